"""A file that is there whole or not at all."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import IO, BinaryIO

from genmon_gui.core.errors import GenmonError


@contextmanager
def written_whole(path: Path) -> Iterator[IO[str]]:
    """A text file to write, as `bytes_written_whole` has it.

    Raises:
        GenmonError: it cannot be written.
    """
    with bytes_written_whole(path) as file:
        text = TextIOWrapper(file, encoding="utf-8", newline="")
        try:
            yield text
        finally:
            text.detach()


@contextmanager
def bytes_written_whole(path: Path, like: Path | None = None) -> Iterator[BinaryIO]:
    """A file to write, which takes its name when all is written; an older one stays until then.

    Args:
        path: its name.
        like: a file whose mode and owner it gets, where there is such a file.

    Raises:
        GenmonError: it cannot be written.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.unfinished")
    try:
        with unfinished.open("wb") as file:
            if like is not None:
                _liken(file.fileno(), like)
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        raise GenmonError(
            f"{path} cannot be written ({error.strerror or error})", "check its folder and the disk"
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _liken(descriptor: int, like: Path) -> None:
    """Before anything is written: what only one may read is never seen by others."""
    with suppress(FileNotFoundError):
        found = like.stat()
        with suppress(PermissionError):  # only root gives files away; the folder lets us write
            os.fchown(descriptor, found.st_uid, found.st_gid)
        os.fchmod(descriptor, stat.S_IMODE(found.st_mode))
