"""Tries limits on the record, in a thread and from a connection of its own."""

from collections.abc import Generator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.db.connection import OpenReader
from genmon_gui.workers.record_reader import RecordReader
from genmon_gui.workers.surviving import Surviving

if TYPE_CHECKING:
    from genmon_gui.services.replay.hindsight import HindsightAsked


class HindsightWorker(QObject):
    """Answers one question at a time, step by step: a new one puts an end to the one before.

    Signals:
        hindsight_read: a Hindsight.
        troubled: a Trouble that kept a question from being answered.
    """

    hindsight_read = Signal(object)
    troubled = Signal(object)

    def __init__(self, open_reader: OpenReader, zone: ZoneInfo) -> None:
        """Get ready to be moved to a thread.

        Args:
            open_reader: opens the record for reading; called when first asked.
            zone: whose seasons are meant.
        """
        super().__init__()
        self._reader = RecordReader(open_reader)
        self._zone = zone
        self._steps: Generator[float, None, None] | None = None

    @Slot()
    def begin(self) -> None:
        """Nothing yet: the record is opened by the first question, when it is sure to exist."""

    @Slot()
    def finish(self) -> None:
        """Close the record and end the thread."""
        self._stop()
        self._reader.close()
        self.thread().quit()

    @Slot(object)
    def change_zone(self, zone: ZoneInfo) -> None:
        """Mean another zone's seasons from now on."""
        self._zone = zone

    @Slot(object)
    def try_limit(self, asked: "HindsightAsked") -> None:
        """Begin to find an answer; what was being found is given up."""
        is_awaited = self._steps is not None
        self._stop()
        self._steps = self._steps_of(asked)
        if not is_awaited:
            self._await_step()

    def _stop(self) -> None:
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def _await_step(self) -> None:
        """The next step comes behind whatever waits in the queue."""
        QTimer.singleShot(0, self, self._step)

    @Slot()
    def _step(self) -> None:
        with Surviving(self.troubled.emit, "a limit could not be tried"):
            if self._steps is not None and next(self._steps, None) is not None:
                self._await_step()
                return
        self._steps = None

    def _steps_of(self, asked: "HindsightAsked") -> Generator[float, None, None]:
        # What replays the past takes no room before it is wanted.
        from genmon_gui.services.replay.hindsight import hindsight_steps

        with self._reader.record() as record:
            found = yield from hindsight_steps(record.connection, asked, self._zone)
        self.hindsight_read.emit(found)
