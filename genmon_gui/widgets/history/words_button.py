"""The buttons beside the chips: one leads to what the year says, one to the USB stick."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton

from genmon_gui.core.language import say
from genmon_gui.widgets.theme import GRID, SMALL, Palette, focus_ring, font


class QuietButton(QPushButton):
    """As high as a chip, and as wide as its widest words."""

    def __init__(self, palette: Palette, widest: str) -> None:
        super().__init__()
        self._palette, self._widest = palette, widest
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_scale(self, scale: float, side: int) -> None:
        """Draw for a size of screen, so high and at least so wide."""
        self.setFont(font(SMALL * scale, QFont.Weight.Medium))
        width = max(map(self.fontMetrics().horizontalAdvance, self._widest.split("\n")))
        self.setFixedSize(max(side, width + round(2 * GRID * scale)), side)
        self.setStyleSheet(
            f"QPushButton {{ color: {self._palette.text}; background: {self._palette.raised};"
            f" border: none; border-radius: {round(GRID * scale)}px; }}"
            f"QPushButton:pressed {{ background: {self._palette.pressed}; }}"
            f"{focus_ring(self._palette.text)}"
        )


class WordsButton(QuietButton):
    """Which year it tells of stands beside the picture already; it is said of the button alone."""

    def __init__(self, palette: Palette) -> None:
        # The chips need the room beside it.
        words = say("Year in words").replace(" ", "\n", 1)
        super().__init__(palette, words)
        self.setObjectName("words")
        self.setText(words)

    def show_year(self, year: int) -> None:
        """Tell of this local year."""
        self.setAccessibleName(say("What {year} says", year=year))


class SaveChoice(QuietButton):
    """Leads to what can be saved on a stick."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette, say("Save"))
        self.setObjectName("save")
        self.setText(say("Save"))
        self.setAccessibleName(say("Save on a USB stick"))
