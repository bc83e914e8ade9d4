"""A button that must be held, for what cannot be undone by a stray touch."""

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from genmon_gui.widgets.theme import GRID, Palette

HOLD_MS = 1200
_FRAME_MS = 33


class HoldButton(QPushButton):
    """Fills while it is held.

    Signals:
        held: it was held for HOLD_MS.
    """

    held = Signal()

    def __init__(self, text: str, palette: Palette) -> None:
        super().__init__(text)
        self._palette = palette
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
        painter.setPen(QColor(self._palette.raised))
        painter.setBrush(QColor(self._palette.raised))
        ground = QRectF(self.rect())
        painter.drawRoundedRect(ground, GRID, GRID)
        if self._frames.isActive():
            ground.setWidth(ground.width() * min(1.0, self._elapsed.elapsed() / HOLD_MS))
            painter.setBrush(QColor(self._palette.accent))
            painter.drawRoundedRect(ground, GRID, GRID)
        painter.setPen(QColor(self._palette.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

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
