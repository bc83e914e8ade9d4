from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import HOUR_S, day_bounds, hour_start
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import extremes, meta, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.record_zone import ensure_zone, zone_of
from genmon_gui.services.record.checking import check
from tests.services.logs import make_record

KOLKATA = ZoneInfo("Asia/Kolkata")


@pytest.fixture
def path(tmp_path: Path, toronto: ZoneInfo) -> Path:
    """Three days of hourly readings, kept in Toronto."""
    rows = [(hour * 3_600_000, "Engine", hour) for hour in range(72)]
    make_record(tmp_path / "genmon.db", rows, toronto)
    return tmp_path / "genmon.db"


def starts(connection: Connection) -> set[float]:
    return {start % 86_400 for _, start, _ in extremes.stored(connection, Table.DAILY, -1e5, 1e6)}


def test_a_new_record_takes_the_zone_that_is_configured(tmp_path: Path, toronto: ZoneInfo) -> None:
    with closing(open_record(tmp_path / "new.db")) as connection:
        assert zone_of(connection) is None
        ensure_zone(connection, toronto)
        assert zone_of(connection) == toronto


def test_another_zone_has_other_days(path: Path) -> None:
    with closing(open_record(path)) as connection:
        assert starts(connection) == {5 * 3600}
        ensure_zone(connection, KOLKATA)
        assert starts(connection) == {18.5 * 3600}
    assert check(path).ok


def test_another_zones_newest_day_is_open_and_the_others_are_stored(path: Path) -> None:
    with closing(open_record(path)) as connection:
        ensure_zone(connection, KOLKATA)
        newest = day_bounds(71 * 3600, KOLKATA)
        assert extremes.open_interval(connection, Table.DAILY) == newest
        found = connection.execute("SELECT max(start_ms), count(*) FROM settled_daily").get
        assert found == (day_bounds(newest[0] - 1, KOLKATA)[0] * 1000, 3)


@pytest.mark.parametrize("at", [72 * 3600.0, 90 * 3600.0, 20.5 * 3600, 71.5 * 3600])
def test_recording_goes_on_in_another_zone(path: Path, at: float) -> None:
    with closing(open_record(path)) as connection:
        ensure_zone(connection, KOLKATA)
        reading, hour = Reading(at, 20.0), hour_start(at)
        with connection:
            readings.add(connection, 1, reading)
            extremes.take_in(connection, Table.HOURLY, 1, (hour, hour + HOUR_S), reading)
            extremes.take_in(connection, Table.DAILY, 1, day_bounds(at, KOLKATA), reading)
    assert check(path).ok


def test_a_record_that_ends_just_before_midnight_changes_its_zone_as_well(
    tmp_path: Path, toronto: ZoneInfo
) -> None:
    path, (_, midnight) = tmp_path / "genmon.db", day_bounds(0, KOLKATA)
    make_record(path, [(midnight * 1000 - 500, "Engine", 1), (0, "Engine", 2)], toronto)
    with closing(open_record(path)) as connection:
        ensure_zone(connection, KOLKATA)
        reading = Reading(midnight - 0.2, 20.0)
        with connection:
            readings.add(connection, 1, reading)
            for table, start, end in (
                (Table.HOURLY, hour_start(reading.at), hour_start(reading.at) + HOUR_S),
                (Table.DAILY, *day_bounds(reading.at, KOLKATA)),
            ):
                extremes.take_in(connection, table, 1, (start, end), reading)
    assert check(path).ok


def test_the_same_zone_changes_nothing(path: Path, toronto: ZoneInfo) -> None:
    with closing(open_record(path)) as connection:
        before = connection.total_changes()
        ensure_zone(connection, toronto)
        assert connection.total_changes() == before


def test_an_interruption_leaves_the_old_zone_with_its_days(path: Path, toronto: ZoneInfo) -> None:
    def interrupt(_cursor: object, sql: str, _bindings: object) -> bool:
        if "INTO meta" in sql:
            raise KeyboardInterrupt
        return True

    with closing(open_record(path)) as connection:
        connection.exec_trace = interrupt
        with pytest.raises(KeyboardInterrupt):
            ensure_zone(connection, KOLKATA)
        assert zone_of(connection) == toronto
        newest = day_bounds(71 * 3600, toronto)
        assert extremes.open_interval(connection, Table.DAILY) == newest
    assert check(path).ok


def test_a_zone_this_machine_does_not_know_is_told(path: Path) -> None:
    with closing(open_record(path)) as connection:
        meta.put(connection, "timezone", "Mars/Olympus")
        with pytest.raises(GenmonError, match="Mars/Olympus"):
            zone_of(connection)
