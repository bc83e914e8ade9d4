"""The language in which people are spoken to: English, until another one is chosen.

What is said stands in the source as an English sentence with named places:

    say("Lowest {low} at {place}.", low=temperature(low_c, unit), place=place)

A constant that is said later is marked where it stands: `mark("Not on the bus")`. Both are found by
Qt's lupdate, so the first argument is a literal. `make languages` brings the files of
resources/languages up to date. Nothing here knows Qt: `workers.languages` reads those files.

`speak` is called by the kiosk, the viewer and whatever draws. Logs and commands are English, but
what a `GenmonError` says on the screen stands in the log as it was said.
"""

from collections.abc import Callable
from typing import NamedTuple


def _english(text: str, _meaning: str) -> str:
    return text


class Language(NamedTuple):
    """How something is said.

    Attributes:
        code: of ISO 639.
        translate: from an English text and its meaning, empty where there is but one.
        decimal_mark: between a number's whole and its tenths.
        group_mark: between its thousands.
    """

    code: str = "en"
    translate: Callable[[str, str], str] = _english
    decimal_mark: str = "."
    group_mark: str = ","


ENGLISH = Language()
_NARROW = "\N{NARROW NO-BREAK SPACE}"
# The marks of each language that is shipped, as Unicode's CLDR has them.
MARKS = {"en": (".", ","), "fr": (",", _NARROW), "de": (",", ".")}
LANGUAGES = tuple(MARKS)
# Each in itself, for somebody who cannot read the one that is spoken.
NAMES = {"en": "English", "fr": "Français", "de": "Deutsch"}


class _Speaker:
    """Who speaks; a program has one, as it has one screen."""

    def __init__(self) -> None:
        self.language = ENGLISH


_speaker = _Speaker()


def speak(language: Language) -> None:
    """Say everything in a language from now on; any thread may be speaking meanwhile."""
    _speaker.language = language


def spoken() -> Language:
    """The language that is spoken now."""
    return _speaker.language


def say(text: str, meaning: str = "", /, **values: object) -> str:
    """A text in the language that is spoken.

    Args:
        text: English, with the names of values in braces.
        meaning: which of several meanings it has, where another language may need to know:
            `say("May", "month")`.
        values: what is put into their places.
    """
    return _speaker.language.translate(text, meaning).format(**values)


def mark(text: str, _meaning: str = "", /) -> str:
    """The text itself, which is to be translated when it is said."""
    return text


def say_count(count: int, one: str, many: str, **values: object) -> str:
    """How many of something: 1 reading, 1,202 readings.

    Args:
        count: how many.
        one: for a single one, marked: `mark("1 reading")`.
        many: for any other count, marked: `mark("{count} readings")`.
        values: what else is put into their places.
    """
    return say(one if count == 1 else many, count=whole_number(count), **values)


def whole_number(count: int) -> str:
    """A whole number with its thousands parted: 1,202."""
    return f"{count:,}".replace(",", _speaker.language.group_mark)


def decimals(value: float, digits: int = 1) -> str:
    """A number with so many decimals: 2.4; never a minus before nothing but zeros."""
    text = f"{value:.{digits}f}"
    if text.startswith("-") and not text.strip("-0."):
        text = text[1:]
    return text.replace(".", _speaker.language.decimal_mark)
