from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import local, parse_iso, year_bounds
from genmon_gui.widgets.picture.time_ticks import Scale, TimeTicks, time_ticks

TORONTO = ZoneInfo("America/Toronto")


def measure(text: str) -> float:
    return 8.0 * len(text) + 14


def ticks(start: str, end: str, width_px: float) -> TimeTicks:
    bounds = parse_iso(start, TORONTO), parse_iso(end, TORONTO)
    return time_ticks(Scale(*bounds, TORONTO, width_px, measure))


def texts(found: TimeTicks) -> list[str]:
    return [label.text for label in found.labels]


def test_a_year_names_its_twelve_months() -> None:
    found = ticks("2026-01-01", "2027-01-01", 740)
    assert " ".join(texts(found)) == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"


def test_a_month_is_named_in_its_middle_and_marked_where_it_begins() -> None:
    found = ticks("2026-01-01", "2027-01-01", 740)
    assert found.lines[1] == parse_iso("2026-02-01", TORONTO)
    assert local(found.labels[1].at, TORONTO) == datetime(2026, 2, 15, tzinfo=TORONTO)


def test_a_year_is_named_beneath_its_months() -> None:
    found = ticks("2026-01-01", "2027-01-01", 740)
    assert [label.text for label in found.context] == ["2026"]


def test_months_across_a_new_year_have_their_years_beneath() -> None:
    found = ticks("2025-11-23", "2026-11-23", 740)
    assert [label.text for label in found.context] == ["2025", "2026"]


def test_a_part_of_a_month_too_narrow_for_its_name_has_none() -> None:
    assert texts(ticks("2025-11-28", "2026-11-28", 740))[0] == "Dec"


def test_a_narrow_picture_names_every_third_month() -> None:
    assert texts(ticks("2026-01-01", "2027-01-01", 260))[:4] == ["Jan", "Apr", "Jul", "Oct"]


def test_many_years_are_named_as_years() -> None:
    assert texts(ticks("2000-01-01", "2026-01-01", 400))[:3] == ["2000", "2005", "2010"]


def test_a_month_is_counted_in_days_of_that_month() -> None:
    found = ticks("2026-02-20", "2026-03-20", 1200)
    assert texts(found)[:3] == ["20", "21", "22"]
    assert [label.text for label in found.context] == ["February 2026", "March 2026"]


def test_three_days_are_marked_by_the_hour_with_their_dates_beneath() -> None:
    found = ticks("2026-06-01", "2026-06-04", 600)
    assert texts(found)[:4] == ["00:00", "12:00", "00:00", "12:00"]
    assert found.context[0].text == "Monday, 1 June 2026"


@pytest.mark.parametrize(
    ("day", "after", "expected"),
    [
        ("2026-03-08", "2026-03-09", ["00:00", "01:00", "03:00", "04:00"]),
        ("2026-11-01", "2026-11-02", ["00:00", "01:00", "01:00", "02:00"]),
    ],
)
def test_hours_are_those_of_the_wall_when_the_clock_changes(
    day: str, after: str, expected: list[str]
) -> None:
    found = ticks(day, after, 1800)
    assert texts(found)[:4] == expected
    assert {end - start for start, end in pairwise(found.lines)} == {3600}


def test_every_sixth_hour_stays_on_the_wall_clock_after_a_change() -> None:
    found = ticks("2026-11-01", "2026-11-03", 600)
    assert texts(found) == ["00:00", "06:00", "12:00", "18:00"] * 2


def test_minutes_are_marked_in_a_narrow_span() -> None:
    found = ticks("2026-06-01T14:02", "2026-06-01T14:13", 740)
    assert texts(found)[:3] == ["14:02", "14:03", "14:04"]
    assert [label.text for label in found.context] == ["Monday, 1 June 2026"]


def test_half_hours_are_those_of_the_wall_in_a_zone_of_quarters() -> None:
    place = ZoneInfo("Asia/Kathmandu")
    start = parse_iso("2026-06-01T10:00", place)
    found = time_ticks(Scale(start, start + 7200, place, 300, measure))
    assert texts(found) == ["10:00", "10:30", "11:00", "11:30", "12:00"]


def test_the_months_go_on_past_a_new_year() -> None:
    found = ticks("2026-12-20", "2027-01-12", 740)
    assert [label.text for label in found.context] == ["December 2026", "January 2027"]


@pytest.mark.parametrize("zone", ["Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"])
def test_months_begin_at_local_midnight_everywhere(zone: str) -> None:
    place = ZoneInfo(zone)
    found = time_ticks(Scale(*year_bounds(2026, place), place, 740, measure))
    assert {local(line, place).strftime("%d %H:%M") for line in found.lines} == {"01 00:00"}


@given(
    start=st.integers(0, 2_000_000_000),
    length=st.integers(600, 40 * 366 * 86400),
    width=st.integers(40, 3000),
)
def test_labels_never_overlap_and_lines_are_inside(start: int, length: int, width: int) -> None:
    scale = Scale(start, start + length, TORONTO, width, measure)
    found = time_ticks(scale)
    for row in (found.labels, found.context):
        for left, right in pairwise(row):
            room = scale.pixels(right.at - left.at)
            assert room >= (measure(left.text) + measure(right.text)) / 2 - 1e-6
    assert all(start <= line < start + length for line in found.lines)


@pytest.mark.parametrize(
    ("days", "numbers"),
    [
        (70, {"1", "6", "11", "16", "21", "26"}),
        (100, {"1", "11", "21"}),
    ],
)
def test_marks_are_as_far_apart_wherever_the_picture_is_panned_to(
    days: int, numbers: set[str]
) -> None:
    first = parse_iso("2026-01-01", TORONTO)
    for day in range(365):
        start = first + day * 86400.0
        found = time_ticks(Scale(start, start + days * 86400, TORONTO, 600, measure))
        assert set(texts(found)) == numbers


def test_of_the_last_days_of_a_month_none_is_marked_that_is_too_near_to_the_next() -> None:
    found = ticks("2026-02-10", "2026-04-21", 600)
    assert texts(found)[:6] == ["11", "16", "21", "1", "6", "11"]


def test_a_day_that_was_left_out_is_not_marked() -> None:
    samoa = ZoneInfo("Pacific/Apia")
    bounds = parse_iso("2011-12-28", samoa), parse_iso("2012-01-03", samoa)
    found = time_ticks(Scale(*bounds, samoa, 300, measure))
    assert texts(found) == ["28", "29", "31", "1", "2"]
