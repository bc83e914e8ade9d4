"""Makes what is below it darker, where there is no lamp to turn down."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Dimmer(QWidget):
    """A pane of grey glass over the whole window, which nobody can touch."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 1.0
        self.hide()

    def set_share(self, share: float) -> None:
        """Let so much of the light through, from 0 to 1."""
        if share != self._share:
            self._share = share
            self._let_touches_through()
            self.setVisible(share < 1.0)
            self.update()

    def _let_touches_through(self) -> None:
        # With the first of Qt's enums come all, 1.3 MB, which a bright screen does without.
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see above

        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black, let through."""
        glass = QColor("black")
        glass.setAlphaF(1.0 - self._share)
        QPainter(self).fillRect(self.rect(), glass)
