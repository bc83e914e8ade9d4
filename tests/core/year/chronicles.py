"""Chronicles for the tests to ask."""

from collections.abc import Mapping
from datetime import date, timedelta, tzinfo
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import HOUR_S, date_start
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.year.chronicle import Chronicle

TORONTO = ZoneInfo("America/Toronto")
DAY = timedelta(days=1)
# Lows and highs of a day.
WINTER, SUMMER = (-5.0, 3.0), (4.0, 18.0)


def a_day(day: date, low_c: float, high_c: float, zone: tzinfo = TORONTO) -> Extremes:
    """A day with its low at its beginning, its high an hour later and a reading an hour."""
    start = float(date_start(day, zone))
    return Extremes(low_c, start, high_c, start + HOUR_S, (low_c + high_c) / 2, 24)


def a_chronicle(
    lows_and_highs: Mapping[date, tuple[float, float]],
    zone: tzinfo = TORONTO,
    sparse: frozenset[date] = frozenset(),
) -> Chronicle:
    """Days with these lows and highs, with readings in all their hours; of sparse ones in one."""
    days = {day: a_day(day, *lows_and_highs[day], zone) for day in sorted(lows_and_highs)}
    hours: list[int] = []
    for day in days:
        start, end = date_start(day, zone), date_start(day + DAY, zone)
        hours += range(start, start + HOUR_S if day in sparse else end, HOUR_S)
    return Chronicle(days, hours, zone)


def lasting(
    first: date, last: date, low_c: float, high_c: float
) -> dict[date, tuple[float, float]]:
    """The same low and high on every day from the first to the last."""
    count = (last - first).days + 1
    return {first + number * DAY: (low_c, high_c) for number in range(count)}


def northern(year: int) -> dict[date, tuple[float, float]]:
    """Frost but from 11 May to 9 October."""
    return {
        **lasting(date(year, 1, 1), date(year, 12, 31), *WINTER),
        **lasting(date(year, 5, 11), date(year, 10, 9), *SUMMER),
    }
