"""Files that get their name once they are whole; until then another one says that they are not."""

import fcntl
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.beside import beside

# The journal is SQLite's, while it writes into such a file.
_UNFINISHED = re.compile(r"\.(?P<target>.+)\.\d+\.unfinished(-journal)?")


@contextmanager
def named_when_whole(target: Path) -> Iterator[BinaryIO]:
    """A new file that takes its name when the block ends, and is gone when it fails.

    An older one of that name stays until then; a link stays, and what it leads to is written. The
    content is on the disk before the name is. The file is locked while it is written, which tells
    it from one that a killed program left behind.

    Raises:
        GenmonError: it cannot be written, or is something else than a file.
    """
    unfinished = _unfinished(target)
    try:
        # A device would be gone for the whole machine, as /dev/null for root.
        if target.exists() and not (target.is_file() or target.is_dir()):
            raise GenmonError(say("{path} is no file", path=target), say("check its name"))
        with unfinished.open("wb") as file:
            with suppress(OSError):  # a file system without such locks
                fcntl.flock(file, fcntl.LOCK_EX)
            yield file
            settle(file)
        unfinished.replace(beside(target, ""))
        sync(unfinished.parent)
    except OSError as error:
        raise GenmonError(
            say("{path} cannot be written ({reason})", path=target, reason=error.strerror or error),
            say("check its folder and the disk"),
        ) from error
    finally:
        with suppress(OSError):  # a stick that was pulled takes its files along
            unfinished.unlink(missing_ok=True)


def size_so_far(target: Path) -> int:
    """How many bytes there are of a file that this program is writing; 0 where it is not."""
    try:
        return _unfinished(target).stat().st_size
    except OSError:
        return 0


def settle(file: BinaryIO) -> None:
    """Put what was written on the disk, and forget it: what is read next is what the disk has."""
    file.flush()
    os.fsync(file.fileno())
    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def remove_leftovers(folder: Path, target_name: re.Pattern[str]) -> None:
    """Remove what a program that was killed left unfinished.

    Args:
        folder: where to look; it may be missing.
        target_name: which names the files were to have; others stay.
    """
    for path in folder.glob(".*.unfinished*"):
        found = _UNFINISHED.fullmatch(path.name)
        if found and target_name.fullmatch(found["target"]) and not _is_being_written(path):
            path.unlink(missing_ok=True)


def _unfinished(target: Path) -> Path:
    """What a file is called until it is whole."""
    # Not with_name: "." and "/" have none, and are told as any other folder is.
    file = beside(target, "")
    return file.parent / f".{file.name}.{os.getpid()}.unfinished"


def _is_being_written(path: Path) -> bool:
    try:
        with path.with_name(path.name.removesuffix("-journal")).open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except FileNotFoundError:  # a journal alone
        pass
    return False


def sync(path: Path) -> None:
    """Let a file's content, or a folder's names, be on the disk before going on."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
