"""A user whom the modes of files concern."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NOBODY = 65534


@contextmanager
def as_somebody_else(path: Path) -> Iterator[None]:
    """Be whom a file's mode concerns; root it does not.

    Folders on the way to the file's own can be entered meanwhile, where tests keep theirs closed.
    """
    if os.getuid() != 0:
        yield
        return
    modes = {folder: folder.stat().st_mode for folder in path.parents}
    closed = [folder for folder, mode in modes.items() if not mode & stat.S_IXOTH]
    for folder in closed:
        folder.chmod(0o777)
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        for folder in closed:
            folder.chmod(modes[folder])
