"""Opening the record: for writing, for reading beside the writer."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.db import schema

Connection = apsw.Connection

# A cheap card may stall for seconds while it erases a block; ten are patience, not a hang.
BUSY_TIMEOUT_MS = 10_000

_REMEDIES: tuple[tuple[type[apsw.Error], str], ...] = (
    (apsw.FullError, "make room on the disk"),
    (apsw.BusyError, "wait until the other program that uses it is done"),
    (apsw.ReadOnlyError, "make the file and its folder writable"),
    (apsw.CantOpenError, "check that the folder exists and may be written"),
    (apsw.NotADBError, "choose a genmon-gui database"),
    (apsw.CorruptError, "run genmon-gui check on it and restore a snapshot"),
    (apsw.IOError, "check the disk or card"),
)


@contextmanager
def told_to_people(path: Path | str) -> Iterator[None]:
    """Turn what SQLite finds wrong with a file into a GenmonError that names it.

    Errors of our own making (a wrong statement, a broken constraint) pass: they are bugs.
    """
    try:
        yield
    except apsw.Error as error:
        for kind, remedy in _REMEDIES:
            if isinstance(error, kind):
                raise GenmonError(f"{path}: {error}", remedy) from error
        raise


def open_record(path: Path) -> Connection:
    """Open the record for writing; a new one is made, an older one migrated.

    Raises:
        GenmonError: it cannot be opened, or is not ours.
    """
    with told_to_people(path):
        connection = Connection(str(path))
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        schema.check_identity(connection)
        _make_durable(connection)
        _make_transactions_immediate(connection)
        schema.migrate(connection)
    return connection


def open_reader(path: Path) -> Connection:
    """Open the record for reading while another connection may write it.

    Raises:
        GenmonError: there is no such file, it cannot be opened, or is not ours.
    """
    if not path.exists():
        raise GenmonError(f"{path} does not exist", "name the database with --db")
    with told_to_people(path):
        connection = Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        schema.check_holds_record(connection)
    return connection


@dataclass(frozen=True, slots=True)
class OpenedRecord:
    """A record open for reading.

    Attributes:
        connection: to read through.
        note: what the reader should know of this copy; may be empty.
    """

    connection: Connection
    note: str = ""


@contextmanager
def opened_reader(path: Path) -> Iterator[OpenedRecord]:
    """The record in use, open for reading while the context lasts."""
    with closing(open_reader(path)) as connection:
        yield OpenedRecord(connection)


def _make_durable(connection: Connection) -> None:
    """A round that was acknowledged survives a power cut, and readers never block the writer."""
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    connection.pragma("foreign_keys", "on")


def _make_transactions_immediate(connection: Connection) -> None:
    """Take the write lock at BEGIN, where the busy timeout works.

    A deferred transaction that turns from reading to writing while another connection commits
    fails at once with SQLITE_BUSY, whatever the timeout.
    """
    connection.transaction_mode = "IMMEDIATE"
