"""Days, weeks, months and years as spans of time that one can step through, and their names."""

from datetime import date, timedelta, tzinfo
from enum import Enum
from functools import lru_cache

from genmon_gui.core.calendar import (
    DAY_S,
    date_start,
    day_bounds,
    local,
    local_date,
    month_dates,
    year_dates,
)
from genmon_gui.core.dates import (
    day_number,
    month_name,
    short_date,
    short_day,
    short_month,
    short_weekday,
)
from genmon_gui.core.language import mark, say

# What is shorter than this is told by the clock, what is longer by its dates.
_CLOCK_S = 2 * DAY_S


class SpanUnit(Enum):
    """A span that a calendar knows, with its name; weeks begin on Monday."""

    DAY = mark("Day")
    WEEK = mark("Week")
    MONTH = mark("Month")
    YEAR = mark("Year")


def span_at(unit: SpanUnit, at: float, zone: tzinfo) -> tuple[float, float]:
    """The local day, week, month or year that holds a moment."""
    start, end = day_bounds(at, zone)
    if unit is SpanUnit.DAY:
        return float(start), float(end)
    return _dated_span(unit, local_date(start, zone), zone)


def next_span(unit: SpanUnit, end: float, zone: tzinfo) -> tuple[float, float]:
    """The one after a span that ends then."""
    return span_at(unit, end, zone)


def previous_span(unit: SpanUnit, start: float, zone: tzinfo) -> tuple[float, float]:
    """The one before a span that starts then."""
    return span_at(unit, start - 1, zone)


# A frame of a picture that is moved asks several times for one span.
@lru_cache(maxsize=16)
def unit_of(start: float, end: float, zone: tzinfo) -> SpanUnit | None:
    """Which unit [start, end) is exactly one of, if any."""
    if start != day_bounds(start, zone)[0]:
        return None
    units = (unit for unit in SpanUnit if span_at(unit, start, zone) == (start, end))
    return next(units, None)


def span_lines(start: float, end: float, zone: tzinfo) -> tuple[str, str]:
    """What [start, end) is called, in two short lines, of which the second may be empty.

    2025; November, 2026; 12-19 Nov, 2026; Thu 12 Nov, 2026; 14:05-16:35, Thu 12 Nov 2026.
    """
    unit = unit_of(start, end, zone)
    first, last = local_date(start, zone), local_date(end - 1, zone)
    if unit is SpanUnit.YEAR:
        return str(first.year), ""
    if unit is SpanUnit.MONTH:
        return month_name(first.month), str(first.year)
    if unit is SpanUnit.DAY:
        return _with_weekday(first, short_day(first)), str(first.year)
    return _clock_lines(start, end, zone) if end - start < _CLOCK_S else _date_lines(first, last)


def span_words(start: float, end: float, zone: tzinfo) -> str:
    """The same in one line."""
    return " ".join(span_lines(start, end, zone)).rstrip()


def _date_lines(first: date, last: date) -> tuple[str, str]:
    if first.year != last.year:
        return f"{short_date(first)} –", short_date(last)
    if first.month != last.month:
        return f"{short_day(first)} – {short_day(last)}", str(first.year)
    month = short_month(last.month)
    days = say(
        "{first}–{last} {month}",
        "12–19 Nov",
        first=day_number(first),
        last=day_number(last),
        month=month,
    )
    return days, str(first.year)


def _clock_lines(start: float, end: float, zone: tzinfo) -> tuple[str, str]:
    first, last = local(start, zone), local(end, zone)
    if first.date() == last.date():
        day = _with_weekday(first, short_date(first))
        return f"{first:%H:%M}–{last:%H:%M}", day
    return f"{short_day(first)} {first:%H:%M} –", f"{short_day(last)} {last:%H:%M}"


def _with_weekday(day: date, words: str) -> str:
    return say("{weekday} {date}", "Sun 22 Nov", weekday=short_weekday(day), date=words)


def _dated_span(unit: SpanUnit, day: date, zone: tzinfo) -> tuple[float, float]:
    if unit is SpanUnit.WEEK:
        first = day - timedelta(days=day.weekday())
        after = first + timedelta(days=7)
    elif unit is SpanUnit.MONTH:
        first, after = month_dates(day.year, day.month)
    else:
        first, after = year_dates(day.year)
    return float(date_start(first, zone)), float(date_start(after, zone))
