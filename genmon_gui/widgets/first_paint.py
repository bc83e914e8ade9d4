"""Waiting until a window has been seen for the first time."""

from PySide6.QtCore import QEventLoop, QTimer
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
    paint.hide()
    paint.deleteLater()


class _FirstPaint(QWidget):
    """Ends a loop once the window is painted; with the event all of it is on the screen.

    It lies over all other parts, as small as can be, and draws nothing. Watching the window's
    events would do the same, for half a MB: PySide6 makes a class of each kind of event there is
    once Python is told of one that may be of any kind.
    """

    def __init__(self, window: QWidget, loop: QEventLoop) -> None:
        super().__init__(window)
        self._loop = loop
        self.setGeometry(0, 0, 1, 1)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """See the window being painted."""
        self._loop.quit()
