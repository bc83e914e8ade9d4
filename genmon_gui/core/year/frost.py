"""The frost-free time of a year, and the frosts before and after it.

A day has frost when its low is 0 °C or below. A day without any reading may have had frost, so it
ends a run; a day with some readings counts by what they say.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from genmon_gui.core.calendar import ONE_DAY, dates, year_dates
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.year.chronicle import Chronicle

FREEZING_C = 0.0


@dataclass(frozen=True, slots=True)
class Run:
    """Days in a row, from the first to the last."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many, at least one."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class FrostFree:
    """The longest run of days above 0 °C in a year; of equal ones the first.

    Attributes:
        run: these days, within the year.
        season: the same run followed beyond New Year on both sides.
        last_frost: the frost before it, the nearest within a year; None where none was read.
        first_frost: the frost after it, in the same way.
        sparse_days: how many days of the run lack readings in more than a tenth of their hours.
    """

    run: Run
    season: Run
    last_frost: Extremes | None
    first_frost: Extremes | None
    sparse_days: int


def has_frost(day: Extremes) -> bool:
    """Whether a day's low is 0 °C or below."""
    return day.low_c <= FREEZING_C


def frost_free(chronicle: Chronicle, year: int) -> FrostFree | None:
    """The frost-free time of a year, or None where no day is known to be without frost."""

    def is_free(day: date) -> bool:
        return day in chronicle.days and not has_frost(chronicle.days[day])

    run = _longest(*year_dates(year), is_free)
    if run is None:
        return None
    season = Run(_followed(run.first, -ONE_DAY, is_free), _followed(run.last, ONE_DAY, is_free))
    known = sum(chronicle.is_known(day) for day in dates(run.first, run.last + ONE_DAY))
    return FrostFree(
        run,
        season,
        _nearest_frost(chronicle, season.first, -ONE_DAY),
        _nearest_frost(chronicle, season.last, ONE_DAY),
        run.days - known,
    )


def _longest(first: date, after: date, holds: Callable[[date], bool]) -> Run | None:
    """The longest run of dates for which something holds, the first of equal ones."""
    best: Run | None = None
    begun: date | None = None
    for day in dates(first, after):
        if not holds(day):
            begun = None
            continue
        begun = begun or day
        if best is None or (day - begun).days >= best.days:
            best = Run(begun, day)
    return best


def _followed(day: date, step: timedelta, holds: Callable[[date], bool]) -> date:
    """The last date in a direction up to which something holds."""
    while holds(day + step):
        day += step
    return day


def _nearest_frost(chronicle: Chronicle, day: date, step: timedelta) -> Extremes | None:
    for number in range(1, 367):
        row = chronicle.days.get(day + number * step)
        if row is not None and has_frost(row):
            return row
    return None
