"""A connection for one worker's questions, opened by the first and anew for another file."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from genmon_gui.db.connection import OpenedRecord, OpenReader, told_to_people


class RecordReader:
    """For one thread's use."""

    def __init__(self, open_reader: OpenReader) -> None:
        """Get ready; nothing is opened yet: the record may not exist before it is asked."""
        self._open_reader = open_reader
        self._opened = ExitStack()
        self._record: OpenedRecord | None = None

    @contextmanager
    def record(self) -> Iterator[OpenedRecord]:
        """The record, for one question.

        Raises:
            GenmonError: it cannot be opened or read.
        """
        if self._record is not None and self._record.is_outdated():
            self.close()
        if self._record is None:
            self._record = self._opened.enter_context(self._open_reader())
        with told_to_people(self._record.connection.db_filename("main")):
            yield self._record

    def close(self) -> None:
        """Let go of the file."""
        self._record = None
        self._opened.close()
