"""A line of a set-up page that only says something."""

from PySide6.QtWidgets import QHBoxLayout

from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TITLE, Palette, dress, font


class NoteLine(Line):
    """A sentence or two, large where it is what the page is about."""

    def __init__(self, palette: Palette, *, is_large: bool = False) -> None:
        super().__init__(palette)
        self._is_large = is_large
        self.words = FittedLabel()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self.show_words("")

    def show_words(self, words: str, *, is_found: bool = False) -> None:
        """Say it; in the colour of what was chosen where it is what somebody waited for."""
        palette = self._palette
        ink = palette.text if self._is_large else palette.quiet
        dress(self.words, f"color: {palette.accent if is_found else ink}")
        self.words.setText(words)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        sizes = (TITLE, BODY) if self._is_large else (BODY, SMALL)
        self.words.set_fonts(*(font(size * scale) for size in sizes))
        gap = round(GRID * scale)
        self._row.setContentsMargins(gap, gap // 2, gap, gap // 2)
        if self._is_large:
            self.setMinimumHeight(round((11 if is_tall else 9) * GRID * scale))
