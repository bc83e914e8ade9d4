"""The time axis: names of months, days or hours below, and their faint lines behind the bands."""

from datetime import tzinfo

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from genmon_gui.widgets.picture.time_ticks import Label, Scale, TimeTicks, time_ticks
from genmon_gui.widgets.theme import SMALL, Palette, font

# Air on both sides of a label, as a share of its height.
_AIR = 0.8


class TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Marks the time of its linked view, whose x is epoch seconds, in a zone."""

    def __init__(self, palette: Palette, zone: tzinfo) -> None:
        super().__init__("bottom")
        self._palette = palette
        self._zone = zone
        self._ticks = TimeTicks((), (), ())
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Size the text for a screen."""
        self._font = font(SMALL * scale)
        self._metrics = QFontMetricsF(self._font)
        self._row_px = self._metrics.height() * 1.15

    def arrange(self, start: float, end: float, width_px: float) -> None:
        """Choose the marks for a span of time in so many pixels, and take the height they need."""
        scale = Scale(start, end, self._zone, max(1.0, width_px), self._measure)
        self._ticks = time_ticks(scale)
        rows = 2 if self._ticks.context else 1
        self.setHeight(round(rows * self._row_px + self._metrics.height() * 0.4))
        self.update()

    def boundingRect(self) -> QRectF:
        """The axis and, for the lines, the view above it; labels may stick out at the sides."""
        overhang = 3 * self._row_px
        own: QRectF = self.mapRectFromParent(self.geometry())
        return own.adjusted(-overhang, 0, overhang, 0).united(self._view_rect())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - the same
    ) -> None:
        """Paint the lines and the labels."""
        view = self._view_rect()
        painter.setPen(QPen(QColor(self._palette.surface), 1))
        painter.drawLines(
            [QLineF(x, view.top(), x, view.bottom()) for x in map(self._x, self._ticks.lines)]
        )
        painter.setFont(self._font)
        top = view.bottom() + self._metrics.height() * 0.3
        painter.setPen(QColor(self._palette.quiet))
        self._draw_row(painter, self._ticks.labels, top)
        self._draw_row(painter, self._ticks.context, top + self._row_px)

    def _draw_row(self, painter: QPainter, labels: tuple[Label, ...], top: float) -> None:
        for label in labels:
            width = self._metrics.horizontalAdvance(label.text)
            baseline = QPointF(round(self._x(label.at) - width / 2), top + self._metrics.ascent())
            painter.drawText(baseline, label.text)

    def _measure(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text) + self._metrics.height() * _AIR

    def _view_rect(self) -> QRectF:
        view = self.linkedView()
        found: QRectF = self.mapRectFromItem(view, view.boundingRect())
        return found

    def _x(self, at: float) -> float:
        start: float
        end: float
        start, end = self.linkedView().viewRange()[0]
        view = self._view_rect()
        return view.left() + (at - start) / (end - start) * view.width()
