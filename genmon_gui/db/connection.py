"""Opening the record: for writing, for reading beside the writer."""

import ctypes
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from os import fsencode
from pathlib import Path
from types import TracebackType
from typing import Literal, NamedTuple, Self
from urllib.parse import quote

import apsw

from genmon_gui.core.errors import DamagedError, FullDiskError, GenmonError
from genmon_gui.core.language import mark, say
from genmon_gui.db import schema, wal
from genmon_gui.db.beside import wal_of
from genmon_gui.db.openable import ensure_name, ensure_readable
from genmon_gui.db.patience import BUSY_TIMEOUT_MS

_REMEDIES: tuple[tuple[type[apsw.Error], str], ...] = (
    (apsw.BusyError, mark("wait until the other program that uses it is done")),
    (apsw.ReadOnlyError, mark("make the file and its folder writable")),
    (apsw.CantOpenError, mark("check that the folder exists and may be written")),
    (apsw.NotADBError, mark("choose a genmon-gui database")),
    (apsw.CorruptError, mark("run genmon-gui check on it and restore a snapshot")),
    (apsw.IOError, mark("check the disk or card")),
)
# The file beside the record that its connections share could not be made as long as it must be.
_NO_ROOM = {apsw.SQLITE_IOERR_SHMSIZE}
_DAMAGE = (apsw.CorruptError, apsw.NotADBError)


class Connection(apsw.Connection):
    """A connection; `with connection:` is one transaction, all of it or nothing.

    APSW's own `with` keeps the interpreter to itself while it begins and commits. Two threads
    that write then wait for each other in vain until the timeout, and a card that takes its time
    stops the screen; statements let the other threads go on.
    """

    def __enter__(self) -> Self:
        self.execute(f"BEGIN {self.transaction_mode}")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> Literal[False]:
        try:
            if kind is None:
                self.execute("COMMIT")
        finally:
            # On a full or failing disk SQLite has rolled back by itself.
            if self.in_transaction:
                self.execute("ROLLBACK")
        return False


@contextmanager
def told_to_people(path: Path | str) -> Iterator[None]:
    """Turn what SQLite finds wrong with a file into a GenmonError that names it.

    Errors of our own making (a wrong statement, a broken constraint) pass: they are bugs.

    Raises:
        DamagedError: its content is not what it must be.
        FullDiskError: there is no room for it.
        GenmonError: anything else.
    """
    try:
        yield
    except apsw.Error as error:
        if isinstance(error, apsw.FullError) or getattr(error, "extendedresult", None) in _NO_ROOM:
            raise FullDiskError(
                say("{path}: the disk is full", path=path), say("make room on the disk")
            ) from error
        for kind, remedy in _REMEDIES:
            if isinstance(error, kind):
                told = DamagedError if isinstance(error, _DAMAGE) else GenmonError
                raise told(f"{path}: {error}", say(remedy)) from error
        raise


def open_record(path: Path, *, beside_recorder: bool = False) -> Connection:
    """Open the record for writing; an older one is migrated.

    Args:
        path: the record.
        beside_recorder: only the recorder makes a new one where there is none, and brings in the
            -wal file, since it alone sees whose the file is by then.

    Raises:
        GenmonError: it cannot be opened, or is not ours.
    """
    _ensure_file(path)
    flags = apsw.SQLITE_OPEN_READWRITE | (0 if beside_recorder else apsw.SQLITE_OPEN_CREATE)
    with told_to_people(path), _kept(Connection(str(path), flags=flags)) as connection:
        # What turns out not to be ours is closed as it was found, its -wal file beside it.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, wal_of(path).exists())
        schema.check_identity(connection)
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
        _make_durable(connection)
        _make_transactions_immediate(connection)
        _overwrite_deleted(connection)
        wal.give_room_back(connection)
        if beside_recorder:
            connection.wal_autocheckpoint(0)
        else:
            wal.checkpoint_what_was_found(connection)
            wal.checkpoint_early(connection, path)
        schema.migrate(connection)
    return connection


