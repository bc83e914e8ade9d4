"""Hours, days and years in zones whose clocks do strange things."""

from datetime import UTC, date, datetime, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genmon_gui.core.calendar import (
    HOUR_S,
    date_start,
    dates,
    day_bounds,
    days,
    hour_start,
    iso_utc,
    local_date,
    month_dates,
    month_starts,
    parse_iso,
    same_date,
    year_bounds,
    year_dates,
    years_later,
)

TORONTO = ZoneInfo("America/Toronto")
KOLKATA = ZoneInfo("Asia/Kolkata")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")  # shifts by half an hour
HAVANA = ZoneInfo("America/Havana")  # skips midnight, and repeats it
BEIRUT = ZoneInfo("Asia/Beirut")  # skips midnight, and falls back before it
APIA = ZoneInfo("Pacific/Apia")  # had no 30 December 2011
ST_JOHNS = ZoneInfo("America/St_Johns")  # fell back at 00:01 until 2011
CASEY = ZoneInfo("Antarctica/Casey")  # went three hours back at 02:00

zones = st.sampled_from([TORONTO, KOLKATA, LORD_HOWE, HAVANA, BEIRUT, APIA, ST_JOHNS, CASEY])
# 1990 to 2037, to the millisecond as readings are.
moments = st.integers(631_152_000_000, 2_114_380_800_000).map(lambda ms: ms / 1000)


def utc(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()


@pytest.mark.parametrize("at", [7200.0, 7200.001, 10799.999])
def test_an_hour_is_named_by_its_start(at: float) -> None:
    assert hour_start(at) == 7200


def test_an_hour_before_1970_starts_before_its_moments() -> None:
    assert hour_start(-0.001) == -HOUR_S


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        (TORONTO, date(2026, 3, 8), 23),
        (TORONTO, date(2026, 11, 1), 25),
        (TORONTO, date(2026, 11, 22), 24),
        (KOLKATA, date(2026, 3, 8), 24),
        (LORD_HOWE, date(2026, 4, 5), 24.5),
        (LORD_HOWE, date(2026, 10, 4), 23.5),
        (HAVANA, date(2026, 3, 8), 23),
        (HAVANA, date(2026, 11, 1), 25),
        (BEIRUT, date(2026, 3, 29), 23),
        (BEIRUT, date(2026, 10, 24), 25),
        (APIA, date(2011, 12, 29), 24),
        (APIA, date(2011, 12, 31), 24),
    ],
)
def test_a_day_is_as_long_as_the_clock_change_makes_it(
    zone: ZoneInfo, day: date, hours: float
) -> None:
    start, end = day_bounds(date_start(day, zone), zone)
    assert (local_date(start, zone), (end - start) / HOUR_S) == (day, hours)


def test_a_day_whose_midnight_is_skipped_begins_at_the_first_moment_after() -> None:
    assert date_start(date(2026, 3, 8), HAVANA) == utc("2026-03-08T05:00")


def test_a_day_whose_midnight_comes_twice_begins_at_the_first() -> None:
    assert date_start(date(2026, 11, 1), HAVANA) == utc("2026-11-01T04:00")


def test_a_date_that_never_was_takes_no_time() -> None:
    assert date_start(date(2011, 12, 30), APIA) == date_start(date(2011, 12, 31), APIA)


def test_days_leave_out_a_date_that_never_was() -> None:
    start = date_start(date(2011, 12, 29), APIA)
    found = list(islice(days(start, start + 2 * 86400, APIA), 10))
    assert [local_date(start, APIA).day for start, _ in found] == [29, 31]


@given(moments, zones)
@example(utc("2010-11-07T03:00"), ST_JOHNS)
@example(utc("2010-03-04T15:30"), CASEY)
@example(utc("2011-12-30T10:00"), APIA)
@example(utc("2026-10-24T21:30"), BEIRUT)
def test_a_moment_lies_in_its_day(at: float, zone: ZoneInfo) -> None:
    start, end = day_bounds(at, zone)
    assert start <= at < end
    assert day_bounds(start, zone) == (start, end) == day_bounds(end - 0.001, zone)


@given(moments, st.integers(0, 20 * 24 * 3600), zones)
@example(utc("2010-11-07T03:00"), 86400, ST_JOHNS)
def test_days_cover_an_interval_without_gap_or_overlap(
    start: float, length_s: int, zone: ZoneInfo
) -> None:
    end = start + length_s
    found = list(islice(days(start, end, zone), 30))
    assert all(one[1] == following[0] for one, following in pairwise(found))
    if length_s:
        assert found[0][0] <= start < found[0][1]
        assert found[-1][0] < end <= found[-1][1]
    else:
        assert found == []


