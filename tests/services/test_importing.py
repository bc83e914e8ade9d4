import csv
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genmon_gui.core.calendar import HOUR_S, day_bounds, hour_start
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.extremes import Extremes, extremes_of
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import Reading
from genmon_gui.db import extremes, integrity, places, readings
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.extremes import Table
from genmon_gui.services.csv_log import open_csv
from genmon_gui.services.importing import Tally, take_in
from genmon_gui.services.log_rows import POWER_ON_UNITS
from genmon_gui.services.record_zone import zone_of
from genmon_gui.services.rejection import Rejection
from genmon_gui.services.understanding import understand
from genmon_gui.services.wishes import Wishes
from tests.services.logs import Stored, import_into, write_log

NEW_YORK = ZoneInfo("America/New_York")
TORONTO = ZoneInfo("America/Toronto")
ADELAIDE = ZoneInfo("Australia/Adelaide")

# Two days around each clock change of 2026 in Toronto, and one in Adelaide, half an hour off UTC.
AROUND = (datetime(2026, 3, 8), datetime(2026, 11, 1), datetime(2026, 4, 5))  # noqa: DTZ001

ROWS = st.lists(
    st.tuples(
        st.builds(
            lambda day, ms: round(day.replace(tzinfo=TORONTO).timestamp() * 1000) + ms,
            st.sampled_from(AROUND),
            st.integers(-30 * 3_600_000, 54 * 3_600_000),
        ),
        st.sampled_from(["Engine", "Oil"]),
        # Exactly 85 °C is believed only beside hot neighbours, which is another matter.
        st.integers(-44_000, 100_000).filter(lambda value: value != POWER_ON_UNITS),
    ),
    min_size=1,
    max_size=60,
)


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_record(tmp_path / "genmon.db")) as connection:
        yield connection


def first_values(rows: list[Stored]) -> dict[tuple[str, int], int]:
    """The values of each place and moment: of several the first in the log."""
    first: dict[tuple[str, int], int] = {}
    for at_ms, place, value in rows:
        first.setdefault((place, at_ms), value)
    return first


def kept(rows: list[Stored]) -> dict[str, list[Reading]]:
    """The readings of each place: of those at the same moment the first in the log."""
    found: dict[str, list[Reading]] = defaultdict(list)
    for (place, at_ms), value in first_values(rows).items():
        found[place].append(Reading(at_ms / 1000, value / 800))
    return found


def expected(rows: list[Stored], table: Table, zone: ZoneInfo) -> dict[tuple[str, float], Extremes]:
    grouped: dict[tuple[str, float], list[Reading]] = defaultdict(list)
    for place, its_readings in kept(rows).items():
        for reading in its_readings:
            at = reading.at
            start = hour_start(at) if table is Table.HOURLY else day_bounds(at, zone)[0]
            grouped[place, start].append(reading)
    return {key: extremes_of(group) for key, group in grouped.items()}


def stored(connection: Connection, table: Table) -> dict[tuple[str, float], Extremes]:
    names = dict(places.numbered(connection))
    return {
        (names[place_id], start): row
        for place_id, start, row in extremes.stored(connection, table, 0, 4e9)
    }


def assert_alike(
    found: dict[tuple[str, float], Extremes], wanted: dict[tuple[str, float], Extremes]
) -> None:
    assert found.keys() == wanted.keys()
    for key, row in wanted.items():
        assert found[key].mean_c == pytest.approx(row.mean_c, abs=1e-9)
        assert found[key] == Extremes(
            row.low_c, row.low_at, row.high_c, row.high_at, found[key].mean_c, row.count
        )


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=ROWS,
    chunk_rows=st.integers(1, 70),
    zone=st.sampled_from([TORONTO, ADELAIDE]),
    data=st.data(),
)
def test_extremes_are_what_the_readings_say_in_whatever_order_they_come(
    tmp_path: Path, rows: list[Stored], chunk_rows: int, zone: ZoneInfo, data: st.DataObject
) -> None:
    rows = [*rows, *data.draw(st.lists(st.sampled_from(rows), max_size=10))]
    write_log(tmp_path / "log.csv", rows)
    with closing(open_record(Path(":memory:"))) as connection:
        tally = import_into(connection, tmp_path / "log.csv", zone, chunk_rows=chunk_rows)
        for table in Table:
            assert_alike(stored(connection, table), expected(rows, table, zone))
    first = first_values(rows)
    others = [row for row in rows if first[row[1], row[0]] != row[2]]
    assert tally.rows == len(rows) == tally.readings + tally.duplicates + tally.rejected
    assert (tally.readings, tally.rejected) == (len(first), len(others))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ROWS, zone=st.sampled_from([TORONTO, ADELAIDE]))
