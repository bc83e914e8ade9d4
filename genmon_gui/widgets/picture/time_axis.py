"""The time axis: names of months, days or hours below, and their faint lines behind the bands."""

from datetime import tzinfo
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.time_ticks import Label, Scale, time_ticks
from genmon_gui.widgets.theme import SMALL, Palette, font

# Air on both sides of a label, as a share of its height.
_AIR = 0.8


class TimeAxis:
    """Marks the time of an area in a zone."""

    def __init__(self, palette: Palette, zone: tzinfo) -> None:
        self._palette = palette
        self._zone = zone
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Size the text for a screen."""
        self._font = font(SMALL * scale)
        self._metrics = QFontMetricsF(self._font)
        self._row_px = self._metrics.height() * 1.15
        self._air_px = self._metrics.height() * _AIR
        self._width = lru_cache(maxsize=512)(self._metrics.horizontalAdvance)

    def height_px(self) -> int:
        """The height of two rows, whether or not the second is needed at the present zoom."""
        return round(2 * self._row_px + self._metrics.height() * 0.4)

    def paint(self, painter: QPainter, area: Area) -> None:
        """Paint the lines and the labels."""
        ticks = time_ticks(Scale(area.start, area.end, self._zone, area.width, self._measure))
        painter.setPen(QPen(QColor(self._palette.surface), 1))
        painter.drawLines([QLineF(x, area.top, x, area.bottom) for x in map(area.x, ticks.lines)])
        painter.setFont(self._font)
        painter.setPen(QColor(self._palette.quiet))
        top = area.bottom + self._metrics.height() * 0.3
        self._draw_row(painter, area, ticks.labels, top)
        self._draw_row(painter, area, ticks.context, top + self._row_px)

    def _draw_row(
        self, painter: QPainter, area: Area, labels: tuple[Label, ...], top: float
    ) -> None:
        for label in labels:
            left = round(area.x(label.at) - self._width(label.text) / 2)
            baseline = QPointF(left, top + self._metrics.ascent())
            painter.drawText(baseline, label.text)

    def _measure(self, text: str) -> float:
        return self._width(text) + self._air_px