@pytest.mark.parametrize(
    ("day", "year", "found"),
    [
        (date(2026, 11, 22), 2025, date(2025, 11, 22)),
        (date(2028, 2, 29), 2027, date(2027, 2, 28)),
        (date(2028, 2, 29), 2024, date(2024, 2, 29)),
    ],
)
def test_a_date_has_its_like_in_every_year(day: date, year: int, found: date) -> None:
    assert same_date(day, year) == found


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("2026-11-22T19:02", "2025-11-22T19:02"),
        ("2026-11-01T17:00", "2025-11-01T16:00"),
        ("2027-03-08T07:30", "2026-03-08T07:30"),  # 02:30, which the clock skipped in 2026
        ("2028-02-29T13:00", "2027-02-28T13:00"),
    ],
)
def test_a_year_before_it_was_the_same_local_time(text: str, before: str) -> None:
    assert years_later(utc(text), -1, TORONTO) == utc(before)


@pytest.mark.parametrize(("year", "days_of_it"), [(2025, 365), (2028, 366)])
def test_a_year_runs_from_local_new_year_to_the_next(year: int, days_of_it: int) -> None:
    start, end = year_bounds(year, TORONTO)
    assert start == utc(f"{year}-01-01T05:00")
    assert end - start == days_of_it * 86400


@pytest.mark.parametrize(
    ("step", "months"),
    [
        (1, ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04"]),
        (2, ["2026-01", "2026-03"]),
        (3, ["2026-01", "2026-04"]),
        (4, ["2026-01"]),
        (6, ["2026-01"]),
        (12, ["2026-01"]),
        (24, ["2026-01"]),
    ],
)
def test_months_with_a_step_count_from_january(step: int, months: list[str]) -> None:
    start, end = utc("2025-11-02T00:00"), utc("2026-05-01T04:00")
    found = month_starts(start, end, TORONTO, step)
    assert [f"{local_date(at, TORONTO):%Y-%m}" for at in found] == months


def test_a_month_that_begins_at_the_start_counts_and_one_at_the_end_does_not() -> None:
    start, end = utc("2026-01-01T05:00"), utc("2026-02-01T05:00")
    assert list(month_starts(start, end, TORONTO)) == [start]


@given(moments, st.integers(0, 1000), zones, st.sampled_from([1, 2, 3, 4, 6, 12, 24, 60]))
def test_month_starts_are_firsts_in_order(
    start: float, length_days: int, zone: ZoneInfo, step: int
) -> None:
    end = start + length_days * 86400
    found = list(month_starts(start, end, zone, step))
    assert found == sorted(set(found))
    assert all(start <= at < end and local_date(at, zone).day == 1 for at in found)


@pytest.mark.parametrize(
    ("at", "text"),
    [
        (0.0, "1970-01-01T00:00:00Z"),
        (0.25, "1970-01-01T00:00:00.250Z"),
        (-0.001, "1969-12-31T23:59:59.999Z"),
        (1_795_300_000.0004, "2026-11-21T22:26:40Z"),
        (9_999_999_999.998, "2286-11-20T17:46:39.998Z"),
    ],
)
def test_times_are_written_in_utc_with_milliseconds_where_there_are_any(
    at: float, text: str
) -> None:
    assert iso_utc(at) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-11-22", "2026-11-22T05:00"),
        ("2026-11-22T10:30", "2026-11-22T15:30"),
        (" 2026-11-22 10:30:00 ", "2026-11-22T15:30"),
        ("2026-11-22T10:30:00Z", "2026-11-22T10:30"),
        ("2026-11-22T10:30:00+05:30", "2026-11-22T05:00"),
        ("2026-07-01", "2026-07-01T04:00"),
        ("2026-11-01T01:30", "2026-11-01T05:30"),
    ],
)
def test_a_time_without_an_offset_is_local(text: str, meant: str) -> None:
    assert parse_iso(text, TORONTO) == utc(meant)


@given(moments, zones)
def test_what_was_written_is_read_again(at: float, zone: ZoneInfo) -> None:
    assert parse_iso(iso_utc(at), zone) == pytest.approx(at, abs=0.0005)


@given(moments, moments, zones)
def test_a_day_is_the_same_whatever_was_asked_before(
    at: float, other: float, zone: ZoneInfo
) -> None:
    day = day_bounds(at, zone)
    day_bounds(other, zone)
    assert day_bounds(at, zone) == day


@given(st.text() | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.,+Zz-]*", fullmatch=True))
def test_a_text_that_is_no_time_is_a_value_error(text: str) -> None:
    try:
        at = parse_iso(text, TORONTO)
    except ValueError:
        return
    datetime.fromtimestamp(0, UTC) + timedelta(seconds=at)


@pytest.mark.parametrize(("year", "length"), [(2025, 365), (2028, 366)])
def test_the_months_make_up_the_year(year: int, length: int) -> None:
    spans = [month_dates(year, month) for month in range(1, 13)]
    by_month = [day for span in spans for day in dates(*span)]
    assert by_month == list(dates(*year_dates(year)))
    assert len(by_month) == length
