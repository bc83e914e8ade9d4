"""The lines above the picture: how much is looked at, which places, and what the year says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.span_chooser import SpanChooser
from genmon_gui.widgets.theme import GRID
from genmon_gui.widgets.words_button import WordsButton


class HistoryChoices(QGridLayout):
    """Lays the choices out, in one line where there is room, else in two or more."""

    def __init__(self, span: SpanChooser, places: PlaceChips, words: WordsButton) -> None:
        super().__init__()
        self._span, self._places, self._words = span, places, words
        self.addWidget(span, 0, 0)
        self.setColumnStretch(1, 1)
        self.addWidget(words, 1, 2)

    def arrange(self, scale: float, width_px: int) -> None:
        """Scale them; the chips at the end of the first line where there is room, else below."""
        gap = round(GRID * scale)
        # The picture keeps the same margin within itself.
        self.setContentsMargins(2 * gap, gap, 2 * gap, 0)
        self.setSpacing(gap)
        room = width_px - 4 * gap
        self._span.arrange(scale, room)
        self._words.set_scale(scale)
        words = self._words.width() + gap
        chips = self._places.line_width(scale) + 2 * gap
        beside = self._span.sizeHint().width() + chips + words <= room
        self._places.arrange(scale, room - words)
        for choice in (self._span, self._places, self._words):
            self.removeWidget(choice)
        self.addWidget(self._span, 0, 0, 1, 1 if beside else 3)
        align = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        row, column = (0, 1) if beside else (1, 0)
        self.addWidget(self._places, row, column, 1, 2 - column, align)
        self.addWidget(self._words, row, 2, Qt.AlignmentFlag.AlignTop)
