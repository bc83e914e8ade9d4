"""The button that leads from a year's picture to what the year says."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton

from genmon_gui.core.language import say
from genmon_gui.widgets.theme import GRID, SMALL, TOUCH, Palette, focus_ring, font


class WordsButton(QPushButton):
    """Says which year it tells of."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.setObjectName("words")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_year(self, year: int) -> None:
        """Tell of this local year."""
        self.setText(say("{year} in words", year=year))
        self.setAccessibleName(say("What {year} says", year=year))

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self.setFont(font(SMALL * scale, QFont.Weight.Medium))
        width = self.fontMetrics().horizontalAdvance(say("{year} in words", year="0000"))
        self.setFixedSize(width + round(4 * GRID * scale), round(TOUCH * scale))
        self.setStyleSheet(
            f"QPushButton {{ color: {self._palette.text}; background: {self._palette.raised};"
            f" border: none; border-radius: {round(GRID * scale)}px; }}"
            f"QPushButton:pressed {{ background: {self._palette.faint}; }}"
            f"{focus_ring(self._palette.text)}"
        )
