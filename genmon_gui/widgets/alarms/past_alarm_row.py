"""One alarm of the past: where, which limit, from when to when, how far, and whether it was seen.

Drawn rather than made of labels: there may be two hundred.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.core.language import mark, say
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.alarms.alarm_log import LoggedAlarm
from genmon_gui.services.alarms.alarm_words import Teller
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, font

_HIGHEST, _LOWEST = mark("highest {value}"), mark("lowest {value}")
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class PastAlarmRow(QWidget):
    """Two lines, on a tall screen three."""

    def __init__(self, palette: Palette, alarm: LoggedAlarm, teller: Teller) -> None:
        super().__init__()
        self._palette, self._scale, self._is_tall = palette, 1.0, False
        self.place, self.reached = alarm.subject, ""
        self.span, self.seen = teller.limit_and_span(alarm), teller.seen(alarm)
        is_high = alarm.side is Side.HIGH
        self._colour = palette.high if is_high else palette.low
        value = teller.reached(alarm)
        if alarm.is_test:
            self.place = say("TEST  {place}", place=alarm.subject)
            self.reached = value and say("pretended {value}", value=value)
            self._colour = palette.quiet
        elif value:
            farthest = _HIGHEST if is_high else _LOWEST
            self.reached = say(farthest, value=value)
        self.setAccessibleName(", ".join(filter(None, self._texts())))

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        self._scale, self._is_tall = scale, is_tall
        lines = BODY + (2 if is_tall else 1) * SMALL
        self.setFixedHeight(round((1.3 * lines + 2 * GRID) * scale))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, and one more below them all."""
        painter, palette, scale = QPainter(self), self._palette, self._scale
        large, small = font(BODY * scale, QFont.Weight.Medium), font(SMALL * scale)
        top, first, next_ = GRID * scale, 1.3 * BODY * scale, 1.3 * SMALL * scale
        quiet, seen_align = palette.quiet, _LEFT if self._is_tall else _RIGHT
        seen_top = top + first + (next_ if self._is_tall else 0)
        lines = (
            (large, palette.text, self.place, _LEFT, top, first, self.reached),
            (large, self._colour, self.reached, _RIGHT, top, first, ""),
            (small, quiet, self.span, _LEFT, top + first, next_, self._beside_span),
            (small, quiet, self.seen, seen_align, seen_top, next_, ""),
        )
        for type_, colour, text, align, y, height, beside in lines:
            painter.setFont(type_)
            painter.setPen(QColor(colour))
            metrics = QFontMetricsF(type_)
            room = self.width() - (metrics.horizontalAdvance(beside) + 2 * GRID if beside else 0)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(0, y, self.width(), height), align, shown)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(palette.raised))

    @property
    def _beside_span(self) -> str:
        return "" if self._is_tall else self.seen

    def _texts(self) -> tuple[str, ...]:
        return self.place, self.span, self.reached, self.seen
