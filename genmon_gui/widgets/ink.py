"""What is filled and stroked with on a screen at rest.

PySide6 makes all names in `Qt`, more than a thousand, for the first call that may be given one of
them: 20 ms at the start, and 1.3 MB for good. `QPainter.setPen`, `fillRect` and `QBrush(colour)`
are such calls. What is always on the screen is therefore painted by `fillPath` and `strokePath`
with these, its texts in their widget's colour (`theme.colour_text`), and where one of those names
is wanted as a property it is said as a word: `setProperty("focusPolicy", "TabFocus")`.
"""

from PySide6.QtGui import QBrush, QColor, QPalette, QPen


def brush(colour: str) -> QBrush:
    """To fill with a colour, #rrggbb."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    return palette.window()


def pen(colour: str, width: float) -> QPen:
    """To stroke with a colour, #rrggbb, so many pixels wide, with square ends."""
    made = QPen()
    made.setColor(QColor(colour))
    made.setWidthF(width)
    return made
