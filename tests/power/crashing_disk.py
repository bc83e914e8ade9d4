"""A disk that knows what of its files would survive if the power failed now.

What was written and not synced may be there, in part, torn within a write, or not at all; so may a
new name, a deletion and a truncation. A sector of 512 bytes that was being written may be rubbish.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import apsw

_SECTOR = 512
_JOURNALS = ("-wal", "-journal")
# What remains on a disk: each file's content by its name.
Image = dict[str, bytes]
# Called before every operation with what it does and the file's name; may raise an error.
Watch = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class _Write:
    offset: int
    data: bytes

    def apply(self, content: bytearray) -> None:
        missing = self.offset - len(content)
        content.extend(bytes(max(0, missing)))
        content[self.offset : self.offset + len(self.data)] = self.data

    def survivors(self, random: Random) -> Iterator["_Write"]:
        """Some of its sectors, some of them as rubbish."""
        start = 0
        while start < len(self.data):
            end = min(len(self.data), start + _SECTOR - (self.offset + start) % _SECTOR)
            fate = random.random()
            if fate < 0.5:
                yield _Write(self.offset + start, self.data[start:end])
            elif fate < 0.55:
                yield _Write(self.offset + start, random.randbytes(end - start))
            start = end


@dataclass(frozen=True, slots=True)
class _Truncation:
    size: int

    def apply(self, content: bytearray) -> None:
        del content[self.size :]
        content.extend(bytes(self.size - len(content)))

    def survivors(self, random: Random) -> Iterator["_Truncation"]:
        if random.random() < 0.5:
            yield self


@dataclass(slots=True)
class _Content:
    """A file without its name: what is safe, and what was asked of the disk since."""

    safe: bytearray = field(default_factory=bytearray)
    unsynced: list[_Write | _Truncation] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.unsynced:
            change.apply(self.safe)
        self.unsynced.clear()

    def survivor(self, random: Random) -> bytes:
        """What a power cut could leave."""
        content = bytearray(self.safe)
        for change in self._surviving(random):
            change.apply(content)
        return bytes(content)

    def _surviving(self, random: Random) -> Iterator[_Write | _Truncation]:
        kept = random.choice((0.0, 1.0, random.random()))
        is_torn, is_in_order = random.random() < 0.5, random.random() < 0.3
        for number, change in enumerate(self.unsynced):
            if is_in_order:
                if number < kept * len(self.unsynced):
                    yield change
            elif random.random() < kept:
                yield change
            elif is_torn:
                yield from change.survivors(random)


class CrashingDisk:
    """A folder's files as SQLite uses them while the disk is mounted."""

    def __init__(self, folder: Path, image: Image | None = None) -> None:
        """Lay what an earlier disk left into a new folder."""
        folder.mkdir()
        self.folder = folder
        self.operations = 0
        self.watch: Watch = _unwatched
        # What a name may stand for after a power cut; now it stands for the last.
        self._names: dict[str, list[_Content | None]] = {}
        for name, content in (image or {}).items():
            (folder / name).write_bytes(content)
            self._names[name] = [_Content(bytearray(content))]

    @contextmanager
    def mounted(self) -> Iterator[None]:
        """Let every connection that is opened meanwhile use this disk."""
        vfs = _CrashingVFS(self)
        try:
            yield
        finally:
            vfs.unregister()

    def cut(self, random: Random) -> Image:
        """What could be there if the power failed now."""
        found = {name: random.choice(contents) for name, contents in self._names.items()}
        return {name: there.survivor(random) for name, there in found.items() if there}

    def operate(self, what: str, path: str) -> None:
        """Note that something is about to be done."""
        self.operations += 1
        self.watch(what, Path(path).name)

    def opened(self, name: str) -> _Content:
        contents = self._names.setdefault(name, [None])
        if contents[-1] is None:
            contents.append(_Content())
        found = contents[-1]
        assert found is not None
        return found

    def delete(self, name: str) -> None:
        self._names.setdefault(name, [None]).append(None)

    def sync_names(self) -> None:
        for contents in self._names.values():
            del contents[:-1]


class _CrashingVFS(apsw.VFS):
    def __init__(self, disk: CrashingDisk) -> None:
        super().__init__("crashing", base="unix", makedefault=True)
        self._disk = disk

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if path is None:
            return apsw.VFSFile("unix", name, flags)
        self._disk.operate("open", path)
        return _CrashingFile(self._disk, name, path, flags)

    def xDelete(self, path: str, syncdir: bool) -> None:  # noqa: FBT001 - as SQLite calls it
        self._disk.operate("delete", path)
        super().xDelete(path, syncdir)
        self._disk.delete(Path(path).name)
        if syncdir:
            self._disk.sync_names()


class _CrashingFile(apsw.VFSFile):
    def __init__(
        self, disk: CrashingDisk, name: str | apsw.URIFilename | None, path: str, flags: list[int]
    ) -> None:
        super().__init__("unix", name, flags)
        self._disk, self._path = disk, path
        self._content = disk.opened(Path(path).name)
        # Where a journal is synced for the first time, SQLite syncs the folder too.
        self._syncs_names = path.endswith(_JOURNALS)

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.operate("read", self._path)
        return super().xRead(amount, offset)

    def xWrite(self, data: Any, offset: int) -> None:
        self._disk.operate("write", self._path)
        super().xWrite(data, offset)
        self._content.unsynced.append(_Write(offset, bytes(data)))

    def xTruncate(self, newsize: int) -> None:
        self._disk.operate("truncate", self._path)
        super().xTruncate(newsize)
        self._content.unsynced.append(_Truncation(newsize))

    def xSync(self, flags: int) -> None:  # noqa: ARG002 - as SQLite calls it
        """Sync what is simulated; the real disk need not."""
        try:
            self._disk.operate("sync", self._path)
        except apsw.Error:
            # Linux forgets what it could not sync, and says so only once.
            self._content.unsynced.clear()
            raise
        self._content.sync()
        if self._syncs_names:
            self._disk.sync_names()
            self._syncs_names = False


def _unwatched(_what: str, _name: str) -> None:
    pass
