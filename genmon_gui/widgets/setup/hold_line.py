"""A line of a set-up page for what must be held: it says what becomes of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.hold_button import HoldButton
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, colour_text, font


class HoldLine(Line):
    """Words to the left, the button to the right.

    Signals:
        held: it was held for long enough.
    """

    held = Signal()

    def __init__(self, face: str, palette: Palette) -> None:
        super().__init__(palette)
        self.words, self.button = FittedLabel(), HoldButton(face, palette)
        colour_text(self.words, palette.quiet)
        self.button.held.connect(self.held)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.button)

    def show_words(self, words: str) -> None:
        """Say what becomes of it."""
        self.words.setText(words)
        self.button.setAccessibleDescription(words)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        self.words.set_fonts(font(BODY * scale), font(SMALL * scale))
        gap = round(GRID * scale)
        self.button.setFont(font(BODY * scale, QFont.Weight.Medium))
        width = self.button.fontMetrics().horizontalAdvance(self.button.text())
        self.button.setFixedSize(width + 4 * gap, self._touch_px)
        self._row.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self._row.setSpacing(2 * gap)
