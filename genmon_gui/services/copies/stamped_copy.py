"""Making a snapshot with its stamp: of the record, or of another snapshot.

The stamp gets its name first: a power cut may leave one without a snapshot, which is removed, but
never a snapshot that nobody knows to be whole.
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from genmon_gui import __version__
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.connection import Connection
from genmon_gui.db.files.resting import open_resting
from genmon_gui.db.files.unfinished import named_when_whole, remove_leftovers, settle
from genmon_gui.db.openable import ensure_name
from genmon_gui.db.snapshot import Contents, given_up, never, take
from genmon_gui.services.copies.stamps import Stamp, sha256_of, stamp_path, write_stamp

# Small enough that a slow stick does not hold up the end of the program.
_PIECE_BYTES = 2**20


def take_stamped(
    record: Path,
    target: Path,
    at: float,
    *,
    opened: Callable[[Path], Connection] = open_resting,
    stopping: Callable[[], bool] = never,
) -> Stamp:
    """Take a snapshot of a record and put its stamp beside it.

    Args:
        record: the record; another connection may be writing it.
        target: the snapshot; neither it nor its stamp may exist.
        at: now, UTC epoch seconds.
        opened: opens the record for reading.
        stopping: asked all the while; once it says so the snapshot is given up.

    Raises:
        GenmonError: one of them exists, or the snapshot could not be made.
    """
    ensure_name(target)
    stamps: list[Stamp] = []

    def seal(file: Path, contents: Contents) -> None:
        stamps.append(_stamp_of(file, contents, at, stopping))
        write_stamp(target, stamps[0])

    with suppress(OSError):  # the folder's troubles are told by what writes into it
        remove_leftovers(target.parent, re.compile(f"{re.escape(target.name)}(\\.stamp)?"))
    with _no_stamp_alone(target):
        take(record, target, seal=seal, opened=opened, stopping=stopping)
    return stamps[0]


def copy_stamped(
    source: Path, stamp: Stamp, target: Path, stopping: Callable[[], bool] = never
) -> None:
    """Copy a snapshot and its stamp to another disk, and read back what that disk has taken.

    Args:
        source: the snapshot.
        stamp: its stamp.
        target: the copy; neither it nor its stamp may exist.
        stopping: asked all the while; once it says so the copy is given up.

    Raises:
        GenmonError: one of them exists, the copy could not be made, or it is not the same.
    """
    with _no_stamp_alone(target), named_when_whole(target) as file:
        _copy(source, file, stopping)
        settle(file)
        if sha256_of(Path(file.name), stopping) != stamp.sha256:
            raise GenmonError(
                say(
                    "{target} was not the same as {source} when it was read back",
                    target=target,
                    source=source,
                ),
                say("replace that stick or disk"),
            )
        write_stamp(target, stamp)


def _stamp_of(file: Path, contents: Contents, at: float, stopping: Callable[[], bool]) -> Stamp:
    return Stamp(
        version=__version__,
        taken_at=round(at, 3),
        rows=contents.readings,
        first_at=contents.first_at,
        last_at=contents.last_at,
        places=contents.places,
        sha256=sha256_of(file, stopping),
        size=file.stat().st_size,
    )


def _copy(source: Path, file: BinaryIO, stopping: Callable[[], bool]) -> None:
    with source.open("rb") as opened:
        while piece := opened.read(_PIECE_BYTES):
            if stopping():
                raise given_up()
            file.write(piece)
            file.flush()
            os.fdatasync(file.fileno())


@contextmanager
def _no_stamp_alone(target: Path) -> Iterator[None]:
    """Take no other's place, and leave no stamp where the snapshot fails."""
    stamp = stamp_path(target)
    for path in (target, stamp):
        if path.exists():
            raise GenmonError(
                say("{path} exists already", path=path),
                say("choose another name, nothing was changed"),
            )
    try:
        yield
    except BaseException:
        with suppress(OSError):  # a stick that was pulled takes its files along
            if not target.exists():
                stamp.unlink(missing_ok=True)
        raise
