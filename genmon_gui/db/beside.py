"""What SQLite keeps beside a record, by names that follow from the record's own."""

import os
from pathlib import Path

BESIDE = ("-wal", "-shm")


def beside(path: Path, ending: str) -> Path:
    """Such a file of a record; where the record is a link, it lies beside what that leads to."""
    # Folders that are links lead to it by themselves, and to look at each costs a round more than
    # its checks do. Not resolve, which raises for a link that leads to itself.
    return Path(f"{os.path.realpath(path) if path.is_symlink() else path}{ending}")


def wal_of(path: Path) -> Path:
    """A record's -wal file, whether or not there is one."""
    return beside(path, "-wal")