def test_readings_that_come_one_by_one_make_the_same_rows_as_an_import(
    tmp_path: Path, rows: list[Stored], zone: ZoneInfo
) -> None:
    write_log(tmp_path / "log.csv", rows)
    with closing(open_record(Path(":memory:"))) as imported:
        import_into(imported, tmp_path / "log.csv", zone)
        wanted = {table: stored(imported, table) for table in Table}
    with closing(open_record(Path(":memory:"))) as live:
        for at_ms, place, value in rows:
            reading = Reading(at_ms / 1000, value / 800)
            place_id = places.ensure(live, place)
            if readings.add(live, place_id, reading):
                hour = hour_start(reading.at), hour_start(reading.at) + HOUR_S
                day = day_bounds(reading.at, zone)
                extremes.take_in(live, Table.HOURLY, place_id, hour, reading)
                extremes.take_in(live, Table.DAILY, place_id, day, reading)
        assert {table: stored(live, table) for table in Table} == wanted


@pytest.fixture
def weather(sample_data: Path) -> Path:
    return sample_data / "nyc_weather_2013" / "weather.csv"


FAHRENHEIT = Wishes(unit=Unit.FAHRENHEIT)


def test_a_year_of_three_stations_is_taken_in_once(weather: Path, record: Connection) -> None:
    tally = import_into(record, weather, NEW_YORK, FAHRENHEIT)
    assert (tally.rows, tally.readings, tally.duplicates) == (26_115, 26_114, 0)
    assert list(tally.places) == ["EWR", "JFK", "LGA"]
    assert tally.rejections[Rejection.MISSING].first_row == 5_593
    again = import_into(record, weather, NEW_YORK, FAHRENHEIT)
    assert (again.rows, again.readings, again.duplicates) == (26_115, 0, 26_114)
    assert (again.first_at, again.last_at) == (tally.first_at, tally.last_at)


def test_the_days_of_the_stations_are_those_of_their_own_clock(
    weather: Path, record: Connection
) -> None:
    import_into(record, weather, NEW_YORK, FAHRENHEIT)
    by_day: dict[tuple[str, date], list[float]] = defaultdict(list)
    with weather.open() as file:
        for row in csv.DictReader(file):
            if row["temp"] != "NA":
                day = date(int(row["year"]), int(row["month"]), int(row["day"]))
                celsius = round((float(row["temp"]) - 32) * 5 / 9 * 800) / 800
                by_day[row["origin"], day].append(celsius)
    found = {
        (place, datetime.fromtimestamp(start, NEW_YORK).date()): row
        for (place, start), row in stored(record, Table.DAILY).items()
    }
    assert found.keys() == by_day.keys()
    for key, values in by_day.items():
        assert (found[key].low_c, found[key].high_c) == (min(values), max(values))
        assert found[key].mean_c == pytest.approx(sum(values) / len(values), abs=1e-9)
        assert found[key].count == len(values)


def test_a_record_keeps_its_own_zone(tmp_path: Path, record: Connection) -> None:
    write_log(tmp_path / "log.csv", [(hour * 3_600_000, "Engine", 0) for hour in range(72)])
    import_into(record, tmp_path / "log.csv", TORONTO)
    write_log(tmp_path / "log.csv", [(hour * 3_600_000, "Oil", 0) for hour in range(72)])
    import_into(record, tmp_path / "log.csv", ADELAIDE)
    assert zone_of(record) == TORONTO
    starts = {start for _, start in stored(record, Table.DAILY)}
    assert {start % 86_400 for start in starts} == {5 * HOUR_S}


def test_an_interrupted_import_is_whole_and_can_be_run_again(
    tmp_path: Path, record: Connection
) -> None:
    write_log(tmp_path / "log.csv", [(minute * 60_000, "Engine", minute) for minute in range(500)])
    tally = Tally()

    def interrupt(share: float) -> None:
        if share > 0 and tally.rows >= 200:
            raise KeyboardInterrupt

    with open_csv(tmp_path / "log.csv") as log:
        understood = understand(log, Wishes(), None, TORONTO)
        with pytest.raises(KeyboardInterrupt):
            take_in(log, understood, record, TORONTO, tally, interrupt, chunk_rows=100)
    assert tally.readings == 200 == integrity.count_readings(record)
    again = import_into(record, tmp_path / "log.csv", TORONTO)
    assert (again.readings, again.duplicates) == (300, 200)


