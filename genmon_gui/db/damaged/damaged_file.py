"""The pages of a damaged record and of its -wal file, whatever state they are in."""

import os
import struct
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from genmon_gui.db.damaged.pages import PAGE_BYTES

WAL_HEADER_BYTES, _FRAME_HEADER_BYTES = 32, 24
FRAME_BYTES = _FRAME_HEADER_BYTES + PAGE_BYTES
# How a -wal file begins (sqlite.org/fileformat2.html#walformat): its kind, version and page size.
_HEADERS = {struct.pack(">3I", kind, 3_007_000, PAGE_BYTES) for kind in (0x377F0682, 0x377F0683)}
_SALT = slice(16, 24)
_FRAME_SALT, _FRAME_SUM = slice(8, 16), slice(16, 24)
# The last bit of a -wal file's first number says in which order the bytes of words were added up.
_ORDER = {0x82: "<", 0x83: ">"}


class DamagedFile:
    """Gives pages by their numbers, from 1; a context. Nothing is changed.

    Attributes:
        numbers: of all pages that there are, in order.
        in_wal: the numbers of those that the -wal file has.
        sizes: how many pages there were after each commit that is in the -wal file.
    """

    def __init__(self, path: Path | None, wal: Path) -> None:
        """Open what can be opened; what cannot is empty.

        Args:
            path: the record, None where the -wal file is all there is of it.
            wal: the -wal file.
        """
        self._stack = ExitStack()
        self._file = None if path is None else self._open(path)
        self._wal = self._open(wal)
        self._header = _read(self._wal, WAL_HEADER_BYTES, 0)
        self.sizes: list[int] = []
        self._frames = self._committed_frames()
        in_file = 0 if self._file is None else os.fstat(self._file).st_size // PAGE_BYTES
        self.in_wal = frozenset(self._frames)
        beyond = sorted(number for number in self._frames if number > in_file)
        self.numbers = (*range(1, in_file + 1), *beyond)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()

    def page(self, number: int) -> bytes:
        """A page as it was written last.

        What is damaged in the -wal file is told by its checksum, and an older version taken. What
        is damaged in the file itself has none.

        Raises:
            ValueError: there is no such page, or it cannot be read.
        """
        for place in reversed(self._frames.get(number, ())):
            frame = _read(self._wal, FRAME_BYTES, place)
            if self._is_whole(frame, place):
                return frame[_FRAME_HEADER_BYTES:]
        page = _read(self._file, PAGE_BYTES, (number - 1) * PAGE_BYTES) if number > 0 else b""
        if len(page) < PAGE_BYTES:
            raise ValueError
        return page

    def _is_whole(self, frame: bytes, place: int) -> bool:
        """Whether a part of the -wal file is as it was written: its sum goes on from the last."""
        before = _read(self._wal, 8, place - FRAME_BYTES + _FRAME_SUM.start)
        if place == WAL_HEADER_BYTES:
            before = self._header[24:]
        if (len(frame), len(before)) != (FRAME_BYTES, 8) or self._header[3] not in _ORDER:
            return False
        summed = frame[:8] + frame[_FRAME_HEADER_BYTES:]
        words = struct.unpack(f"{_ORDER[self._header[3]]}{len(summed) // 4}I", summed)
        first, second = struct.unpack(">2I", before)
        for even, odd in zip(words[::2], words[1::2], strict=True):
            first = (first + even + second) & 0xFFFFFFFF
            second = (second + odd + first) & 0xFFFFFFFF
        return frame[_FRAME_SUM] == struct.pack(">2I", first, second)

    def _open(self, path: Path) -> int | None:
        with suppress(OSError):
            return self._stack.enter_context(path.open("rb", buffering=0)).fileno()
        return None

    def _committed_frames(self) -> dict[int, list[int]]:
        """Where the -wal file has versions of which page, the oldest first.

        Behind the last commit there may be what was rolled back, and frames of another salt are
        older than the file.
        """
        committed: dict[int, list[int]] = {}
        if self._header[:12] not in _HEADERS:
            return committed
        since: list[tuple[int, int]] = []
        place = WAL_HEADER_BYTES
        while len(header := _read(self._wal, _FRAME_HEADER_BYTES, place)) == _FRAME_HEADER_BYTES:
            if header[_FRAME_SALT] == self._header[_SALT]:
                since.append((int.from_bytes(header[:4]), place))
                if any(header[4:8]):
                    self.sizes.append(int.from_bytes(header[4:8]))
                    for number, version in since:
                        committed.setdefault(number, []).append(version)
                    since.clear()
            place += FRAME_BYTES
        return committed


def _read(descriptor: int | None, size: int, place: int) -> bytes:
    """Some bytes, fewer or none where a card does not give them back."""
    if descriptor is not None:
        with suppress(OSError):
            return os.pread(descriptor, size, place)
    return b""
