"""Fills bands pixel by pixel with numpy: a fifth of the time Qt takes to fill as many rectangles.

A pixel is a number first, to which every layer that covers it adds its own, and then the colour of
that number. Strips are so narrow that a band's slope makes them no higher than needed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter

from genmon_gui.widgets.picture.columns import Spans

_STRIP_PX = 192
_PIXEL_BYTES = 4
_NOWHERE = np.iinfo(np.int16).max

Colours = NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """Columns of one look.

    Attributes:
        spans: which pixels.
        number: what each adds to its pixel's number.
    """

    spans: Spans
    number: int


def fill(painter: QPainter, corner: QPoint, layers: Sequence[Layer], colours: Colours) -> None:
    """Paint layers over each other.

    Args:
        painter: in pixels of its device.
        corner: where the layers' first column has its row 0.
        layers: at least one, all of one width.
        colours: premultiplied ARGB, a row for each row of pixels, or one for all of them; in it
            what each number looks like, 0 being transparent.
    """
    for left in range(0, len(layers[0].spans.top), _STRIP_PX):
        columns = slice(left, left + _STRIP_PX)
        for top, bottom, present in _groups(layers, columns):
            numbers = _numbers(present, columns, top, bottom)
            pixels = _coloured(numbers, colours, top, bottom)
            height, width = pixels.shape
            bytes_a_line = width * _PIXEL_BYTES
            form = QImage.Format.Format_ARGB32_Premultiplied
            image = QImage(pixels.data, width, height, bytes_a_line, form)
            painter.drawImage(corner + QPoint(left, top), image)


def _groups(
    layers: Sequence[Layer], columns: slice
) -> Iterator[tuple[int, int, list[Layer]]]:
    """Stacks of rows in which something is, with what is in them; nothing lies between them."""
    found = []
    for index, layer in enumerate(layers):
        tops, bottoms = layer.spans.top[columns], layer.spans.bottom[columns]
        bottom = int(bottoms.max())
        if bottom:
            found.append((int(tops.min(where=bottoms > 0, initial=_NOWHERE)), bottom, index))
    found.sort()
    while found:
        top, bottom, index = found.pop(0)
        present = [layers[index]]
        while found and found[0][0] < bottom:
            _, other_bottom, index = found.pop(0)
            bottom = max(bottom, other_bottom)
            present.append(layers[index])
        yield top, bottom, present


def _numbers(
    layers: Sequence[Layer], columns: slice, top: int, bottom: int
) -> NDArray[np.uint16]:
    rows = np.arange(top, bottom, dtype=np.int16)[:, np.newaxis]
    total: NDArray[np.uint16] | None = None
    for layer in layers:
        tops = layer.spans.top[columns]
        height = (layer.spans.bottom[columns] - tops).view(np.uint16)
        # Rows above the top wrap around to large numbers.
        covered = ((rows - tops).view(np.uint16) < height).view(np.uint8)
        share = np.multiply(covered, layer.number, dtype=np.uint16)
        total = share if total is None else np.add(total, share, out=total)
    assert total is not None
    return total


def _coloured(numbers: NDArray[np.uint16], colours: Colours, top: int, bottom: int) -> Colours:
    if len(colours) == 1:
        return colours[0].take(numbers)
    looks = colours.shape[1]
    rows = np.arange(bottom - top, dtype=np.uint16)[:, np.newaxis]
    numbers += rows * np.uint16(looks)
    return colours[top:bottom].ravel().take(numbers)
