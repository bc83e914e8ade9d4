"""The large number: whole degrees huge and light, the decimal and the unit small beside them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import spoken
from genmon_gui.core.phrasing import MINUS, Unit, number
from genmon_gui.widgets.theme import font

# What stands where no number may be shown.
NO_NUMBER = "\N{EN DASH}"

# Roboto's proportions (hhea and OS/2 tables): the height of a figure and the width of all figures.
FIGURE_HEIGHT_EM = 0.711
# Round figures reach a little over the straight ones.
_OVERSHOOT = 1.05
# The decimal and the unit, beside the whole degrees.
_DECIMAL, _UNIT = 0.46, 0.26
# Everybody knows the unit; it steps back behind the number.
_UNIT_OPACITY = 0.65
# The widest numbers there are: −55.0 or 125.0 in °C, −40.0 or 257.0 in °F.
_WIDEST = (f"{MINUS}88", "888")


@dataclass(frozen=True, slots=True)
class NumberMetrics:
    """The pixels that the widest number takes at one size of type."""

    pixels: float
    whole_px: float
    small_px: float

    @property
    def width_px(self) -> float:
        """Everything, from the minus sign to the unit."""
        return self.whole_px + self.small_px

    @property
    def figure_px(self) -> float:
        """How tall a figure is."""
        return self.pixels * FIGURE_HEIGHT_EM


def metrics_at(pixels: float) -> NumberMetrics:
    """The room that a number takes at a size of type in pixels."""
    whole = max(map(QFontMetricsF(_whole_font(pixels)).horizontalAdvance, _WIDEST))
    decimal = QFontMetricsF(_decimal_font(pixels)).horizontalAdvance(f"{spoken().decimal_mark}8")
    unit = QFontMetricsF(_unit_font(pixels)).horizontalAdvance("°C")
    return NumberMetrics(pixels, whole, max(decimal, unit) + _gap(pixels))


def largest_em() -> tuple[float, float]:
    """The width and height of the largest number there is, in sizes of its type."""
    # A comma hangs lower than round figures reach over the straight ones.
    above_em = FIGURE_HEIGHT_EM * (1 + _OVERSHOOT) / 2
    height_em = max(FIGURE_HEIGHT_EM * _OVERSHOOT, above_em + _mark_depth(100.0) / 100.0)
    return metrics_at(100.0).width_px / 100.0, height_em


def pixels_within(width: float, height: float, largest: tuple[float, float]) -> float:
    """The size of type in which any number fits into a box in pixels.

    Args:
        width: of the box.
        height: of the box.
        largest: what `largest_em` says.
    """
    return max(8.0, min(width / largest[0], height / largest[1]))


class NumberLabel(QWidget):
    """A temperature that keeps its place when its digits change.

    Whole degrees end, and the decimal begins, at a fixed line; the figures are all of one width.
    """

    def __init__(self, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self._text = NO_NUMBER
        self._colour = QColor()
        self._metrics = metrics_at(100.0)

    def set_metrics(self, metrics: NumberMetrics) -> None:
        """Draw at another size."""
        self._metrics = metrics
        self.updateGeometry()
        self.update()

    def show_number(self, value_c: float | None, colour: str) -> None:
        """Show a temperature, or that there is none to show."""
        text = NO_NUMBER if value_c is None else number(value_c, self._unit)
        if (text, colour) != (self._text, self._colour.name()):
            self._text, self._colour = text, QColor(colour)
            self.setAccessibleName(self.text())
            self.update()

    def text(self) -> str:
        """What is shown, as text."""
        return self._text if self._text == NO_NUMBER else f"{self._text} {self._unit.symbol}"

    def whole_right(self) -> float:
        """Where the whole degrees end, in pixels from the left.

        Where there is room to spare two figures stand in the middle and the minus hangs out.
        """
        metrics = self._metrics
        spare = max(0.0, self.width() - metrics.width_px)
        minus = QFontMetricsF(_whole_font(metrics.pixels)).horizontalAdvance(MINUS)
        return (self.width() + metrics.whole_px - metrics.small_px - min(spare, minus)) / 2

    def sizeHint(self) -> QSize:
        """The widest number at this size."""
        metrics = self._metrics
        return QSize(round(metrics.width_px), round(metrics.figure_px * _OVERSHOOT))

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number, its decimal on the base line and its unit on the figures' top line."""
        painter = QPainter(self)
        painter.setPen(self._colour)
        middle = (self.height() + self._metrics.figure_px) / 2
        base = min(middle, self.height() - _mark_depth(self._metrics.pixels))
        if self._text == NO_NUMBER:
            painter.setFont(_whole_font(self._metrics.pixels))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, NO_NUMBER)
            return
        right = self.whole_right()
        whole, mark, tenths = self._text.partition(spoken().decimal_mark)
        self._draw_whole(painter, right, base, whole)
        self._draw_small(painter, right + _gap(self._metrics.pixels), base, mark + tenths)

    def _draw_whole(self, painter: QPainter, right: float, base: float, text: str) -> None:
        painter.setFont(_whole_font(self._metrics.pixels))
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.drawText(QPointF(right - width, base), text)

    def _draw_small(self, painter: QPainter, left: float, base: float, decimal: str) -> None:
        painter.setFont(_decimal_font(self._metrics.pixels))
        painter.drawText(QPointF(left, base), decimal)
        unit = _unit_font(self._metrics.pixels)
        painter.setFont(unit)
        painter.setOpacity(_UNIT_OPACITY)
        top = base - self._metrics.figure_px + QFontMetricsF(unit).capHeight()
        painter.drawText(QPointF(left, top), self._unit.symbol)


def _mark_depth(pixels: float) -> float:
    """How far the decimal mark hangs below the base line."""
    metrics = QFontMetricsF(_decimal_font(pixels))
    return max(0.0, metrics.tightBoundingRect(spoken().decimal_mark).bottom())


def _gap(pixels: float) -> float:
    return pixels * 0.03


def _whole_font(pixels: float) -> QFont:
    return font(pixels, QFont.Weight.Light)


def _decimal_font(pixels: float) -> QFont:
    return font(pixels * _DECIMAL, QFont.Weight.Light)


def _unit_font(pixels: float) -> QFont:
    return font(pixels * _UNIT)
