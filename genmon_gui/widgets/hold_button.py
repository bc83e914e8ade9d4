"""A button that must be held, for what cannot be undone by a stray touch."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from genmon_gui.widgets.theme import GRID, Palette

HOLD_MS = 1200
_FRAME_MS = 33
_AT_ONCE = 0.08
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldButton(QPushButton):
    """Fills while it is held.

    Signals:
        held: it was held for HOLD_MS.
    """

    held = Signal()

    def __init__(self, text: str, palette: Palette) -> None:
        super().__init__(text)
        self._palette = palette
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._elapsed = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._grow)
        self.pressed.connect(self._start)
        self.released.connect(self._stop)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, how much of the time has passed, the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(ground, GRID, GRID)
        painter.fillPath(shape, QColor(self._palette.raised))
        if self._frames.isActive():
            painter.setClipPath(shape)
            filled = self._filled(ground)
            painter.fillRect(filled, QColor(self._palette.pressed))
            # By night the ground alone would hardly tell how far it is.
            edge = filled.adjusted(0, filled.height() - 0.75 * GRID, 0, 0)
            painter.fillRect(edge, QColor(self._palette.accent))
            painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._palette.text), 2))
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), GRID, GRID)
        painter.setPen(QColor(self._palette.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter holds it as Space does; a key that is held repeats itself."""
        if event.key() not in _ENTERS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(True)
            self.pressed.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() not in _ENTERS:
            super().keyReleaseEvent(event)
        elif self.isDown() and not event.isAutoRepeat():
            self.setDown(False)
            self.released.emit()

    def _filled(self, ground: QRectF) -> QRectF:
        """How much of it; some at once, so that the touch is seen to have been felt."""
        share = max(_AT_ONCE, min(1.0, self._elapsed.elapsed() / HOLD_MS))
        return QRectF(ground.topLeft(), QSizeF(ground.width() * share, ground.height()))

    @Slot()
    def _start(self) -> None:
        self._elapsed.start()
        self._frames.start()

    @Slot()
    def _stop(self) -> None:
        self._frames.stop()
        self.update()

    @Slot()
    def _grow(self) -> None:
        self.update()
        if self._elapsed.elapsed() >= HOLD_MS:
            self._frames.stop()
            self.held.emit()
