"""A -wal file beside a record that would take it back, or mix it with another.

The kiosk renames it; commands that read leave it out and say so, those that write refuse.
"""

from contextlib import closing, suppress
from enum import Enum
from pathlib import Path

import apsw

from genmon_gui.core.errors import DamagedError, GenmonError
from genmon_gui.db import wal
from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import Connection
from genmon_gui.db.files.foreign_wal import is_foreign
from genmon_gui.db.files.generation import generation_of
from genmon_gui.db.files.wal_views import states, view_alone, view_with_wal


class Strange(Enum):
    """How a -wal file is none of the record's: of what it is, and what it would do.

    Attributes:
        OLD: of an older state: SQLite would go back to that.
        FOREIGN: of another record, or of what had the record's name before.
    """

    OLD = ("of an older state", "with it, newer readings would be gone")
    FOREIGN = ("of another database", "the two would be mixed")


def strangeness(path: Path) -> Strange | None:
    """How a record's -wal file is none of its own; None where it is, or there is none.

    No file is changed or made. What changes meanwhile is in use, and its own. One that is the
    record's own knows a reading that is as new, at least, or that some were taken back meanwhile.
    Not for a record that this process has open: its locks would be lost.
    """
    # Halfway through a checkpoint the record alone need not be readable.
    with suppress(apsw.Error, DamagedError, OSError):
        if wal.size(path) == 0:
            return None
        before = states(path)
        with closing(view_alone(path)) as alone, closing(view_with_wal(path)) as both:
            found = _strangeness(path, alone, both)
            return found if states(path) == before else None
    return None


def _strangeness(path: Path, alone: Connection, both: Connection) -> Strange | None:
    with suppress(apsw.Error):
        if generation_of(alone) > generation_of(both):
            return Strange.OLD
    return Strange.FOREIGN if is_foreign(path, alone, both) else None


def left_out_words(path: Path, strange: Strange) -> str:
    """What is wrong with such a file, which the caller has left out."""
    state, harm = strange.value
    return f"{wal_of(path)} is {state} and was left out: {harm}"


def refuse_strange_wal(path: Path) -> None:
    """Let nothing be written into a record beside which such a file lies: SQLite would believe it.

    Raises:
        GenmonError: one does.
    """
    strange = strangeness(path)
    if strange is not None:
        state, harm = strange.value
        raise GenmonError(
            f"{wal_of(path)} is {state}: {harm}",
            f"start the kiosk, which puts it aside, or do: mv {wal_of(path)} {path}.old-wal",
        )
