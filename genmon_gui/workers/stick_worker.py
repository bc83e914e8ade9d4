"""Looks for USB sticks and saves on them, in a thread of its own: they are slow, and some hang."""

import logging
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from genmon_gui.core.language import say
from genmon_gui.services.copies.stick_messages import Origin, SticksAsked, StickSaving, SticksFound
from genmon_gui.services.copies.taking import Progressed, Taken
from genmon_gui.services.messages import Trouble
from genmon_gui.workers.surviving import Surviving

logger = logging.getLogger(__name__)


class StickWorker(QObject):
    """Saves one file at a time.

    Signals:
        sticks_found: a SticksFound.
        progressed: a Progressed, while a file is written.
        taken: a Taken, when a file is on the stick for good or will not be.
    """

    sticks_found = Signal(object)
    progressed = Signal(object)
    taken = Signal(object)

    def __init__(self, origin: Origin, is_finishing: Callable[[], bool]) -> None:
        """Get ready to be moved to a thread.

        Args:
            origin: where it all comes from.
            is_finishing: whether the program ends; asked while a file is written.
        """
        super().__init__()
        self._origin, self._is_finishing = origin, is_finishing

    @Slot()
    def begin(self) -> None:
        """Nothing yet."""

    @Slot()
    def finish(self) -> None:
        """End the thread."""
        self.thread().quit()

    @Slot(object)
    def change_zone(self, zone: ZoneInfo) -> None:
        """Mean another zone's days from now on."""
        self._origin = self._origin._replace(zone=zone)

    @Slot(object)
    def find_sticks(self, _asked: SticksAsked) -> None:
        """Answer which sticks are there."""
        try:
            self.sticks_found.emit(SticksFound(self._origin.find_sticks()))
        except Exception:
            logger.exception("sticks could not be looked for")
            self.sticks_found.emit(SticksFound(()))

    @Slot(object)
    def save(self, saving: StickSaving) -> None:
        """Save something."""
        path = saving.asked.path

        def fail(trouble: Trouble) -> None:
            self.taken.emit(Taken(path, is_whole=False, trouble=trouble))

        answer = say("{file} was not written", file=path)
        with Surviving(fail, f"{path} could not be saved", answer):
            self.taken.emit(self._save(saving))

    def _save(self, saving: StickSaving) -> Taken:
        # What writes tables and copies takes no room before it is wanted.
        from genmon_gui.services.copies.stick_saving import (
            GivenUpError,
            save_on_stick,
        )

        def stopping() -> bool:
            return saving.given_up.is_set() or self._is_finishing()

        try:
            saved = save_on_stick(saving, self._origin, self._tell, stopping)
        except GivenUpError:
            return Taken(saving.asked.path, is_whole=False)
        return Taken(saved, is_whole=True)

    def _tell(self, path: Path, share: float) -> None:
        self.progressed.emit(Progressed(path, share))