def test_a_chunk_that_fails_leaves_no_trace(tmp_path: Path, record: Connection) -> None:
    record.execute(
        "CREATE TEMP TRIGGER fail BEFORE INSERT ON main.settled_daily "
        "BEGIN SELECT raise(ABORT, 'as if the disk were full'); END"
    )
    write_log(tmp_path / "log.csv", [(1000, "Engine", 0), (172_800_000, "Engine", 0)])
    with pytest.raises(Exception, match="as if the disk"):
        import_into(record, tmp_path / "log.csv", TORONTO)
    assert integrity.count_readings(record) == 0
    assert places.names(record) == ()
    assert stored(record, Table.HOURLY) == {}


def test_empty_lines_are_no_rows_but_are_counted_for_row_numbers(
    tmp_path: Path, record: Connection
) -> None:
    (tmp_path / "log.csv").write_text("time,temp_c\n\n2026-11-22,20\n\n2026-11-23,warm\n")
    tally = import_into(record, tmp_path / "log.csv", TORONTO, Wishes(place="Engine"))
    assert (tally.rows, tally.readings, tally.rejected) == (2, 1, 1)
    assert tally.rejections[Rejection.NOT_A_NUMBER].first_row == 5


def test_an_import_opens_the_newest_hour_and_day_of_all(tmp_path: Path, record: Connection) -> None:
    write_log(tmp_path / "log.csv", [(hour * 3_600_000, "Engine", hour) for hour in range(50)])
    import_into(record, tmp_path / "log.csv", TORONTO)
    write_log(tmp_path / "log.csv", [(hour * 3_600_000, "Oil", hour) for hour in range(40)])
    import_into(record, tmp_path / "log.csv", TORONTO)
    assert extremes.open_interval(record, Table.HOURLY) == (49 * HOUR_S, 50 * HOUR_S)
    day = day_bounds(49 * HOUR_S, TORONTO)
    assert extremes.open_interval(record, Table.DAILY) == day


def test_a_log_with_more_places_than_a_record_holds_is_refused_as_a_whole(
    tmp_path: Path, record: Connection
) -> None:
    write_log(tmp_path / "log.csv", [(1000, f"Place {number}", 0) for number in range(256)])
    with pytest.raises(GenmonError, match="no room for another place, Place 255"):
        import_into(record, tmp_path / "log.csv", TORONTO)
    assert places.names(record) == ()
    assert integrity.count_readings(record) == 0


ORDERED = st.lists(
    st.tuples(
        st.integers(1_762_000_000, 1_762_100_000),
        st.integers(-500, 1200),
        st.integers(-500, 1200),
    ),
    min_size=1,
    max_size=30,
    unique_by=lambda row: row[0],
)


def readings_of(log_path: Path, text: str, chunk_rows: int) -> list[tuple[str, float, float]]:
    log_path.write_text(text)
    with closing(open_record(Path(":memory:"))) as connection:
        import_into(connection, log_path, TORONTO, Wishes(unit=Unit.CELSIUS), chunk_rows)
        return list(readings.between(connection, 0, 4e9))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=ORDERED, chunk_rows=st.integers(1, 70), data=st.data())
def test_wide_and_long_logs_in_any_order_make_the_same_record(
    tmp_path: Path, rows: list[tuple[int, int, int]], chunk_rows: int, data: st.DataObject
) -> None:
    long = [
        f"{at},{place},{value / 10}\n"
        for at, *values in data.draw(st.permutations(rows))
        for place, value in zip(("Engine", "Oil"), values, strict=True)
    ]
    wide = [
        f"{engine / 10},{datetime.fromtimestamp(at, ADELAIDE).isoformat()},{oil / 10}\n"
        for at, engine, oil in data.draw(st.permutations(rows))
    ]
    from_long = readings_of(tmp_path / "a", "time,place,temp\n" + "".join(long), chunk_rows)
    from_wide = readings_of(tmp_path / "b", "Engine,time,Oil\n" + "".join(wide), chunk_rows)
    assert sorted(from_long) == sorted(from_wide)
    assert len(from_long) == 2 * len(rows)


def test_a_clock_that_stepped_back_loses_no_reading(tmp_path: Path, record: Connection) -> None:
    """By 12 minutes and by 25 days, after power cuts, in a log with local times."""
    at, rows = datetime(2026, 10, 20, 8, 0, 7), []  # noqa: DTZ001
    for step in range(3000):
        at += timedelta(minutes=20, seconds=1)
        if step in {1000, 2000}:
            at -= timedelta(minutes=12) if step == 1000 else timedelta(days=25)
        rows.append(f"{at},20\n")
    (tmp_path / "log.csv").write_text("time,temp_c\n" + "".join(rows))
    tally = import_into(record, tmp_path / "log.csv", TORONTO, Wishes(place="Engine"))
    assert (tally.readings, tally.duplicates, tally.rejected) == (3000, 0, 0)
