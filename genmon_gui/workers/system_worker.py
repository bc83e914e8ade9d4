"""Answers how everything stands, beside the history: a stick that hangs holds up no picture."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from genmon_gui.db.connection import OpenReader
from genmon_gui.workers.record_reader import RecordReader
from genmon_gui.workers.surviving import Surviving

if TYPE_CHECKING:
    from genmon_gui.services.system import System, SystemAsked

OpenSystem = Callable[[], "System"]


class SystemWorker(QObject):
    """Carries a System.

    Signals:
        system_read: a SystemRead.
        troubled: a Trouble that kept a question from being answered.
    """

    system_read = Signal(object)
    troubled = Signal(object)

    def __init__(self, open_reader: OpenReader, open_system: OpenSystem) -> None:
        """Get ready to be moved to a thread.

        Args:
            open_reader: opens the record for reading; called when first asked.
            open_system: gives what is read; called by each question.
        """
        super().__init__()
        self._reader, self._open_system = RecordReader(open_reader), open_system

    @Slot()
    def begin(self) -> None:
        """Nothing yet: the record is opened by the first question."""

    @Slot()
    def finish(self) -> None:
        """Close the record and end the thread."""
        self._reader.close()
        self.thread().quit()

    @Slot(object)
    def change_system(self, open_system: OpenSystem) -> None:
        """Read it under other settings from now on."""
        self._open_system = open_system

    @Slot(object)
    def read_system(self, _asked: "SystemAsked") -> None:
        """Answer how everything stands."""
        with Surviving(self.troubled.emit, "how everything stands could not be read"):
            with self._reader.record() as record:
                read = self._open_system().read(record.connection)
            self.system_read.emit(read)
