"""The pale shade of what a place usually does at each time of the year."""

from collections.abc import Sequence
from datetime import tzinfo

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from genmon_gui.core.calendar import DAY_S, LONGEST_DAY_S, date_start
from genmon_gui.core.language import mark, say
from genmon_gui.core.year.usual import UsualDay
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.theme import GRID, SMALL, Palette, font, translucent

_WORD = mark("usual")
_OPACITY = 0.16
# Days that are narrower are left out between wider ones.
_FINEST_PX = 3


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
        self._reach = (self._start[0], self._start[-1] + LONGEST_DAY_S) if has_any else (1.0, 0.0)
        self._low_c = np.array([day.low_c for day in days], dtype=np.float64)
        self._high_c = np.array([day.high_c for day in days], dtype=np.float64)

    def paint(self, painter: QPainter, area: Area) -> None:
        """Paint the shade: an outline a run of days that follow each other."""
        if not self._is_seen(area):
            return
        painter.save()
        painter.setClipRect(QRectF(area.left, area.top, area.width, area.height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._shade)
        breaks = np.flatnonzero(np.diff(self._start) > LONGEST_DAY_S) + 1
        for run in np.split(np.arange(len(self._start)), breaks):
            painter.drawPolygon(self._outline(area, run))
        painter.restore()

    def paint_word(self, painter: QPainter, area: Area) -> None:
        """Say what the shade is, in the corner where the year begins."""
        if not self._is_seen(area):
            return
        side = 0.7 * self._metrics.height()
        left, bottom = area.left + self._grid, area.bottom - self._grid
        word = say(_WORD)
        width = side + 2 * self._grid + self._metrics.horizontalAdvance(word)
        ground = QRectF(left, bottom - 1.2 * side, width, 1.4 * side).adjusted(-3, 0, -3, 0)
        painter.fillRect(ground, self._ground)
        painter.fillRect(QRectF(left, bottom - side, side, side), self._shade)
        painter.setFont(self._font)
        painter.setPen(self._ink)
        painter.drawText(QPointF(left + side + 0.75 * self._grid, bottom - 0.1 * side), word)

    def _is_seen(self, area: Area) -> bool:
        first, last = self._reach
        return first < area.end and area.start < last

    def _outline(self, area: Area, run: NDArray[np.int64]) -> QPolygonF:
        """Through noon of days that follow each other, at most one a few pixels.

        Which they are is counted from the run's first day, so that nothing shimmers while it is
        panned; of those that are not seen the nearest are enough.
        """
        step = max(1, int(_FINEST_PX / (DAY_S * area.px_per_s)))
        chosen = run[::step] if len(run) > step else run
        x = area.left + (self._start[chosen] + DAY_S / 2 - area.start) * area.px_per_s
        # The first and the last day are shaded whole.
        x[0], x[-1] = area.x(self._start[run[0]]), area.x(self._start[run[-1]] + DAY_S)
        first, after = np.searchsorted(x, (area.left, area.right))
        seen = slice(max(0, int(first) - 1), int(after) + 1)
        above, below = (
            area.top + (area.top_c - values_c[chosen[seen]]) * area.px_per_degree
            for values_c in (self._high_c, self._low_c)
        )
        around = np.concatenate((x[seen], x[seen][::-1])), np.concatenate((above, below[::-1]))
        return QPolygonF(list(map(QPointF, *(each.tolist() for each in around))))
