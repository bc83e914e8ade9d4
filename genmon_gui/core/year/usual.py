"""How warm a place usually is on each day of the year, by its earlier years."""

from dataclasses import dataclass
from datetime import date, timedelta
from statistics import quantiles

from genmon_gui.core.calendar import dates, same_date, year_dates
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.year.chronicle import Chronicle

# A week on both sides: few years then give enough days, and the season hardly moves in it.
NEIGHBOURS = timedelta(days=7)
# With one year, usual would only mean last year.
FEWEST_YEARS = 2


@dataclass(frozen=True, slots=True)
class UsualDay:
    """How far down and up a date usually goes: in nine of ten cases each.

    Attributes:
        day: the date, in the year that was asked for.
        low_c: one low of ten was lower.
        high_c: one high of ten was higher.
    """

    day: date
    low_c: float
    high_c: float


def usual_range(chronicle: Chronicle, year: int) -> tuple[UsualDay, ...]:
    """The usual lows and highs of each date of a year.

    They come from the days of all earlier years that lie at most a week off the date and whose
    hours nearly all have readings.

    Returns:
        The dates in order; one for which fewer than two earlier years have such days is not there.
    """
    first, after = year_dates(year)
    known = {
        day: row for day, row in chronicle.days.items() if day < first and chronicle.is_known(day)
    }
    years = sorted({day.year for day in known})
    found = []
    for day in dates(first, after):
        by_year = [_near(known, day, earlier) for earlier in years]
        if sum(map(bool, by_year)) >= FEWEST_YEARS:
            found.append(_usual(day, [row for rows in by_year for row in rows]))
    return tuple(found)


def _near(known: dict[date, Extremes], day: date, year: int) -> list[Extremes]:
    centre = same_date(day, year)
    around = dates(centre - NEIGHBOURS, centre + NEIGHBOURS + timedelta(days=1))
    return [known[other] for other in around if other in known]


def _usual(day: date, rows: list[Extremes]) -> UsualDay:
    low_c, *_ = quantiles((row.low_c for row in rows), n=10, method="inclusive")
    *_, high_c = quantiles((row.high_c for row in rows), n=10, method="inclusive")
    return UsualDay(day, low_c, high_c)
