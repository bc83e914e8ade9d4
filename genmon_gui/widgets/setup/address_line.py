"""One address in a list: touch it to change it, hold the button to remove it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from genmon_gui.core.language import say
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.hold_button import HoldButton
from genmon_gui.widgets.setup.line import Line, name_label
from genmon_gui.widgets.setup.row import Face
from genmon_gui.widgets.theme import BODY, GRID, SMALL, TOUCH, Palette, colour_text, font


class AddressLine(Line):
    """An address, what is known against it, and a way to be rid of it.

    Signals:
        touched: the address, a str: change it.
        removed: the address, a str.
    """

    touched = Signal(str)
    removed = Signal(str)

    def __init__(self, address: str, warning: str, palette: Palette) -> None:
        """Make it.

        Args:
            address: what it shows.
            warning: why messages to it may not arrive, empty for nothing.
            palette: colours.
        """
        super().__init__(palette)
        self.address = address
        self.name, self.warning = name_label(address, palette), FittedLabel(warning)
        colour_text(self.warning, palette.warning)
        self.warning.setVisible(bool(warning))
        self.face = Face(palette)
        self.face.setAccessibleName(say("Change {address}", address=address))
        self.face.setAccessibleDescription(warning)
        self.face.clicked.connect(self._touch)
        self.remove = HoldButton(say("Hold to remove"), palette)
        self.remove.setAccessibleName(say("Hold to remove {address}", address=address))
        self.remove.held.connect(self._remove)
        self._words = QVBoxLayout(self.face)
        self._words.addWidget(self.name)
        self._words.addWidget(self.warning)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.face, 1)
        self._row.addWidget(self.remove)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        gap = round(GRID * scale)
        self.name.set_fonts(font(BODY * scale), font(SMALL * scale))
        self.warning.set_fonts(font(SMALL * scale), font(0.85 * SMALL * scale))
        if self.warning.text():
            self.warning.setMinimumHeight(round(2.4 * SMALL * scale))
            self.setMinimumHeight(round(12 * GRID * scale))
        self._words.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self._words.setSpacing(0)
        self._row.setContentsMargins(0, gap // 2, gap, gap // 2)
        self.remove.setFont(font(SMALL * scale, QFont.Weight.Medium))
        self.remove.setFixedSize(round(3 * TOUCH * scale), self._touch_px)

    @Slot()
    def _touch(self) -> None:
        self.touched.emit(self.address)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.address)
