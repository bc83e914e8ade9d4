"""Makes what is below it darker, where there is no lamp to turn down."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Dimmer(QWidget):
    """A pane of grey glass over the whole window, which nobody can touch."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._share = 1.0
        self.hide()

    def set_share(self, share: float) -> None:
        """Let so much of the light through, from 0 to 1."""
        if share != self._share:
            self._share = share
            self.setVisible(share < 1.0)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black, let through."""
        glass = QColor("black")
        glass.setAlphaF(1.0 - self._share)
        QPainter(self).fillRect(self.rect(), glass)
