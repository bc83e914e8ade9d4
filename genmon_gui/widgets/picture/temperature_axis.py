"""The temperature axis: round numbers at the left, their faint lines, and the frost line."""

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.picture.temperature_ticks import (
    TemperatureTick,
    frost_tick,
    temperature_ticks,
)
from genmon_gui.widgets.theme import SMALL, Palette, font, translucent

# How many line heights a label takes, its own included.
_AIRY = 2.2
_ARMS = 6


class TemperatureAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Marks the temperatures of its linked view, whose y is °C, in a unit."""

    def __init__(self, palette: Palette, unit: Unit) -> None:
        super().__init__("left")
        self._palette = palette
        self._unit = unit
        self._ticks: tuple[TemperatureTick, ...] = ()
        self._frost = frost_tick(unit)
        self._frost_shown = False
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Size the text and the snowflake for a screen."""
        self._font = font(SMALL * scale)
        self._metrics = QFontMetricsF(self._font)
        self._gap_px = 8 * scale
        self._flake_px = 6 * scale
        self._width_px = round(self._metrics.horizontalAdvance("\N{MINUS SIGN}00°") + self._gap_px)
        self.setWidth(self._width_px)

    def arrange(self, bottom_c: float, top_c: float, height_px: float) -> None:
        """Choose the marks for a range in so many pixels."""
        most = max(1.0, height_px / (self._metrics.height() * _AIRY))
        self._ticks = temperature_ticks(bottom_c, top_c, most, self._unit)
        self._frost_shown = bottom_c < self._frost.value_c < top_c
        self.update()

    def show_nothing(self) -> None:
        """Mark no temperatures, where there is nothing to read off."""
        self._ticks, self._frost_shown = (), False
        self.update()

    def width_px(self) -> float:
        """The room at the left of the view that the numbers need."""
        return self._width_px

    def margin_px(self) -> float:
        """The room at the right of the view that the snowflake needs."""
        return self._gap_px + 2 * self._flake_px

    def boundingRect(self) -> QRectF:
        """The axis, the view for the lines, and the margin for the snowflake."""
        own: QRectF = self.mapRectFromParent(self.geometry())
        half = self._metrics.height()
        return own.united(self._view_rect()).adjusted(0, -half, self.margin_px() + 2, half)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - the same
    ) -> None:
        """Paint the lines, the numbers and the frost line."""
        painter.setFont(self._font)
        for tick in self._round_ticks():
            self._draw_line(painter, tick, QColor(self._palette.raised))
            self._draw_number(painter, tick, self._palette.quiet)
        if self._frost_shown:
            self._draw_line(painter, self._frost, translucent(self._palette.low, 0.5))
            self._draw_number(painter, self._frost, self._palette.text)
            self._draw_flake(painter)

    def _round_ticks(self) -> list[TemperatureTick]:
        """Round numbers; beside the frost line only where there is room for both."""
        near_px = self._metrics.height()
        return [
            tick
            for tick in self._ticks
            if not self._frost_shown or abs(self._y(tick) - self._y(self._frost)) >= near_px
        ]

    def _draw_line(self, painter: QPainter, tick: TemperatureTick, colour: QColor) -> None:
        view, y = self._view_rect(), round(self._y(tick))
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QLineF(view.left(), y, view.right(), y))

    def _draw_number(self, painter: QPainter, tick: TemperatureTick, colour: str) -> None:
        width = self._metrics.horizontalAdvance(tick.text)
        right = self._view_rect().left() - self._gap_px
        baseline = self._y(tick) + self._metrics.capHeight() / 2
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(right - width, round(baseline)), tick.text)

    def _draw_flake(self, painter: QPainter) -> None:
        """Six arms at the right end of the frost line."""
        radius = self._flake_px
        centre = QPointF(self._view_rect().right() + self._gap_px + radius, self._y(self._frost))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.low), max(1.2, radius / 5)))
        for arm in range(_ARMS):
            painter.save()
            painter.translate(centre)
            painter.rotate(360 / _ARMS * (arm + 0.5))
            painter.drawLine(QLineF(0, 0, radius, 0))
            for side in (-1, 1):
                tip = QPointF(radius * 0.74, side * radius * 0.34)
                painter.drawLine(QLineF(QPointF(radius * 0.5, 0), tip))
            painter.restore()
        painter.restore()

    def _view_rect(self) -> QRectF:
        view = self.linkedView()
        found: QRectF = self.mapRectFromItem(view, view.boundingRect())
        return found

    def _y(self, tick: TemperatureTick) -> float:
        bottom: float
        top: float
        bottom, top = self.linkedView().viewRange()[1]
        view = self._view_rect()
        return view.bottom() - (tick.value_c - bottom) / (top - bottom) * view.height()
