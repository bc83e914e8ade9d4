"""The keys of a keypad."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from genmon_gui.widgets.keypad.key_button import KeyButton
from genmon_gui.widgets.keypad.layouts import Key, Named, Rows
from genmon_gui.widgets.theme import GRID, Palette


class Keypad(QWidget):
    """Shows the keys of a layout; a layout is asked for anew when another layer is wanted.

    Signals:
        typed: a str, the character of a key.
        erased: the character before the cursor shall go; repeated while the key is held.
        done: what is typed is all.
    """

    typed = Signal(str)
    erased = Signal()
    done = Signal()

    def __init__(self, palette: Palette, rows_of: Callable[[Named, bool], Rows]) -> None:
        """Show the letters, or all there is.

        Args:
            palette: colours.
            rows_of: the keys of a layer, and whether the screen is tall.
        """
        super().__init__()
        self._palette, self._rows_of = palette, rows_of
        self._layer, self._is_tall, self._is_shifted = Named.LETTERS, False, False
        self._scale, self._rows = 1.0, 0
        self.keys: list[KeyButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._make_keys()

    @property
    def rows(self) -> int:
        """How many rows of keys there are."""
        return self._rows

    def set_scale(self, scale: float, *, is_tall: bool, is_short: bool) -> None:
        """Draw for a size of screen.

        Args:
            scale: of everything.
            is_tall: the screen is taller than wide.
            is_short: there is little height, which the keys need more than the gaps.
        """
        self._scale = scale
        if is_tall != self._is_tall:
            self._is_tall = is_tall
            self._make_keys()
        gap = round(GRID * scale)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(gap // 2 if is_short else gap)
        for key in self.keys:
            key.set_scale(scale)

    def key(self, name: str) -> KeyButton:
        """The key of that name."""
        return next(key for key in self.keys if key.name.lower() == name.lower())

    def _make_keys(self) -> None:
        focused = next((key.name for key in self.keys if key.hasFocus()), None)
        for old in self.keys:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.keys = []
        columns, rows = 0, self._rows_of(self._layer, self._is_tall)
        self._rows = len(rows)
        for line, row in enumerate(rows):
            column = 0
            for each in row:
                if each.name:
                    self._add(self._cased(each.name), line, column, each)
                column += each.width
            columns = max(columns, column)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < columns))
        if focused is not None:
            same = [key for key in self.keys if key.name.lower() == focused.lower()]
            (same or self.keys)[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, name: str, line: int, column: int, laid: Key) -> None:
        key = KeyButton(name, self._palette)
        key.set_scale(self._scale)
        key.setChecked(name == Named.SHIFT and self._is_shifted)
        key.clicked.connect(self._press)
        self._grid.addWidget(key, line, column, laid.height, laid.width)
        # In a page that is seen already the layout would show it only later.
        key.show()
        self.keys.append(key)

    def _cased(self, name: str) -> str:
        # The capital of ß would be two letters.
        is_cased = self._is_shifted and len(name.upper()) == len(name) == 1
        return name.upper() if is_cased else name

    @Slot()
    def _press(self) -> None:
        key = self.sender()
        assert isinstance(key, KeyButton)  # noqa: S101 - only keys are connected
        match key.name:
            case Named.ERASE:
                self.erased.emit()
            case Named.DONE:
                self.done.emit()
            case Named.SHIFT:
                self._change(self._layer, is_shifted=not self._is_shifted)
            case Named.LETTERS | Named.ACCENTS | Named.SIGNS:
                self._change(Named(key.name), is_shifted=self._is_shifted)
            case _:
                self._type(" " if key.name == Named.SPACE else key.name)

    def _type(self, character: str) -> None:
        self.typed.emit(character)
        # One capital at the beginning of a name is what is wanted nearly always.
        if self._is_shifted and character.isalpha():
            self._change(self._layer, is_shifted=False)

    def _change(self, layer: Named, *, is_shifted: bool) -> None:
        self._layer, self._is_shifted = layer, is_shifted
        self._make_keys()
