"""Shows what is read off: a line at the moment, and a box where the finger is not."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.hands.notes import Note
from genmon_gui.widgets.hands.readout import Readout
from genmon_gui.widgets.hands.readout_box import ReadoutBox
from genmon_gui.widgets.theme import GRID, translucent

# How thick a finger is with the hand behind it, in pixels of an 800x480 screen.
_FINGER_PX = 4 * GRID


class ReadoutPane(QWidget):
    """Lies over a picture and lets everything through to what feels the hands.

    While it shows something it is opaque, with a copy of the picture as its ground: as a line
    follows the mouse, only what it uncovers is drawn, and the picture itself is not.
    """

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._palette = appearance.palette
        self._box = ReadoutBox(appearance.palette, appearance.unit, appearance.zone)
        self._ground = QPixmap()
        self._line = QRectF()
        self._band = QRectF()
        self.box_rect = QRectF()
        self.scale = 1.0
        self.hide()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self.scale = scale
        self._box.set_scale(scale)

    def set_ground(self, rectangle: QRect, picture: QPixmap) -> None:
        """Say where the picture's readings are, and what they look like."""
        self.setGeometry(rectangle)
        self._ground = picture

    def show_readout(
        self,
        readout: Readout,
        colours: Mapping[str, str],
        notes: Sequence[Note],
        pointed: QPointF,
        second_px: float,
    ) -> None:
        """Show what was read off.

        Args:
            readout: what.
            colours: of the places that are told by one.
            notes: what is said below.
            pointed: where the finger or the mouse is, in pixels of the pane.
            second_px: how many pixels a second is wide.
        """
        plot = QRectF(self.rect())
        old = self._touched()
        thick = max(1, round(self.scale))
        self._line = QRectF(round(pointed.x() - thick / 2), plot.top(), thick, plot.height())
        left = pointed.x() + (readout.start - readout.at) * second_px
        width = (readout.end - readout.start) * second_px
        self._band = QRectF(left, plot.top(), width, plot.height()) & plot
        self._box.arrange(readout, colours, notes, plot.width())
        self.box_rect = self._box_beside(plot, pointed)
        self.show()
        for part in (*old, *self._touched()):
            self.update(part)

    def words(self) -> str:
        """What is shown, for those who hear it."""
        return self._box.words()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Let go of the picture's copy."""
        self._ground = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, the interval, the line and the box."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground)
        if self._band.width() > 2 * self._line.width():
            painter.fillRect(self._band, translucent(self._palette.text, 0.12))
        painter.fillRect(self._line, QColor(self._palette.text))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._box.draw(painter, self.box_rect)

    def _box_beside(self, plot: QRectF, pointed: QPointF) -> QRectF:
        """At the upper edge on the side with more room; lower where a finger would hide it."""
        gap = _FINGER_PX * self.scale
        box = QRectF(QPointF(), self._box.size())
        is_right = pointed.x() < plot.center().x()
        box.moveLeft(pointed.x() + gap if is_right else pointed.x() - gap - box.width())
        box.moveLeft(round(max(plot.left(), min(box.left(), plot.right() - box.width()))))
        box.moveTop(round(plot.top()))
        finger = QRectF(pointed.x() - gap, pointed.y() - gap, 2 * gap, 2 * gap)
        if box.intersects(finger.adjusted(1, 0, -1, 0)):
            box.moveTop(round(max(finger.bottom(), plot.bottom() - box.height())))
        return box

    def _touched(self) -> tuple[QRect, ...]:
        """What must be drawn anew when it moves."""
        if self.isHidden():
            return ()
        parts = (self._line, self._band, self.box_rect)
        return tuple(part.toAlignedRect().adjusted(-1, -1, 1, 1) for part in parts)
