"""The small words that sentences about a year are made of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo

from genmon_gui.core.calendar import local_date
from genmon_gui.core.dates import day_name, month_name
from genmon_gui.core.language import decimals, mark, say, say_count
from genmon_gui.core.phrasing import Unit, apart, clock_time

_ONE_DAY, _DAYS = mark("1 day"), mark("{count} days")


def day_words(day: date, year: int) -> str:
    """A date, with its year only where that is another one: 4 April, 1 October 2012."""
    words = day_name(day)
    if day.year == year:
        return words
    return say("{day} {year}", "1 October 2012", day=words, year=day.year)


def moment_words(at: float, zone: tzinfo, year: int) -> str:
    """When it was: 23 January at 07:00."""
    day = day_words(local_date(at, zone), year)
    return say("{day} at {time}", day=day, time=clock_time(at, zone))


@dataclass(frozen=True, slots=True)
class Comparison:
    """The three ways in which a comparison may come out; all marked.

    Attributes:
        warmer: with {apart}, how much.
        colder: with {apart}, how much.
        alike: where the difference is too small to be said.
    """

    warmer: str
    colder: str
    alike: str

    def said(self, difference_c: float, unit: Unit, **values: object) -> str:
        """How it came out.

        Args:
            difference_c: by how much it is warmer.
            unit: what temperatures are said in.
            values: what else is put into its places.
        """
        words = apart(difference_c, unit)
        if words == apart(0.0, unit):
            return say(self.alike, **values)
        return say(self.warmer if difference_c > 0 else self.colder, apart=words, **values)


def days_words(count: int) -> str:
    """How many: 1 day, 24 days."""
    return say_count(count, _ONE_DAY, _DAYS)


def share_words(share: float) -> str:
    """A share as people say it: 99.3 %; 0 % and 100 % only when nothing and all are meant."""
    if 0 < share < 1:
        return f"{decimals(min(max(share * 100, 0.1), 99.9))} %"
    return f"{decimals(share * 100, 0)} %"


def listed(words: Sequence[str]) -> str:
    """One after the other: a, b and c."""
    *most, last = words
    return say("{others} and {last}", others=", ".join(most), last=last) if most else last


def unbroken(sentence: str) -> str:
    """The same with no-break spaces: no number is parted from its unit or month, or its days."""
    months = (month_name(number) for number in range(1, 13))
    words = "|".join(map(re.escape, (*months, *_words_for_days())))
    # A date's number has a point or letters behind it in some languages.
    number = r"\d(?:\.|[^\W\d_]{1,2})?"
    return re.sub(rf"({number}) (?=[°%]|{words})", "\\1\N{NO-BREAK SPACE}", sentence)


def _words_for_days() -> tuple[str, ...]:
    """What stands behind the number of days."""
    return tuple(say(text, count="").strip(" 1") for text in (_ONE_DAY, _DAYS))
