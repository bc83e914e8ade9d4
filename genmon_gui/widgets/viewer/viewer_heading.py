"""The viewer's first line: which record it is, what is in it, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from genmon_gui.core.language import say
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    SMALL,
    TITLE,
    TOUCH,
    Palette,
    colour_text,
    focus_ring,
    font,
)


class ViewerHeading(QWidget):
    """Words on the left, buttons on the right."""

    def __init__(self, palette: Palette, buttons: tuple[QPushButton, ...]) -> None:
        super().__init__()
        self.title, self.span = FittedLabel(say("genmon-gui viewer")), FittedLabel()
        self.warning = QLabel()
        self.title.set_fonts(font(TITLE, QFont.Weight.Medium))
        colour_text(self.title, palette.text)
        self.span.set_fonts(font(SMALL))
        colour_text(self.span, palette.quiet)
        self.warning.setFont(font(SMALL))
        colour_text(self.warning, palette.warning)
        self.warning.setWordWrap(True)
        self.warning.hide()
        for button in buttons:
            _style(button, palette)
        self._lay_out(buttons)

    def show_content(self, words: str, warning: str) -> None:
        """Say what is in the record, and why it should not be relied on."""
        self.span.setText(words)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))

    def _lay_out(self, buttons: tuple[QPushButton, ...]) -> None:
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addStretch(1)
        for label in (self.title, self.span, self.warning):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        row.setSpacing(GRID)
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button)


def _style(button: QPushButton, palette: Palette) -> None:
    """As wide as its words need, and never narrower than two fingers."""
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setFont(font(BODY, QFont.Weight.Medium))
    words_px = button.fontMetrics().horizontalAdvance(button.text())
    button.setFixedSize(max(2 * TOUCH, words_px + 3 * GRID), TOUCH)
    button.setStyleSheet(
        f"QPushButton {{ color: {palette.text}; background: {palette.raised}; border: none;"
        f" border-radius: {GRID}px; }}"
        f"QPushButton:pressed {{ background: {palette.pressed}; }}"
        "QPushButton::menu-indicator { image: none; width: 0; }"
        f"{focus_ring(palette.text)}"
    )
