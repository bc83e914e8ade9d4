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
from genmon_gui.db import schema
from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.damaged_file import FRAME_BYTES, WAL_HEADER_BYTES
from genmon_gui.db.damaged.pages import Row
from genmon_gui.db.files.generation import Generation, generation_of
from genmon_gui.db.files.wal_views import view_alone
from genmon_gui.db.files.whereabouts import identity
from genmon_gui.db.tables import meta

# Halfway through another connection's bringing in, the file need not make sense.
_PATIENCE_S, _STEP_S = 1.0, 0.05


class Written(Enum):
    """What has happened to the file since it was looked at last.

    Attributes:
        AS_IT_MUST_BE: nothing, or the -wal file was brought in.
        UNEXPLAINED: somebody has written into it, if only its date; what it says is the record's.
        OVER: it holds something else by now.
        WAL_CUT: it is as it must be, but the -wal file has lost what is not in it yet.
    """

    AS_IT_MUST_BE = auto()
    UNEXPLAINED = auto()
    OVER = auto()
    WAL_CUT = auto()


class _Facts(NamedTuple):
    """What a file says by itself, without its -wal file.

    Attributes:
        name: the record's own.
        schema: SQLite's number of its tables, which every copy by VACUUM counts up.
        generation: how far it has come.
    """

    name: str | None
    schema: int
    generation: Generation


class _Wal(NamedTuple):
    """What an open record says of itself and its -wal file.

    Attributes:
        schema: SQLite's number of its tables.
        frames: how many pages the -wal file must have.
        checkpointed: how many of them are in the file.
        writes: changes when other connections write.
    """

    schema: int
    frames: int
    checkpointed: int
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
        self._wal_path = wal_of(path)
        self._wal, self._wal_file = _wal(connection), identity(self._wal_path)
        self._state, self._facts = _state(path), None
        with suppress(*_UNSEEN):
            self._facts = _facts(path)

    def look(self, connection: Connection) -> Written:
        """What has happened to the file since the last look; it is asked every round.

        Args:
            connection: the record, open, outside of a transaction.
        """
        before = self._wal
        with suppress(apsw.Error):
            found = _wal(connection)
            # Between two looks another connection may have let it begin anew.
            if self._is_too_short(found) and self._is_too_short(_wal(connection)):
                return Written.WAL_CUT
            self._wal = found
        state = _state(self._path)
        # Of a file that is gone, or another, whoever looks at the names knows more.
        if state == self._state or state is None or self._is_another(state):
            return Written.AS_IT_MUST_BE
        self._state = state
        if not self._goes_on(_PATIENCE_S if self._wal.writes != before.writes else 0.0):
            return Written.OVER
        # None of it is once the -wal file has begun anew, which leaves the file as it is.
        was_checkpointed = self._wal.checkpointed not in {0, before.checkpointed}
        return Written.AS_IT_MUST_BE if was_checkpointed else Written.UNEXPLAINED

    def newer_rows(self, connection: Connection) -> tuple[Row, ...]:
        """The readings that the file does not have yet, as far as they are in memory."""
        newest = 0 if self._facts is None else self._facts.generation.newest_id
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
        if facts is None or facts.schema != self._wal.schema:
            return False
        if facts.name not in {self._name, before and before.name}:
            return False
        if before is not None and facts.generation < before.generation:
            return False
        self._facts = facts
        return True

    def _is_too_short(self, wal: _Wal) -> bool:
        """Whether the -wal file, still the one that was found, has less than is in it."""
        with suppress(OSError):
            file = self._wal_path.stat()
            must_have = wal.frames and WAL_HEADER_BYTES + wal.frames * FRAME_BYTES
            return (file.st_dev, file.st_ino) == self._wal_file and file.st_size < must_have
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
        return _Facts(name, version, generation_of(alone))
    return None


def _wal(connection: Connection) -> _Wal:
    frames, checkpointed = connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_NOOP)
    schema_version, writes = connection.pragma("schema_version"), connection.pragma("data_version")
    return _Wal(schema_version, frames, checkpointed, writes)
