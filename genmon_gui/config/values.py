"""What a value must be: one small function each, which says what it expected."""

import math
import re
import sys
from collections.abc import Callable, Iterable
from datetime import time
from functools import reduce
from pathlib import Path
from typing import Any, TypeGuard
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from genmon_gui.core.dates import WEEKDAYS
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rom_id import is_rom_id
from genmon_gui.core.weekly import WeeklyTime

# Takes what the file says and returns it as the settings want it.
Check = Callable[[object], Any]

# Days as a configuration names them; 0 is Monday.
WEEKDAYS_SHORT = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PORTS = range(1, 65536)
# With a longer name a text message of 160 characters has no room for what happens there.
_LONGEST_PLACE = 100
_WEEKLY = r"([A-Za-z]+) ([01]\d|2[0-3]):([0-5]\d)"


class UnexpectedValueError(ValueError):
    """The value is not what was expected; its text says what was, for people: "a number"."""


def text(value: object) -> str:
    """One line of text with something in it."""
    if not _is_text(value):
        raise UnexpectedValueError(say("a line of text"))
    return value.strip()


def place(value: object) -> str:
    """A name for where a probe is, which people read on a tile."""
    if not _is_text(value) or len(value.strip()) > _LONGEST_PLACE:
        raise UnexpectedValueError(
            say("a line of at most {count} characters", count=_LONGEST_PLACE)
        )
    return value.strip()


def optional_text(value: object) -> str:
    """One line of text, or nothing."""
    return "" if value == "" else text(value)


def path(value: object) -> Path:
    """A file or folder; ~ is the user's home."""
    if not _is_text(value):
        raise UnexpectedValueError(say("a path"))
    try:
        return Path(value).expanduser()
    except RuntimeError as error:  # ~somebody who has no home here
        raise UnexpectedValueError(say("a path")) from error


def number_from(least: float, most: float = math.inf) -> Check:
    """A finite number between two bounds, both of them allowed."""

    def check(value: object) -> float:
        if not _is_number(value) or not least <= value <= most:
            raise UnexpectedValueError(_number_words(least, most))
        return float(value)

    return check


def number_above_zero(most: float) -> Check:
    """A number above zero, up to a bound that is allowed."""

    def check(value: object) -> float:
        if not _is_number(value) or not 0 < value <= most:
            raise UnexpectedValueError(
                say("a number above 0 and at most {most}", most=f"{most:.0f}")
            )
        return float(value)

    return check


def whole_number(least: int, most: int) -> Check:
    """A whole number between two bounds, both of them allowed."""

    def check(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise UnexpectedValueError(_whole_number_words(least, most))
        return value

    return check


def yes_or_no(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise UnexpectedValueError(say("true or false"))
    return value


def port(value: object) -> int:
    """A TCP port."""
    if not isinstance(value, int) or isinstance(value, bool) or value not in PORTS:
        raise UnexpectedValueError(_whole_number_words(PORTS[0], PORTS[-1]))
    return value


def one_of(*choices: str) -> Check:
    """One of a few words."""

    def check(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise UnexpectedValueError(_choice_words(choices))
        return value

    return check


def unit(value: object) -> Unit:
    """C or F."""
    return Unit(one_of(*Unit)(value))


def timezone(value: object) -> ZoneInfo:
    """An IANA zone."""
    try:
        return ZoneInfo(text(value))
    # A folder of the zone database answers with an OSError, a path out of it with a ValueError.
    except (LookupError, OSError, ValueError) as error:
        raise UnexpectedValueError(say('an IANA time zone like "America/Toronto"')) from error


def clock_time(value: object) -> time:
    """A time of day, of a local clock; TOML's own times are as good."""
    if isinstance(value, time) and value.tzinfo is None:
        return value
    if not isinstance(value, str) or re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", value) is None:
        raise UnexpectedValueError(say('a time of day like "22:00"'))
    hours, minutes = map(int, value.split(":"))
    return time(hours, minutes)


def weekdays(value: object) -> frozenset[int]:
    """Days of the week by the first three letters of their names; 0 is Monday."""
    if not isinstance(value, list) or not value or any(day not in WEEKDAYS_SHORT for day in value):
        raise UnexpectedValueError(say('a list of days like ["sat", "sun"]'))
    return frozenset(map(WEEKDAYS_SHORT.index, value))


def rom_id(value: object) -> str:
    """A thermometer's ROM id, in the kernel's spelling."""
    if not isinstance(value, str) or not is_rom_id(value.lower()):
        raise UnexpectedValueError(
            say('a ROM id of family 10, 22, 28, 3b or 42 like "28-0316a2794dff"')
        )
    return value.lower()


def address(value: object) -> str:
    """An e-mail address, as far as that can be told without sending to it."""
    if not is_address(value):
        raise UnexpectedValueError(say('an e-mail address like "me@example.com"'))
    return value


def addresses(value: object) -> tuple[str, ...]:
    """A list of e-mail addresses."""
    if not isinstance(value, list) or not all(map(is_address, value)):
        raise UnexpectedValueError(say('a list of e-mail addresses like ["me@example.com"]'))
    return tuple(value)


def is_web_address(text: str) -> bool:
    """Whether this begins with http:// or https:// and names a server."""
    try:
        parts = urlsplit(text)
        parts.port  # noqa: B018 - raises where it is none
    except ValueError:
        return False
    is_plain = text.isascii() and text.isprintable() and " " not in text
    return is_plain and parts.scheme in ("http", "https") and bool(parts.hostname)


def web_address(value: object) -> str:
    """An address that begins with http:// or https:// and names a server."""
    if not _is_text(value) or not is_web_address(value):
        raise UnexpectedValueError(say('a web address like "https://example.com/hook"'))
    return value


def weekly_time(value: object) -> WeeklyTime:
    """A day of the week and a time."""
    found = re.fullmatch(_WEEKLY, value) if isinstance(value, str) else None
    if found is None or found[1].title() not in WEEKDAYS:
        raise UnexpectedValueError(say('a day and a time like "Sunday 18:00"'))
    return WeeklyTime(WEEKDAYS.index(found[1].title()), int(found[2]), int(found[3]))


def _number_words(least: float, most: float) -> str:
    """The bounds of a number, as TOML spells them in every language."""
    if most == math.inf:
        return say("a number of at least {least}", least=f"{least:g}")
    words = {"least": f"{least:g}", "most": f"{most:g}"}
    return say("a number of at least {least} and at most {most}", **words)


def _whole_number_words(least: int, most: int) -> str:
    return say("a whole number from {least} to {most}", least=least, most=most)


def _choice_words(choices: Iterable[str]) -> str:
    """One or other or another."""
    quoted = (f'"{choice}"' for choice in choices)
    return reduce(lambda one, other: say("{one} or {other}", one=one, other=other), quoted)


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and value.isprintable() and not value.isspace() and value != ""


def _is_number(value: object) -> TypeGuard[int | float]:
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and abs(value) <= sys.float_info.max
    )


def is_address(value: object) -> TypeGuard[str]:
    """Whether this may be an e-mail address, as far as that can be told without sending to it."""
    return _is_text(value) and re.fullmatch(r"[^@\s]+@[^@\s]+", value) is not None
