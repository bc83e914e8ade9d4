"""Putting a -wal file out of the way of the record beside which it lies; nothing is deleted."""

import shutil
from pathlib import Path

from genmon_gui.db.beside import beside, wal_of
from genmon_gui.db.files.dated_name import dated_name
from genmon_gui.db.files.renaming import rename
from genmon_gui.db.files.unfinished import named_when_whole
from genmon_gui.db.files.whereabouts import Identity, identity

_OLD, _OVERWRITTEN = ".old-", ".overwritten-"


def put_old_wal_aside(path: Path, at: float) -> Path | None:
    """Rename a -wal file of an older state, with which newer readings would not be seen.

    A backup that was put back, or a file system that was repaired, may leave one.

    Args:
        path: the record, which nobody in this program has open.
        at: now, UTC epoch seconds.

    Returns:
        Its new name, None where there is none by now.

    Raises:
        GenmonError: the folder cannot be written.
    """
    return _put_aside(path, _OLD, at)


def put_wal_aside(path: Path, at: float) -> None:
    """Rename a -wal file of what was recorded before something else took the record's name.

    Raises:
        GenmonError: the folder cannot be written.
    """
    _put_aside(path, _OVERWRITTEN, at)


def rescue_wal(path: Path, wal: Identity, at: float) -> None:
    """Copy a -wal file that somebody has deleted, while a connection has it open.

    Args:
        path: the record.
        wal: which file that is; nothing is done while it has its name.
        at: now, UTC epoch seconds.

    Raises:
        GenmonError: there is no room for it, or the folder cannot be written.
    """
    opened = _opened(wal)
    if wal is None or identity(wal_of(path)) == wal or opened is None:
        return
    with named_when_whole(_name(path, _OVERWRITTEN, at)) as copy, opened.open("rb") as file:
        shutil.copyfileobj(file, copy)


def wals_put_aside(path: Path) -> tuple[Path, ...]:
    """The -wal files of what was recorded before, as put aside from a path, oldest first."""
    record = path.resolve()
    begin = f"{record.name}{_OVERWRITTEN}"
    files = record.parent.iterdir()
    return tuple(
        sorted(each for each in files if each.name.startswith(begin) and each.name.endswith("-wal"))
    )


def _put_aside(path: Path, mark: str, at: float) -> Path | None:
    wal, aside = wal_of(path), None
    if wal.exists():
        aside = _name(path, mark, at)
        rename(wal, aside)
    beside(path, "-shm").unlink(missing_ok=True)
    return aside


def _name(path: Path, mark: str, at: float) -> Path:
    return beside(dated_name(path.resolve(), mark, at), "-wal")


def _opened(wanted: Identity) -> Path | None:
    """A file that this process has open, as a path that needs no name of it."""
    for descriptor in Path("/proc/self/fd").iterdir():
        if identity(descriptor) == wanted:
            return descriptor
    return None
