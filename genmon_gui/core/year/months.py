"""The twelve months of a year, each against the same month of earlier years."""

from dataclasses import dataclass
from math import fsum

from genmon_gui.core.calendar import month_dates
from genmon_gui.core.year.chronicle import Chronicle
from genmon_gui.core.year.period import Period, difference_c, period


@dataclass(frozen=True, slots=True)
class Month:
    """One month.

    Attributes:
        number: 1 to 12.
        period: its figures.
        versus_last_year_c: by how much its mean lies above that of the same month a year before;
            None unless both are complete.
        versus_earlier_c: the same against the mean over all earlier years in which that month is
            complete, each year counted alike; None where there is none, or this month is not
            complete.
        earlier_years: how many such years there are.
    """

    number: int
    period: Period
    versus_last_year_c: float | None
    versus_earlier_c: float | None
    earlier_years: int


def months(chronicle: Chronicle, year: int) -> tuple[Month, ...]:
    """The months of a year, from January to December, with readings or without."""
    return tuple(_month(chronicle, year, number) for number in range(1, 13))


def _month(chronicle: Chronicle, year: int, number: int) -> Month:
    own = period(chronicle, *month_dates(year, number))
    differences = {
        earlier: difference_c(own, period(chronicle, *month_dates(earlier, number)))
        for earlier in chronicle.years
        if earlier < year
    }
    known = [difference for difference in differences.values() if difference is not None]
    versus_earlier_c = fsum(known) / len(known) if known else None
    return Month(number, own, differences.get(year - 1), versus_earlier_c, len(known))
