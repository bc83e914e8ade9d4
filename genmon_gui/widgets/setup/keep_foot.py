"""What stands below a draft: that it is not kept yet, and what can be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from genmon_gui.core.language import say
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, dress, focus_ring, font
from genmon_gui.widgets.touch import touch_px


class KeepFoot(QFrame):
    """Hidden while nothing is drafted.

    Signals:
        dropped: forget the draft.
        tried: try it before it is kept.
        kept: keep it.
    """

    dropped = Signal()
    tried = Signal()
    kept = Signal()

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setObjectName("foot")
        self._palette = palette
        self.words = FittedLabel()
        self.drop, self.try_it = QPushButton(say("Drop it")), QPushButton(say("Try it"))
        self.keep = QPushButton(say("Keep it"))
        self.keep.setObjectName("keep")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        for button in (self.drop, self.try_it, self.keep):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
        self.drop.clicked.connect(self.dropped)
        self.try_it.clicked.connect(self.tried)
        self.keep.clicked.connect(self.kept)
        self.hide()

    def show_missing(self, missing: str) -> None:
        """Say that it is not kept yet, and what it lacks; only what lacks nothing can be tried."""
        not_kept = say("Not kept yet.")
        self.words.setText(f"{not_kept} {missing}".strip())
        self.try_it.setEnabled(not missing)
        self.keep.setEnabled(not missing)

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        palette, gap, touch = self._palette, round(GRID * scale), touch_px(self, scale)
        self.words.set_fonts(*(font(size * scale) for size in (BODY, SMALL, 0.85 * SMALL)))
        for button in (self.drop, self.try_it, self.keep):
            button.setFont(font(BODY * scale, QFont.Weight.Medium))
            button.setMinimumSize(round(1.5 * touch), touch)
        self.setFixedHeight(touch + gap)
        self._row.setContentsMargins(2 * gap, gap // 2, gap // 2, gap // 2)
        self._row.setSpacing(gap)
        dress(
            self,
            f"QFrame#foot {{ background: {palette.surface}; border-radius: {gap}px; }}"
            f"QLabel {{ color: {palette.warning}; }}"
            f"QPushButton {{ color: {palette.text}; background: {palette.raised}; border: none;"
            f" border-radius: {gap}px; padding: 0 {gap}px; }}"
            f"QPushButton#keep:enabled {{ color: {palette.background};"
            f" background: {palette.accent}; }}"
            f"QPushButton:disabled {{ color: {palette.faint}; background: {palette.surface}; }}"
            f"QPushButton:pressed, QPushButton#keep:pressed {{"
            f" color: {palette.background}; background: {palette.quiet}; }}"
            f"{focus_ring(palette.text)}",
        )
