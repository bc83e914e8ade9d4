"""Where a temperature goes: an arrow and how fast."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QTransform
from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import say, spoken
from genmon_gui.core.phrasing import Unit, trend_speed, trend_words
from genmon_gui.core.trend import Direction, Trend
from genmon_gui.widgets import ink
from genmon_gui.widgets.theme import Palette, colour_text, font

# Which way each points; degrees, clockwise from the right.
_ANGLES = {Direction.RISING: -45.0, Direction.STEADY: 0.0, Direction.FALLING: 45.0}
# The arrow, as shares of the type's size: its length, its head, its line; and what follows it.
_LENGTH, _HEAD, _LINE, _GAP = 0.8, 0.36, 0.11, 0.25


class TrendLabel(QWidget):
    """Shows a trend; nothing while there is none."""

    def __init__(self, palette: Palette, unit: Unit) -> None:
        super().__init__()
        self._palette, self._unit = palette, unit
        self._trend: Trend | None = None
        self._direction: Direction | None = None
        self._speed, self._is_brief = "", False
        colour_text(self, palette.quiet)
        self.set_size(1.0)

    def set_size(self, pixels: float) -> None:
        """Draw in a size of type."""
        self._font = font(pixels)
        self.update()

    def show_trend(self, trend: Trend | None) -> None:
        """Show where it goes, or nothing."""
        if trend is self._trend:
            return
        self._trend = trend
        direction = None if trend is None else trend.direction
        speed = "" if trend is None else trend_speed(trend, self._unit)
        if (direction, speed) != (self._direction, self._speed):
            self._direction, self._speed = direction, speed
            self.setAccessibleName("" if trend is None else trend_words(trend, self._unit))
            self.update()

    def set_brief(self, *, is_brief: bool) -> None:
        """Show the arrow alone, or how fast as well."""
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self.update()

    def brief_width(self) -> int:
        """What the arrow alone takes."""
        return self._font.pixelSize()

    def text(self) -> str:
        """What is said, as text."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        """The widest that it can say, so that nothing beside it moves."""
        metrics = QFontMetricsF(self._font)
        widest = max(map(metrics.horizontalAdvance, _widest_words()))
        width = (1 + _GAP) * self._font.pixelSize() + widest
        return QSize(int(width) + 1, round(metrics.lineSpacing()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The arrow in front of the words."""
        if self._direction is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, middle = self._font.pixelSize(), self.height() / 2
        calm = self._direction is Direction.STEADY
        pen = ink.pen(self._palette.quiet if calm else self._palette.text, _LINE * size)
        turned = QTransform().translate(size / 2, middle).rotate(_ANGLES[self._direction])
        painter.strokePath(turned.map(_arrow(size)), pen)
        if self._is_brief:
            return
        painter.setFont(self._font)
        baseline = round(middle + QFontMetricsF(self._font).capHeight() / 2)
        painter.drawText(QPointF((1 + _GAP) * size, baseline), self._speed)


def _widest_words() -> tuple[str, str]:
    speed = f"888{spoken().decimal_mark}8"
    return say("{speed}°/h", speed=speed), say("steady")


def _arrow(size: float) -> QPainterPath:
    """A line and a head that point to the right, around the origin."""
    tip, head = size * _LENGTH / 2, size * _HEAD
    path = QPainterPath(QPointF(-tip, 0))
    path.lineTo(tip, 0)
    path.moveTo(tip - head, -head)
    path.lineTo(tip, 0)
    path.lineTo(tip - head, head)
    return path