def open_reader(path: Path) -> Connection:
    """Open the record for reading while another connection may write it.

    Raises:
        GenmonError: there is no such file, it cannot be opened, or is not ours.
    """
    with told_to_people(path):
        return open_reading(path, "mode=ro")


def uri_of(path: Path, options: str) -> str:
    """A file's name as SQLite takes it together with options.

    Quoted, since ?, # and % in a path would end it or be decoded.
    """
    return f"file:{quote(fsencode(path.absolute()))}?{options}"


def close_as_it_is(connection: Connection) -> None:
    """Close a damaged record without bringing its -wal file into it."""
    connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    connection.close()


def has_moved(connection: Connection) -> bool:
    """Whether the file was renamed since it was opened, and the record is another one now."""
    answer = ctypes.c_int(0)
    connection.file_control("main", apsw.SQLITE_FCNTL_HAS_MOVED, ctypes.addressof(answer))
    return bool(answer.value)


def open_reading(path: Path, options: str, *, patience_ms: int = BUSY_TIMEOUT_MS) -> Connection:
    """Open the record for reading in a certain way; told_to_people is the caller's.

    Args:
        path: the record.
        options: SQLite's, as in a URI.
        patience_ms: how long it waits for whoever keeps the record to himself.

    Raises:
        GenmonError: there is no such file, or it is not ours.
    """
    _ensure_file(path)
    if not path.exists():
        raise GenmonError(
            say("{path} does not exist", path=path), say("name the database with --db")
        )
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = Connection(uri_of(path, options), flags=flags)
    connection.set_busy_timeout(patience_ms)
    schema.check_holds_record(connection)
    return connection


def _ensure_file(path: Path) -> None:
    """SQLite would speak of a disk error, or wait for what never comes."""
    ensure_name(path)
    ensure_readable(path)
    if path.is_dir():
        raise GenmonError(
            say("{path} is a folder", path=path), say("name the database file with --db")
        )
    if path.exists() and not path.is_file():
        raise GenmonError(say("{path} is no file", path=path), say("check its name"))


class OpenedRecord(NamedTuple):
    """A record open for reading.

    Attributes:
        connection: to read through.
        note: what the reader should know of this copy; may be empty.
        warning: why this copy should not be relied on; may be empty.
        is_outdated: tells whether the file under that name is another one by now.
    """

    connection: Connection
    note: str = ""
    warning: str = ""
    is_outdated: Callable[[], bool] = bool


# Opens the record for reading while a context lasts.
OpenReader = Callable[[], AbstractContextManager[OpenedRecord]]


@contextmanager
def opened_reader(path: Path) -> Iterator[OpenedRecord]:
    """The record in use, open for reading while the context lasts."""
    with closing(open_reader(path)) as connection:
        yield OpenedRecord(connection, is_outdated=partial(has_moved, connection))


@contextmanager
def _kept(connection: Connection) -> Iterator[Connection]:
    """Give a new connection patience, and close it again when it cannot be used."""
    try:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        yield connection
    except BaseException:
        connection.close()
        raise


def _make_durable(connection: Connection) -> None:
    """A round that was acknowledged survives a power cut, and readers never block the writer."""
    _switch_to_wal(connection)
    connection.pragma("synchronous", "full")
    connection.pragma("foreign_keys", "on")


def _switch_to_wal(connection: Connection) -> None:
    """Let readers and the writer work at the same time.

    The switch of a new file asks for its lock once and knows no busy timeout.
    """
    deadline_s = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.pragma("journal_mode", "wal")
        except apsw.BusyError:
            if time.monotonic() > deadline_s:
                raise
            time.sleep(0.01)
        else:
            return


def _make_transactions_immediate(connection: Connection) -> None:
    """Take the write lock at BEGIN, where the busy timeout works.

    A deferred transaction that turns from reading to writing while another connection commits
    fails at once with SQLITE_BUSY, whatever the timeout.
    """
    connection.transaction_mode = "IMMEDIATE"


def _overwrite_deleted(connection: Connection) -> None:
    """Leave no row on a page that is free.

    A page that is found when a damaged record is looked through then holds what was in it, and not
    what somebody had hidden.
    """
    connection.pragma("secure_delete", True)  # noqa: FBT003 - as the pragma wants it
