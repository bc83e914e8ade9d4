"""A line that tells how far a file is, whether it is there, or why it is not."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from genmon_gui.core.language import decimals, say
from genmon_gui.services.copies.taking import Progressed, Taken
from genmon_gui.services.messages import Trouble
from genmon_gui.services.status import trouble_sentences
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.theme import (
    BODY,
    GRID,
    SMALL,
    TOUCH,
    Palette,
    colour_text,
    focus_ring,
    font,
)

# Good news goes away by itself.
_TOLD_MS = 10_000


class TakingLine(QFrame):
    """Is there only while there is something to tell.

    Signals:
        stopped: what is being written is not wanted any more.
    """

    stopped = Signal()

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.setObjectName("taking line")
        self.words, self.stop = FittedLabel(), QPushButton(say("Stop"))
        self.words.set_fonts(font(BODY), font(SMALL))
        self.stop.setFont(font(SMALL))
        self.stop.setFixedSize(2 * TOUCH, TOUCH)
        self.stop.clicked.connect(self.stopped)
        self.stop.setStyleSheet(
            f"QPushButton {{ color: {palette.text}; background: {palette.raised}; border: none;"
            f" border-radius: {GRID}px; }} QPushButton:pressed {{ background: {palette.pressed}; }}"
            f"{focus_ring(palette.text)}"
        )
        self.setStyleSheet(f"TakingLine {{ background: {palette.surface}; }}")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        self.setFixedHeight(TOUCH + 2 * GRID)
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_TOLD_MS)
        self._away.timeout.connect(self.hide)
        self.hide()

    @Slot(object)
    def show_progress(self, progressed: Progressed) -> None:
        """Tell how far a file is."""
        share = decimals(100 * progressed.share, 0)
        words = say("Saving {file}: {share} %", file=progressed.path.name, share=share)
        self._tell(words, self._palette.text, can_stop=True)

    @Slot(object)
    def show_taken(self, taken: Taken) -> None:
        """Tell that a file is there, or why it is not."""
        if taken.trouble is not None:
            self.show_trouble(taken.trouble)
            return
        if taken.is_whole:
            words = say("Saved {file}", file=taken.path)
        else:
            words = say("{file} was not saved.", file=taken.path.name)
        self._tell(words, self._palette.text)
        self._away.start()

    def show_trouble(self, trouble: Trouble) -> None:
        """Tell what is in the way; it stays."""
        self._tell(trouble_sentences(trouble), self._palette.warning)

    def _tell(self, words: str, colour: str, *, can_stop: bool = False) -> None:
        self._away.stop()
        self.words.setText(words)
        colour_text(self.words, colour)
        self.stop.setVisible(can_stop)
        self.show()
