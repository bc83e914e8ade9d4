"""A line of a set-up page for what must be held: it says what becomes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout

from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.hold_button import HoldButton
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, colour_text, font

# What two lines take, beside the size of their type.
_TWO_LINES = 2.5


class HoldLine(Line):
    """Words to the left, the button to the right; on a tall screen the words are above it.

    Signals:
        held: it was held for long enough.
    """

    held = Signal()

    def __init__(self, face: str, palette: Palette) -> None:
        super().__init__(palette)
        self.words, self.button = FittedLabel(), HoldButton(face, palette)
        colour_text(self.words, palette.quiet)
        self.button.held.connect(self.held)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignRight)

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
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_tall else directions.LeftToRight)
        # What stands below its words does not stand on the hairline.
        self._row.setContentsMargins(gap, gap // 2, gap, gap if is_tall else gap // 2)
        self._row.setSpacing(gap if is_tall else 2 * gap)
        self.words.setMinimumHeight(round(_TWO_LINES * SMALL * scale) if is_tall else 0)
        # A least height that is set hides that of the layout.
        self.setMinimumHeight(max(self.minimumHeight(), self._row.minimumSize().height()))
