"""A consistent single-file copy of a record that may be in use."""

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db import integrity
from genmon_gui.db.connection import Connection, told_to_people
from genmon_gui.db.files.resting import open_resting
from genmon_gui.db.files.unfinished import named_when_whole, settle
from genmon_gui.db.openable import ensure_name
from genmon_gui.db.tables import places, readings

# How many steps lie between two looks up from the work. Most are instructions of SQLite's machine,
# a microsecond or less; for its integrity check a step is a page, which may have to be read.
_STEPS = 1_000
# The disk gets a copy in pieces of this size. Handed over at the end in one, it would hold up for
# many seconds the rounds that are recorded meanwhile, and the end of the program.
_PIECE_BYTES = 4 * 2**20


@dataclass(frozen=True, slots=True)
class Contents:
    """What a copy holds.

    Attributes:
        readings: how many are shown.
        first_at: the moment of the oldest, UTC epoch seconds; None without any.
        last_at: the moment of the newest.
        places: their names.
    """

    readings: int
    first_at: float | None
    last_at: float | None
    places: tuple[str, ...]


def never() -> bool:
    """Nobody asks the work to stop."""
    return False


def leave_unsealed(_file: Path, _contents: Contents) -> None:
    """Nothing belongs to the copy but itself."""


def take(
    record: Path,
    target: Path,
    *,
    seal: Callable[[Path, Contents], None] = leave_unsealed,
    opened: Callable[[Path], Connection] = open_resting,
    stopping: Callable[[], bool] = never,
) -> Contents:
    """Copy a record into one file, which is there whole and checked or not at all.

    Args:
        record: the record; another connection may be writing it.
        target: the copy, which must not exist.
        seal: is given the whole copy before it takes its name.
        opened: opens the record for reading.
        stopping: asked all the while; once it says so the copy is given up.

    Returns:
        What the copy holds.

    Raises:
        GenmonError: the target exists, or the copy could not be made.
    """
    ensure_name(target)
    if target.exists():
        raise GenmonError(
            say("{path} exists already", path=target),
            say("choose another name, nothing was changed"),
        )
    if not target.parent.is_dir():
        raise GenmonError(say("{path} is no folder", path=target.parent), say("make it first"))
    with (
        named_when_whole(target) as file,
        told_to_people(say("copying {path} to {target}", path=record, target=target)),
        closing(opened(record)) as connection,
    ):
        contents = _copy(connection, file, stopping)
        seal(Path(file.name), contents)
    return contents


def given_up() -> GenmonError:
    """What is told when the work was stopped before its end."""
    return GenmonError(say("the snapshot was given up because the program ends"))


def _copy(connection: Connection, file: BinaryIO, stopping: Callable[[], bool]) -> Contents:
    target = Path(file.name)
    try:
        connection.set_progress_handler(_Pace(file, stopping), _STEPS)
        least = integrity.count_kept(connection)
        connection.execute("VACUUM INTO ?", (str(target),))
        most = integrity.count_kept(connection)
        settle(file)
        with closing(open_resting(target)) as copy:
            copy.set_progress_handler(stopping, _STEPS)
            found = integrity.damage(copy)
            kept, contents = integrity.count_kept(copy), _contents(copy)
    except apsw.InterruptError as error:
        raise given_up() from error
    # The record may have grown before and after the moment of the copy; it never shrinks.
    if found or not least <= kept <= most:
        raise GenmonError(
            say("the copy of {path} is not whole", path=connection.db_filename("main")),
            say("run genmon-gui check on it"),
        )
    return contents


class _Pace:
    """Called by SQLite again and again while it works; it stops when told True."""

    def __init__(self, file: BinaryIO, stopping: Callable[[], bool]) -> None:
        self._descriptor = file.fileno()
        self._stopping = stopping
        self._on_disk = 0

    def __call__(self) -> bool:
        size = os.fstat(self._descriptor).st_size
        if size - self._on_disk >= _PIECE_BYTES:
            os.fdatasync(self._descriptor)
            self._on_disk = size
        return self._stopping()


def _contents(copy: Connection) -> Contents:
    first_at, last_at = readings.span(copy) or (None, None)
    names = tuple(name for _, name in places.numbered(copy))
    return Contents(integrity.count_readings(copy), first_at, last_at, names)
