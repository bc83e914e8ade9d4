from contextlib import closing
from pathlib import Path

from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.db.newest import newest_readings
from genmon_gui.db.tables import places, readings
from genmon_gui.db.tables.extremes import Table, take_in
from tests.builders import NOW


def recorded(path: Path, *values: tuple[str, float, float]) -> Path:
    with closing(open_record(path)) as connection, connection:
        for place, at, value_c in values:
            number, reading = places.ensure(connection, place), Reading(at, value_c)
            readings.add(connection, number, reading)
            for table, step_s in ((Table.HOURLY, 3600.0), (Table.DAILY, 86400.0)):
                start = at // step_s * step_s
                take_in(connection, table, number, (start, start + step_s), reading)
    return path


def test_each_place_tells_its_newest_reading(tmp_path: Path) -> None:
    path = recorded(tmp_path / "genmon.db", ("A", NOW, 1.0), ("A", NOW + 1, 2.0), ("B", NOW, 3.0))
    found = newest_readings(path, ["A", "B", "C"])
    assert found == {"A": Reading(NOW + 1, 2.0), "B": Reading(NOW, 3.0)}


def test_only_those_that_are_asked_for(tmp_path: Path) -> None:
    path = recorded(tmp_path / "genmon.db", ("A", NOW, 1.0), ("B", NOW, 3.0))
    assert list(newest_readings(path, ["B"])) == ["B"]


def test_no_record_tells_nothing_and_none_is_made(tmp_path: Path) -> None:
    assert newest_readings(tmp_path / "genmon.db", ["A"]) == {}
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_record_tells_nothing(tmp_path: Path) -> None:
    path = tmp_path / "genmon.db"
    path.write_text("not a database at all, but long enough to be taken for one" * 100)
    assert newest_readings(path, ["A"]) == {}


def test_a_damaged_record_tells_nothing(tmp_path: Path) -> None:
    path = recorded(tmp_path / "genmon.db", ("A", NOW, 1.0))
    content = bytearray(path.read_bytes())
    content[100 : len(content)] = b"\xaa" * (len(content) - 100)
    path.write_bytes(content)
    assert newest_readings(path, ["A"]) == {}


def test_a_record_that_somebody_keeps_to_himself_is_not_waited_for(tmp_path: Path) -> None:
    path = recorded(tmp_path / "genmon.db", ("A", NOW, 1.0))
    with closing(open_record(path)) as other:
        other.pragma("locking_mode", "exclusive")
        other.execute("BEGIN EXCLUSIVE")
        assert newest_readings(path, ["A"]) == {}


def test_a_writer_is_no_hindrance(tmp_path: Path) -> None:
    path = recorded(tmp_path / "genmon.db", ("A", NOW, 1.0))
    with closing(open_record(path)) as other, other:
        places.ensure(other, "B")
        assert newest_readings(path, ["A"]) == {"A": Reading(NOW, 1.0)}
