"""Icons of the resources folder, drawn in a colour of the palette."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from genmon_gui.assets import resource


@lru_cache(maxsize=64)
def icon_pixmap(name: str, colour: str, pixels: int) -> QPixmap:
    """An icon as a square picture.

    Args:
        name: the file's name in resources/icons without its ending.
        colour: #rrggbb.
        pixels: the length of a side.
    """
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the first numbers need no picture

    drawing = resource(f"icons/{name}.svg").read_text().replace("currentColor", colour)
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture


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
