"""How numbers, times and sizes are said to people."""

from datetime import timedelta, tzinfo
from enum import StrEnum

from genmon_gui.core.calendar import DAY_S, local, local_date
from genmon_gui.core.dates import day_name, short_date, short_day, weekday_name
from genmon_gui.core.language import decimals, mark, say
from genmon_gui.core.trend import Direction, Trend

MINUS = "\N{MINUS SIGN}"


class Unit(StrEnum):
    """The temperature unit that people see; storage is always °C."""

    CELSIUS = "C"
    FAHRENHEIT = "F"

    @property
    def symbol(self) -> str:
        """The unit as it stands behind a number."""
        return "°" + self

    def from_c(self, value_c: float) -> float:
        """A temperature in this unit."""
        return value_c if self is Unit.CELSIUS else value_c * 9 / 5 + 32

    def span_from_c(self, difference_c: float) -> float:
        """The difference of two temperatures in this unit."""
        return difference_c if self is Unit.CELSIUS else difference_c * 9 / 5

    def to_c(self, value: float) -> float:
        """A temperature of this unit in °C."""
        return value if self is Unit.CELSIUS else (value - 32) * 5 / 9


def number(value_c: float, unit: Unit) -> str:
    """A temperature with one decimal and a true minus sign, without its unit; never −0.0."""
    return decimals(unit.from_c(value_c)).replace("-", MINUS)


def temperature(value_c: float, unit: Unit) -> str:
    """A temperature with its unit."""
    return f"{number(value_c, unit)} {unit.symbol}"


def apart(difference_c: float, unit: Unit) -> str:
    """How far two temperatures are apart, with one decimal, the unit and no sign."""
    return f"{decimals(abs(unit.span_from_c(difference_c)))} {unit.symbol}"


def difference(difference_c: float, unit: Unit) -> str:
    """The difference of two temperatures, with one decimal, a true minus sign and the unit."""
    said = decimals(unit.span_from_c(difference_c)).replace("-", MINUS)
    return f"{said} {unit.symbol}"


def trend_speed(trend: Trend, unit: Unit) -> str:
    """How fast it goes beside an arrow: 2.4°/h; steady where it does not."""
    if trend.direction is Direction.STEADY:
        return say("steady")
    return say("{speed}°/h", speed=decimals(abs(unit.span_from_c(trend.per_hour_c))))


def trend_words(trend: Trend, unit: Unit) -> str:
    """Where it goes, and how fast: rising 2.4°/h."""
    speed = trend_speed(trend, unit)
    match trend.direction:
        case Direction.RISING:
            return say("rising {speed}", speed=speed)
        case Direction.FALLING:
            return say("falling {speed}", speed=speed)
        case Direction.STEADY:
            return speed


_DAYS_FROM_S = 2 * DAY_S
# Up to which length a duration is said in which unit: two of one are clearer in the smaller.
_DURATION_UNITS = (
    (120, 1, mark("{count} s")),
    (2 * 3600, 60, mark("{count} min")),
    (_DAYS_FROM_S, 3600, mark("{count} h")),
)


def duration(seconds: float) -> str:
    """A length of time as people say it: 9 s, 4 min, 3 h, 12 days."""
    seconds = max(0.0, seconds)
    for below_s, unit_s, words in _DURATION_UNITS:
        if seconds < below_s:
            return say(words, count=round(seconds / unit_s))
    return say("{count} days", count=round(seconds / DAY_S))


def ago(seconds: float) -> str:
    """How long ago: 9 s ago, or just now."""
    if round(seconds) <= 0:
        return say("just now")
    # Days are written out, and decline in some languages.
    if seconds >= _DAYS_FROM_S:
        return say("{count} days ago", count=round(seconds / DAY_S))
    return say("{duration} ago", duration=duration(seconds))


def clock_time(at: float, zone: tzinfo) -> str:
    """Hours and minutes on the wall: 14:02."""
    return f"{local(at, zone):%H:%M}"


def moment(at: float, now: float, zone: tzinfo) -> str:
    """When it was, no longer than needed: 14:02, yesterday 14:02, 3 Nov 14:02, 3 Nov 2025 14:02."""
    day, today, time = local_date(at, zone), local_date(now, zone), clock_time(at, zone)
    if day == today:
        return time
    if day == today - timedelta(days=1):
        return say("yesterday {time}", time=time)
    date = short_day(day) if day.year == today.year else short_date(day)
    return f"{date} {time}"


def long_date(at: float, zone: tzinfo) -> str:
    """The local date as a calendar on the wall says it: Sunday 22 November."""
    day = local_date(at, zone)
    weekday, date = weekday_name(day), day_name(day)
    return say("{weekday} {date}", "Sunday 22 November", weekday=weekday, date=date)


def size_words(count_bytes: int) -> str:
    """A size of files as people say it: 340 kB, 12 MB, 1.4 GB."""
    if count_bytes < 10**6:
        return say("{size} kB", size=decimals(count_bytes / 10**3, 0))
    if count_bytes < 10**9:
        return say("{size} MB", size=decimals(count_bytes / 10**6, 0))
    return say("{size} GB", size=decimals(count_bytes / 10**9))
