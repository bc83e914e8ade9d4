"""Dates and times as people and programs write them: ISO 8601, 3/4/2026 2:05 PM, 22-Nov-2026."""

import re
from datetime import datetime, timedelta
from enum import StrEnum

from genmon_gui.services.imports.month_names import with_numbered_month
from genmon_gui.services.imports.written_zones import OFFSET, zone_in

_DATE = r"(?P<a>\d{1,4})(?P<mark>[-/.])(?P<b>\d{1,2})(?P=mark)(?P<c>\d{1,4})"
_CLOCK = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d+))?)?"
    r"(?:\s*(?P<half>[ap])\.?m\.?)?"
)
_OFFSET = rf"(?:\s*{OFFSET})?"
_CALENDAR_DATE = re.compile(_DATE)
_CLOCK_TIME = re.compile(_CLOCK + _OFFSET, re.IGNORECASE)
_WRITTEN = re.compile(rf"{_DATE}(?:(?:T|,?\s)\s*{_CLOCK}{_OFFSET})?", re.IGNORECASE)
_YEAR_DIGITS = 4

# A date without a fraction could be any number. The days are of 2000 to 2100.
_SERIAL = re.compile(r"\d{5}\.\d+")
_SERIAL_START = datetime(1899, 12, 30)  # noqa: DTZ001 - local
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_051

# As POSIX strptime has it: 69 to 99 are of the last century.
_FIRST_SHORT_YEAR = 69


class DateOrder(StrEnum):
    """In which order a date has its day, month and year."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


def read_written(text: str, order: DateOrder | None = None) -> datetime:
    """A date, or date and time; without an offset in the text it has no zone.

    Args:
        text: ISO 8601, or a date and perhaps a time, with AM or PM or none.
        order: of day, month and year; None where only a year in front is understood.

    Raises:
        ValueError: it is none of these.
    """
    try:
        # Behind zero bytes a whole ISO time is still whole: a shorter one would be none.
        return datetime.fromisoformat(text.lstrip("\0"))
    except ValueError:
        pass
    found = _WRITTEN.fullmatch(with_numbered_month(text))
    if found is None:
        raise ValueError(text)
    year, month, day = _date(found, order)
    fraction = (found["fraction"] or "")[:6].ljust(6, "0")
    return datetime(
        year,
        month,
        day,
        _hour(found),
        int(found["minute"] or 0),
        int(found["second"] or 0),
        int(fraction),
        zone_in(found),
    )


def read_serial(text: str) -> datetime:
    """A date and time as spreadsheets count them, local: days since 1899-12-30 with a fraction.

    Raises:
        ValueError: it is none of this century.
    """
    days = float(text) if _SERIAL.fullmatch(text) else 0.0
    if not _FIRST_SERIAL <= days < _LAST_SERIAL:
        raise ValueError(text)
    return _SERIAL_START + timedelta(seconds=round(days * 86_400))


def date_in(text: str) -> re.Match[str] | None:
    """The date of numbers that a text begins with; its groups are a, mark, b and c."""
    return _CALENDAR_DATE.match(text)


def is_bare_date(text: str) -> bool:
    """Whether a text is a date without a time of day."""
    return _CALENDAR_DATE.fullmatch(with_numbered_month(text)) is not None


def is_bare_clock(text: str) -> bool:
    """Whether a text is a time of day without a date."""
    return _CLOCK_TIME.fullmatch(text) is not None


def has_year_in_front(found: re.Match[str]) -> bool:
    """Whether a date can be read without knowing its order."""
    return len(found["a"]) == _YEAR_DIGITS


def has_short_year(found: re.Match[str]) -> bool:
    """Whether a date has its year in two digits, wherever that stands."""
    return not has_year_in_front(found) and len(found["c"]) != _YEAR_DIGITS


def _date(found: re.Match[str], order: DateOrder | None) -> tuple[int, int, int]:
    a, b, c = found["a"], found["b"], found["c"]
    if has_year_in_front(found):
        return int(a), int(b), int(c)
    match order:
        case DateOrder.DMY:
            return _year(c), int(b), int(a)
        case DateOrder.MDY:
            return _year(c), int(a), int(b)
        case DateOrder.YMD:
            return _year(a), int(b), int(c)
    raise ValueError(f"the order of day and month in {found[0]} is not known")


def _year(digits: str) -> int:
    if len(digits) == _YEAR_DIGITS:
        return int(digits)
    if len(digits) != _YEAR_DIGITS // 2:
        raise ValueError(f"{digits} is no year")
    return int(digits) + (1900 if int(digits) >= _FIRST_SHORT_YEAR else 2000)


def _hour(found: re.Match[str]) -> int:
    hour = int(found["hour"] or 0)
    if not found["half"]:
        return hour
    if not 1 <= hour <= 12:  # noqa: PLR2004 - of a clock's face
        raise ValueError(f"{hour} is no hour of a half day")
    return hour % 12 + (12 if found["half"].lower() == "p" else 0)
