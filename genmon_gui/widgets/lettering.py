"""A type in which the same words are written again and again."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

# More than an axis or a legend says in a minute of being moved.
_KEPT = 512


class Lettering:
    """Measures and lays out a text when it first comes, and has it ready from then on.

    A font that is another one wants a lettering of its own, so what is kept never grows old.

    Attributes:
        font: the type.
        metrics: its measures.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        # Around a method of Qt's own a cache asks for its docstring, and to write one PySide6
        # learns all signatures of Qt: 30 ms.
        self.width = lru_cache(maxsize=_KEPT)(self._measured)
        self._laid_out = lru_cache(maxsize=_KEPT)(self._lay_out)

    def write(self, painter: QPainter, left: float, baseline: float, text: str) -> None:
        """Write with the painter's pen, from a point on the baseline on."""
        painter.setFont(self.font)
        painter.drawStaticText(
            QPointF(left, baseline - self.metrics.ascent()), self._laid_out(text)
        )

    def _measured(self, text: str) -> float:
        return self.metrics.horizontalAdvance(text)

    def _lay_out(self, text: str) -> QStaticText:
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(QTransform(), self.font)
        return made
