"""One key, seen to be pressed at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from genmon_gui.core.language import say
from genmon_gui.widgets.keypad.layouts import FACES, SPOKEN, Named
from genmon_gui.widgets.theme import BODY, GRID, TITLE, TOUCH, Palette, focus_ring, font

# A key that is held repeats after a while, as on a keyboard.
_REPEAT_AFTER_MS, _REPEAT_EVERY_MS = 500, 80
_ACTING = (Named.SHIFT, Named.ERASE, Named.LETTERS, Named.ACCENTS, Named.SIGNS)


class KeyButton(QPushButton):
    """A key of a layout; a finger leaves the keyboard's focus where it is."""

    def __init__(self, name: str, palette: Palette) -> None:
        super().__init__()
        self.name = name
        self._palette = palette
        face, spoken = FACES[Named(name)] if name in FACES else (name, SPOKEN.get(name, name))
        # An ampersand alone would underline what follows.
        self.setText(say(face).replace("&", "&&"))
        self.setAccessibleName(say(spoken))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAutoRepeat(name == Named.ERASE)
        self.setAutoRepeatDelay(_REPEAT_AFTER_MS)
        self.setAutoRepeatInterval(_REPEAT_EVERY_MS)
        self.setCheckable(name == Named.SHIFT)
        self._colour()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        size = BODY if self.name in FACES else TITLE
        self.setFont(font(size * scale, QFont.Weight.Medium))
        self.setMinimumHeight(round(TOUCH * scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All but Space is for the keypad; a button's own way with arrows knows no columns."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _colour(self) -> None:
        palette = self._palette
        ground, ink = palette.raised, palette.text
        if self.name == Named.DONE:
            ground, ink = palette.accent, palette.background
        elif self.name in _ACTING:
            ground = palette.surface
        self.setStyleSheet(
            f"QPushButton {{ color: {ink}; background: {ground}; border: none;"
            f" border-radius: {GRID // 2}px; padding: 0; }}"
            f"QPushButton:checked {{ color: {palette.background}; background: {palette.text}; }}"
            f"QPushButton:pressed {{ color: {palette.background}; background: {palette.quiet}; }}"
            f"{focus_ring(palette.text)}"
        )
