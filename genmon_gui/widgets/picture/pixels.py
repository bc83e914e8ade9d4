"""Painting in whole pixels of the screen, whatever an item's own coordinates are."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPainter

from genmon_gui.widgets.picture.blocks import Projection


@contextmanager
def in_pixels(painter: QPainter) -> Iterator[Projection]:
    """Let a painter count in pixels of its device, and say where the item's values fall.

    The item's coordinates are epoch seconds and °C.
    """
    world = painter.worldTransform()
    ratio = painter.device().devicePixelRatio()
    painter.save()
    painter.resetTransform()
    painter.scale(1 / ratio, 1 / ratio)
    yield Projection(
        world.m11() * ratio, world.dx() * ratio, world.m22() * ratio, world.dy() * ratio
    )
    painter.restore()
