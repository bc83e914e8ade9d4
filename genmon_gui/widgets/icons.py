"""Icons of the resources folder, drawn in a colour of the palette.

They are strokes alone: `M`, `L`, `C` and `Z` with absolute coordinates, one command at a time. Qt's
own library for SVG takes 1 MB of a screen at rest to draw the like; the tests let it judge them.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

from genmon_gui.assets import resource
from genmon_gui.widgets import ink

# What all icons share: the length of a side, and how they are stroked.
_SIDE, _STROKE = 24, 1.75
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
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / _SIDE, pixels / _SIDE)
    pen = ink.pen(colour, _STROKE)
    for path in _paths(resource(f"icons/{name}.svg").read_text()):
        painter.strokePath(path, pen)
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


def icon_or_disabled(name: str, colour: str, disabled_colour: str, pixels: int) -> QIcon:
    """An icon for a button, in another colour while the button is disabled."""
    made = QIcon(icon_pixmap(name, colour, pixels))
    made.addPixmap(icon_pixmap(name, disabled_colour, pixels), QIcon.Mode.Disabled)
    return made
