"""A word on a ground of its own colour."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from genmon_gui.widgets import ink
from genmon_gui.widgets.theme import GRID, SMALL, colour_text, font


class Badge(QLabel):
    """As small as its word."""

    def __init__(self, text: str, colour: str, ground: str) -> None:
        """Make a badge; colours are #rrggbb."""
        super().__init__(text)
        self._ground = ground
        colour_text(self, colour)
        self.setContentsMargins(GRID, GRID // 4, GRID, GRID // 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self.setFont(font(SMALL * scale, QFont.Weight.Medium))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the word on it."""
        painter, edge = QPainter(self), QPainterPath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge.addRoundedRect(QRectF(self.rect()), GRID / 2, GRID / 2)
        painter.fillPath(edge, ink.brush(self._ground))
        painter.end()
        super().paintEvent(event)
