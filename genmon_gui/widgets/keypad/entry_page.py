"""A page on which one thing is typed: a name, a number, a password, a PIN."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from genmon_gui.core.language import say
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.keypad.field import HIDDEN, Field, Kind
from genmon_gui.widgets.keypad.keypad import Keypad
from genmon_gui.widgets.keypad.layouts import Named, Rows, letters, numbers
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
    scale_of,
)
from genmon_gui.widgets.touch import touch_px

# A keypad of numbers as wide or as high as a large screen would have keys like plates.
_NUMBERS_WIDTH, _NUMBERS_HEIGHT = 8 * TOUCH, 7 * TOUCH
_TITLE_HEIGHT = 4 * GRID
_OF_DIGITS = (Kind.NUMBER, Kind.DIGITS, Kind.PIN)


class EntryPage(QWidget):
    """Asks for one thing; whoever shows it takes the answer.

    Signals:
        entered: a str, what was typed, its ends without spaces; of a password with them. A number
            has a decimal point, whatever mark was typed.
        cancelled: nothing shall be changed.
    """

    entered = Signal(str)
    cancelled = Signal()

    def __init__(self, palette: Palette, title: str, kind: Kind, text: str = "") -> None:
        super().__init__()
        self._kind = kind
        self.title = FittedLabel(title)
        colour_text(self.title, palette.text)
        self.field = Field(kind, text, palette)
        self.field.setAccessibleName(title)
        self.keypad = Keypad(palette, _rows_of(kind))
        self.cancel, self.show_it = QPushButton(say("Cancel")), QPushButton(say("Show"))
        self.show_it.setCheckable(True)
        if kind not in HIDDEN:
            self.show_it.hide()
        for button in (self.cancel, self.show_it):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setStyleSheet(_button_style(palette))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.field)
        self.field.setFocus()

    def show_words(self, words: str) -> None:
        """Tell instead of the title what is wrong with what was typed."""
        self.title.setText(words)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels; what is typed while a key has the keyboard goes into the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.field.backspace()
        elif event.text().isprintable() and event.text():
            self.field.put(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Scale everything."""
        size = self.window().size()
        scale, is_tall = scale_of(size), size.height() > size.width()
        gap = round(GRID * scale)
        # On a tall screen the line is too short to be shared.
        is_short = not is_tall and self.height() < self._wanted_height(scale)
        line_px = round(TOUCH * scale) if is_short else touch_px(self, scale)
        self._place_title(scale, line_px, is_short=is_short)
        self.field.set_scale(scale, line_px)
        self.keypad.set_scale(scale, is_tall=is_tall, is_short=is_short)
        if self._kind in _OF_DIGITS:
            widest = self.width() if is_tall else round(_NUMBERS_WIDTH * scale)
            self.keypad.setMaximumSize(widest, round(_NUMBERS_HEIGHT * scale))
        for button in (self.cancel, self.show_it):
            button.setFont(font(BODY * scale, QFont.Weight.Medium))
            button.setFixedHeight(line_px)
            button.setMinimumWidth(round(2 * TOUCH * scale))
        edge = gap // 2 if is_short else gap
        self._column.setContentsMargins(2 * gap, edge, 2 * gap, edge)
        self._column.setSpacing(gap)
        self._line.setSpacing(gap)

    def _wanted_height(self, scale: float) -> int:
        """What the title above the line, the line and large keys take."""
        rows = self.keypad.rows
        around_px = round((_TITLE_HEIGHT + (3 + rows) * GRID) * scale)
        return around_px + (1 + rows) * touch_px(self, scale)

    def _place_title(self, scale: float, line_px: int, *, is_short: bool) -> None:
        """Above the line; beside it where there is little height for the keys, as under a banner.

        Args:
            scale: of everything.
            line_px: how high the line is.
            is_short: there is little height.
        """
        # Beside the line most would be too long for the largest: all of them are of one size there.
        sizes = (BODY, SMALL) if is_short else (TITLE, BODY, SMALL)
        self.title.set_fonts(*(font(each * scale) for each in sizes))
        line = self._line if is_short else self._column
        if line.indexOf(self.title) < 0:
            (self._column if is_short else self._line).removeWidget(self.title)
            line.insertWidget(0, self.title, 1 if is_short else 0)
        self._line.setStretchFactor(self.field, 2)
        self.title.setFixedHeight(line_px if is_short else round(_TITLE_HEIGHT * scale))

    @Slot()
    def _enter(self) -> None:
        text = self.field.text()
        if self._kind is not Kind.PASSWORD:
            text = text.strip()
        self.entered.emit(text.replace(",", ".") if self._kind is Kind.NUMBER else text)

    @Slot()
    def _let_go(self) -> None:
        """A finger leaves the focus in the field; the next page shall not show it as a ring."""
        if self.window().focusWidget() is self.field:
            self.window().setFocus()

    @Slot(bool)
    def _show(self, is_shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.field.show_password(is_shown=is_shown)
        self.show_it.setText(say("Hide") if is_shown else say("Show"))

    @Slot()
    def _to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.keypad.typed.connect(self.field.put)
        self.keypad.erased.connect(self.field.backspace)
        self.keypad.done.connect(self._let_go)
        self.keypad.done.connect(self._enter)
        self.keypad.left_upwards.connect(self._to_field)
        self.field.left_downwards.connect(self.keypad.focus_first)
        self.field.returnPressed.connect(self._enter)
        self.show_it.toggled.connect(self._show)
        self.cancel.clicked.connect(self._let_go)
        self.cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        self._line = QHBoxLayout()
        self._line.addWidget(self.field, 1)
        self._line.addWidget(self.show_it)
        self._line.addWidget(self.cancel)
        keys = QHBoxLayout()
        keys.addStretch(1)
        keys.addWidget(self.keypad, 1000)
        keys.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addLayout(self._line)
        self._column.addLayout(keys, 1000)
        self._column.addStretch(1)


def _rows_of(kind: Kind) -> partial[Rows]:
    if kind in _OF_DIGITS:
        return partial(_number_rows, kind is Kind.NUMBER)
    return partial(_letter_rows)


def _number_rows(is_signed: bool, _layer: Named, _is_tall: bool) -> Rows:  # noqa: FBT001
    return numbers(is_signed=is_signed)


def _letter_rows(layer: Named, is_tall: bool) -> Rows:  # noqa: FBT001
    return letters(layer, is_tall=is_tall)


def _button_style(palette: Palette) -> str:
    return (
        f"QPushButton {{ color: {palette.text}; background: {palette.raised}; border: none;"
        f" border-radius: {GRID // 2}px; padding: 0 {GRID}px; }}"
        f"QPushButton:checked {{ color: {palette.background}; background: {palette.quiet}; }}"
        f"QPushButton:pressed {{ color: {palette.background}; background: {palette.quiet}; }}"
        f"{focus_ring(palette.text)}"
    )
