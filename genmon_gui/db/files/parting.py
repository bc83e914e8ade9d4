"""Parting a record's -wal file from a file that somebody has put in the record's place."""

from contextlib import closing
from enum import Enum, auto
from pathlib import Path

import apsw

from genmon_gui.core.errors import DamagedError, GenmonError
from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import told_to_people
from genmon_gui.db.files.dated_name import dated_name
from genmon_gui.db.files.renaming import rename
from genmon_gui.db.files.resting import open_alone
from genmon_gui.db.files.set_aside import set_aside
from genmon_gui.db.files.unfinished import named_when_whole, settle
from genmon_gui.db.files.wal_aside import put_wal_aside
from genmon_gui.db.files.wal_views import view_alone
from genmon_gui.db.files.whereabouts import Identity, identity
from genmon_gui.db.integrity import is_sound

_OTHER = ".other-"


class _Kind(Enum):
    """What lies in the record's place by now.

    Attributes:
        RECORD: a whole record of ours, such as a copy that was put back.
        OTHER: a whole database that is not ours, or of a newer version.
        NOTHING: nothing at all.
        REMAINS: anything else, such as what is left of the record.
    """

    RECORD = auto()
    OTHER = auto()
    NOTHING = auto()
    REMAINS = auto()


def part(path: Path, wal: Identity, at: float) -> Path | None:
    """Let what lies in a record's place, and what was recorded before, each be by itself.

    Whoever has the file open yet is left with one that is found by no name, or by another: SQLite
    shares among the connections of a process what it knows of a file. Nothing is deleted.

    Args:
        path: the record, which is not open for writing in this program.
        wal: which file is that of what was recorded; another one beside the record stays there.
        at: now, UTC epoch seconds.

    Returns:
        The new name of a database that is not ours, None where there is none.

    Raises:
        GenmonError: there is no room for it, or the folder cannot be written.
    """
    kind = _kind(path)
    if kind is _Kind.REMAINS:
        set_aside(path, at)
        return None
    if identity(wal_of(path)) == wal:
        put_wal_aside(path, at)
    if kind is _Kind.OTHER:
        other = dated_name(path.resolve(), _OTHER, at)
        rename(path.resolve(), other)
        return other
    if kind is _Kind.RECORD:
        _renew(path)
    return None


def _kind(path: Path) -> _Kind:
    if not path.exists():
        return _Kind.NOTHING
    try:
        with told_to_people(path), closing(open_alone(path)) as alone:
            return _Kind.RECORD if is_sound(alone) else _Kind.REMAINS
    except DamagedError:
        return _Kind.REMAINS
    except GenmonError:
        return _Kind.REMAINS if _is_blank(path) else _Kind.OTHER


def _is_blank(path: Path) -> bool:
    with told_to_people(path), closing(view_alone(path)) as alone:
        return int(alone.pragma("page_count")) <= 1


def _renew(path: Path) -> None:
    """Put a copy of the file in its place, page by page the same."""
    with (
        named_when_whole(path.resolve()) as file,
        told_to_people(path),
        closing(view_alone(path)) as alone,
    ):
        with closing(apsw.Connection(file.name)) as copy:
            # What a power cut leaves of it is thrown away.
            copy.pragma("synchronous", "off")
            with copy.backup("main", alone, "main") as backup:
                backup.step()
        settle(file)
