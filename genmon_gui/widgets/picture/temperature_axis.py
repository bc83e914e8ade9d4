"""The temperature axis: round numbers at the left, their faint lines, and the frost line."""

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.lettering import Lettering
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.temperature_ticks import (
    TemperatureTick,
    frost_tick,
    temperature_ticks,
)
from genmon_gui.widgets.theme import SMALL, Palette, font, translucent

# How many line heights a label takes, its own included.
_AIRY = 2.2
_ARMS = 6


class TemperatureAxis:
    """Marks the temperatures of an area in a unit."""

    def __init__(self, palette: Palette, unit: Unit) -> None:
        self._palette = palette
        self._unit = unit
        self._frost = frost_tick(unit)
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Size the text and the snowflake for a screen."""
        self._lettering = Lettering(font(SMALL * scale))
        self._gap_px = 8 * scale
        self._flake_px = 6 * scale
        self._flake = _flake(self._flake_px)
        self._width_px = round(self._lettering.width("\N{MINUS SIGN}00°") + self._gap_px)

    def width_px(self) -> float:
        """The room at the left of the view that the numbers need."""
        return self._width_px

    def margin_px(self) -> float:
        """The room at the right of the view that the snowflake needs."""
        return self._gap_px + 2 * self._flake_px

    def paint(self, painter: QPainter, area: Area) -> None:
        """Paint the lines, the numbers and the frost line."""
        has_frost = area.bottom_c < self._frost.value_c < area.top_c
        for tick in self._round_ticks(area, has_frost=has_frost):
            self._draw_line(painter, area, tick, QColor(self._palette.raised))
            self._draw_number(painter, area, tick, self._palette.quiet)
        if has_frost:
            self._draw_line(painter, area, self._frost, translucent(self._palette.low, 0.5))
            self._draw_number(painter, area, self._frost, self._palette.text)
            self._draw_flake(painter, area)

    def _round_ticks(self, area: Area, *, has_frost: bool) -> list[TemperatureTick]:
        """Round numbers; beside the frost line only where there is room for both."""
        near_px = self._lettering.metrics.height()
        most = max(1.0, area.height / (near_px * _AIRY))
        return [
            tick
            for tick in temperature_ticks(area.bottom_c, area.top_c, most, self._unit)
            if not has_frost or abs(area.y(tick.value_c) - area.y(self._frost.value_c)) >= near_px
        ]

    def _draw_line(
        self, painter: QPainter, area: Area, tick: TemperatureTick, colour: QColor
    ) -> None:
        y = round(area.y(tick.value_c))
        painter.fillRect(area.left, y, area.width + 1, 1, colour)

    def _draw_number(
        self, painter: QPainter, area: Area, tick: TemperatureTick, colour: str
    ) -> None:
        right = area.left - self._gap_px
        left = right - self._lettering.width(tick.text)
        baseline = area.y(tick.value_c) + self._lettering.metrics.capHeight() / 2
        painter.setPen(QColor(colour))
        self._lettering.write(painter, left, round(baseline), tick.text)

    def _draw_flake(self, painter: QPainter, area: Area) -> None:
        """At the right end of the frost line."""
        radius = self._flake_px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.low), max(1.2, radius / 5)))
        painter.translate(area.right + self._gap_px + radius, area.y(self._frost.value_c))
        painter.drawLines(self._flake)
        painter.restore()


def _flake(radius: float) -> list[QLineF]:
    """Six arms about the origin, each with a tip."""
    arm = [QLineF(0, 0, radius, 0)]
    for side in (-1, 1):
        tip = QPointF(radius * 0.74, side * radius * 0.34)
        arm.append(QLineF(QPointF(radius * 0.5, 0), tip))
    turns = (QTransform().rotate(360 / _ARMS * (number + 0.5)) for number in range(_ARMS))
    return [turn.map(line) for turn in turns for line in arm]
