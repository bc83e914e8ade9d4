"""A line that only says something, as high as its words need."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, colour_text, font


class NoteLine(Line):
    """Words in lines of their own; hidden while there are none."""

    def __init__(self, palette: Palette, *, is_heading: bool = False) -> None:
        """Make it.

        Args:
            palette: colours.
            is_heading: it names what stands below it.
        """
        super().__init__(palette)
        self._is_heading = is_heading
        self._above = GRID
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.hide()

    def show_words(self, words: str, *, is_warning: bool = False) -> None:
        """Say something, or with no words nothing."""
        self.words.setText(words)
        palette = self._palette
        colour_text(self.words, palette.warning if is_warning else palette.quiet)
        self.setVisible(bool(words))
        self._fit()

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        self.words.setFont(font((SMALL if self._is_heading else 0.9 * BODY) * scale))
        self._above = self._gap * (2 if self._is_heading else 1)
        self._fit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Be as high as the words are at this width."""
        self._fit()

    def _fit(self) -> None:
        """Without a layout, which would follow only later."""
        width = max(1, self.width() - 2 * self._gap)
        height = self.words.heightForWidth(width)
        self.words.setGeometry(self._gap, self._above, width, height)
        self.setFixedHeight(self._above + height + self._gap)
