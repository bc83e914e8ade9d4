"""Another program's CSV file, plain or compressed: its header, a sample and its rows."""

import csv
import gzip
import lzma
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader, TextIOWrapper
from itertools import chain, islice
from pathlib import Path

from genmon_gui.core.errors import GenmonError

# How many rows are looked at before the meaning of the columns is settled.
SAMPLE_ROWS = 200

_START_BYTES = 4096
_BLOCK_BYTES = 1 << 20
_SQLITE = b"SQLite format 3\0"
_GZIP = b"\x1f\x8b"
_XZ = b"\xfd7zXZ\0"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

Row = list[str]

_Content = BufferedReader | gzip.GzipFile | lzma.LZMAFile


@dataclass(frozen=True, slots=True)
class CsvLog:
    """An opened CSV file, which can be read through once.

    Attributes:
        path: the file.
        columns: the names in its header.
        sample: its first rows, which `rows` gives again.
        rest: the rows after those.
        raw: the file itself, as it lies on the disk.
    """

    path: Path
    columns: tuple[str, ...]
    sample: tuple[Row, ...]
    rest: Iterator[Row]
    raw: BufferedReader

    def rows(self) -> Iterator[Row]:
        """All rows under the header; an empty list for an empty line.

        Raises:
            GenmonError: the file cannot be read to its end.
        """
        yield from self.sample
        with _told(self.path):
            yield from self.rest

    def share_read(self) -> float:
        """How much of the file has been read, 0 to 1."""
        return self.raw.tell() / max(1, self.path.stat().st_size)


@contextmanager
def open_csv(path: Path) -> Iterator[CsvLog]:
    """Open a CSV file; a compressed one is first read through, so that it is known to be whole.

    Raises:
        GenmonError: it is missing, empty, broken or not text, or has no rows under a header.
    """
    with _told(path):
        raw = path.open("rb")
    with raw:
        with _told(path):
            log = _begin(path, raw)
        yield log


def _begin(path: Path, raw: BufferedReader) -> CsvLog:
    content = _content(path, raw)
    start = content.read(_START_BYTES)
    content.seek(0)
    encoding = _encoding(path, start)
    text = TextIOWrapper(content, encoding, errors="replace", newline="")
    delimiter = _delimiter(start.decode(encoding, errors="replace"))
    rows = csv.reader(text, delimiter=delimiter, skipinitialspace=True)
    columns = tuple(name.strip() for name in next(rows, []))
    sample = tuple(islice(rows, SAMPLE_ROWS))
    if not any(chain.from_iterable(sample)):
        raise GenmonError(f"{path} has no rows under a header", "choose a CSV file with readings")
    return CsvLog(path, columns, sample, rows, raw)


def _content(path: Path, raw: BufferedReader) -> _Content:
    """The file's content, decompressed where it must be."""
    start = raw.read(len(_SQLITE))
    raw.seek(0)
    if not start:
        raise GenmonError(f"{path} is empty", "choose a CSV file with readings")
    if start == _SQLITE:
        raise GenmonError(f"{path} is an SQLite database", "export its readings to a CSV file")
    if not start.startswith((_GZIP, _XZ)):
        return raw
    is_gzip = start.startswith(_GZIP)
    opened = gzip.GzipFile(fileobj=raw) if is_gzip else lzma.LZMAFile(raw)  # noqa: SIM115 - closed with the text
    while opened.read(_BLOCK_BYTES):
        pass
    opened.seek(0)
    return opened


def _encoding(path: Path, start: bytes) -> str:
    if start.startswith(_UTF_16):
        return "utf-16"
    first_lines = b"".join(start.split(b"\n", 2)[:2])
    if any(byte < ord(" ") and byte not in b"\t\r" for byte in first_lines):
        raise GenmonError(f"{path} is not a text file", "choose a CSV file with readings")
    return "utf-8-sig"


def _delimiter(start: str) -> str:
    header = start.split("\n", 1)[0]
    return max(",;\t", key=header.count)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say which file could not be read and why."""
    try:
        yield
    except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile) as error:
        raise GenmonError(f"{path} is damaged ({error})", "fetch or copy it once more") from error
    except csv.Error as error:
        raise GenmonError(f"{path} is not a CSV file ({error})", "choose another file") from error
    except OSError as error:
        raise GenmonError(
            f"{path} cannot be read ({error.strerror or error})", "check its name and its rights"
        ) from error
