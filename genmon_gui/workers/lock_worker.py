"""Judges PINs in a thread of its own: it takes a moment on purpose, and a card may be slow."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.services.messages import Trouble
from genmon_gui.services.setup.pin_messages import PinAsked, PinStanding, PinTried, PinWanted
from genmon_gui.workers.surviving import Surviving

if TYPE_CHECKING:
    from genmon_gui.services.setup.lock import Lock

OpenLock = Callable[[], "Lock"]


class LockWorker(QObject):
    """Carries a Lock.

    Signals:
        judged: a PinJudged, for each PinTried that could be judged.
        stood: a PinStanding, after each PinAsked and PinWanted.
        troubled: a Trouble that keeps a PIN from being judged.
    """

    judged = Signal(object)
    stood = Signal(object)
    troubled = Signal(object)

    def __init__(self, open_lock: OpenLock) -> None:
        """Get ready to be moved to a thread.

        Args:
            open_lock: gives the lock; called by each question.
        """
        super().__init__()
        self._open_lock = open_lock

    @Slot()
    def begin(self) -> None:
        """Nothing yet: the file is looked at by each try."""

    @Slot()
    def finish(self) -> None:
        """End the thread."""
        self.thread().quit()

    @Slot(object)
    def judge(self, tried: PinTried) -> None:
        """Answer whether a PIN is right."""
        with Surviving(self.troubled.emit, "a PIN could not be judged"):
            self.judged.emit(self._open_lock().judge(tried.pin, time.time()))

    @Slot(object)
    def tell_standing(self, _asked: PinAsked) -> None:
        """Answer whether there is a PIN."""
        self.stood.emit(PinStanding(self._open_lock().is_set))

    @Slot(object)
    def change_pin(self, wanted: PinWanted) -> None:
        """Ask for another PIN from now on, or for none."""
        lock = self._open_lock()
        trouble, said = None, say("No PIN is asked for any more.")
        try:
            if wanted.pin is None:
                lock.remove()
            else:
                lock.set_pin(wanted.pin)
                said = say("The PIN is set.")
        except GenmonError as error:
            trouble, said = Trouble.of(error), say("Nothing was changed.")
        self.stood.emit(PinStanding(lock.is_set, said, trouble))

    @Slot(object)
    def change_lock(self, open_lock: OpenLock) -> None:
        """Judge by another from now on."""
        self._open_lock = open_lock
