"""Everything that a year of one place says, as figures."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from genmon_gui.core.calendar import year_dates
from genmon_gui.core.year.chronicle import Chronicle
from genmon_gui.core.year.frost import FrostFree, frost_free, has_frost
from genmon_gui.core.year.limits import DaysBeyond, Limit, days_beyond
from genmon_gui.core.year.months import Month, months
from genmon_gui.core.year.period import Period, difference_c, period
from genmon_gui.core.year.records import Records, WidestDay, records, widest_day


@dataclass(frozen=True, slots=True)
class YearSummary:
    """The figures of a year of one place, which may be running.

    Attributes:
        place: whose.
        year: the local calendar year.
        first: the first date with readings, None without any.
        last: the last one.
        whole: the figures of the year as a whole.
        known: the share of the hours from the first date to the last that have readings.
        versus_last_year_c: by how much its mean lies above that of the year before; None unless
            every month of both is complete.
        months: January to December.
        frost_days: how many days with readings had frost.
        frost_free: None where no day is known to be without frost.
        beyond: the days beyond each limit that was asked for.
        records: None where there is too little before the year.
        widest_day: the day on which low and high lay furthest apart.
    """

    place: str
    year: int
    first: date | None
    last: date | None
    whole: Period
    known: float
    versus_last_year_c: float | None
    months: tuple[Month, ...]
    frost_days: int
    frost_free: FrostFree | None
    beyond: tuple[DaysBeyond, ...]
    records: Records | None
    widest_day: WidestDay | None


def summarise(
    chronicle: Chronicle, place: str, year: int, limits: Iterable[Limit] = ()
) -> YearSummary:
    """The figures of a year.

    Args:
        chronicle: all that is known of the place, earlier years too.
        place: its name.
        year: which year; one without readings has empty figures.
        limits: to count days by.
    """
    days = chronicle.between(*year_dates(year))
    first, last = min(days, default=None), max(days, default=None)
    whole, by_month = period(chronicle, *year_dates(year)), months(chronicle, year)
    return YearSummary(
        place,
        year,
        first,
        last,
        whole,
        chronicle.coverage(first, last + timedelta(days=1)) if first and last else 0.0,
        _versus_last_year_c(chronicle, year, whole, by_month),
        by_month,
        sum(map(has_frost, days.values())),
        frost_free(chronicle, year),
        tuple(days_beyond(chronicle, year, limit) for limit in limits),
        records(chronicle, year),
        widest_day(chronicle, year),
    )


def _versus_last_year_c(
    chronicle: Chronicle, year: int, whole: Period, by_month: tuple[Month, ...]
) -> float | None:
    # A year that lacks its January is not a warm one.
    if any(month.versus_last_year_c is None for month in by_month):
        return None
    return difference_c(whole, period(chronicle, *year_dates(year - 1)))
