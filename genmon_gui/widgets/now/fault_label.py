"""What stands where a number would be, when there is none that may be believed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from genmon_gui.widgets.fitted_label import LEFT, FittedLabel
from genmon_gui.widgets.number_label import NumberMetrics
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, TITLE, Palette, colour_text, font

# The triangle is seen from afar, where the words are not; as a share of a figure's height.
_SYMBOL = 0.42
_SIZES = (HEADING, TITLE, BODY, SMALL)
# Words larger than this share of a figure would be louder than the numbers beside them.
_LOUDEST = 0.25


class FaultLabel(QWidget):
    """A warning triangle and a sentence or two, each on its own line, as large as there is room.

    A smaller type is better than a sentence broken into lines, unless it were the smallest. Where
    there is no room for all of them the first sentence, what is wrong, stands alone.
    """

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._symbol_px, self._is_warning = 0, False
        self._types: tuple[QFont, ...] = (font(BODY),)
        self._said = ""
        self.symbol, self.words = QLabel(), FittedLabel()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.symbol)
        self._row.addWidget(self.words, 1)

    def minimumSizeHint(self) -> QSize:
        """It takes what the number leaves."""
        return QSize(0, 0)

    def arrange(self, metrics: NumberMetrics, scale: float, *, is_compact: bool) -> None:
        """Draw for a size of number and of screen."""
        pixels = max(round(BODY * scale), round(metrics.figure_px * _SYMBOL))
        self._symbol_px = pixels
        self._draw_symbol()
        loudest = max(BODY * scale, _LOUDEST * metrics.figure_px)
        self._types = tuple(font(size * scale) for size in _SIZES if size * scale <= loudest)
        self._row.setSpacing(round((1 if is_compact else 2) * GRID * scale))
        self._fit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Decide how large the words may be."""
        self._fit()

    def show_words(self, words: str, *, is_warning: bool) -> None:
        """Say why there is no number; without the triangle where nothing is wrong yet."""
        self._is_warning = is_warning
        self._draw_symbol()
        self._said = words
        colour = self._palette.warning if is_warning else self._palette.quiet
        colour_text(self.words, colour)
        self.words.align(LEFT)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for, in the types that break no sentence."""
        room = self.width()
        if self._is_warning:
            room -= self._symbol_px + self._row.spacing()
        lines = self._said.replace(". ", ".\n").split("\n")
        unbroken = tuple(each for each in self._types[:-1] if _width(lines, each) <= room)
        self.words.set_fonts(*(unbroken or self._types))
        self.words.setText("\n".join(lines))
        if self.words.height_in(room) > self.height():
            self.words.setText(lines[0])

    def _draw_symbol(self) -> None:
        self.symbol.setVisible(self._is_warning)
        if self._is_warning and self._symbol_px:
            from genmon_gui.widgets.icons import icon_pixmap  # once something is wrong

            self.symbol.setPixmap(icon_pixmap("warning", self._palette.warning, self._symbol_px))

    def text(self) -> str:
        """What is to be said, as one line."""
        return self._said


def _width(lines: list[str], type_: QFont) -> float:
    return max(map(QFontMetricsF(type_).horizontalAdvance, lines))
