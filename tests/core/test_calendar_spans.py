from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genmon_gui.core.calendar import date_start, parse_iso
from genmon_gui.core.calendar_spans import (
    SpanUnit,
    next_span,
    previous_span,
    span_at,
    span_words,
    unit_of,
)

TORONTO = ZoneInfo("America/Toronto")
ST_JOHNS = ZoneInfo("America/St_Johns")  # fell back at 00:01 until 2011
APIA = ZoneInfo("Pacific/Apia")  # had no 30 December 2011
BEIRUT = ZoneInfo("Asia/Beirut")  # skips midnight, and falls back before it

units = st.sampled_from(SpanUnit)
zones = st.sampled_from([TORONTO, ST_JOHNS, APIA, BEIRUT])
moments = st.floats(631_152_000, 2_114_380_800)


def toronto(text: str) -> float:
    return parse_iso(text, TORONTO)


@pytest.mark.parametrize(
    ("unit", "start", "end"),
    [
        (SpanUnit.DAY, "2026-11-22", "2026-11-23"),
        (SpanUnit.WEEK, "2026-11-16", "2026-11-23"),
        (SpanUnit.MONTH, "2026-11-01", "2026-12-01"),
        (SpanUnit.YEAR, "2026-01-01", "2027-01-01"),
    ],
)
def test_a_moment_lies_in_its_day_week_month_and_year(unit: SpanUnit, start: str, end: str) -> None:
    found = span_at(unit, toronto("2026-11-22T14:02"), TORONTO)
    assert found == (toronto(start), toronto(end))
    assert unit_of(*found, TORONTO) is unit


@pytest.mark.parametrize(("day", "hours"), [("2026-03-08", 23), ("2026-11-01", 25)])
def test_a_day_is_as_long_as_the_clock_change_makes_it(day: str, hours: int) -> None:
    start, end = span_at(SpanUnit.DAY, toronto(day), TORONTO)
    assert (end - start) / 3600 == hours


def test_december_is_followed_by_january() -> None:
    _, end = span_at(SpanUnit.MONTH, toronto("2026-12-31"), TORONTO)
    assert next_span(SpanUnit.MONTH, end, TORONTO) == (toronto("2027-01-01"), toronto("2027-02-01"))


@given(units, moments, zones)
@example(SpanUnit.DAY, 1289098800.0, ST_JOHNS)
@example(SpanUnit.WEEK, 1325196000.0, APIA)
def test_a_span_holds_its_moment_and_meets_its_neighbours(
    unit: SpanUnit, at: float, zone: ZoneInfo
) -> None:
    start, end = span_at(unit, at, zone)
    assert start <= at < end
    assert previous_span(unit, start, zone)[1] == start
    assert next_span(unit, end, zone)[0] == end
    assert previous_span(unit, next_span(unit, end, zone)[0], zone) == (start, end)


def test_what_is_no_calendar_s_span_is_of_no_unit() -> None:
    assert unit_of(toronto("2026-11-01"), toronto("2026-11-03"), TORONTO) is None
    assert unit_of(toronto("2026-11-01"), float(date_start(date(2026, 12, 1), APIA)), APIA) is None


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-01-01", "2026-01-01", "2025"),
        ("2026-11-01", "2026-12-01", "November 2026"),
        ("2026-11-16", "2026-11-23", "16–22 Nov 2026"),
        ("2026-11-30", "2026-12-07", "30 Nov – 6 Dec 2026"),
        ("2026-12-28", "2027-01-04", "28 Dec 2026 – 3 Jan 2027"),
        ("2026-11-12", "2026-11-13", "Thu 12 Nov 2026"),
        ("2026-11-12T03:30", "2026-11-19T17:10", "12–19 Nov 2026"),
        ("2026-11-12T14:05", "2026-11-12T16:35", "14:05–16:35 Thu 12 Nov 2026"),
        ("2026-11-12T14:05", "2026-11-13T02:05", "12 Nov 14:05 – 13 Nov 02:05"),
    ],
)
def test_a_span_is_called_as_people_do(start: str, end: str, words: str) -> None:
    assert span_words(toronto(start), toronto(end), TORONTO) == words
