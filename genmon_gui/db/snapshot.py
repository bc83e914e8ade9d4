"""A consistent single-file copy of a record that may be in use."""

import os
from contextlib import closing
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.db import integrity
from genmon_gui.db.connection import Connection, open_resting, told_to_people


def take(record: Path, target: Path) -> int:
    """Copy a record into one file, which is there whole and checked or not at all.

    Args:
        record: the record; another connection may be writing it.
        target: the copy, which must not exist.

    Returns:
        How many readings the copy shows.

    Raises:
        GenmonError: the target exists, or the copy could not be made.
    """
    if target.exists():
        raise GenmonError(f"{target} exists already", "choose another name, nothing was changed")
    if not target.parent.is_dir():
        raise GenmonError(f"{target.parent} is no folder", "make it first")
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.unfinished")
    try:
        copying = f"copying {record} to {target}"
        with closing(open_resting(record)) as connection, told_to_people(copying):
            count = _copy(connection, unfinished)
        _put_in_place(unfinished, target)
    except OSError as error:
        raise GenmonError(f"{target}: {error.strerror}", "check the disk or card") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _copy(connection: Connection, target: Path) -> int:
    least = integrity.count_kept(connection)
    connection.execute("VACUUM INTO ?", (str(target),))
    most = integrity.count_kept(connection)
    with closing(open_resting(target)) as copy:
        found = integrity.damage(copy)
        kept, shown = integrity.count_kept(copy), integrity.count_readings(copy)
    # The record may have grown before and after the moment of the copy; it never shrinks.
    if found or not least <= kept <= most:
        raise GenmonError(
            f"the copy of {connection.db_filename('main')} is not whole",
            "run genmon-gui check on it",
        )
    return shown


def _put_in_place(unfinished: Path, target: Path) -> None:
    """Survive a power cut: the content is on the disk before its name is."""
    _sync(unfinished)
    unfinished.replace(target)
    _sync(target.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
