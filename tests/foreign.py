"""A language of which no text has a letter of English: what is still English was never said."""

import re

from genmon_gui.core.language import Language

# A value's place, a part of a date as strftime has it, or else a letter.
_PARTS = re.compile(r"(\{\w*\}|%[A-Za-z])|[A-Za-z]")


def _translate(text: str, _meaning: str) -> str:
    return _PARTS.sub(lambda part: part[1] or "\N{LATIN SMALL LETTER O WITH STROKE}", text)


FOREIGN = Language("xx", _translate)
