"""What the viewer says where there is no record to show."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.theme import GRID, TITLE, Palette, colour_text, font

_SYMBOL_PX = 96


class NoRecord(QWidget):
    """A sentence in the middle, below an icon where there is one for it."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.symbol, self.hint = QLabel(), QLabel()
        self.hint.setFont(font(TITLE))
        colour_text(self.hint, palette.quiet)
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * GRID, 0, 6 * GRID, 6 * GRID)
        column.setSpacing(3 * GRID)
        column.addStretch(1)
        for label in (self.symbol, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)

    def tell(self, words: str, symbol: str = "") -> None:
        """Say something; the symbol is an icon's name, empty for none."""
        self.hint.setText(words)
        self.symbol.setVisible(bool(symbol))
        if symbol:
            self.symbol.setPixmap(icon_pixmap(symbol, self._palette.warning, _SYMBOL_PX))
