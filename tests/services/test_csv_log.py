import gzip
import lzma
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_record
from genmon_gui.services.csv_log import open_csv

TEXT = "time,temp_c\n" + "".join(f"2026-11-22T10:{n % 60:02}:00Z,{n}.5\n" for n in range(5_000))


def a_plain_file(path: Path) -> None:
    path.write_text(TEXT)


def a_gzip_file(path: Path) -> None:
    path.write_bytes(gzip.compress(TEXT.encode()))


def an_xz_file(path: Path) -> None:
    path.write_bytes(lzma.compress(TEXT.encode()))


def a_file_from_a_spreadsheet(path: Path) -> None:
    path.write_text(TEXT.replace(",", ";").replace("\n", "\r\n"), encoding="utf-8-sig")


def a_utf_16_file(path: Path) -> None:
    path.write_text(TEXT.replace(",", "\t"), encoding="utf-16")


@pytest.mark.parametrize(
    "make",
    [a_plain_file, a_gzip_file, an_xz_file, a_file_from_a_spreadsheet, a_utf_16_file],
)
def test_a_file_is_read_however_it_was_written(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "log")
    with open_csv(tmp_path / "log") as log:
        assert log.columns == ("time", "temp_c")
        rows = list(log.rows())
        assert log.share_read() == 1.0
    assert len(rows) == 5_000
    assert rows[-1] == ["2026-11-22T10:19:00Z", "4999.5"]


def nothing(_path: Path) -> None:
    """Make no file."""


def a_header_alone(path: Path) -> None:
    path.write_text("time,temp_c\n\n")


def a_torn_gzip_file(path: Path) -> None:
    path.write_bytes(gzip.compress(TEXT.encode())[:-20])


def a_garbled_gzip_file(path: Path) -> None:
    content = bytearray(gzip.compress(TEXT.encode()))
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def a_torn_xz_file(path: Path) -> None:
    path.write_bytes(lzma.compress(TEXT.encode())[:-20])


def a_database(path: Path) -> None:
    open_record(path).close()


def a_picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (nothing, "cannot be read"),
        (Path.mkdir, "cannot be read"),
        (Path.touch, "is empty"),
        (a_header_alone, "no rows under a header"),
        (a_torn_gzip_file, "is damaged"),
        (a_garbled_gzip_file, "is damaged"),
        (a_torn_xz_file, "is damaged"),
        (a_database, "SQLite database"),
        (a_picture, "not a text file"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_one_line(
    tmp_path: Path, make: Callable[[Path], None], words: str
) -> None:
    make(tmp_path / "log")
    with pytest.raises(GenmonError, match=words) as told, open_csv(tmp_path / "log"):
        pass
    assert str(tmp_path / "log") in told.value.text
    assert "\n" not in str(told.value)


def test_a_torn_field_in_the_middle_is_told(tmp_path: Path) -> None:
    (tmp_path / "log").write_text(TEXT + '"' + "x" * 200_000)
    with open_csv(tmp_path / "log") as log, pytest.raises(GenmonError, match="field larger"):
        list(log.rows())


def test_bytes_that_are_no_text_cost_their_row_only(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(TEXT.encode() + b"2026-11-22T11:00:00Z,\x00\xb0\xff\n")
    with open_csv(tmp_path / "log") as log:
        assert len(list(log.rows())) == 5_001


def test_the_file_is_closed_afterwards(tmp_path: Path) -> None:
    a_gzip_file(tmp_path / "log")
    with open_csv(tmp_path / "log") as log:
        raw = log.raw
    with closing(raw):
        assert raw.closed
