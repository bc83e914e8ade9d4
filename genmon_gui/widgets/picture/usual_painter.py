"""The pale shade of what a place usually does at each time of the year."""

from collections.abc import Sequence
from datetime import tzinfo

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from genmon_gui.core.calendar import date_start
from genmon_gui.core.year.usual import UsualDay
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.band_image import Layer, fill_alone
from genmon_gui.widgets.picture.band_outline import outlines
from genmon_gui.widgets.picture.columns import Columns, Spans, spans_of
from genmon_gui.widgets.picture.engine import is_drawn_once
from genmon_gui.widgets.theme import GRID, SMALL, Palette, font, translucent

_WORD = "usual"
_OPACITY = 0.16
_NOON_S, _LONGEST_DAY_S = 12 * 3600, 25 * 3600


class UsualPainter:
    """Shades from what one low of ten is below to what one high of ten is above."""

    def __init__(self, palette: Palette, zone: tzinfo) -> None:
        self._shade = translucent(palette.quiet, _OPACITY)
        self._ink = QColor(palette.quiet)
        # The shade's own word must be read where bands and lines run through it.
        self._ground = translucent(palette.background, 0.7)
        self._zone = zone
        self.show_days(())
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._grid = GRID * scale
        self._font = font(0.9 * SMALL * scale)
        self._metrics = QFontMetricsF(self._font)

    def show_days(self, days: Sequence[UsualDay]) -> None:
        """Say what is usual, in order of time; nothing for nothing to be painted."""
        self._start = np.array([date_start(day.day, self._zone) for day in days], dtype=np.float64)
        has_any = len(self._start) > 0
        # Nothing is seen of what ends before it begins.
        self._reach = (self._start[0], self._start[-1] + _LONGEST_DAY_S) if has_any else (1.0, 0.0)
        self._low_c = np.array([day.low_from_c for day in days], dtype=np.float64)
        self._high_c = np.array([day.high_to_c for day in days], dtype=np.float64)

    def paint(self, painter: QPainter, area: Area) -> None:
        """Paint the shade, in whole pixels of the device."""
        ratio = painter.device().devicePixelRatio()
        painter.save()
        painter.resetTransform()
        painter.scale(1 / ratio, 1 / ratio)
        area = area.magnified(ratio)
        painter.setClipRect(QRect(area.left, area.top, area.width, area.height))
        spans = self._spans(area)
        if spans is not None:
            self._fill(painter, area, spans)
        painter.restore()

    def paint_word(self, painter: QPainter, area: Area) -> None:
        """Say what the shade is, in the corner where the year begins."""
        if not self._is_seen(area):
            return
        side = 0.7 * self._metrics.height()
        left, bottom = area.left + self._grid, area.bottom - self._grid
        width = side + 2 * self._grid + self._metrics.horizontalAdvance(_WORD)
        ground = QRectF(left, bottom - 1.2 * side, width, 1.4 * side).adjusted(-3, 0, -3, 0)
        painter.fillRect(ground, self._ground)
        painter.fillRect(QRectF(left, bottom - side, side, side), self._shade)
        painter.setFont(self._font)
        painter.setPen(self._ink)
        painter.drawText(QPointF(left + side + 0.75 * self._grid, bottom - 0.1 * side), _WORD)

    def _is_seen(self, area: Area) -> bool:
        first, last = self._reach
        return first < area.end and area.start < last

    def _spans(self, area: Area) -> Spans | None:
        """What of each column is shaded; None where nothing is."""
        if not self._is_seen(area):
            return None
        at = area.start + (np.arange(area.width) + 0.5) / area.px_per_s
        day = np.searchsorted(self._start, at, "right") - 1
        is_known = (day >= 0) & (at < self._start[day] + _LONGEST_DAY_S)
        if not is_known.any():
            return None
        noon = self._start + _NOON_S
        low_c, high_c = (
            np.where(is_known, np.interp(at, noon, values_c), np.nan)
            for values_c in (self._low_c, self._high_c)
        )
        return spans_of(Columns(low_c, high_c, np.zeros(area.width, dtype=bool)), area, 1)

    def _fill(self, painter: QPainter, area: Area, spans: Spans) -> None:
        if is_drawn_once(painter):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shade)
            for outline in outlines(spans, area.left, area.top):
                painter.drawPolygon(outline)
            return
        alpha = self._shade.alpha()
        red, green, blue = (
            channel * alpha // 255
            for channel in (self._shade.red(), self._shade.green(), self._shade.blue())
        )
        premultiplied = alpha << 24 | red << 16 | green << 8 | blue
        share = np.full(area.height, premultiplied, dtype=np.uint32)
        fill_alone(painter, QPoint(area.left, area.top), [Layer(spans, share)])
