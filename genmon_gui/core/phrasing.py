"""How numbers, times and faults are said to people."""

from datetime import date, timedelta, tzinfo
from enum import StrEnum

from genmon_gui.core.calendar import local, local_date
from genmon_gui.core.reading import FaultKind

MINUS = "\N{MINUS SIGN}"


class Unit(StrEnum):
    """The temperature unit that people see; storage is always °C."""

    CELSIUS = "C"
    FAHRENHEIT = "F"

    @property
    def symbol(self) -> str:
        """The unit as it stands behind a number."""
        return f"°{self.value}"

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
    text = f"{unit.from_c(value_c):.1f}"
    return text[1:] if text == "-0.0" else text.replace("-", MINUS)


def temperature(value_c: float, unit: Unit) -> str:
    """A temperature with its unit."""
    return f"{number(value_c, unit)} {unit.symbol}"


def counted(count: int, singular: str) -> str:
    """How many of something: 1 reading, 1,202 readings."""
    return f"{count:,} {singular}" if count == 1 else f"{count:,} {singular}s"


def apart(difference_c: float, unit: Unit) -> str:
    """How far two temperatures are apart, with one decimal, the unit and no sign."""
    return f"{abs(unit.span_from_c(difference_c)):.1f} {unit.symbol}"


def difference(difference_c: float, unit: Unit) -> str:
    """The difference of two temperatures, with one decimal, a true minus sign and the unit."""
    said = apart(difference_c, unit)
    return f"{MINUS}{said}" if difference_c < 0 and not said.startswith("0.0") else said


# Up to which length a duration is said in which unit: two of one are clearer in the smaller.
_DURATION_UNITS = ((120, 1, "s"), (2 * 3600, 60, "min"), (48 * 3600, 3600, "h"))


def duration(seconds: float) -> str:
    """A length of time as people say it: 9 s, 4 min, 3 h, 12 days."""
    seconds = max(0.0, seconds)
    for below_s, unit_s, name in _DURATION_UNITS:
        if seconds < below_s:
            return f"{seconds / unit_s:.0f} {name}"
    return f"{seconds / 86400:.0f} days"


def ago(seconds: float) -> str:
    """How long ago: 9 s ago."""
    return f"{duration(seconds)} ago"


WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def dated(day: date, form: str) -> str:
    """A date or date-time in a strftime form, with the English names of its day and month.

    strftime itself takes the names of the process's locale, which Qt sets to the user's.
    """
    weekday, month = WEEKDAYS[day.weekday()], MONTHS[day.month - 1]
    for code, name in (("%A", weekday), ("%a", weekday[:3]), ("%B", month), ("%b", month[:3])):
        form = form.replace(code, name)
    return day.strftime(form)


def clock_time(at: float, zone: tzinfo) -> str:
    """Hours and minutes on the wall: 14:02."""
    return f"{local(at, zone):%H:%M}"


def moment(at: float, now: float, zone: tzinfo) -> str:
    """When it was, no longer than needed: 14:02, yesterday 14:02, 3 Nov 14:02, 3 Nov 2025 14:02."""
    day, today = local_date(at, zone), local_date(now, zone)
    if day == today:
        return clock_time(at, zone)
    if day == today - timedelta(days=1):
        return f"yesterday {clock_time(at, zone)}"
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {dated(day, '%b')}{year} {clock_time(at, zone)}"


def long_date(at: float, zone: tzinfo) -> str:
    """The local date as a calendar on the wall says it: Sunday 22 November."""
    day = local_date(at, zone)
    return f"{dated(day, '%A')} {day.day} {dated(day, '%B')}"


# What each kind of fault means at the wall, and what to do about it.
_FAULT_WORDS = {
    FaultKind.MISSING: ("Not on the bus", "Check its cable"),
    FaultKind.NOT_READY: ("Gives no answer", "Check its cable"),
    FaultKind.CRC: ("Its answers arrive garbled", "Check its cable"),
    FaultKind.POWER_ON_VALUE: ("Has just lost power", "Check its supply"),
    FaultKind.OUT_OF_RANGE: ("Says something impossible", "Check its supply"),
    FaultKind.BLOCKED: ("Does not finish its answer", "Check the bus"),
    FaultKind.UNREADABLE: ("Cannot be understood", "Check its cable"),
    FaultKind.CONTRADICTED: ("Says two things at once", "Check the log it is from"),
}


def fault_words(kind: FaultKind) -> str:
    """A fault in a plain sentence or two."""
    what, remedy = _FAULT_WORDS[kind]
    return f"{what}. {remedy}."


def fault_reason(kind: FaultKind) -> str:
    """A fault as a reason within a sentence: not on the bus."""
    what, _ = _FAULT_WORDS[kind]
    return what[0].lower() + what[1:]
