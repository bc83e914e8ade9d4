"""What a person would see of a widget, as numbers."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

# How far a colour must be from the ground's to be seen, of 255.
SEEN = 40


def pixels_of(widget: QWidget) -> NDArray[Any]:
    """The widget as it is drawn in its window, (height, width, 3) as red, green, blue."""
    window = widget.window()
    array = _pixels(window.grab())
    where = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return array[where.top() : where.bottom() + 1, where.left() : where.right() + 1]


def pixels_on_screen(window: QWidget) -> NDArray[Any]:
    """What all paintings of a window so far have left of it, in the same shape."""
    return _pixels(window.screen().grabWindow(window.winId()))


def _pixels(pixmap: QPixmap) -> NDArray[Any]:
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
    shape = image.height(), image.bytesPerLine() // 4, 4
    return np.frombuffer(image.constBits(), np.uint8).reshape(shape)[..., 2::-1].astype(int)


def written_in(label: QWidget) -> str:
    """The colour of a label's words, as #rrggbb."""
    return label.palette().color(QPalette.ColorRole.WindowText).name()


def ink_of(widget: QWidget, ground: str) -> NDArray[Any]:
    """Which pixels differ from the ground's colour, (height, width)."""
    return np.asarray(np.abs(pixels_of(widget) - rgb(ground)).max(axis=2) > SEEN)


def ink_height(widget: QWidget, ground: str) -> int:
    """From the topmost to the lowest pixel that is drawn on."""
    (rows,) = np.nonzero(ink_of(widget, ground).any(axis=1))
    return int(rows[-1] - rows[0] + 1)


def ground_of(widget: QWidget) -> tuple[int, int, int]:
    """The colour in its corner."""
    red, green, blue = pixels_of(widget)[2, 2]
    return int(red), int(green), int(blue)


def contrast(one: str, other: str) -> float:
    """How many times lighter one colour is than the other, as WCAG 2.2 reckons it."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def standing_out(pixels: NDArray[Any]) -> float:
    """The contrast of what is written somewhere, wherever it is farthest from the ground."""
    colours, counts = _colours(pixels)
    return max(contrast(colours[counts.argmax()], colour) for colour in colours)


def light_of(window: QWidget) -> float:
    """How bright the brightest of it is, of 1."""
    return max(map(_luminance, _colours(pixels_of(window))[0]))


def _colours(pixels: NDArray[Any]) -> tuple[list[str], NDArray[Any]]:
    """Each that there is, as #rrggbb, and how many pixels have it."""
    found, counts = np.unique(pixels @ (1 << 16, 1 << 8, 1), return_counts=True)
    return [f"#{colour:06x}" for colour in found], counts


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in rgb(colour)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def rgb(colour: str) -> tuple[int, int, int]:
    made = QColor(colour)
    return made.red(), made.green(), made.blue()


def box(widget: QWidget) -> QRect:
    """Where it is in its window."""
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())
