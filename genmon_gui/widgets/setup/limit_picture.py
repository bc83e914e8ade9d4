"""The last days of a place with its limits as lines, each with a handle that a finger drags."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QMargins, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from genmon_gui.core.rules.condition import Side
from genmon_gui.services.history.history import Band
from genmon_gui.services.setup.place_limits import PlaceLimit
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.picture.drawing import Drawing
from genmon_gui.widgets.theme import GRID, TOUCH

# Room to drag a limit into, beyond the outermost of what is shown: a share, and at least so much.
_ROOM = 0.15
_LEAST_ROOM_C = 4.0
_DOWN = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate)


@dataclass(frozen=True, slots=True)
class _Grip:
    """A limit that is held: which one, and how far beside its line."""

    number: int
    off_px: float


class LimitPicture(QWidget):
    """Low to high of every hour, and over them the limits that are on.

    Signals:
        grasped: the number of the limit that a finger has taken, an int.
        dragged: where the finger has it now, °C as a float.
        released: the finger is gone.
    """

    grasped = Signal(int)
    dragged = Signal(float)
    released = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._palette = appearance.palette
        self._scale = 1.0
        self._limits: tuple[PlaceLimit, ...] = ()
        self._chosen = 0
        self._grip: _Grip | None = None
        self._drawing = Drawing(
            appearance.palette, appearance.unit, appearance.zone, has_heading=False
        )
        # What lies behind the limits is painted once.
        self._behind: QPixmap | None = None

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale = scale
        self._arrange()

    def show_span(self, start: float, end: float) -> None:
        """Show another stretch of time, nothing of which is known yet."""
        self._drawing.show_bands((), {})
        self._drawing.show_range(start, end, anew=True)
        self._fit()

    def show_band(self, band: Band) -> None:
        """Show what was measured."""
        self._drawing.show_bands((band,), {})
        self._fit()

    def show_limits(self, limits: tuple[PlaceLimit, ...], chosen: int) -> None:
        """Show where the limits are; while one is held the temperatures stay where they are."""
        have_moved = limits != self._limits
        self._limits, self._chosen = limits, chosen
        if have_moved and self._grip is None:
            self._fit()
        self.update()

    def handle(self, number: int) -> QRectF:
        """Where the handle of a limit is, which is on."""
        limit_c = self._limits[number].limit_c
        area, side = self._drawing.area, TOUCH * self._scale
        y = area.y(limit_c) if limit_c is not None else area.bottom
        top = min(max(y - side / 2, 0.0), max(0.0, self.height() - side))
        return QRectF(self.width() - side, top, side, side)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Draw for the new size."""
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Take a finger here, so that nobody makes the mouse's events of it."""
        if isinstance(event, QTouchEvent):
            if event.type() in _DOWN:
                self._hold(event.points()[0].position(), is_first=event.isBeginEvent())
            else:
                self._let_go()
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse is a finger too."""
        if not _is_of_touch(event):
            self._hold(event.position(), is_first=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if not _is_of_touch(event):
            self._hold(event.position(), is_first=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if not _is_of_touch(event):
            self._let_go()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What was measured, and the limits over it, the chosen one on top."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted_behind())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        order = sorted(range(len(self._limits)), key=lambda number: number == self._chosen)
        for number in order:
            if self._limits[number].limit_c is not None:
                self._paint_limit(painter, number)

    def _hold(self, where: QPointF, *, is_first: bool) -> None:
        if is_first:
            self._grip = self._grip_at(where)
            if self._grip is not None:
                self.grasped.emit(self._grip.number)
        elif self._grip is not None:
            area = self._drawing.area
            y = min(max(where.y() - self._grip.off_px, area.top), area.bottom)
            self.dragged.emit(area.value_c(y))

    def _let_go(self) -> None:
        if self._grip is not None:
            self._grip = None
            self._fit()
            self.released.emit()

    def _grip_at(self, where: QPointF) -> _Grip | None:
        """The limit whose handle, or else whose line, is there; the chosen one before others."""
        on = [number for number, limit in enumerate(self._limits) if limit.limit_c is not None]
        off_px = {number: where.y() - self._line_y(number) for number in on}
        held = [number for number in on if self.handle(number).contains(where)]
        near = [number for number in on if abs(off_px[number]) <= TOUCH / 2 * self._scale]
        if self._chosen in held:
            return _Grip(self._chosen, off_px[self._chosen])
        number = min(held or near, key=lambda each: abs(off_px[each]), default=None)
        return None if number is None else _Grip(number, off_px[number])

    def _line_y(self, number: int) -> float:
        limit_c = self._limits[number].limit_c
        return self._drawing.area.y(limit_c) if limit_c is not None else 0.0

    def _arrange(self) -> None:
        """Leave room for the handles at the right: the newest days are seen."""
        self._drawing.arrange(self.size(), self._scale)
        free_px = self.width() - self._drawing.area.right
        lacking_px = max(0, round((TOUCH + GRID / 2) * self._scale) - free_px)
        self._drawing.arrange(self.size().shrunkBy(QMargins(0, 0, lacking_px, 0)), self._scale)
        self._behind = None
        self.update()

    def _fit(self) -> None:
        """Let all limits be seen, with room to drag them farther."""
        known = [limit.limit_c for limit in self._limits if limit.limit_c is not None]
        bands = [band for band in self._drawing.bands if len(band.low_c)]
        lows = [*known, *(float(band.low_c.min()) for band in bands)]
        highs = [*known, *(float(band.high_c.max()) for band in bands)]
        if lows:
            low_c, high_c = min(lows), max(highs)
            room_c = max(_LEAST_ROOM_C, _ROOM * (high_c - low_c))
            self._drawing.reach_to((low_c - room_c, high_c + room_c))
        self._behind = None
        self.update()

    def _painted_behind(self) -> QPixmap:
        if self._behind is None:
            ratio = self.devicePixelRatioF()
            self._behind = QPixmap(self.size() * ratio)
            self._behind.setDevicePixelRatio(ratio)
            self._behind.fill(QColor(self._palette.background))
            # Until there is an answer it must not be said that nothing was measured.
            if self._drawing.bands:
                painter = QPainter(self._behind)
                self._drawing.paint(painter)
                painter.end()
        return self._behind

    def _paint_limit(self, painter: QPainter, number: int) -> None:
        palette, area, y = self._palette, self._drawing.area, round(self._line_y(number))
        is_chosen = number == self._chosen
        colour = QColor(palette.high if self._limits[number].side is Side.HIGH else palette.low)
        if area.top <= y <= area.bottom:
            style = Qt.PenStyle.SolidLine if is_chosen else Qt.PenStyle.DashLine
            painter.setPen(QPen(colour, (2 if is_chosen else 1) * self._scale, style))
            painter.drawLine(QLineF(area.left, y, self.handle(number).left(), y))
        box, radius = self.handle(number), GRID * self._scale
        painter.setPen(QPen(colour, 1.5 * self._scale))
        painter.setBrush(colour if is_chosen else QColor(palette.surface))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        self._paint_arrows(painter, box, QColor(palette.background) if is_chosen else colour)

    def _paint_arrows(self, painter: QPainter, box: QRectF, colour: QColor) -> None:
        """Up and down: it can be moved."""
        size = 0.9 * GRID * self._scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for way in (-1, 1):
            tip = box.center() + QPointF(0, way * 1.9 * size)
            base = box.center().y() + way * 0.7 * size
            corners = (tip, QPointF(tip.x() - size, base), QPointF(tip.x() + size, base))
            painter.drawPolygon(QPolygonF(corners))


def _is_of_touch(event: QMouseEvent) -> bool:
    """Whether the system or Qt made it of a touch that was taken already."""
    made_by_system = event.source() is Qt.MouseEventSource.MouseEventSynthesizedBySystem
    return made_by_system or event.device().type() is QInputDevice.DeviceType.TouchScreen
