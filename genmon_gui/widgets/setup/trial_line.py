"""What came of one test message: to whom, what to do, and the server's own words."""

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from genmon_gui.core.language import say
from genmon_gui.services.telling.trial_words import TriedWords
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TITLE, Palette, colour_text, font


class TrialLine(Line):
    """Its state is seen by symbol, colour and words."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._pixels, self._mark = TITLE, ""
        self.symbol, self.way, self.said, self.answer = (QLabel() for _ in range(4))
        self._words = QVBoxLayout()
        for label in (self.way, self.said, self.answer):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._words.addWidget(label)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.symbol)
        self._row.addLayout(self._words, 1)
        colour_text(self.way, palette.text)
        colour_text(self.answer, palette.quiet)

    def show_waiting(self, way: str, *, is_next: bool) -> None:
        """It is not tried yet, or right now."""
        self._show(way, say("Asking the server …") if is_next else say("Waits."), "", "")

    def show_stopped(self) -> None:
        """It is not tried any more."""
        self._show(self.way.text(), say("Stopped; nothing more is shown of it."), "", "")

    def show_tried(self, words: TriedWords) -> None:
        """What came of it."""
        self._show(words.way, words.said, words.answer, "check" if words.is_sent else "warning")

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        self.way.setFont(font(BODY * scale, QFont.Weight.Medium))
        self.said.setFont(font(0.9 * BODY * scale))
        self.answer.setFont(font(SMALL * scale))
        gap = round(GRID * scale)
        self._pixels = round(TITLE * scale)
        self.symbol.setFixedWidth(self._pixels)
        self._row.setContentsMargins(gap, gap, gap, gap)
        self._row.setSpacing(gap)
        self._words.setSpacing(gap // 2)
        self._draw_mark()
        self._fit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Be as high as the words are at this width."""
        self._fit()

    def _show(self, way: str, said: str, answer: str, mark: str) -> None:
        self._mark = mark
        self.way.setText(way)
        self.said.setText(said)
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))
        palette = self._palette
        colour = palette.warning if mark == "warning" else palette.text
        colour_text(self.said, colour)
        self.setAccessibleName(f"{way}: {said}")
        self._draw_mark()
        self._fit()

    def _draw_mark(self) -> None:
        palette = self._palette
        self.symbol.clear()
        if self._mark:
            colour = palette.warning if self._mark == "warning" else palette.well
            self.symbol.setPixmap(icon_pixmap(self._mark, colour, self._pixels))

    def _fit(self) -> None:
        margins = self._row.contentsMargins()
        taken = margins.left() + margins.right() + self._row.spacing() + self._pixels
        width = max(1, self.width() - taken)
        shown = [self.way, self.said, *([self.answer] if self.answer.text() else [])]
        words = sum(label.heightForWidth(width) for label in shown)
        gaps = self._words.spacing() * (len(shown) - 1)
        self.setFixedHeight(words + gaps + margins.top() + margins.bottom())
