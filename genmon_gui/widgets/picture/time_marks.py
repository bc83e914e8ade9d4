"""Where times that are marked lie: every so many minutes, hours, days or months of a clock."""

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, datetime, tzinfo
from functools import lru_cache
from math import gcd

from genmon_gui.core.calendar import DAY_S, date_start, days, local, local_date, month_starts

# The marked moments from a start to an end, UTC epoch seconds, of a zone's clock; and some before
# and after.
Marks = Callable[[float, float, tzinfo], Iterator[float]]

# So many of their steps the last of a month's marks and the next month's first are apart at least.
NEAREST = 0.8
_HALF_HOUR_S = 1800  # Lord Howe Island shifts its clock by this much.
_LONGEST_MONTH = 31


def minute_marks(step: int) -> Marks:
    """Every so many minutes of the wall clock."""
    # Zones are whole quarters of an hour away from UTC.
    apart_s = gcd(step, 15) * 60

    def marks(start: float, end: float, zone: tzinfo) -> Iterator[float]:
        first = int(start // apart_s) * apart_s
        for at in range(first, int(end) + apart_s, apart_s):
            if local(at, zone).minute % step == 0:
                yield at

    return marks


def hour_marks(step: int) -> Marks:
    """Every so many hours of the wall clock; of an hour that comes twice only the first counts."""

    def marks(start: float, end: float, zone: tzinfo) -> Iterator[float]:
        for day_start, day_end in days(start, end, zone):
            yield from _hours_of_day(day_start, day_end, zone, step)

    return marks


# A finger that moves the picture asks for the same days again and again.
@lru_cache(maxsize=1024)
def _hours_of_day(start: int, end: int, zone: tzinfo, step: int) -> tuple[int, ...]:
    def is_marked(moment: datetime) -> bool:
        on_step = moment.minute == 0 and moment.hour % step == 0
        return on_step and (moment.fold == 0 or step == 1)

    halves = range(start, end, _HALF_HOUR_S)
    return tuple(at for at in halves if is_marked(local(at, zone)))


def day_marks(step: int) -> Marks:
    """Every so many days from the first of the month; none that is too near to the next first.

    From the last one before what is shown to the first one after it.
    """

    def marks(start: float, end: float, zone: tzinfo) -> Iterator[float]:
        before = start - (_LONGEST_MONTH + 1) * DAY_S
        after = end + (_LONGEST_MONTH + 1) * DAY_S
        firsts = month_starts(before, after, zone)
        found = [day for month in firsts for day in _days_of_month(month, zone, step)]
        first = max(0, bisect_right(found, start) - 1)
        yield from found[first : bisect_left(found, end) + 1]

    return marks


# A finger that moves the picture asks for the same months again and again.
@lru_cache(maxsize=1024)
def _days_of_month(start: int, zone: tzinfo, step: int) -> tuple[int, ...]:
    """Where every so many days of the month that begins then begin."""
    first = local_date(start, zone)
    length = monthrange(first.year, first.month)[1]
    numbers = (day for day in range(1, length + 1, step) if length + 1 - day >= NEAREST * step)
    wanted = (date(first.year, first.month, number) for number in numbers)
    found = ((date_start(day, zone), day) for day in wanted)
    # Who moves over the date line leaves a day out.
    return tuple(at for at, day in found if local_date(at, zone) == day)


def month_marks(step: int) -> Marks:
    """Every so many months from January, or whole years; at least one on either side."""

    def marks(start: float, end: float, zone: tzinfo) -> Iterator[float]:
        beyond = (step + 1) * _LONGEST_MONTH * DAY_S
        return month_starts(start - beyond, end + beyond, zone, step)

    return marks
