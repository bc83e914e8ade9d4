"""The small words that sentences about a year are made of."""

import re
from collections.abc import Sequence
from datetime import date, tzinfo

from genmon_gui.core.calendar import local_date
from genmon_gui.core.dates import MONTHS
from genmon_gui.core.phrasing import Unit, apart, clock_time


def day_words(day: date, year: int) -> str:
    """A date, with its year only where that is another one: 4 April, 1 October 2012."""
    words = f"{day.day} {month_words(day.month)}"
    return words if day.year == year else f"{words} {day.year}"


def month_words(number: int) -> str:
    """A month, 1 to 12, by its name."""
    return MONTHS[number - 1]


def moment_words(at: float, zone: tzinfo, year: int) -> str:
    """When it was: 23 January at 07:00."""
    return f"{day_words(local_date(at, zone), year)} at {clock_time(at, zone)}"


def versus_words(difference_c: float, unit: Unit) -> str:
    """How it compares with what comes next: 1.6 °C colder than, as warm as."""
    words = apart(difference_c, unit)
    if words.startswith("0.0 "):
        return "as warm as"
    return f"{words} {'warmer' if difference_c > 0 else 'colder'} than"


def count_words(count: int, what: str) -> str:
    """How many: 1 day, 24 days."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def share_words(share: float) -> str:
    """A share as people say it: 99.3 %; 0 % and 100 % only when nothing and all are meant."""
    if 0 < share < 1:
        return f"{min(max(share * 100, 0.1), 99.9):.1f} %"
    return f"{share:.0%}".replace("%", " %")


def listed(words: Sequence[str]) -> str:
    """One after the other: a, b and c."""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


def unbroken(sentence: str) -> str:
    """The same with no-break spaces: no number is parted from its unit or month, or its days."""
    return re.sub(r"(?<=\d) (?=[°%A-Z]|days?\b)", "\N{NO-BREAK SPACE}", sentence)
