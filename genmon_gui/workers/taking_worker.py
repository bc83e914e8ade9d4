"""Writes the files that somebody takes along, in a thread and from a connection of its own."""

from collections.abc import Generator
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.core.language import say
from genmon_gui.db.connection import OpenReader, told_to_people
from genmon_gui.services.copies.taken_file import write_drawing, write_table
from genmon_gui.services.copies.taking import DrawingAsked, Progressed, TableAsked, Taken
from genmon_gui.services.messages import Trouble
from genmon_gui.workers.surviving import Surviving


class TakingWorker(QObject):
    """Writes one file at a time, a table step by step so that it can be stopped.

    Signals:
        progressed: a Progressed, after each step.
        taken: a Taken, when a file is there or will not be.
    """

    progressed = Signal(object)
    taken = Signal(object)

    def __init__(self, open_reader: OpenReader, zone: ZoneInfo) -> None:
        """Get ready to be moved to a thread.

        Args:
            open_reader: opens the record for reading; it is held only while a table is written.
            zone: whose days are meant.
        """
        super().__init__()
        self._open_reader = open_reader
        self._zone = zone
        self._path = Path()
        self._steps: Generator[float, None, None] | None = None

    @Slot()
    def begin(self) -> None:
        """Nothing yet."""

    @Slot()
    def finish(self) -> None:
        """Leave no half-written file, and end the thread."""
        self.stop()
        self.thread().quit()

    @Slot(object)
    def write_drawing(self, asked: DrawingAsked) -> None:
        """Write what was drawn."""
        with self._surviving(asked.path):
            write_drawing(asked)
            self.taken.emit(Taken(asked.path, is_whole=True))

    @Slot(object)
    def write_table(self, asked: TableAsked) -> None:
        """Begin to write a table; one that is being written is given up."""
        self.stop()
        self._path, self._steps = asked.path, self._steps_of(asked)
        self._await_step()

    @Slot()
    def stop(self) -> None:
        """Give up the table that is being written."""
        if self._steps is not None:
            self._steps.close()
            self._steps = None
            self.taken.emit(Taken(self._path, is_whole=False))

    def _await_step(self) -> None:
        """The next step comes behind whatever waits in the queue."""
        QTimer.singleShot(0, self, self._step)

    @Slot()
    def _step(self) -> None:
        if self._steps is None:
            return
        steps, self._steps = self._steps, None
        with self._surviving(self._path):
            share = next(steps, None)
            if share is None:
                self.taken.emit(Taken(self._path, is_whole=True))
                return
            self._steps = steps
            self.progressed.emit(Progressed(self._path, share))
            self._await_step()

    def _steps_of(self, asked: TableAsked) -> Generator[float, None, None]:
        with self._open_reader() as record:
            connection = record.connection
            with told_to_people(connection.db_filename("main")):
                yield from write_table(connection, self._zone, asked)

    def _surviving(self, path: Path) -> Surviving:
        """Tell why a file is not there, once and for all."""

        def fail(trouble: Trouble) -> None:
            self.taken.emit(Taken(path, is_whole=False, trouble=trouble))

        answer = say("{file} was not written", file=path)
        return Surviving(fail, f"{path} could not be written", answer)
