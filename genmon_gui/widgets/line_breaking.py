"""Breaks text into lines: between words, but no number from its word and at no no-break space."""

import re

from PySide6.QtGui import QFontMetricsF

_BREAK = re.compile(r"(?<!\d) +| +(?!°[CF]|[^\W\d])")
_NARROWER = (0.9, 0.8, 0.7, 0.6, 0.5)


def broken(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """The text in lines of at most this width, those of a paragraph of about one length."""
    return [line for each in text.split("\n") for line in _balanced(each, metrics, width)]


def full_lines(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """As many lines as `broken` makes, each as full as can be: how much room is needed."""
    return [line for each in text.split("\n") for line in filled(each, metrics, width)]


def _balanced(paragraph: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """No last word alone on its line: the narrowest that needs no more lines."""
    found = filled(paragraph, metrics, width)
    for share in _NARROWER if len(found) > 1 else ():
        narrower = filled(paragraph, metrics, width * share)
        if len(narrower) > len(found):
            break
        found = narrower
    return found


def filled(paragraph: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Lines as full as can be; a word that is longer stands alone."""
    words = [word for word in _BREAK.split(paragraph) if word]
    whole = " ".join(words)
    if metrics.horizontalAdvance(whole) <= width:
        return [whole]
    lines, line = [], ""
    for word in words:
        longer = f"{line} {word}".lstrip()
        if line and metrics.horizontalAdvance(longer) > width:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line]
