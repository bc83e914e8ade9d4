"""The way out for the owner: asked once, and held rather than tapped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from genmon_gui.core.language import say
from genmon_gui.widgets.fitted_label import CENTRE, FittedLabel
from genmon_gui.widgets.hold_button import HoldButton
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    HEADING,
    TOUCH,
    Palette,
    colour_text,
    focus_ring,
    font,
)


class LeavePage(QWidget):
    """Says what leaving means.

    Signals:
        stayed: go back to the pages.
        left: close the program.
    """

    stayed = Signal()
    left = Signal()

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.title = QLabel(say("Leave genmon-gui?"))
        self.text = FittedLabel(
            say("While it is closed nothing is measured, nothing is recorded and no alarm is sent.")
        )
        self.stay = QPushButton(say("Stay"))
        self.leave = HoldButton(say("Hold to leave"), palette)
        self.stay.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stay.clicked.connect(self.stayed)
        self.leave.held.connect(self.left)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.align(CENTRE)
        for label, colour in ((self.title, palette.text), (self.text, palette.quiet)):
            colour_text(label, colour)
        self.stay.setStyleSheet(
            f"QPushButton {{ color: {palette.background}; background: {palette.accent};"
            f" border: none; border-radius: {GRID}px; }}"
            f"QPushButton:pressed {{ background: {palette.text}; }}"
            f"{focus_ring(palette.text)}"
        )
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._lay_out()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self.title.setFont(font(HEADING * scale, QFont.Weight.Medium))
        self.text.set_fonts(font(BODY * scale))
        self.text.setFixedHeight(round(6 * GRID * scale))
        for button in (self.stay, self.leave):
            button.setFont(font(BODY * scale, QFont.Weight.Medium))
            button.setFixedSize(round(4 * TOUCH * scale), round(1.2 * TOUCH * scale))
        gap = round(GRID * scale)
        self._column.setContentsMargins(2 * gap, 0, 2 * gap, 2 * gap)
        self._column.setSpacing(2 * gap)
        self._row.setContentsMargins(0, gap, 0, 0)
        self._row.setSpacing(2 * gap)

    def _lay_out(self) -> None:
        self._column.addStretch(1)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self._row.addStretch(1)
        self._row.addWidget(self.stay)
        self._row.addWidget(self.leave)
        self._row.addStretch(1)
