import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.copies.stamps import Stamp, read_stamp, sha256_of, stamp_path, write_stamp
from tests.builders import NOW

STAMP = Stamp("0.1.0", NOW, 3, NOW - 60, NOW, ("Engine block", "Öltank"), "ab" * 32, 4096)


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_stamp(tmp_path / "copy.db", STAMP)
    assert read_stamp(tmp_path / "copy.db") == STAMP
    assert [file.name for file in tmp_path.iterdir()] == ["copy.db.stamp"]


def test_a_stamp_of_an_empty_record_too(tmp_path: Path) -> None:
    empty = replace(STAMP, rows=0, first_at=None, last_at=None, places=())
    write_stamp(tmp_path / "copy.db", empty)
    assert read_stamp(tmp_path / "copy.db") == empty


@given(st.integers(-(10**13), 10**14), st.integers(-(10**13), 10**14))
def test_moments_of_any_time_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, first_ms: int, last_ms: int
) -> None:
    file = tmp_path_factory.getbasetemp() / "moments.db"
    stamp = replace(STAMP, first_at=first_ms / 1000, last_at=last_ms / 1000)
    write_stamp(file, stamp)
    assert read_stamp(file) == stamp


def test_a_stamp_can_be_read_by_people(tmp_path: Path) -> None:
    write_stamp(tmp_path / "copy.db", STAMP)
    fields = json.loads((tmp_path / "copy.db.stamp").read_text(encoding="utf-8"))
    assert fields["program"] == "genmon-gui"
    assert fields["taken_at"] == "2026-11-22T19:02:00Z"
    assert fields["places"] == ["Engine block", "Öltank"]


def test_a_file_without_a_stamp_has_none(tmp_path: Path) -> None:
    assert read_stamp(tmp_path / "copy.db") is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 300,
        b"\xff\xfe",
        b"null",
        b"[]",
        b"{}",
        b"[" * 60_000,
        b"9" * 50_000,
        b'{"program": "genmon-gui"}',
    ],
)
def test_what_is_no_stamp_is_told_as_such(tmp_path: Path, content: bytes) -> None:
    stamp_path(tmp_path / "copy.db").write_bytes(content)
    with pytest.raises(GenmonError, match=r"^copy\.db\.stamp cannot be understood$"):
        read_stamp(tmp_path / "copy.db")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("program", "another"),
        ("taken_at", "yesterday"),
        ("taken_at", "0001-01-01T00:00:00Z"),
        ("taken_at", "9999-12-31T23:59:59Z"),
        ("rows", "many"),
        ("last_at", 7),
        ("places", "Engine"),
        ("size", None),
    ],
)
def test_a_wrong_field_makes_it_none(tmp_path: Path, key: str, value: object) -> None:
    write_stamp(tmp_path / "copy.db", STAMP)
    path = stamp_path(tmp_path / "copy.db")
    path.write_text(json.dumps(json.loads(path.read_text()) | {key: value}))
    with pytest.raises(GenmonError, match="understood"):
        read_stamp(tmp_path / "copy.db")


@given(st.binary(max_size=200))
def test_anything_may_lie_in_a_stamps_place(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "copy.db"
    stamp_path(file).write_bytes(content)
    with pytest.raises(GenmonError):
        read_stamp(file)


def test_a_folder_in_a_stamps_place_is_told(tmp_path: Path) -> None:
    stamp_path(tmp_path / "copy.db").mkdir()
    with pytest.raises(GenmonError, match="cannot be read"):
        read_stamp(tmp_path / "copy.db")


def test_the_checksum_is_that_of_the_whole_file(tmp_path: Path) -> None:
    content = bytes(range(256)) * 10_000
    (tmp_path / "copy.db").write_bytes(content)
    assert sha256_of(tmp_path / "copy.db") == hashlib.sha256(content).hexdigest()


def test_a_checksum_can_be_given_up(tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_bytes(b"content")
    with pytest.raises(GenmonError, match="given up"):
        sha256_of(tmp_path / "copy.db", lambda: True)
