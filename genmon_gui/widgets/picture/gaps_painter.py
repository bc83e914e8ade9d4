"""Shades the times without readings, with the reason where there is room for it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QTransform

from genmon_gui.core.gap import SharedGap
from genmon_gui.services.history.gap_words import gap_word
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.gap_symbols import draw_symbol
from genmon_gui.widgets.theme import GRID, SMALL, Palette, font, translucent

# How wide Qt's pattern is before it is there again, and from which width on a gap has it.
_PATTERN_PX, _HATCHED_PX = 8, 4
# A lane's height, as a share of the grid.
_LANE = 0.75


class GapsPainter:
    """What no place that is shown has is hatched; what some have not is a lane at the foot each."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale = scale
        self._font = font(0.9 * SMALL * scale)
        self._metrics = QFontMetricsF(self._font)

    def paint(
        self,
        painter: QPainter,
        area: Area,
        gaps: Sequence[SharedGap],
        places: Sequence[str],
        colours: Mapping[str, str],
    ) -> None:
        """Paint the gaps of an area.

        Args:
            painter: where.
            area: what is seen.
            gaps: of any time.
            places: which are shown.
            colours: each place's as #rrggbb, where several are shown.
        """
        painter.save()
        painter.setClipRect(QRectF(area.left, area.top, area.width, area.height))
        for gap in gaps:
            if gap.start < area.end and area.start < gap.end:
                if set(places) <= set(gap.places):
                    self._paint_whole(painter, area, gap)
                else:
                    self._paint_lanes(painter, area, gap, places, colours)
        painter.restore()

    def _paint_whole(self, painter: QPainter, area: Area, gap: SharedGap) -> None:
        where = _rectangle(area, gap)
        painter.fillRect(where, translucent(self._palette.raised, 0.35))
        if where.width() >= _HATCHED_PX * self._scale:
            self._hatch(painter, where, area)
            self._say(painter, where & QRectF(area.left, area.top, area.width, area.height), gap)

    def _hatch(self, painter: QPainter, where: QRectF, area: Area) -> None:
        """A pattern that is fixed to time, so that it moves with the picture."""
        brush = QBrush(translucent(self._palette.faint, 0.45), Qt.BrushStyle.BDiagPattern)
        brush.setTransform(QTransform.fromScale(self._scale, self._scale))
        painter.setBrushOrigin(-round(area.start * area.px_per_s % (_PATTERN_PX * self._scale)), 0)
        painter.fillRect(where, brush)

    def _say(self, painter: QPainter, where: QRectF, gap: SharedGap) -> None:
        """The symbol and the word, upright where that is too wide, or the symbol, or nothing."""
        radius, pad = 0.42 * self._metrics.height(), 0.75 * GRID * self._scale
        word = gap_word(gap.reason)
        long = 2 * radius + pad + self._metrics.horizontalAdvance(word)
        thick = self._metrics.height()
        painter.setFont(self._font)
        painter.setPen(QColor(self._palette.quiet))
        if long + 2 * pad <= where.width():
            left = where.center().x() - long / 2
            self._write(painter, QPointF(left, where.top() + pad + thick / 2), gap, radius, word)
        elif thick <= where.width() and long + 3 * pad <= where.height():
            painter.save()
            painter.translate(where.center().x(), where.top() + 2 * pad + long)
            painter.rotate(-90)
            self._write(painter, QPointF(), gap, radius, word)
            painter.restore()
        elif 2 * radius + pad / 2 <= where.width():
            centre = QPointF(where.center().x(), where.top() + pad + thick / 2)
            draw_symbol(painter, gap.reason, centre, radius)

    def _write(
        self, painter: QPainter, left: QPointF, gap: SharedGap, radius: float, word: str
    ) -> None:
        """The symbol and the word behind it, from a point on their middle line."""
        draw_symbol(painter, gap.reason, left + QPointF(radius, 0), radius)
        beside = QPointF(2 * radius + 0.75 * GRID * self._scale, self._metrics.capHeight() / 2)
        painter.drawText(left + beside, word)

    def _paint_lanes(
        self,
        painter: QPainter,
        area: Area,
        gap: SharedGap,
        places: Sequence[str],
        colours: Mapping[str, str],
    ) -> None:
        height = round(_LANE * GRID * self._scale)
        where = _rectangle(area, gap)
        for lane, place in enumerate(place for place in places if place in colours):
            if place in gap.places:
                top = area.bottom - (lane + 1) * (height + 1)
                lane_rectangle = QRectF(where.left(), top, where.width(), height)
                painter.fillRect(lane_rectangle, translucent(colours[place], 0.55))


def _rectangle(area: Area, gap: SharedGap) -> QRectF:
    """A gap in whole pixels, at least one, not far beyond the area."""
    left = max(float(round(area.x(gap.start))), area.left - 1.0)
    right = min(float(round(area.x(gap.end))), area.right + 1.0)
    return QRectF(left, area.top, max(1.0, right - left), area.height)
