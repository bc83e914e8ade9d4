"""Saves on a USB stick: whole or not at all, over nothing, and told only once the stick has it.

It may be pulled out once `syncfs` has come back. A copy is one statement of SQLite, so a
`StickSaving` carries the event that gives it up: a message would wait behind it.
"""

import errno
import re
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from genmon_gui.core.errors import FullDiskError, GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.connection import open_reader, told_to_people
from genmon_gui.db.files.unfinished import remove_leftovers, size_so_far
from genmon_gui.hardware.sticks import Stick, settle_stick
from genmon_gui.services.copies.file_names import free_path
from genmon_gui.services.copies.stamped_copy import take_stamped
from genmon_gui.services.copies.stick_messages import Origin, StickSaving
from genmon_gui.services.copies.taken_file import write_drawing, write_table
from genmon_gui.services.copies.taking import DrawingAsked, TableAsked

# What a stick that was pulled out in the middle has of ours when it is back.
_OURS = re.compile(r".+\.(png|csv|pdf|db(\.stamp)?)")
_TELL_EVERY_S = 0.2
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class GivenUpError(Exception):
    """It is not wanted any more, and nothing of it was left behind."""


def save_on_stick(
    saving: StickSaving,
    origin: Origin,
    told: Callable[[Path, float], object],
    stopping: Callable[[], bool],
) -> Path:
    """Save it; when this comes back the stick may be pulled out.

    Args:
        saving: what and where.
        origin: where it comes from.
        told: is given the file and the share that is written, now and then.
        stopping: asked all the while; once it says so the file is given up.

    Returns:
        The file.

    Raises:
        GivenUpError: it was given up.
        GenmonError: it could not be saved.
    """
    stick, path = saving.stick, saving.asked.path
    with _told_plainly(saving, origin, stopping):
        with suppress(OSError):  # a stick that takes nothing is told of below
            remove_leftovers(stick.path, _OURS)
        path = free_path(path)
        told(path, 0.0)
        asked = saving.asked._replace(path=path)
        if isinstance(asked, DrawingAsked):
            write_drawing(asked)
        elif isinstance(asked, TableAsked):
            _save_table(asked, origin, told, stopping)
        else:
            _save_copy(path, stick, origin, told, stopping)
        settle_stick(stick.path)
    return path


def _save_table(
    asked: TableAsked,
    origin: Origin,
    told: Callable[[Path, float], object],
    stopping: Callable[[], bool],
) -> None:
    with (
        origin.opened() as record,
        told_to_people(origin.record),
        closing(write_table(record.connection, origin.zone, asked)) as steps,
    ):
        for share in steps:
            if stopping():
                raise GivenUpError
            told(asked.path, share)


def _save_copy(
    path: Path,
    stick: Stick,
    origin: Origin,
    told: Callable[[Path, float], object],
    stopping: Callable[[], bool],
) -> None:
    now = origin.known_now()
    if now is None:
        raise GenmonError(
            say("a copy says when it was made, and the clock is not set"),
            say("wait until it is"),
        )
    record_bytes = origin.record.stat().st_size
    if stick.free_bytes < record_bytes:
        raise no_room(stick, path)
    pace = _Pace(path, record_bytes, told, stopping)
    take_stamped(origin.record, path, now, opened=open_reader, stopping=pace)


class _Pace:
    """Asked again and again while a copy is made, whether to stop; tells how far it is."""

    def __init__(
        self,
        path: Path,
        whole_bytes: int,
        told: Callable[[Path, float], object],
        stopping: Callable[[], bool],
    ) -> None:
        self._path, self._whole_bytes = path, max(1, whole_bytes)
        self._told, self._stopping = told, stopping
        self._told_s = time.monotonic()

    def __call__(self) -> bool:
        if time.monotonic() - self._told_s >= _TELL_EVERY_S:
            self._told_s = time.monotonic()
            # Of what is written it is read back whether it is whole.
            self._told(self._path, min(1.0, size_so_far(self._path) / self._whole_bytes))
        return self._stopping()


@contextmanager
def _told_plainly(
    saving: StickSaving, origin: Origin, stopping: Callable[[], bool]
) -> Iterator[None]:
    """Tell what people see: that the stick is out or full, rather than what the system calls it."""
    stick, name = saving.stick, saving.asked.path.name
    try:
        yield
    except (GenmonError, OSError) as error:
        if stopping():
            raise GivenUpError from error
        if stick.path not in {each.path for each in origin.find_sticks()}:
            raise GenmonError(
                say("{stick} was pulled out before {file} was saved", stick=stick.name, file=name),
                say("plug it in and save once more"),
            ) from error
        if isinstance(error, FullDiskError) or _is_of_room(error.__cause__ or error):
            raise no_room(stick, saving.asked.path) from error
        if isinstance(error, OSError):
            raise GenmonError(
                say("{path} cannot be written ({reason})", path=name, reason=error.strerror),
                say("check its folder and the disk"),
            ) from error
        raise


def _is_of_room(error: BaseException) -> bool:
    return isinstance(error, OSError) and error.errno in _NO_ROOM


def no_room(stick: Stick, path: Path) -> GenmonError:
    """What is told of a stick that is full."""
    return GenmonError(
        say("{stick} has no room for {file}", stick=stick.name, file=path.name),
        say("make room on it or take another"),
    )
