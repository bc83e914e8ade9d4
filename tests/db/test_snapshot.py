import os
import threading
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db import integrity
from genmon_gui.db.connection import Connection, open_reader, open_record
from genmon_gui.db.scale import reading_id
from genmon_gui.db.schema import APPLICATION_ID, VERSION
from genmon_gui.db.snapshot import Contents, take
from genmon_gui.db.tables import places, readings
from tests.room import short_of_room


def written(record: Connection, at: float) -> None:
    with record:
        for name in ("Engine", "Oil"):
            readings.add(record, places.ensure(record, name), Reading(at, 20.0))


def test_a_snapshot_holds_what_is_only_in_the_wal_file_yet(
    record: Connection, path: Path, tmp_path: Path
) -> None:
    written(record, 1.0)
    assert take(path, tmp_path / "copy.db") == Contents(2, 1.0, 1.0, ("Engine", "Oil"))
    with closing(open_reader(tmp_path / "copy.db")) as copy:
        assert [at for _, at, _ in readings.between(copy, 0, 9)] == [1.0, 1.0]


def test_a_snapshot_is_a_record_in_one_file(record: Connection, path: Path, tmp_path: Path) -> None:
    written(record, 1.0)
    (tmp_path / "stick").mkdir()
    take(path, tmp_path / "stick" / "copy.db")
    with closing(open_reader(tmp_path / "stick" / "copy.db")) as copy:
        assert copy.pragma("application_id") == APPLICATION_ID
        assert copy.pragma("user_version") == VERSION
        assert copy.pragma("journal_mode") == "delete"
        assert integrity.damage(copy) == ()
    assert [file.name for file in (tmp_path / "stick").iterdir()] == ["copy.db"]


def test_a_snapshot_can_be_recorded_on(record: Connection, path: Path, tmp_path: Path) -> None:
    written(record, 1.0)
    take(path, tmp_path / "copy.db")
    with closing(open_record(tmp_path / "copy.db")) as copy:
        written(copy, 2.0)
        assert integrity.count_readings(copy) == 4


def test_a_snapshot_overwrites_nothing(record: Connection, path: Path, tmp_path: Path) -> None:
    written(record, 1.0)
    (tmp_path / "copy.db").write_text("dear to somebody")
    with pytest.raises(GenmonError, match="exists already"):
        take(path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "dear to somebody"


def test_a_snapshot_into_a_missing_folder_is_told(
    record: Connection, path: Path, tmp_path: Path
) -> None:
    written(record, 1.0)
    with pytest.raises(GenmonError, match="no folder"):
        take(path, tmp_path / "away" / "copy.db")


def test_a_snapshot_under_a_name_that_is_not_utf_8_is_told(
    record: Connection, path: Path, tmp_path: Path
) -> None:
    written(record, 1.0)
    with pytest.raises(GenmonError, match="not UTF-8"):
        take(path, tmp_path / os.fsdecode(b"caf\xe9.db"))


def test_a_snapshot_of_nothing_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(GenmonError, match="does not exist"):
        take(tmp_path / "away.db", tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


def test_a_snapshot_holds_whole_rounds_while_they_are_written(path: Path, tmp_path: Path) -> None:
    with closing(open_record(path)) as record:
        written(record, 0.0)
    stop = threading.Event()

    def write() -> None:
        with closing(open_record(path)) as record:
            at = 1.0
            while not stop.is_set() and at < 10_000:
                written(record, at)
                at += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        counts = [take(path, tmp_path / f"{number}.db").readings for number in range(5)]
    finally:
        stop.set()
        writer.join(30)
    assert counts == sorted(counts)
    assert all(count % 2 == 0 for count in counts)


def filled(record: Connection, rounds: int) -> None:
    with record:
        place_id = places.ensure(record, "Engine")
        readings.add_many(record, ((reading_id(at, place_id), 16_000) for at in range(rounds)))


@pytest.mark.parametrize("looks", [0, 1, 100, 400, 1000, 1500])
def test_a_snapshot_that_is_told_to_stop_leaves_nothing(
    record: Connection, path: Path, tmp_path: Path, looks: int
) -> None:
    filled(record, 200_000)
    (tmp_path / "stick").mkdir()
    asked = iter(range(10_000))
    with pytest.raises(GenmonError, match="given up"):
        take(path, tmp_path / "stick" / "copy.db", stopping=lambda: next(asked) >= looks)
    assert list((tmp_path / "stick").iterdir()) == []
    assert integrity.count_readings(record) == 200_000


def test_a_large_snapshot_reaches_the_disk_in_pieces(
    record: Connection, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fdatasync", synced.append)
    filled(record, 800_000)
    take(path, tmp_path / "copy.db")
    assert len(synced) == (tmp_path / "copy.db").stat().st_size // (4 * 2**20)


def test_a_seal_is_set_to_the_whole_copy_before_it_has_its_name(
    record: Connection, path: Path, tmp_path: Path
) -> None:
    written(record, 1.0)
    sealed: list[bytes] = []

    def seal(file: Path, contents: Contents) -> None:
        assert contents.readings == 2
        assert not (tmp_path / "copy.db").exists()
        sealed.append(file.read_bytes())

    take(path, tmp_path / "copy.db", seal=seal)
    assert sealed == [(tmp_path / "copy.db").read_bytes()]


def test_a_full_disk_is_told_and_leaves_nothing(
    record: Connection, path: Path, tmp_path: Path
) -> None:
    filled(record, 50_000)
    with pytest.raises(GenmonError, match=r"copying .*genmon\.db to .*copy\.db"), short_of_room():
        take(path, tmp_path / "copy.db")
    assert not [each for each in tmp_path.iterdir() if "copy" in each.name]
