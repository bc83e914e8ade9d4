"""Gives signs of life while rounds are taken, in a thread of its own, so that mail never waits."""

import logging
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.services.messages import HeartbeatReport, RoundTaken, Trouble

logger = logging.getLogger(__name__)

# After a failure it is soon tried again; one alone is told to nobody.
_RETRY_S = 30.0
_FAILURES_TOLD = 2


class Heartbeat(NamedTuple):
    """How signs of life are given.

    Attributes:
        send: gives one.
        interval_s: from one to the next.
        stale_after_s: after so long without a round that the record took, none is given.
    """

    send: Callable[[], str]
    interval_s: float
    stale_after_s: float


class HeartbeatWorker(QObject):
    """Carries the heartbeat. It stops with the rounds: a program that measures nothing is dead.

    Signals:
        reported: a HeartbeatReport, after every try, and when none are wanted any more.
    """

    reported = Signal(object)

    def __init__(self, heartbeat: Heartbeat | None) -> None:
        """Get ready to be moved to a thread.

        Args:
            heartbeat: how they are given, None for not at all.
        """
        super().__init__()
        self._heartbeat = heartbeat
        self._heard_s = float("-inf")
        self._failures = 0

    @Slot()
    def begin(self) -> None:
        """Wait for the first round."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._beat)

    @Slot()
    def finish(self) -> None:
        """End the thread."""
        self._timer.stop()
        self.thread().quit()

    @Slot(object)
    def change_heartbeat(self, heartbeat: Heartbeat | None) -> None:
        """Give them in another way; the next round begins with it."""
        self._timer.stop()
        self._heartbeat, self._failures = heartbeat, 0
        self.reported.emit(HeartbeatReport(None))

    @Slot(object)
    def note_round(self, taken: RoundTaken) -> None:
        """A round was taken; with the first that went well, signs of life begin."""
        if taken.number == 0 or taken.trouble is not None:
            return
        self._heard_s = time.monotonic()
        if not self._timer.isActive():
            self._beat()

    @Slot()
    def _beat(self) -> None:
        heartbeat = self._heartbeat
        if heartbeat is None or time.monotonic() - self._heard_s > heartbeat.stale_after_s:
            return
        trouble: Trouble | None = None
        try:
            heartbeat.send()
            self._failures = 0
        except GenmonError as error:
            self._failures += 1
            words = say("the sign of life fails: {why}", why=error.text)
            trouble = Trouble(words, error.remedy)
        except Exception:
            self._failures += 1
            logger.exception("the sign of life could not be given")
        interval_s = heartbeat.interval_s
        wait_s = min(interval_s, _RETRY_S) if self._failures else interval_s
        self._timer.start(round(wait_s * 1000))
        self.reported.emit(HeartbeatReport(trouble if self._failures >= _FAILURES_TOLD else None))
