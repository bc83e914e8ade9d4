"""Breaks text into lines: between words, at no-break spaces never."""

from PySide6.QtGui import QFontMetricsF

_NARROWER = (0.9, 0.8, 0.7, 0.6, 0.5)


def broken(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """The text in lines of at most this width, those of a paragraph of about one length."""
    lines = []
    for paragraph in text.split("\n"):
        found = filled(paragraph, metrics, width)
        if len(found) == 1:
            lines += found
            continue
        # No last word alone on its line: the narrowest that needs no more lines.
        for share in _NARROWER:
            narrower = filled(paragraph, metrics, width * share)
            if len(narrower) > len(found):
                break
            found = narrower
        lines += found
    return lines


def filled(paragraph: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Lines as full as can be; a word that is longer stands alone."""
    lines, line = [], ""
    for word in filter(None, paragraph.split(" ")):
        longer = f"{line} {word}".lstrip()
        if line and metrics.horizontalAdvance(longer) > width:
            lines.append(line)
            longer = word
        line = longer
    return [*lines, line]
