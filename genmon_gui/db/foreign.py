"""SQLite files of other programs: which tables they have, and their rows as text.

Anybody may have written such a file. Only plain tables are read: a view or a virtual table could
keep SQLite busy for ever, or run code.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db import schema
from genmon_gui.db.connection import Connection, OpenedRecord
from genmon_gui.db.unchanged import open_unchanged

# How every SQLite file begins.
MAGIC = b"SQLite format 3\0"

# Times, places and temperatures are short; a cell may hold up to a gigabyte.
_MOST_CHARACTERS = 200

Row = list[str]


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """A table of another program.

    Attributes:
        name: its name.
        columns: the names of its columns.
        count: how many rows it has.
    """

    name: str
    columns: tuple[str, ...]
    count: int


@contextmanager
def open_foreign(path: Path) -> Iterator[OpenedRecord]:
    """Open another program's file for reading; not a byte of it or its folder changes.

    Raises:
        GenmonError: there is no such file, or it is damaged or encrypted.
    """
    with ExitStack() as stack:
        with _told(path):
            opened = stack.enter_context(open_unchanged(path, _check_readable, _reach))
        yield opened


def is_record(connection: Connection) -> bool:
    """Whether the file is a record of ours and no other program's."""
    return bool(connection.pragma("application_id") == schema.APPLICATION_ID)


def tables(connection: Connection) -> tuple[ForeignTable, ...]:
    """The plain tables of a file; each is gone through once, so that damage is noticed.

    Raises:
        GenmonError: the file is damaged.
    """
    with _told(connection.db_filename("main")):
        return tuple(
            ForeignTable(name, _columns(connection, name), _count(connection, name))
            for name in _names(connection)
        )


def rows(connection: Connection, table: ForeignTable) -> Iterator[Row]:
    """The rows of a table as text, in the order in which they were written.

    What is NULL or a blob is an empty text, numbers are written with all their digits.

    Raises:
        GenmonError: the file cannot be read to its end.
    """
    encoding = connection.pragma("encoding")
    # An index would give another order.
    wanted = ", ".join(_as_bytes(_quoted(column)) for column in table.columns)
    statement = f"SELECT {wanted} FROM main.{_quoted(table.name)} NOT INDEXED"  # noqa: S608 - quoted
    with _told(connection.db_filename("main")):
        for cells in connection.execute(statement):
            yield [
                cell.decode(encoding, errors="replace")
                if isinstance(cell, bytes)
                else ("" if cell is None else repr(cell))
                for cell in cells
            ]


def _names(connection: Connection) -> list[str]:
    found = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        r"AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name"
    )
    return [name for (name,) in found]


def _columns(connection: Connection, table: str) -> tuple[str, ...]:
    # Only what is stored: a generated column would run whatever the file says.
    found = connection.execute(
        "SELECT name FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0", (table,)
    )
    return tuple(name for (name,) in found)


def _count(connection: Connection, table: str) -> int:
    statement = f"SELECT count(*) FROM main.{_quoted(table)} NOT INDEXED"  # noqa: S608 - quoted
    number: int = connection.execute(statement).get
    return number


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'


def _as_bytes(column: str) -> str:
    """Text as its bytes: other programs write what is no Unicode, which APSW would refuse."""
    return (
        f"CASE typeof({column}) WHEN 'text' THEN CAST(substr({column}, 1, {_MOST_CHARACTERS}) "
        f"AS BLOB) WHEN 'blob' THEN NULL ELSE {column} END"
    )


def _check_readable(connection: Connection) -> None:
    _names(connection)


def _reach(connection: Connection) -> tuple[int, ...]:
    """How many rows there are in all."""
    return (sum(_count(connection, name) for name in _names(connection)),)


@contextmanager
def _told(path: Path | str) -> Iterator[None]:
    """Say that a file cannot be read; whatever SQLite dislikes, it is the file's doing."""
    try:
        yield
    except apsw.Error as error:
        raise GenmonError(
            say("{path} is a damaged or encrypted database ({reason})", path=path, reason=error),
            say("choose a whole copy of it"),
        ) from error
