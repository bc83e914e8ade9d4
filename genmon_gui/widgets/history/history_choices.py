"""The lines above the picture: how much is looked at, which places, and what to do with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from genmon_gui.widgets.history.span_chooser import SpanChooser
from genmon_gui.widgets.history.words_button import QuietButton, WordsButton
from genmon_gui.widgets.place_chips import PlaceChips
from genmon_gui.widgets.theme import GRID


class HistoryChoices(QGridLayout):
    """Lays the choices out, in one line where there is room, else in two or more."""

    def __init__(
        self, span: SpanChooser, places: PlaceChips, words: WordsButton, save: QuietButton
    ) -> None:
        super().__init__()
        self._span, self._places, self._buttons = span, places, (words, save)
        self.addWidget(span, 0, 0)
        self.setColumnStretch(1, 1)
        for number, button in enumerate(self._buttons):
            self.addWidget(button, 1, 2 + number)

    def arrange(self, scale: float, width_px: int, side_px: int) -> None:
        """Scale them; the chips at the end of the first line where there is room, else below.

        Args:
            scale: of everything.
            width_px: what there is.
            side_px: how high, and wide at least, each is.
        """
        gap = round(GRID * scale)
        # The picture keeps the same margin within itself.
        self.setContentsMargins(2 * gap, gap, 2 * gap, 0)
        self.setSpacing(gap)
        room = width_px - 4 * gap
        self._span.arrange(scale, room, side_px)
        for button in self._buttons:
            button.set_scale(scale, side_px)
        words = sum(button.width() + gap for button in self._buttons if not button.isHidden())
        chips = self._places.line_width(scale) + 2 * gap
        beside = self._span.sizeHint().width() + chips + words <= room
        self._places.arrange(scale, room - words, side_px)
        for choice in (self._span, self._places, *self._buttons):
            self.removeWidget(choice)
        self.addWidget(self._span, 0, 0, 1, 1 if beside else 4)
        align = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        row, column = (0, 1) if beside else (1, 0)
        self.addWidget(self._places, row, column, 1, 2 - column, align)
        for number, button in enumerate(self._buttons):
            self.addWidget(button, row, 2 + number, Qt.AlignmentFlag.AlignTop)
