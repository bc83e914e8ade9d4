"""A small symbol for each reason why there are no readings, drawn with lines."""

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from genmon_gui.core.gap import GapReason


def draw_symbol(painter: QPainter, reason: GapReason, centre: QPointF, radius: float) -> None:
    """Draw a reason's symbol with the painter's pen, about a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.translate(centre)
    painter.scale(radius, radius)
    pen = painter.pen()
    pen.setWidthF(0.22)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    _SYMBOLS[reason](painter)
    painter.restore()


def _switch(painter: QPainter) -> None:
    """A power button's: an open ring and a line into it."""
    painter.drawArc(QRectF(-0.85, -0.75, 1.7, 1.7), 130 * 16, 280 * 16)
    painter.drawLine(QLineF(0, -1, 0, 0))


def _broken(painter: QPainter) -> None:
    """A lead in two pieces."""
    painter.drawLine(QLineF(-1, 0.6, -0.35, 0.2))
    painter.drawLine(QLineF(0.35, -0.2, 1, -0.6))
    painter.drawLine(QLineF(-0.3, -0.75, -0.1, -0.35))
    painter.drawLine(QLineF(0.1, 0.35, 0.3, 0.75))


def _clock(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(), 0.9, 0.9)
    painter.drawLine(QLineF(0, 0, 0, -0.55))
    painter.drawLine(QLineF(0, 0, 0.4, 0.2))


def _shut_eye(painter: QPainter) -> None:
    """An eye that is struck out."""
    painter.drawEllipse(QPointF(), 1.0, 0.6)
    painter.drawEllipse(QPointF(), 0.2, 0.2)
    painter.drawLine(QLineF(-0.8, 0.8, 0.8, -0.8))


def _question(painter: QPainter) -> None:
    painter.drawArc(QRectF(-0.5, -1, 1.0, 1.0), -60 * 16, 240 * 16)
    painter.drawLine(QLineF(0.25, -0.07, 0, 0.35))
    painter.drawPoint(QPointF(0, 0.85))


_SYMBOLS: dict[GapReason, Callable[[QPainter], None]] = {
    GapReason.HIDDEN: _shut_eye,
    GapReason.PROGRAM_OFF: _switch,
    GapReason.CLOCK_UNKNOWN: _clock,
    GapReason.SENSOR_LOST: _broken,
    GapReason.UNEXPLAINED: _question,
}
