"""A list from which one thing is chosen by finger."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.setup.entry_wanted import ChoiceWanted
from genmon_gui.widgets.setup.line import line_px
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, focus_ring, font
from genmon_gui.widgets.touch import touch_px

# So many stand below each other before more columns save the finger its way.
_FEW = 6
# Letters that a third of the screen has room for.
_SHORT = 18


class ChoicePage(QWidget):
    """What is chosen now comes first, and is marked.

    Signals:
        chosen: the key, a str.
    """

    chosen = Signal(str)

    def __init__(self, wanted: ChoiceWanted, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        in_order = sorted(wanted.choices, key=lambda choice: choice[0] != wanted.chosen)
        self.buttons = {key: self._button(key, name) for key, name in in_order}
        if wanted.chosen in self.buttons:
            self.buttons[wanted.chosen].setChecked(True)
        content = QWidget()
        self._grid = QGridLayout(content)
        self.area = FingerScroll(content, palette)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        gap = round(GRID * scale)
        self._grid.setContentsMargins(2 * gap, 0, 2 * gap, gap)
        self._grid.setSpacing(gap)
        columns = 1 if len(self.buttons) <= _FEW else 2 if is_tall else 3
        for at, button in enumerate(self.buttons.values()):
            size = BODY if len(button.text()) <= _SHORT else SMALL
            button.setFont(font(size * scale, QFont.Weight.Medium))
            button.setFixedHeight(line_px(touch_px(self, scale), scale) - GRID)
            self._grid.addWidget(button, *divmod(at, columns))
        rows = -(-len(self.buttons) // columns)
        for row in range(rows + 1):
            self._grid.setRowStretch(row, int(row == rows))
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < columns))
        self.area.set_scale(scale)
        self._style(gap)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _button(self, key: str, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setObjectName(key)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._choose)
        return button

    def _style(self, radius: int) -> None:
        palette = self._palette
        self.setStyleSheet(
            f"QPushButton {{ color: {palette.text}; background: {palette.surface}; border: none;"
            f" border-radius: {radius}px; padding: 0 {2 * radius}px; text-align: left; }}"
            f"QPushButton:checked {{ color: {palette.background}; background: {palette.accent}; }}"
            f"QPushButton:pressed {{ color: {palette.text}; background: {palette.raised}; }}"
            f"{focus_ring(palette.text)}"
        )
