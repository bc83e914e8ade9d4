import threading
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db import integrity, places, readings
from genmon_gui.db.connection import Connection, open_reader, open_record
from genmon_gui.db.schema import APPLICATION_ID, VERSION
from genmon_gui.db.snapshot import take


def written(record: Connection, at: float) -> None:
    with record:
        for name in ("Engine", "Oil"):
            readings.add(record, places.ensure(record, name), Reading(at, 20.0))


def test_a_snapshot_holds_what_is_only_in_the_wal_file_yet(
    record: Connection, path: Path, tmp_path: Path
) -> None:
    written(record, 1.0)
    assert take(path, tmp_path / "copy.db") == 2
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
        counts = [take(path, tmp_path / f"{number}.db") for number in range(5)]
    finally:
        stop.set()
        writer.join(30)
    assert counts == sorted(counts)
    assert all(count % 2 == 0 for count in counts)
