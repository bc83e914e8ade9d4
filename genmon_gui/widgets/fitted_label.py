"""A label in the largest type in which its text fits; where nothing helps it is cut short."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel

from genmon_gui.widgets.line_breaking import broken, full_lines
from genmon_gui.widgets.theme import with_like_figures


class Alignment(NamedTuple):
    """Where a text stands that is smaller than its label.

    Attributes:
        across: how much of the room that is left over lies to the left of it, 0 to 1.
        down: how much of it lies above.
    """

    across: float
    down: float


LEFT, CENTRE, RIGHT = Alignment(0.0, 0.5), Alignment(0.5, 0.5), Alignment(1.0, 0.5)
TOP_LEFT, BOTTOM_LEFT = Alignment(0.0, 0.0), Alignment(0.0, 1.0)


class FittedLabel(QLabel):
    """Plain text, its lines broken between words; text and accessible name stay whole.

    Args:
        text: sentences; a line break in it is always one on the screen.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._fonts: tuple[QFont, ...] = (self.font(),)
        self._alignment = LEFT
        # What stood unbroken the last time, but for its figures, in how many pixels and which type.
        self._whole: tuple[str, int, int] | None = None
        self._whole_in = self.font()
        # A button's words are of another role, and it would pass that on to a label in it.
        self.setForegroundRole(QPalette.ColorRole.WindowText)

    def align(self, alignment: Alignment) -> None:
        """Let the text stand elsewhere; what Qt aligns a label's text by says nothing here."""
        if alignment != self._alignment:
            self._alignment = alignment
            self.update()

    def set_fonts(self, *fonts: QFont) -> None:
        """Draw in the first of these, largest first, that leaves room for all of the text."""
        self._fonts, self._whole = fonts, None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All of it in the largest type, unbroken."""
        metrics = QFontMetricsF(self._fonts[0])
        paragraphs = self.text().split("\n")
        width = max(map(metrics.horizontalAdvance, paragraphs))
        return QSize(int(width) + 2, round(metrics.lineSpacing() * len(paragraphs)))

    def minimumSizeHint(self) -> QSize:
        """It may be squeezed to a line of the smallest type."""
        return QSize(0, round(QFontMetricsF(self._fonts[-1]).lineSpacing()))

    def height_in(self, width: int) -> int:
        """How tall all of the text is in the smallest type, in lines of so many pixels."""
        metrics = QFontMetricsF(self._fonts[-1])
        return round(metrics.lineSpacing() * len(broken(self.text(), metrics, width)))

    def shown(self) -> tuple[QFont, list[str]]:
        """What is drawn at the present size: the type and the lines."""
        text = self.text()
        paragraphs = text.split("\n")
        asked = with_like_figures(text), self.width(), self.height()
        if asked == self._whole:
            return self._whole_in, paragraphs
        font, lines = self._fitted(text)
        if lines == paragraphs:
            self._whole, self._whole_in = asked, font
        return font, lines

    def is_whole(self) -> bool:
        """Whether all of the text is seen."""
        return " ".join(self.shown()[1]).split() == self.text().split()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines one below the other, each aligned by itself."""
        painter = QPainter(self)
        font, lines = self.shown()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        baseline = self._top(metrics.lineSpacing() * len(lines)) + metrics.ascent()
        for line in lines:
            left = self._left(metrics, line)
            painter.drawText(QPointF(round(left), round(baseline)), line)
            baseline += metrics.lineSpacing()

    def _fitted(self, text: str) -> tuple[QFont, list[str]]:
        width = self.width()
        for font in self._fonts:
            metrics = QFontMetricsF(font)
            lines = full_lines(text, metrics, width)
            if self._has_room(lines, metrics):
                is_unbroken = len(lines) == text.count("\n") + 1
                return font, lines if is_unbroken else broken(text, metrics, width)
        return font, self._shortened(broken(text, metrics, width), metrics)

    def _has_room(self, lines: list[str], metrics: QFontMetricsF) -> bool:
        # The leading below the last line holds no ink.
        height = metrics.lineSpacing() * (len(lines) - 1) + metrics.ascent() + metrics.descent()
        widest = max(map(metrics.horizontalAdvance, lines))
        return widest <= self.width() and height <= self.height() + 1

    def _shortened(self, lines: list[str], metrics: QFontMetricsF) -> list[str]:
        count = max(1, int((self.height() + 1) / metrics.lineSpacing()))
        kept = [*lines[: count - 1], " ".join(lines[count - 1 :])]
        from PySide6.QtCore import Qt  # few texts are cut

        dots = Qt.TextElideMode.ElideRight
        return [metrics.elidedText(line, dots, self.width()) for line in kept if line]

    def _left(self, metrics: QFontMetricsF, line: str) -> float:
        across = self._alignment.across
        if across == 0.0:
            # Neither edge may cut a letter that leans out of its advance: a j its hook.
            return max(0.0, -metrics.boundingRect(line).left())
        width = metrics.horizontalAdvance(line)
        if across == 1.0:
            width = max(width, metrics.boundingRect(line).right())
        return (self.width() - width) * across

    def _top(self, height: float) -> float:
        return (self.height() - height) * self._alignment.down
