"""What became of a change, at the foot of the page for a while."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from genmon_gui.core.language import say
from genmon_gui.services.setup.settings_change import SettingsAnswer
from genmon_gui.services.status import trouble_sentences
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.theme import BODY, GRID, SMALL, Palette, dress, focus_ring, font
from genmon_gui.widgets.touch import touch_px

SHOWN_MS = 20_000


class ToldLine(QFrame):
    """Says what was changed, with a button that undoes it; or why nothing was.

    Signals:
        undo_wanted: put it back.
    """

    undo_wanted = Signal()

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self.setObjectName("told")
        self._palette = palette
        self.answer: SettingsAnswer | None = None
        self.words, self.undo = FittedLabel(), QPushButton(say("Undo"))
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self.undo_wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.undo)
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(SHOWN_MS)
        self._over.timeout.connect(self.forget)
        self.hide()

    def show_answer(self, answer: SettingsAnswer) -> None:
        """Tell it, for a while."""
        self.answer = answer
        self.words.setText(_words(answer))
        self.undo.setVisible(answer.settings is not None)
        self._style()
        self.show()
        self._over.start()

    def forget(self) -> None:
        """Tell nothing any more."""
        self.answer = None
        self._over.stop()
        self.hide()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        gap, touch = round(GRID * scale), touch_px(self, scale)
        self.words.set_fonts(*(font(size * scale) for size in (BODY, SMALL, 0.85 * SMALL)))
        self.undo.setFont(font(BODY * scale, QFont.Weight.Medium))
        self.undo.setMinimumSize(2 * touch, touch)
        self.setFixedHeight(touch + gap)
        self._row.setContentsMargins(2 * gap, gap // 2, gap // 2, gap // 2)
        self._row.setSpacing(gap)
        self._style()

    def _style(self) -> None:
        palette = self._palette
        is_trouble = self.answer is not None and self.answer.trouble is not None
        ink = palette.warning if is_trouble else palette.text
        dress(
            self,
            f"QFrame#told {{ background: {palette.surface}; border-radius: {GRID}px; }}"
            f"QLabel {{ color: {ink}; }}"
            f"QPushButton {{ color: {palette.text}; background: {palette.raised}; border: none;"
            f" border-radius: {GRID}px; padding: 0 {GRID}px; }}"
            f"QPushButton:pressed {{ color: {palette.background}; background: {palette.quiet}; }}"
            f"{focus_ring(palette.text)}",
        )


def _words(answer: SettingsAnswer) -> str:
    if answer.trouble is not None:
        return trouble_sentences(answer.trouble)
    return answer.said or say("It is as it was before.")
