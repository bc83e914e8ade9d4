import gzip
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_record
from tests.services.logs import open_csv

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
        (a_database, "nor a readable SQLite database"),
        (a_picture, "neither a text file"),
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


def rows_of(path: Path, content: bytes) -> list[list[str]]:
    path.write_bytes(content)
    with open_csv(path) as log:
        return list(log.rows())


def test_a_block_of_zero_bytes_costs_what_it_has_torn_only(tmp_path: Path) -> None:
    lost = bytes(4096)
    rows = rows_of(tmp_path / "log", b"time,temp\na,1\n" + lost + b"b,2\nc,3" + lost + b"d,4\n")
    assert rows == [["a", "1"], ["\0b", "2"], ["c", "3\0"], ["\0d", "4"]]


def test_more_zero_bytes_than_a_field_may_hold_are_no_trouble(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "log", b"time,temp\na,1\n" + bytes(1_000_000) + b"\nb,2\n\0\n")
    assert rows == [["a", "1"], ["b", "2"]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("time;temp\n2026-11-22;20,5\n", "semicolons"),
        ("time\ttemp, all\n2026-11-22\t20,5\n", "tabs"),
        ("time|temp\n2026-11-22|20.5\n", "bars"),
        ("time,temp;raw\n2026-11-22,20.5\n", "commas"),
        ("2026-11-22,20.5\n2026-11-23,20.5\n", "commas and without a header"),
    ],
)
def test_what_stands_between_columns_is_found_out(tmp_path: Path, text: str, kind: str) -> None:
    (tmp_path / "log").write_text(text)
    with open_csv(tmp_path / "log") as log:
        assert log.kind == f"CSV with {kind}"
        assert len(log.columns) == 2


def test_columns_without_a_header_are_numbered_and_no_row_is_lost(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("2026-11-22 10:00,20\n2026-11-22 10:01,21\n")
    with open_csv(tmp_path / "log") as log:
        assert (log.columns, log.first_row, len(log.sample)) == (("1", "2"), 1, 2)


def test_a_file_of_an_older_windows_keeps_its_umlauts(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes("time,Küche (°C)\n2026-11-22,20\n".encode("cp1252"))
    with open_csv(tmp_path / "log") as log:
        assert log.columns == ("time", "Küche (°C)")


def test_a_log_can_be_read_through_again(tmp_path: Path) -> None:
    a_gzip_file(tmp_path / "log")
    with open_csv(tmp_path / "log") as log:
        assert list(log.rows()) == list(log.rows())


def test_bytes_that_are_no_text_cost_their_row_only(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(TEXT.encode() + b"2026-11-22T11:00:00Z,\x00\xb0\xff\n")
    with open_csv(tmp_path / "log") as log:
        assert len(list(log.rows())) == 5_001


@pytest.mark.parametrize("make", [a_plain_file, a_gzip_file, an_xz_file])
def test_a_log_that_was_left_half_read_is_closed_quietly(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "log")
    with open_csv(tmp_path / "log") as log:
        rows = log.rows()
        next(rows)
    del rows
