"""Icons of the resources folder, drawn in a colour of the palette.

They are filled outlines alone: `M`, `L`, `C` and `Z` with absolute coordinates, one command at a
time. Qt's own library for SVG takes 1 MB of a screen at rest to draw the like, and a pen with round
ends needs the names of all enums of Qt, another 1.3 MB; the tests let that library judge them.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

from genmon_gui.assets import resource

# The length of a side that all icons share, and the colour of what is between their outlines.
_SIDE, _NOTHING = 24, QColor(0, 0, 0, 0)
_PATH = re.compile(r'<path d="([^"]*)"')
_STEP = re.compile(r"([A-Za-z])([^A-Za-z]*)")


@lru_cache(maxsize=64)
def icon_pixmap(name: str, colour: str, pixels: int) -> QPixmap:
    """An icon as a square picture.

    Args:
        name: the file's name in resources/icons without its ending.
        colour: #rrggbb.
        pixels: the length of a side.
    """
    picture = QPixmap(pixels, pixels)
    picture.fill(_NOTHING)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / _SIDE, pixels / _SIDE)
    for path in _paths(resource(f"icons/{name}.svg").read_text()):
        painter.fillPath(path, QColor(colour))
    painter.end()
    return picture


def _paths(drawing: str) -> Iterator[QPainterPath]:
    for steps in _PATH.findall(drawing):
        path = QPainterPath()
        take: dict[str, Callable[..., None]] = {
            "M": path.moveTo,
            "L": path.lineTo,
            "C": path.cubicTo,
            "Z": path.closeSubpath,
        }
        for command, numbers in _STEP.findall(steps):
            take[command](*map(float, numbers.split()))
        yield path


def icon(name: str, colour: str, chosen_colour: str, pixels: int) -> QIcon:
    """An icon for a button, in another colour while the button is checked."""
    made = QIcon(icon_pixmap(name, colour, pixels))
    made.addPixmap(icon_pixmap(name, chosen_colour, pixels), QIcon.Mode.Normal, QIcon.State.On)
    return made


def icon_or_disabled(name: str, colour: str, disabled_colour: str, pixels: int) -> QIcon:
    """An icon for a button, in another colour while the button is disabled."""
    made = QIcon(icon_pixmap(name, colour, pixels))
    made.addPixmap(icon_pixmap(name, disabled_colour, pixels), QIcon.Mode.Disabled)
    return made
