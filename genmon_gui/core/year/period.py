"""What a month or a year comes to."""

from dataclasses import dataclass
from datetime import date
from math import fsum

from genmon_gui.core.extremes import Extremes, merged
from genmon_gui.core.year.chronicle import COMPLETE, Chronicle


@dataclass(frozen=True, slots=True)
class Period:
    """The figures of some days in a row; None where they have no reading.

    Attributes:
        extremes: the low and high with their moments, the mean of all readings and their count.
        spread_c: the mean over the days with readings of high minus low.
        coverage: the share of the hours that have readings, 0 to 1.
    """

    extremes: Extremes | None
    spread_c: float | None
    coverage: float

    @property
    def is_complete(self) -> bool:
        """Whether enough is known of it to be compared."""
        return self.extremes is not None and self.coverage >= COMPLETE


def period(chronicle: Chronicle, first: date, after: date) -> Period:
    """The figures of the days from a date until before another."""
    days = chronicle.between(first, after).values()
    spread_c = fsum(day.high_c - day.low_c for day in days) / len(days) if days else None
    return Period(merged(days), spread_c, chronicle.coverage(first, after))


def difference_c(one: Period, other: Period) -> float | None:
    """By how much a period's mean lies above another's; None unless both are complete."""
    if one.extremes is None or other.extremes is None:
        return None
    if not (one.is_complete and other.is_complete):
        return None
    return one.extremes.mean_c - other.extremes.mean_c
