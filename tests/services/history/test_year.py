from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from statistics import fmean
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import date_start, month_dates, year_dates
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.limits import Limit
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import places
from genmon_gui.services.history.year import read_chronicle, read_usual_range, read_year
from genmon_gui.services.imports.wishes import Wishes
from genmon_gui.services.record.hiding import hide
from tests.services.logs import import_into, make_record
from tests.services.weather_years import (
    NEW_YORK,
    Log,
    by_day,
    longest_thaw,
    sea_of,
    share_of_hours,
    weather_of,
)

# The record keeps 800ths of a degree.
HALF_A_STEP_C = 1 / 1600
TORONTO = ZoneInfo("America/Toronto")


def a_record(path: Path, rows: dict[str, list[tuple[date, int]]]) -> Connection:
    """A reading at the noon of days, by place and in 800ths of a degree."""
    found = [
        (date_start(day, TORONTO) * 1000 + 43_200_000, place, value)
        for place, days in rows.items()
        for day, value in days
    ]
    make_record(path, found, TORONTO)
    return open_record(path)


def assert_is_year_of(summary: YearSummary, log: Log, zone: ZoneInfo) -> None:
    """Every month and the year as plain Python finds them in the log."""
    days = by_day(log, zone)
    spans = [(month.period, month_dates(summary.year, month.number)) for month in summary.months]
    for period, (first, after) in [*spans, (summary.whole, year_dates(summary.year))]:
        own = {day: values for day, values in days.items() if first <= day < after}
        assert period.coverage == pytest.approx(share_of_hours(log, zone, first, after))
        if not own:
            assert period.extremes is None
            assert period.spread_c is None
            continue
        assert period.extremes is not None
        everything = [value for values in own.values() for value in values]
        spreads = [max(values) - min(values) for values in own.values()]
        assert period.extremes.count == len(everything)
        assert period.extremes.low_c == pytest.approx(min(everything), abs=HALF_A_STEP_C)
        assert period.extremes.high_c == pytest.approx(max(everything), abs=HALF_A_STEP_C)
        assert period.extremes.mean_c == pytest.approx(fmean(everything), abs=HALF_A_STEP_C)
        assert period.spread_c == pytest.approx(fmean(spreads), abs=2 * HALF_A_STEP_C)


@pytest.mark.parametrize("station", ["EWR", "JFK", "LGA"])
@pytest.mark.parametrize("of_record", [NEW_YORK, ZoneInfo("Asia/Kolkata")])
def test_the_year_of_a_station_is_what_its_log_says(
    sample_data: Path, record: Connection, station: str, of_record: ZoneInfo
) -> None:
    path = sample_data / "nyc_weather_2013" / "weather.csv"
    import_into(record, path, of_record, Wishes(unit=Unit.FAHRENHEIT))
    log = weather_of(path, station)
    (summary,) = read_year(record, NEW_YORK, station)
    assert_is_year_of(summary, log, NEW_YORK)
    days = by_day(log, NEW_YORK)
    assert summary.frost_free is not None
    run = summary.frost_free.run
    assert (run.first, run.last) == longest_thaw(days, 2013)
    above, below = summary.beyond
    # 30 and 0 °C as the record keeps what was logged in °F.
    assert above.days == tuple(day for day in sorted(days) if max(days[day]) > 30 + HALF_A_STEP_C)
    assert below.days == tuple(day for day in sorted(days) if min(days[day]) < -HALF_A_STEP_C)
    assert summary.frost_days == sum(min(values) < HALF_A_STEP_C for values in days.values())


def test_the_moments_of_low_and_high_are_the_first_ones(
    sample_data: Path, record: Connection
) -> None:
    path = sample_data / "nyc_weather_2013" / "weather.csv"
    import_into(record, path, NEW_YORK, Wishes(unit=Unit.FAHRENHEIT))
    log = weather_of(path, "LGA")
    (summary,) = read_year(record, NEW_YORK, "LGA")
    extremes = summary.whole.extremes
    assert extremes is not None
    assert extremes.low_at == min(log, key=lambda row: (row[1], row[0]))[0].timestamp()
    assert extremes.high_at == min(log, key=lambda row: (-row[1], row[0]))[0].timestamp()


@pytest.mark.parametrize("year", [2016, 2017])
def test_a_leap_year_and_one_that_breaks_off(
    sample_data: Path, record: Connection, year: int
) -> None:
    path = sample_data / "neracoos_sst" / "sea_surface_temperature.csv.gz"
    import_into(record, path, NEW_YORK, Wishes(place="Buoy"))
    (summary,) = read_year(record, NEW_YORK, year=year)
    assert_is_year_of(summary, sea_of(path), NEW_YORK)
    assert summary.frost_days == 0
    assert all(month.versus_last_year_c is None for month in summary.months)


