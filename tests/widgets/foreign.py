"""A language of which no text has a letter of English: what is still English was never said."""

import re

from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import NAMES, Language
from tests.widgets.drawn import drawn_texts

# A value's place, a part of a date as strftime has it, or else a letter.
_PARTS = re.compile(r"(\{\w*\}|%[A-Za-z])|[A-Za-z]")
# What is the same everywhere: units, languages in themselves, the names of zones and programs.
_SAME = re.compile(
    "|".join(
        (r"°[CF]", r"\b[kMG]B", *NAMES.values(), "UTC", "Toronto", "genmon-gui", "STARTTLS", "TLS")
    )
)


def _translate(text: str, _meaning: str) -> str:
    return _PARTS.sub(lambda part: part[1] or "\N{LATIN SMALL LETTER O WITH STROKE}", text)


FOREIGN = Language("xx", _translate)


def english_on(widget: QWidget) -> list[str]:
    """The texts that are drawn on it and have letters of English."""
    texts = (text.text for text in drawn_texts(widget))
    return [text for text in texts if re.search("[A-Za-z]", _SAME.sub("", text))]
