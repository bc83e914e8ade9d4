from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import parse_iso
from genmon_gui.core.calendar_spans import SpanUnit, span_at
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.hands.time_range import TimeRange

TORONTO = ZoneInfo("America/Toronto")


def at(text: str) -> float:
    return parse_iso(text, TORONTO)


def between(start: str, end: str) -> TimeRange:
    return TimeRange(at(start), at(end))


def the(unit: SpanUnit, day: str) -> TimeRange:
    return TimeRange(*span_at(unit, at(day), TORONTO))


EXTENT = Extent(at("2024-03-10T12:00"), at("2026-11-22T14:02"), TORONTO)


def test_at_first_the_newest_year_is_seen() -> None:
    assert EXTENT.first_look() == the(SpanUnit.YEAR, "2026-06-01")


@pytest.mark.parametrize("unit", SpanUnit)
def test_who_sees_the_newest_is_led_to_the_newest(unit: SpanUnit) -> None:
    for seen in (EXTENT.whole, EXTENT.first_look()):
        assert EXTENT.chosen(unit, seen) == the(unit, "2026-11-22")


def test_who_sees_the_past_is_led_to_its_middle() -> None:
    july = the(SpanUnit.MONTH, "2025-07-01")
    assert EXTENT.chosen(SpanUnit.DAY, july) == the(SpanUnit.DAY, "2025-07-16")
    assert EXTENT.chosen(SpanUnit.YEAR, july) == the(SpanUnit.YEAR, "2025-07-01")


def test_who_has_pointed_at_a_moment_is_led_there_but_not_beyond_the_newest() -> None:
    november = the(SpanUnit.MONTH, "2026-11-01")
    pointed = at("2026-11-05T07:00"), at("2026-11-29T07:00")
    found = [EXTENT.chosen(SpanUnit.DAY, november, moment) for moment in pointed]
    assert found == [the(SpanUnit.DAY, "2026-11-05"), the(SpanUnit.DAY, "2026-11-22")]


@pytest.mark.parametrize(
    ("unit", "day", "before"),
    [
        (SpanUnit.DAY, "2026-11-02", "2026-11-01"),  # of 25 hours
        (SpanUnit.WEEK, "2026-11-10", "2026-11-02"),
        (SpanUnit.MONTH, "2026-01-15", "2025-12-31"),
        (SpanUnit.YEAR, "2026-05-05", "2025-05-05"),
    ],
)
def test_a_step_is_a_unit_of_the_calendar(unit: SpanUnit, day: str, before: str) -> None:
    assert EXTENT.earlier(the(unit, day)) == the(unit, before)
    assert EXTENT.later(the(unit, before)) == the(unit, day)


def test_what_is_no_unit_is_stepped_by_as_much_as_is_seen() -> None:
    seen = between("2026-05-01T12:00", "2026-05-04T12:00")
    assert EXTENT.earlier(seen) == between("2026-04-28T12:00", "2026-05-01T12:00")
    assert EXTENT.later(seen) == between("2026-05-04T12:00", "2026-05-07T12:00")


def test_beyond_the_oldest_and_the_newest_leads_nothing() -> None:
    assert EXTENT.earlier(the(SpanUnit.YEAR, "2024-06-01")) is None
    assert EXTENT.later(the(SpanUnit.YEAR, "2026-06-01")) is None
    assert EXTENT.earlier(EXTENT.whole) is EXTENT.later(EXTENT.whole) is None


NEXT_DAY = replace(EXTENT, newest_at=at("2026-11-23T00:00:20"))


@pytest.mark.parametrize("unit", [SpanUnit.DAY, SpanUnit.WEEK])
def test_who_is_at_the_newest_unit_follows_into_the_next(unit: SpanUnit) -> None:
    # The 23rd is a Monday.
    assert EXTENT.grown(NEXT_DAY, the(unit, "2026-11-22")) == the(unit, "2026-11-23")


@pytest.mark.parametrize(
    "seen",
    [
        the(SpanUnit.YEAR, "2026-11-22"),
        the(SpanUnit.DAY, "2026-11-21"),
        between("2026-11-20T12:00", "2026-11-22T23:00"),
    ],
)
def test_who_looks_at_something_else_stays_there(seen: TimeRange) -> None:
    assert EXTENT.grown(NEXT_DAY, seen) == seen


def test_who_sees_everything_goes_on_seeing_everything_and_not_each_reading_moves_it() -> None:
    next_month = replace(EXTENT, newest_at=at("2026-12-31"))
    assert EXTENT.grown(NEXT_DAY, EXTENT.whole) == EXTENT.whole
    assert NEXT_DAY.is_all(EXTENT.whole)
    assert EXTENT.grown(next_month, EXTENT.whole) == next_month.whole


def test_there_is_a_least_and_a_most_to_be_seen() -> None:
    ten_minutes = between("2026-05-01T12:00", "2026-05-01T12:10")
    assert not EXTENT.can_come_closer(ten_minutes)
    assert not EXTENT.is_all(ten_minutes)
    assert EXTENT.can_come_closer(EXTENT.whole)
    assert EXTENT.is_all(EXTENT.whole)
