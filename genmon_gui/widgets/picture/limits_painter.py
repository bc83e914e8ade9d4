"""Alarm limits as thin dashed lines, and marks where alarms became active."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from genmon_gui.core.activation import Activation
from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import Unit, temperature
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.theme import GRID, SMALL, Palette, font, translucent

# A dash and the space behind it.
_DASHES_PX = 5, 4
_NAMES = {Side.HIGH: mark("High limit {limit}"), Side.LOW: mark("Low limit {limit}")}
# Half a mark's width, and its height.
_MARK_PX = 6


class LimitsPainter:
    """Limits in the colour of what they limit, alarms in red at the upper edge."""

    def __init__(self, palette: Palette, unit: Unit) -> None:
        self._palette = palette
        self._unit = unit
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale = scale
        self._font = font(0.9 * SMALL * scale)
        self._metrics = QFontMetricsF(self._font)

    def paint_limits(self, painter: QPainter, area: Area, limits: Sequence[Beyond]) -> None:
        """Paint those within an area, each with its words at the right end."""
        for limit in limits:
            if area.bottom_c < limit.limit_c < area.top_c:
                self._paint_line(painter, area, limit)
                self._paint_words(painter, area, limit)

    def paint_alarms(self, painter: QPainter, area: Area, alarms: Sequence[Activation]) -> None:
        """Paint a mark at each moment, one where several cannot be told apart."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.background), self._scale))
        painter.setBrush(QColor(self._palette.alarm))
        half, last_x = _MARK_PX * self._scale, float("-inf")
        for alarm in alarms:
            x = area.x(alarm.at)
            if area.start <= alarm.at < area.end and x - last_x >= half:
                corners = ((x - half, 0), (x + half, 0), (x, 2 * half))
                painter.drawPolygon(QPolygonF([QPointF(at, area.top + y) for at, y in corners]))
                last_x = x
        painter.restore()

    def _paint_line(self, painter: QPainter, area: Area, limit: Beyond) -> None:
        y, thick = round(area.y(limit.limit_c)), max(1.0, self._scale)
        pen = QPen(translucent(self._colour(limit), 0.8), thick)
        pen.setDashPattern([dash * self._scale / thick for dash in _DASHES_PX])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QLineF(area.left, y, area.right, y))

    def _paint_words(self, painter: QPainter, area: Area, limit: Beyond) -> None:
        """Above the line, below where there is no room, on a ground that keeps bands apart."""
        words = say(_NAMES[limit.side], limit=temperature(limit.limit_c, self._unit))
        height, pad = self._metrics.height(), 0.5 * GRID * self._scale
        width = self._metrics.horizontalAdvance(words) + 2 * pad
        y = area.y(limit.limit_c)
        top = y - height - 1 if y - height > area.top else y + 2
        box = QRectF(area.right - width, top, width, height)
        painter.fillRect(box, translucent(self._palette.background, 0.7))
        painter.setFont(self._font)
        painter.setPen(QColor(self._colour(limit)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _colour(self, limit: Beyond) -> str:
        return self._palette.high if limit.side is Side.HIGH else self._palette.low
