"""A line that says in large letters what was found, or what is waited for."""

from PySide6.QtWidgets import QHBoxLayout

from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.theme import BODY, GRID, TITLE, Palette, colour_text, font


class FoundLine(Line):
    """A sentence or two, which are what the page is about."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self.words = FittedLabel()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self.show_words("")

    def show_words(self, words: str, *, is_found: bool = False) -> None:
        """Say it; in the colour of what was chosen where it is what somebody waited for."""
        palette = self._palette
        colour_text(self.words, palette.accent if is_found else palette.text)
        self.words.setText(words)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        self.words.set_fonts(font(TITLE * scale), font(BODY * scale))
        gap = round(GRID * scale)
        self._row.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self.setMinimumHeight(round((11 if is_tall else 9) * GRID * scale))
