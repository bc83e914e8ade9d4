"""Waiting until a window has been seen for the first time."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

# A screen that is off, or another program in front of the window, may put its painting off.
_PATIENCE_MS = 1000


def await_first_paint(window: QWidget) -> None:
    """Let a window that is shown be painted; touches meanwhile wait for the next event loop."""
    loop = QEventLoop()
    paint = _FirstPaint(window, loop)
    patience = QTimer(loop)
    patience.setSingleShot(True)
    patience.timeout.connect(loop.quit)
    patience.start(_PATIENCE_MS)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    window.removeEventFilter(paint)


class _FirstPaint(QObject):
    """Ends a loop once a window is painted; with the event all of it is on the screen."""

    def __init__(self, window: QWidget, loop: QEventLoop) -> None:
        super().__init__(loop)
        self._loop = loop
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """See the event go by."""
        if isinstance(event, QPaintEvent):
            self._loop.quit()
        return False
