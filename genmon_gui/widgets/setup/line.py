"""One line of a set-up page: as high as a finger needs, a hairline below it."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, font

HEIGHT = 8 * GRID


class Line(QWidget):
    """What all lines have in common."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette, self._gap = palette, GRID

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen; a tall one may need more than one line."""
        del is_tall
        self._gap = round(GRID * scale)
        self.setMinimumHeight(round(HEIGHT * scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The hairline."""
        line = self.rect().adjusted(self._gap, self.height() - 1, -self._gap, 0)
        QPainter(self).fillRect(line, QColor(self._palette.raised))


def name_label(name: str, palette: Palette) -> FittedLabel:
    """What a line is about."""
    label = FittedLabel(name)
    label.setStyleSheet(f"color: {palette.text}")
    return label


def scale_name(label: FittedLabel, scale: float) -> None:
    """Draw a name for a size of screen; a long one is smaller, and then in two lines."""
    label.set_fonts(font(BODY * scale), font(SMALL * scale))
    label.setMinimumHeight(round(2.5 * SMALL * scale))
