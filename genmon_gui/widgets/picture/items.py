"""Carries the painters of a drawing into a pyqtgraph scene."""

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget


class PaintedItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """An item that is painted by a function.

    Args:
        paint: paints with the scene's painter.
    """

    def __init__(self, paint: Callable[[QPainter], None]) -> None:
        super().__init__()
        self._paint = paint
        self._extent = QRectF()

    def set_extent(self, extent: QRectF) -> None:
        """Say where it may paint, in its parent's coordinates."""
        if extent != self._extent:
            self.prepareGeometryChange()
            self._extent = extent

    def boundingRect(self) -> QRectF:
        """Where it may paint."""
        return self._extent

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - the same
    ) -> None:
        """Let the function paint."""
        self._paint(painter)
