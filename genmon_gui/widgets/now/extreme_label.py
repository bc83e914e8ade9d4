"""A day's low or high: the word, the number and when, in columns that line up across tiles."""

from datetime import tzinfo

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from genmon_gui.core.language import mark, say, spoken
from genmon_gui.core.phrasing import MINUS, Unit, clock_time, number
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TITLE, Palette, colour_text, font

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
        self._is_high, self._unit, self._zone = word == _HIGH, unit, zone
        self._colours = palette.quiet, colour, palette.quiet
        self._extreme: tuple[float, float] | None = None
        # The word, the number and the time.
        self._texts = say(word), "", ""
        # Made once there is something to say: the first sight of a kiosk waits for none.
        self._labels: list[QLabel] = []
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
        small, large = font(SMALL * scale), font((BODY if is_compact else TITLE) * scale)
        self._fonts = small, large, small
        self._small, self._large = QFontMetricsF(small), QFontMetricsF(large)
        self.updateGeometry()
        self._place()

    def show_extreme(self, extreme: tuple[float, float] | None) -> None:
        """Show a temperature in °C and when it was, UTC epoch seconds; None for nothing."""
        if extreme == self._extreme:
            return
        self._extreme = extreme
        if extreme is not None:
            value_c, at = extreme
            said = f"{number(value_c, self._unit)}°", clock_time(at, self._zone)
            self._texts = self._texts[0], *said
            self._labels = self._labels or [self._label(colour) for colour in self._colours]
        self.setAccessibleName(self.text())
        self._place()

    def text(self) -> str:
        """What is said, as text."""
        return "" if self._extreme is None else " ".join(self._texts)

    def sizeHint(self) -> QSize:
        """The widest that it can say; the same for both."""
        widest = max(map(self._large.horizontalAdvance, _widest_numbers()))
        if not self._is_compact:
            words = max(map(self._small.horizontalAdvance, map(say, _WORDS)))
            widest += words + self._time_width() + 2 * self._gap
        return QSize(int(widest) + 1, round(self._large.lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Give each part its place anew."""
        self._place()

    def _label(self, colour: str) -> QLabel:
        made = QLabel(self)
        colour_text(made, colour)
        return made

    def _place(self) -> None:
        """Let what is said stand on one base line."""
        if not self._labels:
            return
        baseline = round((self.height() + self._large.capHeight()) / 2)
        for at, (label, left) in enumerate(zip(self._labels, self._lefts(), strict=True)):
            label.setFont(self._fonts[at])
            label.setText(self._texts[at])
            metrics = label.fontMetrics()
            # The last letter may lean out of its advance.
            width = metrics.horizontalAdvance(self._texts[at]) + metrics.averageCharWidth()
            label.setGeometry(round(left), baseline - metrics.ascent(), width, metrics.height())
            label.setVisible(self._extreme is not None and (at == 1 or not self._is_compact))

    def _lefts(self) -> tuple[float, float, float]:
        """Where the word, the number and the time begin."""
        word_px = self._small.horizontalAdvance(self._texts[0])
        number_px = self._large.horizontalAdvance(self._texts[1])
        number_left = self._number_left(number_px, word_px)
        word_left = 0.0 if self._is_column else number_left - self._gap - word_px
        return word_left, number_left, number_left + number_px + self._gap

    def _number_left(self, number_px: float, word_px: float) -> float:
        """Where the number begins: low and high right above each other in a column."""
        after = 0.0 if self._is_compact else self._gap + self._time_width()
        if self._is_column or self._is_high:
            return self.width() - after - number_px
        return 0.0 if self._is_compact else word_px + self._gap

    def _time_width(self) -> float:
        return self._small.horizontalAdvance(_WIDEST_TIME)


def _widest_numbers() -> tuple[str, str]:
    tenths = f"{spoken().decimal_mark}8°"
    return f"{MINUS}88{tenths}", f"888{tenths}"
