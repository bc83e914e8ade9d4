"""Hours, local days and years. The one module that knows the clock changes.

Intervals are half-open [start, end) in UTC epoch seconds and named by their start. An hour is a
UTC hour; a day runs from local midnight to the next, so it has 23, 24 or 25 hours.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

HOUR_S = 3600
# As clocks count; where they change a local day has an hour less or more.
DAY_S, LONGEST_DAY_S = 24 * HOUR_S, 25 * HOUR_S
WEEK_S = 7 * DAY_S
LONGEST_YEAR_S = 366 * DAY_S
ONE_DAY = timedelta(days=1)


def hour_start(at: float) -> int:
    """The start of the UTC hour that holds a moment."""
    return int(at // HOUR_S) * HOUR_S


def local(at: float, zone: tzinfo) -> datetime:
    """A moment as the clock on the wall shows it."""
    return datetime.fromtimestamp(at, zone)


def local_date(at: float, zone: tzinfo) -> date:
    """The local date of a moment."""
    return local(at, zone).date()


# A picture that is moved asks for the same days and months in each of its frames.
@lru_cache(maxsize=4096)
def date_start(day: date, zone: tzinfo) -> int:
    """The moment a local date begins.

    Where the clock skips midnight the day begins at the first moment after the skip.
    """
    return round(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())


def time_on(day: date, at: time, zone: tzinfo) -> int:
    """The moment at which the clock shows a time on a local date.

    One that the clock skips is the one after the skip by as much; of two alike it is the first.
    """
    return round(datetime.combine(day, at, zone).timestamp())


# A round asks for the same day again and again.
_latest_day: dict[tzinfo, tuple[int, int]] = {}


def day_bounds(at: float, zone: tzinfo) -> tuple[int, int]:
    """The local day that holds a moment."""
    start, end = _latest_day.get(zone, (0, 0))
    if not start <= at < end:
        start, end = _latest_day[zone] = _day_bounds(at, zone)
    return start, end


def _day_bounds(at: float, zone: tzinfo) -> tuple[int, int]:
    day = local_date(at, zone)
    end = date_start(day + ONE_DAY, zone)
    if at < end:
        return date_start(day, zone), end
    # The clock fell back across midnight: that date had ended before and came back for a while.
    return end, date_start(day + 2 * ONE_DAY, zone)


def year_bounds(year: int, zone: tzinfo) -> tuple[int, int]:
    """The local calendar year."""
    first, after = year_dates(year)
    return date_start(first, zone), date_start(after, zone)


def year_dates(year: int) -> tuple[date, date]:
    """The first date of a year and the first after it."""
    return date(year, 1, 1), date(year + 1, 1, 1)


def month_dates(year: int, month: int) -> tuple[date, date]:
    """The first date of a month, 1 to 12, and the first after it."""
    return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)


def dates(first: date, after: date) -> Iterator[date]:
    """The dates from one until before another."""
    for number in range((after - first).days):
        yield first + timedelta(days=number)


def same_date(day: date, year: int) -> date:
    """A date in another year; that of 29 February is the 28th where there is none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def years_later(at: float, years: int, zone: tzinfo) -> float:
    """The same local time of the same date so many years later; below zero, earlier.

    A time that the clock skipped there is the one after the skip by as much.
    """
    now = local(at, zone)
    day = same_date(now.date(), now.year + years)
    return datetime.combine(day, now.timetz()).timestamp()


def days(start: float, end: float, zone: tzinfo) -> Iterator[tuple[int, int]]:
    """The local days that [start, end) touches, in order."""
    while start < end:
        day_start, day_end = day_bounds(start, zone)
        yield day_start, day_end
        start = day_end


def month_starts(start: float, end: float, zone: tzinfo, step: int = 1) -> Iterator[int]:
    """The beginnings of local months in [start, end); with a step only every so many, from January.

    Args:
        start: UTC epoch seconds.
        end: UTC epoch seconds.
        zone: whose months.
        step: 1, 2, 3, 4, 6 or 12 months, or a multiple of 12 for whole years.
    """
    first = local_date(start, zone)
    index = (first.year * 12 + first.month - 1) // step * step
    while (moment := date_start(date(index // 12, index % 12 + 1, 1), zone)) < end:
        if moment >= start:
            yield moment
        index += step


def iso_utc(at: float) -> str:
    """ISO 8601 in UTC with Z, with milliseconds only where there are any."""
    # As whole numbers: a float of some centuries ahead is no longer exact to the microsecond.
    seconds, ms = divmod(round(at * 1000), 1000)
    text = datetime.fromtimestamp(seconds, UTC).isoformat().removesuffix("+00:00")
    return f"{text}.{ms:03}Z" if ms else f"{text}Z"


def parse_iso(text: str, zone: tzinfo) -> float:
    """A date or date-time as UTC epoch seconds; without an offset it is local time.

    Raises:
        ValueError: the text is no ISO 8601 date or date-time.
    """
    moment = datetime.fromisoformat(text.strip())
    return moment.replace(tzinfo=moment.tzinfo or zone).timestamp()
