"""One place's days and hours, all it ever had: what every figure of a year is made of."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from genmon_gui.core.calendar import HOUR_S, ONE_DAY, date_start
from genmon_gui.core.extremes import Extremes

# From this share of its hours on a month or day is taken as known. Below it nothing is compared.
COMPLETE = 0.9


@dataclass(frozen=True, slots=True)
class Chronicle:
    """The rows of one place.

    Attributes:
        days: the extremes of each local date that has readings, ascending.
        hours: the starts of the UTC hours that have readings, ascending.
        zone: whose days these are.
    """

    days: Mapping[date, Extremes]
    hours: Sequence[int]
    zone: tzinfo

    @property
    def years(self) -> tuple[int, ...]:
        """The local years that have readings, ascending."""
        return tuple(sorted({day.year for day in self.days}))

    def between(self, first: date, after: date) -> dict[date, Extremes]:
        """The days with readings from a date until before another, ascending."""
        wanted = (first + number * ONE_DAY for number in range((after - first).days))
        return {day: self.days[day] for day in wanted if day in self.days}

    def coverage(self, first: date, after: date) -> float:
        """The share of the hours from a date until before another that have readings, 0 to 1.

        An hour belongs to the day in which it starts.
        """
        start, end = (date_start(day, self.zone) for day in (first, after))
        hours = len(range(_next_hour(start), _next_hour(end), HOUR_S))
        read = bisect_left(self.hours, end) - bisect_left(self.hours, start)
        return read / hours if hours else 0.0

    def is_known(self, day: date) -> bool:
        """Whether nearly all hours of a day have readings."""
        return day in self.days and self.coverage(day, day + ONE_DAY) >= COMPLETE


def _next_hour(at: int) -> int:
    """The start of the first UTC hour at or after a moment."""
    return -(-at // HOUR_S) * HOUR_S
