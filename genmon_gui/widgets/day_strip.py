"""The last 24 hours of a place, small: from low to high in every quarter hour."""

from datetime import tzinfo

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.core.calendar import day_bounds
from genmon_gui.core.quarters import KEPT_S, QUARTER_S, Quarter
from genmon_gui.widgets.theme import Palette

# A day that varies by less than so many °C is drawn flat rather than as a mountain of noise.
_LEAST_SPAN_C = 2.0
# A bar is at least this share of the height thick, or calm weather would not be seen from afar.
_LEAST_BAR = 0.06
# What was yesterday steps back behind today.
_YESTERDAY = 0.45


class DayStrip(QWidget):
    """Bars on a line, the newest to the right; a quarter hour without readings is a hole."""

    def __init__(self, palette: Palette, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette, self._zone = palette, zone
        self._quarters: tuple[Quarter, ...] = ()
        self._end = 0

    def show_quarters(self, quarters: tuple[Quarter, ...], end: int) -> None:
        """Show the day before a moment.

        Args:
            quarters: in order of time.
            end: when the quarter hour ends that is not over yet, UTC epoch seconds.
        """
        if (quarters, end) == (self._quarters, self._end):
            return
        self._quarters, self._end = quarters, end
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
        room, step = self.height() - least - 1, self.width() * QUARTER_S / KEPT_S
        return [
            QRectF(
                self._x(each.start),
                room * (top_c - each.high_c) / span_c,
                step,
                room * (each.high_c - each.low_c) / span_c + least,
            )
            for each in shown
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The base line, yesterday's bars, today's, and midnight between them."""
        bars = self.bars()
        if not bars:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect().adjusted(0, self.height() - 1, 0, 0), self._faint())
        midnight = self._x(day_bounds(self._end - QUARTER_S, self._zone)[0])
        brush = self._brush()
        for bar in bars:
            painter.setOpacity(1.0 if bar.left() >= midnight - 0.5 else _YESTERDAY)
            # From pixel to pixel, so that neighbours neither overlap nor leave a line between them.
            left = round(bar.left())
            width = round(bar.right()) - left
            painter.fillRect(QRectF(left, bar.top(), max(1, width), bar.height()), brush)
        painter.setOpacity(1.0)
        if 0 < midnight < self.width():
            painter.fillRect(QRectF(round(midnight), 0, 1, self.height()), self._faint())

    def _shown(self) -> list[Quarter]:
        return [each for each in self._quarters if self._end - KEPT_S <= each.start < self._end]

    def _x(self, at: float) -> float:
        return self.width() * (1 - (self._end - at) / KEPT_S)

    def _faint(self) -> QColor:
        return QColor(self._palette.faint)

    def _brush(self) -> QBrush:
        """Warm where the day was warmest, blue where it was coldest."""
        colours = QLinearGradient(QPointF(0, 0), QPointF(0, self.height()))
        colours.setColorAt(0.0, QColor(self._palette.high))
        colours.setColorAt(0.5, QColor(self._palette.quiet))
        colours.setColorAt(1.0, QColor(self._palette.low))
        return QBrush(colours)
