"""Whether a record's file holds what SQLite has written there, or somebody has written over it.

`cp` over a database keeps the file: who has it open goes on, with a -wal file and pages in memory
that do not belong to what is in it by then. While the record is open the file changes only when the
-wal file is brought in, and what it says by itself, without that file, only ever goes on.
"""

import time
from contextlib import closing, suppress
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.db import meta, schema
from genmon_gui.db.beside import log_of
from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged_file import FRAME_BYTES, WAL_HEADER_BYTES
from genmon_gui.db.log_views import view_alone
from genmon_gui.db.pages import Row
from genmon_gui.db.progress import Progress, progress_of
from genmon_gui.db.whereabouts import identity

# Halfway through another connection's bringing in, the file need not make sense.
_PATIENCE_S, _STEP_S = 1.0, 0.05


class Written(Enum):
    """What has happened to the file since it was looked at last.

    Attributes:
        AS_IT_MUST_BE: nothing, or the -wal file was brought in.
        UNEXPLAINED: somebody has written into it, if only its date; what it says is the record's.
        OVER: it holds something else by now.
        LOG_CUT: it is as it must be, but the -wal file has lost what is not in it yet.
    """

    AS_IT_MUST_BE = auto()
    UNEXPLAINED = auto()
    OVER = auto()
    LOG_CUT = auto()


class _Facts(NamedTuple):
    """What a file says by itself, without its log.

    Attributes:
        name: the record's own.
        schema: SQLite's number of its tables, which every copy by VACUUM counts up.
        progress: how far it has come.
    """

    name: str | None
    schema: int
    progress: Progress


class _Log(NamedTuple):
    """What an open record says of itself and its log.

    Attributes:
        schema: SQLite's number of its tables.
        frames: how many pages the -wal file must have.
        brought_in: how many of them are in the file.
        writes: changes when other connections write.
    """

    schema: int
    frames: int
    brought_in: int
    writes: int


class OwnContent:
    """The content of an open record's file; ask as long as the record is open."""

    def __init__(self, path: Path, connection: Connection) -> None:
        """Look at the file.

        Args:
            path: the record.
            connection: the same, open.
        """
        self._path = path
        self._name = meta.get(connection, meta.RECORD)
        self._log_path = log_of(path)
        self._log, self._log_file = _log(connection), identity(self._log_path)
        self._state, self._facts = _state(path), None
        with suppress(*_UNSEEN):
            self._facts = _facts(path)

    def look(self, connection: Connection) -> Written:
        """What has happened to the file since the last look; it is asked every round.

        Args:
            connection: the record, open, outside of a transaction.
        """
        before = self._log
        with suppress(apsw.Error):
            found = _log(connection)
            # Between two looks another connection may have let it begin anew.
            if self._is_too_short(found) and self._is_too_short(_log(connection)):
                return Written.LOG_CUT
            self._log = found
        state = _state(self._path)
        # Of a file that is gone, or another, whoever looks at the names knows more.
        if state == self._state or state is None or self._is_another(state):
            return Written.AS_IT_MUST_BE
        self._state = state
        if not self._goes_on(_PATIENCE_S if self._log.writes != before.writes else 0.0):
            return Written.OVER
        # None of it is once the -wal file has begun anew, which leaves the file as it is.
        was_brought_in = self._log.brought_in not in {0, before.brought_in}
        return Written.AS_IT_MUST_BE if was_brought_in else Written.UNEXPLAINED

    def newer_rows(self, connection: Connection) -> tuple[Row, ...]:
        """The readings that the file does not have yet, as far as they are in memory."""
        newest = 0 if self._facts is None else self._facts.progress[1]
        with suppress(apsw.Error):
            return tuple(
                connection.execute(
                    "SELECT reading_id, value FROM readings WHERE reading_id > ?", (newest,)
                )
            )
        return ()

    def is_at_rest(self) -> bool:
        """Whether the file has not changed since it was asked last, here or by `look`."""
        before, self._state = self._state, _state(self._path)
        return self._state == before

    def goes_on(self) -> bool:
        """Whether the file says what the record said, or more; the record need not be open."""
        return self._goes_on(0.0)

    def _goes_on(self, patience_s: float) -> bool:
        deadline_s = time.monotonic() + patience_s
        while not self._seems_ours():
            if time.monotonic() >= deadline_s:
                return False
            time.sleep(_STEP_S)
        return True

    def _seems_ours(self) -> bool:
        try:
            facts = _facts(self._path)
        except _UNSEEN:
            return True
        before = self._facts
        if facts is None or facts.schema != self._log.schema:
            return False
        if facts.name not in {self._name, before and before.name}:
            return False
        if before is not None and facts.progress < before.progress:
            return False
        self._facts = facts
        return True

    def _is_too_short(self, log: _Log) -> bool:
        """Whether the -wal file, still the one that was found, has less than is in it."""
        with suppress(OSError):
            file = self._log_path.stat()
            must_have = log.frames and WAL_HEADER_BYTES + log.frames * FRAME_BYTES
            return (file.st_dev, file.st_ino) == self._log_file and file.st_size < must_have
        return False

    def _is_another(self, state: "_State") -> bool:
        return self._state is not None and state[:2] != self._state[:2]


# Device, inode, size and the moment of the last change.
_State = tuple[int, int, int, int]


def _state(path: Path) -> _State | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


# Whoever may not read a file knows nothing of it.
_UNSEEN = (apsw.CantOpenError, apsw.IOError)
_NOT_OURS = (apsw.NotADBError, apsw.CorruptError, apsw.SQLError, GenmonError)


def _facts(path: Path) -> _Facts | None:
    """None where the file is no record of ours that is whole as far as this can be seen."""
    with suppress(*_NOT_OURS), closing(view_alone(path)) as alone:
        schema.check_holds_record(alone)
        name, version = meta.get(alone, meta.RECORD), alone.pragma("schema_version")
        return _Facts(name, version, progress_of(alone))
    return None


def _log(connection: Connection) -> _Log:
    frames, brought_in = connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_NOOP)
    schema_version, writes = connection.pragma("schema_version"), connection.pragma("data_version")
    return _Log(schema_version, frames, brought_in, writes)
