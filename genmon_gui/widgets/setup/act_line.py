"""A line with large buttons that do something."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from genmon_gui.widgets.setup.line import Line
from genmon_gui.widgets.theme import BODY, GRID, Palette, dress, focus_ring, font


class ActLine(Line):
    """Buttons side by side, the first one is what is usually wanted.

    Attributes:
        buttons: in their order.
    """

    def __init__(self, palette: Palette, *words: str) -> None:
        """Make it.

        Args:
            palette: colours.
            words: of the buttons.
        """
        super().__init__(palette)
        self.buttons = tuple(QPushButton(each) for each in words)
        self._row = QHBoxLayout(self)
        for number, button in enumerate(self.buttons):
            button.setObjectName("first" if number == 0 else "other")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
        self._row.addStretch(1)

    def set_scale(self, scale: float, *, is_tall: bool) -> None:
        """Draw for a size of screen."""
        super().set_scale(scale, is_tall=is_tall)
        gap = round(GRID * scale)
        self._row.setContentsMargins(gap, gap // 2, gap, gap // 2)
        self._row.setSpacing(gap)
        for button in self.buttons:
            button.setFont(font(BODY * scale, QFont.Weight.Medium))
            button.setMinimumSize(round(2.5 * self._touch_px), self._touch_px)
        palette = self._palette
        dress(
            self,
            f"QPushButton {{ color: {palette.text}; background: {palette.raised}; border: none;"
            f" border-radius: {gap}px; padding: 0 {2 * gap}px; }}"
            f"QPushButton#first:enabled {{ color: {palette.background};"
            f" background: {palette.accent}; }}"
            f"QPushButton:disabled {{ color: {palette.faint}; background: {palette.surface}; }}"
            f"QPushButton:pressed, QPushButton#first:pressed {{"
            f" color: {palette.background}; background: {palette.quiet}; }}"
            f"{focus_ring(palette.text)}",
        )
