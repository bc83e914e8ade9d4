"""Whether an open record is still what one finds by its name, and saving it where it is not.

A program goes on writing into a file that somebody has deleted, and all of it is gone once the
program ends. Files are compared by device and inode.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw

from genmon_gui.db.beside import BESIDE, beside
from genmon_gui.db.connection import Connection, told_to_people
from genmon_gui.db.files.dated_name import dated_name
from genmon_gui.db.files.renaming import rename
from genmon_gui.db.files.unfinished import named_when_whole, settle

_SAVED, _OLD = ".saved-", ".old-"
Identity = tuple[int, int] | None


class Whereabouts:
    """The files of a record as they were when it was opened; ask as long as it is open."""

    def __init__(self, path: Path) -> None:
        """Look at the files.

        Args:
            path: the record, which is open, with its -wal and -shm files.
        """
        self._path = path
        # By the names of now: where a link leads later, these files will not be.
        self._names = {"": path} | {ending: beside(path, ending) for ending in BESIDE}
        self._files = dict(self._seen())

    @property
    def have_changed(self) -> bool:
        """Whether somebody has deleted, moved or replaced one of them."""
        return any(self._files[ending] != found for ending, found in self._seen())

    def save(self, connection: Connection, at: float) -> Path:
        """Copy all that the open record holds to a name beside it.

        Args:
            connection: the record.
            at: now, UTC epoch seconds.

        Returns:
            The copy, one whole file.

        Raises:
            GenmonError: there is no room for it, or the folder cannot be written.
        """
        saved = dated_name(self._path.resolve(), _SAVED, at)
        with named_when_whole(saved) as file, told_to_people(saved):
            with closing(apsw.Connection(file.name)) as copy:
                # What a power cut leaves of it is thrown away.
                copy.pragma("synchronous", "off")
                with copy.backup("main", connection, "main") as backup:
                    backup.step()
            settle(file)
        return saved

    def put_away(self, at: float) -> None:
        """Rename what is left of the files: it would be taken for a part of the next record's.

        Args:
            at: now, UTC epoch seconds.

        Raises:
            GenmonError: the folder cannot be written.
        """
        record = self._path.resolve()
        old = dated_name(record, _OLD, at)
        for ending, found in self._seen():
            if found is not None and found == self._files[ending]:
                rename(Path(f"{record}{ending}"), Path(f"{old}{ending}"))

    def _seen(self) -> Iterator[tuple[str, Identity]]:
        for ending, name in self._names.items():
            yield ending, identity(name)


def put_back(saved: Path, path: Path) -> bool:
    """Give a saved copy the record's name unless something has it; whether it was given.

    Raises:
        GenmonError: the folder cannot be written.
    """
    if path.exists():
        return False
    rename(saved, path.resolve())
    return True


def identity(path: Path) -> Identity:
    """A file's device and number, which stay while it is renamed; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
