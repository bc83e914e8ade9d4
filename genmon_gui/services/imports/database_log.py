"""An SQLite file as logs: a table of another program each, or the readings of another record."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import GenmonError
from genmon_gui.db import foreign
from genmon_gui.db.connection import Connection
from genmon_gui.db.copied import open_copy
from genmon_gui.db.foreign import ForeignTable, open_foreign
from genmon_gui.db.tables import meta, readings
from genmon_gui.services.imports.log import SAMPLE_ROWS, Log, Row

# What a table is called is a column, too, where there is one for each sensor.
TABLE_NAME = "name of the table"

# As an export of ours has them.
_RECORD_COLUMNS = ("place", "at", "temperature_c")


class DatabaseLogs:
    """The tables of an SQLite file, each a log by itself or several as one."""

    def __init__(self, path: Path, connection: Connection, note: str) -> None:
        """Look at the tables; those without rows are none.

        Args:
            path: the file.
            connection: the file, open for reading.
            note: what people should know of it; may be empty.

        Raises:
            GenmonError: there is no table with rows.
        """
        self.note = note
        self.path = path
        self._connection = connection
        self._tables = {table.name: table for table in foreign.tables(connection) if table.count}
        if not self._tables:
            raise GenmonError(f"{path} has no table with rows", "choose a file with readings")

    @property
    def tables(self) -> tuple[ForeignTable, ...]:
        """Those with rows, by name."""
        return tuple(self._tables.values())

    def log(self, names: tuple[str, ...]) -> Log:
        """Tables with the same columns as one log.

        Args:
            names: of the tables; of several, each row says in its last column from which it is.
        """
        chosen = [self._tables[name] for name in names]
        reading = _Reading(self._connection, chosen)
        sample = tuple(islice(reading.rows(), SAMPLE_ROWS))
        columns = chosen[0].columns + ((TABLE_NAME,) if len(chosen) > 1 else ())
        kind = f"table{'s' if len(chosen) > 1 else ''} {', '.join(names)}"
        return Log(self.path, kind, columns, sample, reading.rows, 1, reading.share_read)


class _Reading:
    """Goes through the rows of tables."""

    def __init__(self, connection: Connection, tables: list[ForeignTable]) -> None:
        self._connection = connection
        self._tables = tables
        self._read = 0

    def rows(self) -> Iterator[Row]:
        self._read = 0
        is_alone = len(self._tables) == 1
        for table in self._tables:
            for row in foreign.rows(self._connection, table):
                self._read += 1
                yield row if is_alone else [*row, table.name]

    def share_read(self) -> float:
        return min(1.0, self._read / sum(table.count for table in self._tables))


@contextmanager
def open_database(path: Path) -> Iterator[DatabaseLogs | Log]:
    """Open an SQLite file for reading; not a byte of it or its folder changes.

    Yields:
        Its tables, or the one log that a record of ours is.

    Raises:
        GenmonError: it is damaged, encrypted, empty, or a demo's record.
    """
    with open_foreign(path) as opened:
        if not foreign.is_record(opened.connection):
            yield DatabaseLogs(path, opened.connection, opened.note)
            return
    with open_copy(path) as copied:
        yield _record_log(path, copied.connection)


def _record_log(path: Path, record: Connection) -> Log:
    if meta.get(record, meta.DEMO) is not None:
        raise GenmonError(f"{path} holds a demo's readings", "choose a file with real ones")
    span = readings.span(record)
    if span is None:
        raise GenmonError(f"{path} has no readings", "choose another file")
    first, last = span
    reached = first

    def rows() -> Iterator[Row]:
        nonlocal reached
        text = ""
        for place, at, value_c in readings.between(record, first, last + 1):
            if at != reached or not text:
                reached, text = at, iso_utc(at)
            yield [place, text, repr(value_c)]

    def share_read() -> float:
        return (reached - first) / max(1.0, last - first)

    sample = tuple(islice(rows(), SAMPLE_ROWS))
    return Log(path, "a record of genmon-gui", _RECORD_COLUMNS, sample, rows, 1, share_read)
