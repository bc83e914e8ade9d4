"""The last 24 hours of a place, small: from low to high in every quarter hour."""

from collections.abc import Iterable
from datetime import tzinfo

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.core.calendar import day_bounds
from genmon_gui.core.quarters import KEPT_S, QUARTER_S, Quarter
from genmon_gui.widgets import ink
from genmon_gui.widgets.theme import Palette

# A day that varies by less than so many °C is drawn flat rather than as a mountain of noise.
_LEAST_SPAN_C = 2.0
# A bar is at least this share of the height thick, or calm weather would not be seen from afar.
_LEAST_BAR = 0.06
# What was yesterday steps back behind today.
_YESTERDAY = 0.45


class DayStrip(QWidget):
    """Bars on a line, the newest to the right; a quarter hour without readings is a hole."""

    def __init__(self, palette: Palette, zone: tzinfo) -> None:
        super().__init__()
        self._palette, self._zone = palette, zone
        self._quarters: tuple[Quarter, ...] = ()
        self._end = 0
        # As they are on the screen, where a quarter hour seldom widens by a whole pixel.
        self._painted: list[QRect] = []

    def show_quarters(self, quarters: tuple[Quarter, ...], end: int) -> None:
        """Show the day before a moment.

        Args:
            quarters: in order of time.
            end: when the quarter hour ends that is not over yet, UTC epoch seconds.
        """
        if (quarters, end) == (self._quarters, self._end):
            return
        is_moved, self._quarters, self._end = end != self._end, quarters, end
        if is_moved or self._pixels() != self._painted:
            self.update()

    def minimumSizeHint(self) -> QSize:
        """It takes what others leave."""
        return QSize(0, 0)

    def bars(self) -> list[QRectF]:
        """Where each quarter hour that is shown is, in order of time."""
        shown = self._shown()
        if not shown:
            return []
        low_c, high_c = min(each.low_c for each in shown), max(each.high_c for each in shown)
        span_c = max(high_c - low_c, _LEAST_SPAN_C)
        top_c = (low_c + high_c + span_c) / 2
        least = max(2.0, _LEAST_BAR * self.height())
        room, width = self.height() - least - 1, self.width()
        step = width * QUARTER_S / KEPT_S
        return [
            QRectF(
                width * (1 - (self._end - each.start) / KEPT_S),
                room * (top_c - each.high_c) / span_c,
                step,
                room * (each.high_c - each.low_c) / span_c + least,
            )
            for each in shown
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The base line, yesterday's bars, today's, and midnight between them."""
        bars = self._painted = self._pixels()
        if not bars:
            return
        painter = QPainter(self)
        midnight, width, height = self._midnight(), self.width(), self.height()
        faint, colours = ink.brush(self._palette.faint), self._colours()
        painter.fillPath(_path([QRect(0, height - 1, width, 1)]), faint)
        before = sum(bar.left() < midnight for bar in bars)
        for drawn, opacity in ((bars[:before], _YESTERDAY), (bars[before:], 1.0)):
            painter.setOpacity(opacity)
            painter.fillPath(_path(drawn), colours)
        if 0 < midnight < width:
            painter.fillPath(_path([QRect(midnight, 0, 1, height)]), faint)

    def _pixels(self) -> list[QRect]:
        """The bars from pixel to pixel, so that neighbours neither overlap nor leave a line."""
        whole = []
        for bar in self.bars():
            left, top = round(bar.left()), round(bar.top())
            width, height = round(bar.right()) - left, round(bar.bottom()) - top
            whole.append(QRect(left, top, max(1, width), height))
        return whole

    def _shown(self) -> list[Quarter]:
        return [each for each in self._quarters if self._end - KEPT_S <= each.start < self._end]

    def _midnight(self) -> int:
        """Where today begins, in pixels from the left."""
        start = day_bounds(self._end - QUARTER_S, self._zone)[0]
        return round(self.width() * (1 - (self._end - start) / KEPT_S))

    def _colours(self) -> QBrush:
        """Warm where the day was warmest, blue where it was coldest."""
        from PySide6.QtGui import QLinearGradient  # the first numbers come without a day

        colours = QLinearGradient(QPointF(0, 0), QPointF(0, self.height()))
        colours.setColorAt(0.0, QColor(self._palette.high))
        colours.setColorAt(0.5, QColor(self._palette.quiet))
        colours.setColorAt(1.0, QColor(self._palette.low))
        return QBrush(colours)


def _path(rects: Iterable[QRect]) -> QPainterPath:
    path = QPainterPath()
    for rect in rects:
        path.addRect(QRectF(rect))
    return path
