"""One line of a set-up page: as high as a finger needs, a hairline below it."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TOUCH, Palette, font
from genmon_gui.widgets.touch import touch_px

HAIRLINE_PX = 1
_AIR = 1.5 * GRID


def line_px(touched_px: int, scale: float) -> int:
    """How high a line is: what is touched grows with the screen, the air around it need not."""
    return touched_px + round(max(_AIR, GRID * scale))


class Line(QWidget):
    """What all lines have in common."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette, self._gap, self._touch_px = palette, GRID, TOUCH

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen; a tall one may need more than one line."""
        del is_tall
        self._gap = round(GRID * scale)
        self._touch_px = touch_px(self, scale)
        self.setMinimumHeight(line_px(self._touch_px, scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The hairline."""
        line = self.rect().adjusted(self._gap, self.height() - HAIRLINE_PX, -self._gap, 0)
        QPainter(self).fillRect(line, QColor(self._palette.raised))


def name_label(name: str, palette: Palette) -> FittedLabel:
    """What a line is about."""
    return ink(FittedLabel(name), palette.text)


def ink(label: FittedLabel, colour: str) -> FittedLabel:
    """Let a label be written in a colour; a style sheet for each would cost ten times as much."""
    colours = label.palette()
    colours.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    label.setPalette(colours)
    return label


def scale_name(label: FittedLabel, scale: float) -> None:
    """Draw a name for a size of screen; a long one is smaller, and then in two lines."""
    label.set_fonts(font(BODY * scale), font(SMALL * scale))
    label.setMinimumHeight(round(2.5 * SMALL * scale))
