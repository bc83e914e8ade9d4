"""The glass over a picture of time: it feels fingers, mouse, wheel and keyboard.

It lies on top, so that nothing beneath it, pyqtgraph's menus least of all, is ever touched.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointerEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from genmon_gui.widgets.hands.mover import Mover
from genmon_gui.widgets.hands.plot import Plot
from genmon_gui.widgets.hands.recogniser import Act, Point, Recogniser

_SLOP_PX = 10.0
# The mouse is a finger with a number that no touch screen gives.
_MOUSE = -1
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)
# One click of a wheel is 120; so much makes what is seen a quarter longer or pans by a tenth.
_CLICK = 120.0
_CLICK_ZOOM = 1.25
_CLICK_PAN = 0.1
# A touch pad counts pixels; so many zoom as one click of a wheel does.
_PAD_CLICK_PX = 40.0
_KEY_PAN = 0.1
_KEY_ZOOM = 1.5
# Some keyboards have + and = on shifted keys; what is pressed with Ctrl or Alt is for others.
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class Glass(QWidget):
    """Moves the picture beneath it as hands want.

    Signals:
        tapped: the QPointF of a tap, in pixels of the glass.
        pointed: the QPointF that the mouse points at without a button; None when it leaves.
        grasped: hands have begun to move the picture.
    """

    tapped = Signal(object)
    pointed = Signal(object)
    grasped = Signal()

    def __init__(self, plot: Plot, ring_colour: str) -> None:
        """Get ready.

        Args:
            plot: what lies beneath, at the same place and as large.
            ring_colour: of the ring that tells that it has the keyboard, as #rrggbb.
        """
        super().__init__()
        self._ring_colour = ring_colour
        self.mover = Mover(plot, self)
        self._recogniser = Recogniser()
        self._caught = False
        self.setObjectName("glass")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self._keys = self._moves_by_key()

    def set_scale(self, scale: float) -> None:
        """Take a finger for as thick as it is on a screen of that size."""
        self._recogniser.slop_px = _SLOP_PX * scale

    def take_key(self, event: QKeyEvent) -> None:
        """Move as a key says; what it does not know it leaves to others."""
        move = self._keys.get(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        event.setAccepted(move is not None and modifiers in _PLAIN)
        if move is not None and event.isAccepted():
            self.grasped.emit()
            move()

    def event(self, event: QEvent) -> bool:
        """Feel touches, which are taken here so that nobody makes mouse events of them."""
        if isinstance(event, QTouchEvent) and _is_of_screen(event):
            if event.type() in _TOUCHES:
                self._feel(event.timestamp(), _fingers_of(event))
            else:
                self._recogniser.cancel()
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._pinch_on_pad(event)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button is a finger; the others do nothing."""
        if event.button() is Qt.MouseButton.LeftButton and not _is_of_touch(event):
            self._feel(event.timestamp(), {_MOUSE: event.position().toTuple()})

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything; how fast a double click is, the desktop knows."""
        if event.button() is Qt.MouseButton.LeftButton and not _is_of_touch(event):
            self._recogniser.cancel()
            self._fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or point where no button is down."""
        if _is_of_touch(event):
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._feel(event.timestamp(), {_MOUSE: event.position().toTuple()})
        elif not event.buttons():
            self.pointed.emit(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton and not _is_of_touch(event):
            self._feel(event.timestamp(), {})
            self.pointed.emit(event.position())

    def leaveEvent(self, _event: QEvent) -> None:
        """The mouse points at nothing here any more."""
        self.pointed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the cursor; sideways or with shift pan."""
        delta, click = event.pixelDelta(), _PAD_CLICK_PX
        if delta.isNull():
            delta, click = event.angleDelta(), _CLICK
        sideways = abs(delta.x()) > abs(delta.y())
        clicks = (delta.x() if sideways else delta.y()) / click
        if sideways or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.mover.pan(-clicks * _CLICK_PAN)
        else:
            self.mover.zoom(_CLICK_ZOOM**-clicks, self.mover.share_at(event.position().x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move as a key says."""
        self.take_key(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring while it has the keyboard; nothing else is seen of a glass."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._ring_colour), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _feel(self, at_ms: int, fingers: Mapping[int, Point]) -> None:
        act = self._recogniser.touch(at_ms / 1000, fingers)
        if act is Act.GRASPED:
            self._grasp()
        elif act is Act.MOVED:
            self.mover.drag(self._recogniser.hold)
        elif act is Act.RELEASED:
            self.mover.release(self._recogniser.speed_px_s)
        elif act is Act.TAPPED_TWICE:
            self._fit()
        elif act is Act.TAPPED and not self._caught:
            self.tapped.emit(QPointF(*self._recogniser.origin))

    def _grasp(self) -> None:
        """Who catches a gliding picture means to stop it, not to tap."""
        if self._recogniser.is_first:
            self._caught = self.mover.stop()
        if self._recogniser.is_moving:
            self.grasped.emit()
        self.mover.grasp(self._recogniser.hold)

    def _fit(self) -> None:
        self.grasped.emit()
        self.mover.fit()

    def _pinch_on_pad(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return super().event(event)
        # The value is how much larger things shall be: 0.1 is a tenth.
        self.mover.zoom(1 / max(0.1, 1 + event.value()), self.mover.share_at(event.position().x()))
        event.accept()
        return True

    def _moves_by_key(self) -> dict[int, Callable[[], None]]:
        keys, mover = Qt.Key, self.mover
        return {
            keys.Key_Left: lambda: mover.pan(-_KEY_PAN),
            keys.Key_Right: lambda: mover.pan(_KEY_PAN),
            keys.Key_PageUp: lambda: mover.pan(-1),
            keys.Key_PageDown: lambda: mover.pan(1),
            keys.Key_Home: mover.go_to_first,
            keys.Key_End: mover.go_to_last,
            keys.Key_Plus: lambda: mover.zoom(1 / _KEY_ZOOM),
            keys.Key_Equal: lambda: mover.zoom(1 / _KEY_ZOOM),
            keys.Key_Minus: lambda: mover.zoom(_KEY_ZOOM),
            keys.Key_0: mover.fit,
            keys.Key_F: mover.fit,
        }


def _fingers_of(event: QTouchEvent) -> dict[int, Point]:
    lifted = QEventPoint.State.Released
    return {
        point.id(): point.position().toTuple()
        for point in event.points()
        if point.state() is not lifted
    }


def _is_of_screen(event: QPointerEvent) -> bool:
    """Fingers on a pad are no fingers on the picture; the pad scrolls and zooms."""
    return event.device().type() is QInputDevice.DeviceType.TouchScreen


def _is_of_touch(event: QMouseEvent) -> bool:
    """Whether the system or Qt made it of a touch that has been felt already."""
    made_by_system = event.source() is Qt.MouseEventSource.MouseEventSynthesizedBySystem
    return made_by_system or _is_of_screen(event)
