"""The line into which a keypad types; a real keyboard types into it as well."""

from enum import Enum, auto

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from genmon_gui.core.language import spoken
from genmon_gui.core.phrasing import MINUS
from genmon_gui.widgets.theme import GRID, HEADING, Palette, font


class Kind(Enum):
    """What is to be typed."""

    TEXT = auto()
    PASSWORD = auto()
    NUMBER = auto()
    DIGITS = auto()
    PIN = auto()


# What others must not read over somebody's shoulder.
HIDDEN = (Kind.PASSWORD, Kind.PIN)
_PATTERNS = {
    Kind.NUMBER: r"-?\d{0,6}([.,]\d{0,3})?",
    Kind.DIGITS: r"\d*",
    Kind.PIN: r"\d*",
}

_DECIMAL_MARKS = (".", ",")


class Field(QLineEdit):
    """One line.

    Signals:
        left_downwards: the arrow key leads to the keypad below.
    """

    left_downwards = Signal()

    def __init__(self, kind: Kind, text: str, palette: Palette) -> None:
        super().__init__(text)
        self._kind = kind
        self.setStyleSheet(
            f"QLineEdit {{ color: {palette.text}; background: {palette.surface};"
            f" border: 2px solid {palette.accent}; border-radius: {GRID}px;"
            f" padding: 0 {GRID}px; selection-color: {palette.background};"
            f" selection-background-color: {palette.accent}; }}"
        )
        if kind in _PATTERNS:
            pattern = QRegularExpression(_PATTERNS[kind])
            self.setValidator(QRegularExpressionValidator(pattern, self))
        self.show_password(is_shown=kind not in HIDDEN)

    def set_scale(self, scale: float, height_px: int) -> None:
        """Draw for a size of screen, so high."""
        self.setFont(font(HEADING * scale))
        self.setFixedHeight(height_px)

    def show_password(self, *, is_shown: bool) -> None:
        """Let what is typed be read, or dots in its place."""
        modes = QLineEdit.EchoMode
        self.setEchoMode(modes.Normal if is_shown else modes.Password)

    def put(self, character: str) -> None:
        """Type a character; a number's minus comes and goes wherever the cursor is.

        Point and comma are both the decimal mark of the language that is spoken.
        """
        if self._kind is Kind.NUMBER and character in (MINUS, "-"):
            self._turn_sign()
        elif self._kind is Kind.NUMBER and character in _DECIMAL_MARKS:
            self.insert(spoken().decimal_mark)
        else:
            self.insert(character)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a number's minus come first and its mark be any, and Down lead to the keypad.

        Enter is done with: whatever gets the keyboard by it must not be pressed as well.
        """
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif self._kind is Kind.NUMBER and event.text() in ("-", *_DECIMAL_MARKS):
            self.put(event.text())
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()

    def _turn_sign(self) -> None:
        cursor, text = self.cursorPosition(), self.text()
        is_negative = text.startswith("-")
        self.setText(text[1:] if is_negative else f"-{text}")
        self.setCursorPosition(max(0, cursor + (-1 if is_negative else 1)))
