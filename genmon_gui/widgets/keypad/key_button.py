"""One key, seen to be pressed at once."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from genmon_gui.core.language import say
from genmon_gui.widgets.icons import icon_pixmap
from genmon_gui.widgets.keypad.layouts import FACES, SPOKEN, Named
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, TITLE, Palette, focus_ring, font

# A key that is held repeats after a while, as on a keyboard.
_REPEAT_AFTER_MS, _REPEAT_EVERY_MS = 500, 80
# Of words, the largest first that has room.
_WORD_SIZES = (BODY, SMALL, 0.85 * SMALL)
# Less than TOUCH only where a banner takes the room.
_LEAST = 6 * GRID
_ACTING = (Named.SHIFT, Named.ERASE, Named.LETTERS, Named.ACCENTS, Named.SIGNS)


class KeyButton(QPushButton):
    """A key of a layout; a finger leaves the keyboard's focus where it is."""

    def __init__(self, name: str, palette: Palette) -> None:
        super().__init__()
        self.name = name
        self._palette, self._scale = palette, 1.0
        face, spoken = _words(name)
        # An ampersand alone would underline what follows.
        self.setText(face.replace("&", "&&"))
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAutoRepeat(name == Named.ERASE)
        self.setAutoRepeatDelay(_REPEAT_AFTER_MS)
        self.setAutoRepeatInterval(_REPEAT_EVERY_MS)
        self.setCheckable(name == Named.SHIFT)
        self._colour()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._scale = scale
        self.setMinimumHeight(round(_LEAST * scale))
        if self.name == Named.ERASE:
            pixels = round(HEADING * scale)
            self.setIcon(icon_pixmap("erase", self._palette.text, pixels))
            self.setIconSize(QSize(pixels, pixels))
        self._fit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Write a word so large that it has room."""
        self._fit()

    def _fit(self) -> None:
        for size in _WORD_SIZES if self.name in FACES else (TITLE,):
            made = font(size * self._scale, QFont.Weight.Medium)
            if QFontMetrics(made).horizontalAdvance(self.text()) + GRID <= self.width():
                break
        self.setFont(made)

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


def _words(name: str) -> tuple[str, str]:
    """What stands on a key, and what is said of it."""
    # A brace alone would begin a place for a value.
    sign = name.replace("{", "{{").replace("}", "}}")
    face, spoken = FACES[Named(name)] if name in FACES else (sign, SPOKEN.get(name, sign))
    return say(face) if face else "", say(spoken)