def test_the_newest_year_of_all_places_is_the_usual_one(tmp_path: Path) -> None:
    rows = {
        "Engine": [(date(2024, 5, 1), 800), (date(2026, 5, 1), 800)],
        "Shed": [(date(2025, 5, 1), 800)],
        "Oil": [(date(2026, 6, 1), 1600)],
    }
    with closing(a_record(tmp_path / "genmon.db", rows)) as connection:
        found = read_year(connection, TORONTO)
        assert [(one.place, one.year) for one in found] == [("Engine", 2026), ("Oil", 2026)]
        assert [one.year for one in read_year(connection, TORONTO, "Shed")] == [2025]
        assert [one.place for one in read_year(connection, TORONTO, year=2024)] == ["Engine"]


def test_a_year_or_place_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    rows = {"Engine": [(date(2024, 5, 1), 800), (date(2026, 5, 1), 800)]}
    with closing(a_record(tmp_path / "genmon.db", rows)) as connection:
        with pytest.raises(GenmonError, match="no readings in 2025: choose one of 2024, 2026"):
            read_year(connection, TORONTO, year=2025)
        with pytest.raises(GenmonError, match="no place 'Attic': its places are: Engine"):
            read_year(connection, TORONTO, "Attic")


def test_a_record_without_readings_has_no_year(record: Connection) -> None:
    with pytest.raises(GenmonError, match="no readings yet"):
        read_year(record, TORONTO)
    places.ensure(record, "Attic")
    with pytest.raises(GenmonError, match="no readings of Attic yet"):
        read_year(record, TORONTO, "Attic")
    assert read_chronicle(record, 1, TORONTO).years == ()


def test_the_open_hour_and_day_count_like_any(tmp_path: Path) -> None:
    rows = {"Engine": [(date(2026, 5, 1), 800), (date(2026, 5, 2), 1600)]}
    with closing(a_record(tmp_path / "genmon.db", rows)) as connection:
        chronicle = read_chronicle(connection, 1, TORONTO)
    assert [(day.day, row.low_c) for day, row in chronicle.days.items()] == [(1, 1.0), (2, 2.0)]
    assert len(chronicle.hours) == 2


def test_a_hidden_reading_counts_nowhere(tmp_path: Path) -> None:
    rows = {"Engine": [(date(2026, 5, 1), -800), (date(2026, 5, 2), 1600)]}
    with closing(a_record(tmp_path / "genmon.db", rows)) as connection:
        start = date_start(date(2026, 5, 1), TORONTO)
        hide(connection, "Engine", (start, start + 86_400), 0.0)
        (summary,) = read_year(connection, TORONTO)
    assert summary.first == date(2026, 5, 2)
    assert summary.frost_days == 0


def test_days_are_counted_by_wishes_then_by_alarms(tmp_path: Path) -> None:
    rows = {"Engine": [(date(2026, 5, 1), 72_000)], "Oil": [(date(2026, 5, 1), 800)]}
    alarms = (AlarmRule(Beyond("Engine", Side.HIGH, 80.0)),)
    with closing(a_record(tmp_path / "genmon.db", rows)) as connection:
        engine, oil = read_year(connection, TORONTO, alarms=alarms)
        (wished,) = read_year(connection, TORONTO, "Engine", None, [Limit(Side.HIGH, 95)], alarms)
    assert [beyond.limit.limit_c for beyond in (*engine.beyond, *oil.beyond)] == [80, 0, 30, 0]
    assert len(engine.beyond[0].days) == 1
    assert wished.beyond[0].days == ()


def test_the_usual_range_comes_from_earlier_years(tmp_path: Path) -> None:
    first = date_start(date(2024, 1, 1), TORONTO) // 3600
    hours = range(first, date_start(date(2026, 1, 1), TORONTO) // 3600)
    rows = [(hour * 3_600_000, "Shed", 800 * (hour % 12)) for hour in hours]
    make_record(tmp_path / "genmon.db", rows, TORONTO)
    with closing(open_record(tmp_path / "genmon.db")) as connection:
        found = read_usual_range(connection, "Shed", 2026, TORONTO)
        assert read_usual_range(connection, "Attic", 2026, TORONTO) == ()
    assert [day.day for day in found] == [date(2026, 1, 1) + n * timedelta(1) for n in range(365)]
    assert {(day.low_c, day.high_c) for day in found} == {(0.0, 11.0)}
