"""Which widgets are painted, and how much of each."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget


class PaintWatcher(QObject):
    """Notes every painting of some widgets.

    Attributes:
        painted: those that were painted, in order.
        rects: what of each, in its own pixels.
    """

    def __init__(self, *watched: QWidget) -> None:
        super().__init__()
        self.painted: list[QWidget] = []
        self.rects: list[QRect] = []
        for widget in watched:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.painted.append(watched)
            self.rects.append(event.rect())
        return False

    def has_painted(self, count: int) -> bool:
        return len(self.painted) >= count


def watch_all(window: QWidget) -> PaintWatcher:
    """Watch a window and all that is in it."""
    return PaintWatcher(window, *window.findChildren(QWidget))
