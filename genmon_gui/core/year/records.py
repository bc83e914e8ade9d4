"""What in a year had never been before."""

from dataclasses import dataclass
from datetime import date

from genmon_gui.core.calendar import year_dates
from genmon_gui.core.year.chronicle import Chronicle

# Whatever happens in a place's first year is a record; a word about it needs some time before.
ENOUGH_DAYS = 300


@dataclass(frozen=True, slots=True)
class Records:
    """Which of a year's extremes were the greatest since readings began.

    Attributes:
        since: the first date with readings.
        low: no earlier reading was as low.
        high: no earlier reading was as high.
    """

    since: date
    low: bool
    high: bool


@dataclass(frozen=True, slots=True)
class WidestDay:
    """The day on which low and high lay furthest apart, and how far."""

    day: date
    spread_c: float


def records(chronicle: Chronicle, year: int) -> Records | None:
    """A year against all days before it; None with fewer than 300 of them, or no reading in it."""
    first, after = year_dates(year)
    since = next(iter(chronicle.days), first)
    own = chronicle.between(first, after).values()
    before = chronicle.between(since, first).values()
    if not own or len(before) < ENOUGH_DAYS:
        return None
    return Records(
        since,
        min(day.low_c for day in own) < min(day.low_c for day in before),
        max(day.high_c for day in own) > max(day.high_c for day in before),
    )


def widest_day(chronicle: Chronicle, year: int) -> WidestDay | None:
    """The widest day of a year, the first of equal ones; None without readings."""
    days = chronicle.between(*year_dates(year)).items()
    spreads = (WidestDay(day, row.high_c - row.low_c) for day, row in days)
    return max(spreads, key=lambda widest: widest.spread_c, default=None)
