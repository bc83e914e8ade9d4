"""A day's low or high: the word, the number and when, in columns that line up across tiles."""

from datetime import tzinfo

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import mark, say, spoken
from genmon_gui.core.phrasing import MINUS, Unit, clock_time, number
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TITLE, Palette, font

_HIGH = mark("High")
_WORDS = (mark("Low"), _HIGH)
_WIDEST_TIME = "88:88"


class ExtremeLabel(QWidget):
    """Shows one of the two; where there is little room only its number.

    Args:
        word: Low or High, marked.
        colour: of the number, as #rrggbb.
        palette: of the rest.
        unit: of the number.
        zone: of the time.
    """

    def __init__(self, word: str, colour: str, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        super().__init__()
        self._is_high, self._word, self._colour = word == _HIGH, say(word), colour
        self._palette, self._unit, self._zone = palette, unit, zone
        self._extreme: tuple[float, float] | None = None
        self._number, self._time = "", ""
        self.arrange(1.0, is_compact=False, is_column=True)

    def arrange(self, scale: float, *, is_compact: bool, is_column: bool) -> None:
        """Draw for a size of screen.

        Args:
            scale: of everything.
            is_compact: there is no room for more than the number.
            is_column: the two stand below each other, else the low left and the high right.
        """
        self._is_compact, self._is_column = is_compact, is_column
        self._gap = GRID * scale
        self._large: QFont = font((BODY if is_compact else TITLE) * scale)
        self._small: QFont = font(SMALL * scale)
        self.updateGeometry()
        self.update()

    def show_extreme(self, extreme: tuple[float, float] | None) -> None:
        """Show a temperature in °C and when it was, UTC epoch seconds; None for nothing."""
        if extreme == self._extreme:
            return
        self._extreme = extreme
        self._number = self._time = ""
        if extreme is not None:
            value_c, at = extreme
            self._number = f"{number(value_c, self._unit)}°"
            self._time = clock_time(at, self._zone)
        self.setAccessibleName(self.text())
        self.update()

    def text(self) -> str:
        """What is said, as text."""
        return f"{self._word} {self._number} {self._time}" if self._number else ""

    def sizeHint(self) -> QSize:
        """The widest that it can say; the same for both."""
        widest = max(map(QFontMetricsF(self._large).horizontalAdvance, _widest_numbers()))
        if not self._is_compact:
            widest += self._word_width() + self._time_width() + 2 * self._gap
        return QSize(int(widest) + 1, round(QFontMetricsF(self._large).lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts on one base line."""
        if not self._number:
            return
        painter = QPainter(self)
        value = QFontMetricsF(self._large).horizontalAdvance(self._number)
        number_left = self._number_left(value)
        self._draw(painter, number_left, self._number, self._large, self._colour)
        if self._is_compact:
            return
        quiet, time_left = self._palette.quiet, number_left + value + self._gap
        word_left = (
            0.0 if self._is_column else number_left - self._gap - self._word_width(self._word)
        )
        self._draw(painter, word_left, self._word, self._small, quiet)
        self._draw(painter, time_left, self._time, self._small, quiet)

    def _number_left(self, value: float) -> float:
        """Where the number begins: low and high right above each other in a column."""
        after = 0.0 if self._is_compact else self._gap + self._time_width()
        if self._is_column or self._is_high:
            return self.width() - after - value
        return 0.0 if self._is_compact else self._word_width(self._word) + self._gap

    def _draw(self, painter: QPainter, left: float, text: str, type_: QFont, colour: str) -> None:
        baseline = round((self.height() + QFontMetricsF(self._large).capHeight()) / 2)
        painter.setFont(type_)
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(round(left), baseline), text)

    def _word_width(self, *words: str) -> float:
        return max(map(QFontMetricsF(self._small).horizontalAdvance, words or map(say, _WORDS)))

    def _time_width(self) -> float:
        return QFontMetricsF(self._small).horizontalAdvance(_WIDEST_TIME)


def _widest_numbers() -> tuple[str, str]:
    tenths = f"{spoken().decimal_mark}8°"
    return f"{MINUS}88{tenths}", f"888{tenths}"
