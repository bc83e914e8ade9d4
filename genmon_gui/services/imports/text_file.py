"""A text file that can be read through several times, plain or compressed."""

import gzip
import lzma
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader, TextIOWrapper
from pathlib import Path
from typing import TextIO

from genmon_gui.core.errors import GenmonError

_START_BYTES = 4096
_BLOCK_BYTES = 1 << 20
_GZIP = b"\x1f\x8b"
_XZ = b"\xfd7zXZ\0"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

_Content = BufferedReader | gzip.GzipFile | lzma.LZMAFile


@dataclass(frozen=True, slots=True)
class TextFile:
    """An opened text file.

    Attributes:
        path: the file.
        start: how it begins, some lines.
        encoding: of its text.
        raw: the file itself, as it lies on the disk.
    """

    path: Path
    start: str
    encoding: str
    raw: BufferedReader

    @contextmanager
    def text(self) -> Iterator[TextIO]:
        """Its text from the beginning on; what is no text is a replacement character.

        Raises:
            GenmonError: it cannot be read to its end.
        """
        with _told(self.path):
            content = _content(self.raw)
            wrapped = TextIOWrapper(content, self.encoding, errors="replace", newline="")
            try:
                yield wrapped
            finally:
                # Otherwise it would close the file when it is forgotten.
                if not self.raw.closed:
                    wrapped.detach()

    def share_read(self) -> float:
        """How much of the file has been read, 0 to 1."""
        return self.raw.tell() / max(1, self.path.stat().st_size)


@contextmanager
def open_text(path: Path) -> Iterator[TextFile]:
    """Open a text file; a compressed one is first read through, so that it is known to be whole.

    Raises:
        GenmonError: it is missing, empty, broken or not text.
    """
    with _told(path):
        raw = path.open("rb")
    with raw:
        with _told(path):
            start = _start(path, raw)
            encoding = _encoding(path, start)
        yield TextFile(path, start.decode(encoding, errors="replace"), encoding, raw)


def _start(path: Path, raw: BufferedReader) -> bytes:
    """How the content begins, after a compressed file was read through."""
    content = _content(raw)
    start = content.read(_START_BYTES)
    if not isinstance(content, BufferedReader):
        while content.read(_BLOCK_BYTES):
            pass
    if not start:
        raise GenmonError(f"{path} is empty", "choose a file with readings")
    return start


def _content(raw: BufferedReader) -> _Content:
    """The file's content, decompressed where it must be."""
    raw.seek(0)
    start = raw.read(len(_XZ))
    raw.seek(0)
    if start.startswith(_GZIP):
        return gzip.GzipFile(fileobj=raw)
    return lzma.LZMAFile(raw) if start.startswith(_XZ) else raw


def _encoding(path: Path, start: bytes) -> str:
    if start.startswith(_UTF_16):
        return "utf-16"
    header, _, rest = start.partition(b"\n")
    # Zero bytes in rows are what a power cut leaves.
    if _has_controls(header) or _has_controls(rest.partition(b"\n")[0].replace(b"\0", b"")):
        raise GenmonError(
            f"{path} is neither a text file nor a readable SQLite database",
            "choose a CSV or SQLite file; one that is encrypted must be decrypted first",
        )
    # What was cut off at the end may be half a character.
    whole = start.rpartition(b"\n")[0] or start
    try:
        whole.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _has_controls(line: bytes) -> bool:
    return any(byte < ord(" ") and byte not in b"\t\r" for byte in line)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say which file could not be read and why."""
    try:
        yield
    except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile) as error:
        raise GenmonError(f"{path} is damaged ({error})", "fetch or copy it once more") from error
    except OSError as error:
        raise GenmonError(
            f"{path} cannot be read ({error.strerror or error})", "check its name and its rights"
        ) from error
