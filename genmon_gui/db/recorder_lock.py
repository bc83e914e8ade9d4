"""One recorder a record: who records holds a lock, and a second one is told who that is."""

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say

# What tells a damaged record from a file that was never one.
_RECORDED = "genmon-gui record"


class RecorderLock:
    """Held from its making until `close`, or until the process ends in whatever way.

    The lock is on a small file beside the record, which holds the process's number. It stays when
    the program ends: to remove it would open a gap for two. The record itself must not be locked:
    SQLite's own locks on it would be lost when ours is closed.

    Attributes:
        has_recorded: the file of that name has been a record of ours.
    """

    def __init__(self, record: Path) -> None:
        """Take the lock.

        Raises:
            GenmonError: another process records into it, or the file cannot be made.
        """
        path = Path(f"{record.resolve()}.lock")
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise GenmonError(
                f"{path}: {error.strerror}", say("make the file and its folder writable")
            ) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = self._read().partition("\n")[0]
            os.close(self._file)
            raise GenmonError(
                say(
                    "process {number} is recording into {path} already",
                    number=holder or "?",
                    path=record,
                ),
                say(
                    "stop it first, or look at the record with: genmon-gui view {path}",
                    path=record,
                ),
            ) from error
        self.has_recorded = _RECORDED in self._read()
        self._note(has_recorded=self.has_recorded)

    def note_record(self) -> None:
        """Remember that the file is a record of ours, whatever becomes of it."""
        if not self.has_recorded:
            self.has_recorded = self._note(has_recorded=True)

    def close(self) -> None:
        """Let another one record."""
        os.close(self._file)

    def _note(self, *, has_recorded: bool) -> bool:
        """Write down who holds the lock; False on a full disk, where it is held all the same."""
        note = f"{os.getpid()}\n{_RECORDED * has_recorded}".encode()
        with suppress(OSError):
            # What is there is written over first: that takes no room.
            os.pwrite(self._file, note, 0)
            os.ftruncate(self._file, len(note))
            return True
        return False

    def _read(self) -> str:
        return os.pread(self._file, 64, 0).decode("ascii", errors="replace").strip()
