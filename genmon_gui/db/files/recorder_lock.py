"""One recorder a record: who records holds a lock, and a second one is told who that is."""

import errno
import fcntl
import os
from contextlib import suppress
from pathlib import Path

from genmon_gui.core.errors import FullDiskError, GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.beside import beside

# What tells a damaged record from a file that was never one.
_RECORDED = "genmon-gui record"
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}


class RecorderLock:
    """Held from its making until `close`, or until the process ends in whatever way.

    The lock is on a small file beside the record, which holds the process's number. It stays when
    the program ends: to remove it would open a gap for two. The record itself must not be locked:
    SQLite's own locks on it would be lost when ours is closed.

    Attributes:
        has_recorded: the file of that name has been a record of ours.
        recorded: the name that record has among others; empty where it is not known.
    """

    def __init__(self, record: Path) -> None:
        """Take the lock; on a disk without room for its file, once `hold_again` finds some.

        Raises:
            GenmonError: another process records into it, or the file cannot be made.
        """
        self._record = record
        self._file: int | None = None
        self.has_recorded, self.recorded = False, ""
        with suppress(FullDiskError):
            self.hold_again()

    def hold_again(self) -> None:
        """Hold the lock by its name where it is not held yet, or somebody has deleted its file.

        Raises:
            FullDiskError: there is no room for the file.
            GenmonError: another process has taken it meanwhile, or the file cannot be made.
        """
        if self._is_in_place():
            return
        again = self._locked()
        self.close()
        self._file = again
        _, has_recorded, recorded = _read(again).partition(_RECORDED)
        self.has_recorded = self.has_recorded or bool(has_recorded)
        self.recorded = self.recorded or recorded.strip()
        self._note(has_recorded=self.has_recorded)

    def note_record(self, name: str) -> None:
        """Remember that the file is a record of ours, and which, whatever becomes of it."""
        if not self.has_recorded or name != self.recorded:
            self.recorded = name
            self.has_recorded = self._note(has_recorded=True) or self.has_recorded

    def close(self) -> None:
        """Let another one record."""
        if self._file is not None:
            os.close(self._file)

    def _is_in_place(self) -> bool:
        with suppress(OSError):
            if self._file is not None:
                return os.path.samestat(os.fstat(self._file), self._path.stat())
        return False

    @property
    def _path(self) -> Path:
        return beside(self._record, ".lock")

    def _locked(self) -> int:
        """The file, open and locked."""
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise FullDiskError(
                    say("{path}: the disk is full", path=self._path), say("make room on the disk")
                ) from error
            raise GenmonError(
                f"{self._path}: {error.strerror}", say("make the file and its folder writable")
            ) from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = _read(file).partition("\n")[0]
            os.close(file)
            raise GenmonError(
                say(
                    "process {number} is recording into {path} already",
                    number=holder or "?",
                    path=self._record,
                ),
                say(
                    "stop it first, or look at the record with: genmon-gui view {path}",
                    path=self._record,
                ),
            ) from error
        return file

    def _note(self, *, has_recorded: bool) -> bool:
        """Write down who holds the lock; False on a full disk, where it is held all the same."""
        if self._file is None:
            return False
        note = f"{os.getpid()}\n{f'{_RECORDED} {self.recorded}' if has_recorded else ''}".encode()
        with suppress(OSError):
            # What is there is written over first: that takes no room.
            os.pwrite(self._file, note, 0)
            os.ftruncate(self._file, len(note))
            return True
        return False


def _read(file: int) -> str:
    return os.pread(file, 128, 0).decode("ascii", errors="replace").strip()
