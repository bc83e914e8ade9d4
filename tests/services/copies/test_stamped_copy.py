from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui import __version__
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.files.resting import open_resting
from genmon_gui.db.integrity import count_readings
from genmon_gui.services.copies.stamped_copy import copy_stamped, take_stamped
from genmon_gui.services.copies.stamps import Stamp, read_stamp, sha256_of, stamp_path
from tests.builders import NOW, TORONTO
from tests.room import short_of_room
from tests.services.logs import make_record


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "genmon.db"
    rows = [(1_767_243_600_000 + at, place, at) for at in range(3000) for place in ("Oil", "Air")]
    make_record(path, rows, TORONTO)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_snapshot_is_stamped_with_what_it_is(record: Path, folder: Path) -> None:
    target = folder / "copy.db"
    stamp = take_stamped(record, target, NOW)
    assert stamp == Stamp(
        __version__,
        NOW,
        6000,
        1_767_243_600.0,
        1_767_243_602.999,
        ("Oil", "Air"),
        sha256_of(target),
        target.stat().st_size,
    )
    assert read_stamp(target) == stamp
    assert names(folder) == ["copy.db", "copy.db.stamp"]


def test_what_a_killed_program_left_of_the_same_snapshot_is_removed(
    record: Path, folder: Path
) -> None:
    for left in (".copy.db.1.unfinished", ".copy.db.1.unfinished-journal", ".other.1.unfinished"):
        (folder / left).write_text("half")
    take_stamped(record, folder / "copy.db", NOW)
    assert names(folder) == [".other.1.unfinished", "copy.db", "copy.db.stamp"]


@pytest.mark.parametrize("name", ["copy.db", "copy.db.stamp"])
def test_neither_file_takes_the_place_of_another(record: Path, folder: Path, name: str) -> None:
    (folder / name).write_text("dear to somebody")
    with pytest.raises(GenmonError, match="exists already"):
        take_stamped(record, folder / "copy.db", NOW)
    assert names(folder) == [name]
    assert (folder / name).read_text() == "dear to somebody"


@pytest.mark.parametrize("looks", range(8))
def test_a_snapshot_that_is_given_up_leaves_no_stamp(
    record: Path, folder: Path, looks: int
) -> None:
    asked = iter(range(1000))
    try:
        take_stamped(record, folder / "copy.db", NOW, stopping=lambda: next(asked) >= looks)
    except GenmonError:
        assert names(folder) == []
    else:
        assert names(folder) == ["copy.db", "copy.db.stamp"]


def test_a_copy_on_another_disk_is_the_same_with_the_same_stamp(record: Path, folder: Path) -> None:
    stamp = take_stamped(record, folder / "one.db", NOW)
    copy_stamped(folder / "one.db", stamp, folder / "two.db")
    assert read_stamp(folder / "two.db") == stamp
    with closing(open_resting(folder / "two.db")) as copy:
        assert count_readings(copy) == 6000


def test_a_snapshot_that_has_changed_is_not_passed_on(record: Path, folder: Path) -> None:
    stamp = take_stamped(record, folder / "one.db", NOW)
    damage(folder / "one.db")
    with pytest.raises(GenmonError, match="not the same"):
        copy_stamped(folder / "one.db", stamp, folder / "two.db")
    assert names(folder) == ["one.db", "one.db.stamp"]


def test_a_copy_that_finds_no_room_leaves_nothing(record: Path, folder: Path) -> None:
    stamp = take_stamped(record, folder / "one.db", NOW)
    with pytest.raises(GenmonError, match=r"two\.db"), short_of_room(10_000):
        copy_stamped(folder / "one.db", stamp, folder / "two.db")
    assert names(folder) == ["one.db", "one.db.stamp"]


def test_a_copy_can_be_given_up(record: Path, folder: Path) -> None:
    stamp = take_stamped(record, folder / "one.db", NOW)
    with pytest.raises(GenmonError, match="given up"):
        copy_stamped(folder / "one.db", stamp, folder / "two.db", lambda: True)
    assert not stamp_path(folder / "two.db").exists()


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
