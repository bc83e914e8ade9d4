"""The hourly and daily rows that an import makes."""

import csv
from collections import defaultdict
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genmon_gui.core.calendar import HOUR_S, day_bounds, hour_start
from genmon_gui.core.extremes import Extremes, extremes_of
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.record_zone import zone_of
from genmon_gui.services.imports.log_rows import POWER_ON_UNITS
from genmon_gui.services.imports.wishes import Wishes
from tests.services.logs import Stored, import_into, write_log

NEW_YORK = ZoneInfo("America/New_York")
TORONTO = ZoneInfo("America/Toronto")
ADELAIDE = ZoneInfo("Australia/Adelaide")

FAHRENHEIT = Wishes(unit=Unit.FAHRENHEIT)

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
    contradictions = tally.contradictions.count if tally.contradictions else 0
    assert (tally.readings, contradictions) == (len(first), len(others))


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


def test_an_import_opens_the_newest_hour_and_day_of_all(tmp_path: Path, record: Connection) -> None:
    write_log(tmp_path / "log.csv", [(hour * 3_600_000, "Engine", hour) for hour in range(50)])
    import_into(record, tmp_path / "log.csv", TORONTO)
    write_log(tmp_path / "log.csv", [(hour * 3_600_000, "Oil", hour) for hour in range(40)])
    import_into(record, tmp_path / "log.csv", TORONTO)
    assert extremes.open_interval(record, Table.HOURLY) == (49 * HOUR_S, 50 * HOUR_S)
    day = day_bounds(49 * HOUR_S, TORONTO)
    assert extremes.open_interval(record, Table.DAILY) == day
