"""A line with two to five large buttons, of which one is chosen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton

from genmon_gui.core.language import say
from genmon_gui.widgets.setup.line import Line, name_label, scale_name
from genmon_gui.widgets.theme import BODY, GRID, Palette, dress, focus_ring, font


class ChoiceRow(Line):
    """The buttons are beside the name on a wide screen, below it on a tall one.

    Signals:
        chosen: the key of the button that was touched, a str.
    """

    chosen = Signal(str)

    def __init__(self, name: str, choices: tuple[tuple[str, str], ...], palette: Palette) -> None:
        """Make it.

        Args:
            name: what is chosen.
            choices: keys and what stands on their buttons.
            palette: colours.
        """
        super().__init__(palette)
        self.name = name_label(name, palette)
        self.buttons = {key: self._button(key, words, name) for key, words in choices}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._choices = QHBoxLayout()
        self._row.addWidget(self.name, 1)
        self._row.addLayout(self._choices)
        for button in self.buttons.values():
            self._choices.addWidget(button)

    def show_chosen(self, key: str) -> None:
        """Mark the button of a key as the chosen one."""
        for each, button in self.buttons.items():
            button.setChecked(each == key)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        scale_name(self.name, scale)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_tall else directions.LeftToRight)
        gap = round(GRID * scale)
        # What stands below its words does not stand on the hairline.
        self._row.setContentsMargins(gap, gap // 2, gap, gap if is_tall else gap // 2)
        self._row.setSpacing(0 if is_tall else gap)
        self._choices.setSpacing(gap)
        for button in self.buttons.values():
            button.setFont(font(BODY * scale, QFont.Weight.Medium))
            words = button.fontMetrics().horizontalAdvance(button.text())
            least = round(1.5 * self._touch_px)
            button.setMinimumSize(max(least, words + 2 * gap), self._touch_px)
        # A least height that is set hides that of the layout, which is more below a name.
        self.setMinimumHeight(max(self.minimumHeight(), self._row.minimumSize().height()))
        self._style(gap)

    @Slot()
    def _choose(self) -> None:
        key = self.sender().objectName()
        self.show_chosen(key)
        self.chosen.emit(key)

    def _button(self, key: str, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(key)
        button.setCheckable(True)
        button.setAccessibleName(say("{name}: {value}", name=name, value=words))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._choose)
        return button

    def _style(self, radius: int) -> None:
        palette = self._palette
        dress(
            self,
            f"QPushButton {{ color: {palette.quiet}; background: {palette.surface}; border: none;"
            f" border-radius: {radius}px; padding: 0; }}"
            f"QPushButton:checked {{ color: {palette.background}; background: {palette.accent}; }}"
            f"QPushButton:pressed {{ color: {palette.text}; background: {palette.raised}; }}"
            f"{focus_ring(palette.text)}",
        )
