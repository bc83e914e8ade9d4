"""Sentences, each a paragraph of its own, in the largest type in which they have room."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from genmon_gui.core.year.wording import unbroken
from genmon_gui.widgets.line_breaking import filled

# Between paragraphs, as a share of a line.
_AIR = 0.45


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs in a type; as many as there is room for.

    Attributes:
        font: in which they are painted.
        paragraphs: the lines of each.
    """

    font: QFont
    paragraphs: tuple[tuple[str, ...], ...]

    @property
    def height_px(self) -> float:
        """How high all of them are."""
        return _height_px(self.paragraphs, QFontMetricsF(self.font))

    def paint(self, painter: QPainter, left: float, top: float, colour: str) -> None:
        """Paint them one below the other, the first line's top at `top`."""
        metrics = QFontMetricsF(self.font)
        painter.setFont(self.font)
        painter.setPen(QColor(colour))
        baseline = top + metrics.ascent()
        for paragraph in self.paragraphs:
            for line in paragraph:
                painter.drawText(QPointF(round(left), round(baseline)), line)
                baseline += metrics.lineSpacing()
            baseline += _AIR * metrics.lineSpacing()

    def in_columns(self) -> "tuple[Prose, Prose]":
        """The same in two columns of about one height, the first at least as high."""
        cuts = range(1 + len(self.paragraphs))
        cut = min(cuts, key=lambda cut: (self._unevenness(cut), -cut))
        first, second = self.paragraphs[:cut], self.paragraphs[cut:]
        return Prose(self.font, first), Prose(self.font, second)

    def _unevenness(self, cut: int) -> float:
        metrics = QFontMetricsF(self.font)
        first, second = (
            _height_px(part, metrics) for part in (self.paragraphs[:cut], self.paragraphs[cut:])
        )
        return first - second if first >= second else float("inf")


def set_in(sentences: Iterable[str], font: QFont, width_px: float) -> Prose:
    """All sentences in a type, in lines of at most this width."""
    metrics = QFontMetricsF(font)
    kept = (filled(unbroken(sentence), metrics, width_px) for sentence in sentences)
    return Prose(font, tuple(map(tuple, kept)))


def fitted(
    sentences: Iterable[str], fonts: tuple[QFont, ...], width_px: float, height_px: float
) -> Prose:
    """In the first type, largest first, that has room for all; in the last as many as have."""
    told = tuple(sentences)
    for font in fonts:
        prose = set_in(told, font, width_px)
        if prose.height_px <= height_px:
            return prose
    kept = prose.paragraphs
    while kept and _height_px(kept, QFontMetricsF(font)) > height_px:
        kept = kept[:-1]
    return Prose(font, kept)


def _height_px(paragraphs: tuple[tuple[str, ...], ...], metrics: QFontMetricsF) -> float:
    lines = sum(map(len, paragraphs))
    return metrics.lineSpacing() * (lines + _AIR * max(0, len(paragraphs) - 1))
