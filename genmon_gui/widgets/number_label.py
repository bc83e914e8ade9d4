"""The large number: whole degrees huge and light, the decimal and the unit small beside them."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import spoken
from genmon_gui.core.phrasing import MINUS, Unit, number
from genmon_gui.widgets.theme import colour_text, font

# What stands where no number may be shown.
NO_NUMBER = "\N{EN DASH}"

# Roboto's proportions (hhea and OS/2 tables): the height of a figure and the width of all figures.
FIGURE_HEIGHT_EM = 0.711
# Round figures reach a little over the straight ones.
_OVERSHOOT = 1.05
# The decimal and the unit, beside the whole degrees.
_DECIMAL, _UNIT = 0.46, 0.26
# Between the unit's foot and the decimal's head, above the line that both stand on.
_DECIMAL_TOP = 0.43
# Everybody knows the unit; it steps back behind the number.
_UNIT_OPACITY = 0.82
# The widest numbers there are: −55.0 or 125.0 in °C, −40.0 or 257.0 in °F.
_WIDEST = (f"{MINUS}88", "888")


class NumberMetrics(NamedTuple):
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


class _Plan(NamedTuple):
    """Where the parts of a number are in a label, in pixels from its top left.

    Attributes:
        boxes: of the whole degrees, the decimal and the unit; together they are all of the label.
        whole_right: where the whole degrees end.
        small_left: where the decimal and the unit begin.
        base: the line that all figures stand on.
        unit_base: the line that the unit stands on.
    """

    boxes: tuple[QRect, QRect, QRect]
    whole_right: float
    small_left: float
    base: float
    unit_base: float

    @classmethod
    def of(cls, metrics: NumberMetrics, size: QSize) -> "_Plan":
        """Where there is room to spare two figures stand in the middle and the minus hangs out."""
        pixels, width, height = metrics.pixels, size.width(), size.height()
        minus = QFontMetricsF(_whole_font(pixels)).horizontalAdvance(MINUS)
        hanging = min(max(0.0, width - metrics.width_px), minus)
        right = (width + metrics.whole_px - metrics.small_px - hanging) / 2
        base = min((height + metrics.figure_px) / 2, height - _mark_depth(pixels))
        middle, split = round(right + _gap(pixels) / 2), round(base - _DECIMAL_TOP * pixels)
        boxes = (
            QRect(0, 0, middle, height),
            QRect(middle, split, width - middle, height - split),
            QRect(middle, 0, width - middle, split),
        )
        unit_cap = QFontMetricsF(_unit_font(pixels)).capHeight()
        return cls(boxes, right, right + _gap(pixels), base, base - metrics.figure_px + unit_cap)


class NumberLabel(QWidget):
    """A temperature that keeps its place when its digits change.

    Whole degrees end, and the decimal begins, at a fixed line; the figures are all of one width.
    It fills its ground itself, so that a figure that changes is all that is painted.
    """

    def __init__(self, unit: Unit) -> None:
        """Show no number yet, and later temperatures in a unit."""
        super().__init__()
        self.setAutoFillBackground(True)
        self._unit = unit
        self._text = NO_NUMBER
        self._shown: tuple[float | None, str] = None, ""
        self.setAccessibleName(NO_NUMBER)
        self.set_metrics(metrics_at(100.0))

    def set_metrics(self, metrics: NumberMetrics) -> None:
        """Draw at another size."""
        self._metrics = metrics
        pixels = metrics.pixels
        self._fonts = _whole_font(pixels), _decimal_font(pixels), _unit_font(pixels)
        self._lay_out()
        self.updateGeometry()

    def show_number(self, value_c: float | None, colour: str) -> None:
        """Show a temperature, or that there is none to show."""
        if (value_c, colour) == self._shown:
            return
        text = NO_NUMBER if value_c is None else number(value_c, self._unit)
        is_recoloured, self._shown = colour != self._shown[1], (value_c, colour)
        if is_recoloured:
            colour_text(self, colour)
        if text != self._text:
            before, self._text = self._text, text
            self.setAccessibleName(self.text())
            self._update_from(before)

    def text(self) -> str:
        """What is shown, as text."""
        return self._text if self._text == NO_NUMBER else f"{self._text} {self._unit.symbol}"

    def whole_right(self) -> float:
        """Where the whole degrees end, in pixels from the left."""
        return self._plan.whole_right

    def sizeHint(self) -> QSize:
        """The widest number at this size."""
        metrics = self._metrics
        return QSize(round(metrics.width_px), round(metrics.figure_px * _OVERSHOOT))

    def minimumSizeHint(self) -> QSize:
        """Never clipped."""
        return self.sizeHint()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Find every part's place."""
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number, its decimal on the base line and its unit on the figures' top line."""
        painter, region = QPainter(self), event.region()
        whole, decimal, unit = self._fonts
        if self._text == NO_NUMBER:
            metrics = QFontMetricsF(whole)
            left = (self.width() - metrics.horizontalAdvance(NO_NUMBER)) / 2
            base = (self.height() + metrics.ascent() - metrics.descent()) / 2
            _draw(painter, whole, left, base, NO_NUMBER)
            return
        plan, texts = self._plan, self._parts(self._text)
        has_whole, has_decimal, has_unit = map(region.intersects, plan.boxes)
        if has_whole:
            left = plan.whole_right - QFontMetricsF(whole).horizontalAdvance(texts[0])
            _draw(painter, whole, left, plan.base, texts[0])
        if has_decimal:
            _draw(painter, decimal, plan.small_left, plan.base, texts[1])
        if has_unit:
            painter.setOpacity(_UNIT_OPACITY)
            _draw(painter, unit, plan.small_left, plan.unit_base, texts[2])

    def _lay_out(self) -> None:
        self._plan = _Plan.of(self._metrics, self.size())
        self.update()

    def _update_from(self, before: str) -> None:
        """Paint what is another figure now, and nothing else."""
        changes = zip(self._plan.boxes, self._parts(before), self._parts(self._text), strict=True)
        for box, was, now in changes:
            if now != was:
                self.update(box)

    def _parts(self, text: str) -> tuple[str, str, str]:
        """The whole degrees, the decimal with its mark, and the unit; nothing of no number."""
        if text == NO_NUMBER:
            return "", "", ""
        whole, mark, tenths = text.partition(spoken().decimal_mark)
        return whole, mark + tenths, self._unit.symbol


def _draw(painter: QPainter, type_: QFont, left: float, base: float, text: str) -> None:
    painter.setFont(type_)
    painter.drawText(QPointF(left, base), text)


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
