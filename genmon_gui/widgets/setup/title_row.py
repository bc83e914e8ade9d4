"""Where one is, and the way back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from genmon_gui.core.language import say
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    TITLE,
    Palette,
    colour_text,
    focus_ring,
    font,
)
from genmon_gui.widgets.touch import touch_px


class TitleRow(QWidget):
    """A large ‹ at the left, then the title.

    Signals:
        left: go back.
    """

    left = Signal()

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.back, self.title = QPushButton(), FittedLabel()
        self.back.setAccessibleName(say("Back"))
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.clicked.connect(self.left)
        colour_text(self.title, palette.text)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.back)
        self._row.addWidget(self.title, 1)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        palette, gap, pixels = self._palette, round(GRID * scale), round(HEADING * scale)
        side = touch_px(self, scale)
        self.back.setIcon(icon_pixmap("earlier", palette.text, pixels))
        self.back.setIconSize(QSize(pixels, pixels))
        self.back.setFixedSize(side, side)
        weight = QFont.Weight.Medium
        self.title.set_fonts(font(TITLE * scale, weight), font(BODY * scale, weight))
        self._row.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        self._row.setSpacing(2 * gap)
        self.back.setStyleSheet(
            f"QPushButton {{ background: {palette.raised}; border: none;"
            f" border-radius: {gap}px; }}"
            f"QPushButton:pressed {{ background: {palette.pressed}; }}"
            f"{focus_ring(palette.text)}"
        )
