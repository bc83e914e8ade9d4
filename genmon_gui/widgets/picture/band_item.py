"""The low/high band of one place."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPaintEngine, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from genmon_gui.services.history import Band
from genmon_gui.widgets.picture.blocks import Blocks, Projection, blocks_of, rectangles, ribbon_of
from genmon_gui.widgets.picture.pixels import in_pixels
from genmon_gui.widgets.picture.summary import Peak, highest, lowest
from genmon_gui.widgets.theme import Palette

# How solid the hours are, and the ribbon of the days behind them; alone and among others.
_HOURS_ALONE, _DAYS_ALONE = 1.0, 0.5
_HOURS, _DAYS = 0.55, 0.3
# Hours wide enough to be steps have no ribbon to carry them.
_STEPS = 0.85


class BandItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """A band in a view whose coordinates are epoch seconds and °C.

    Alone it runs from the low's colour to the high's. Several are laid over each other as light
    is: where places agree it is nearly white, where one differs its own colour shows.

    Args:
        band: at least one interval.
        palette: the colours of the screen.
        colour: the place's, as #rrggbb; None where it is alone.
        extent: where it may paint, in the view's coordinates.
    """

    def __init__(self, band: Band, palette: Palette, colour: str | None, extent: QRectF) -> None:
        super().__init__()
        self._band = band
        self._palette = palette
        self._colour = colour
        self._extent = extent
        self._low, self._high = lowest(band), highest(band)
        self._thinnest_px = 2.0

    def set_thinnest(self, pixels: float) -> None:
        """Say how high it is where low and high are one."""
        self._thinnest_px = pixels
        self.update()

    def boundingRect(self) -> QRectF:
        """Where it may paint."""
        return self._extent

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002 - Qt's signature
        widget: QWidget | None = None,  # noqa: ARG002 - the same
    ) -> None:
        """Paint what the present zoom needs."""
        with in_pixels(painter) as projection:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._brush(projection))
            self._blend_with_others(painter)
            self._draw_blocks(painter, projection)
            if self._colour is None:
                self._draw_peak(painter, projection, self._low, self._palette.low)
                self._draw_peak(painter, projection, self._high, self._palette.high)

    def _draw_blocks(self, painter: QPainter, projection: Projection) -> None:
        alone = self._colour is None
        blocks = blocks_of(self._band, projection)
        if self._band.step_s * projection.x_scale >= 1:
            self._draw(painter, blocks, projection, _HOURS_ALONE if alone else _STEPS)
            return
        ribbon = ribbon_of(blocks, projection)
        self._draw(painter, ribbon, projection, _DAYS_ALONE if alone else _DAYS)
        self._draw(painter, blocks, projection, _HOURS_ALONE if alone else _HOURS)

    def _brush(self, projection: Projection) -> QBrush:
        if self._colour is not None:
            return QBrush(QColor(self._colour))
        low_y, high_y = (
            projection.y_offset + projection.y_scale * peak.value_c
            for peak in (self._low, self._high)
        )
        gradient = QLinearGradient(0, low_y, 0, high_y)
        gradient.setColorAt(0, QColor(self._palette.low))
        gradient.setColorAt(1, QColor(self._palette.high))
        return QBrush(gradient)

    def _blend_with_others(self, painter: QPainter) -> None:
        """As light on a dark ground, as ink on a light one; an SVG can do neither."""
        engine = painter.paintEngine()
        if self._colour is None or not engine.hasFeature(
            QPaintEngine.PaintEngineFeature.BlendModes
        ):
            return
        on_dark = QColor(self._palette.background).lightnessF() < 0.5  # noqa: PLR2004 - the middle
        modes = QPainter.CompositionMode
        painter.setCompositionMode(
            modes.CompositionMode_Screen if on_dark else modes.CompositionMode_Multiply
        )

    def _draw(
        self, painter: QPainter, blocks: Blocks, projection: Projection, opacity: float
    ) -> None:
        found = rectangles(blocks, projection, self._thinnest_px)
        painter.setOpacity(opacity)
        painter.drawRects([QRectF(*rectangle) for rectangle in found.tolist()])

    def _draw_peak(
        self, painter: QPainter, projection: Projection, peak: Peak, colour: str
    ) -> None:
        """A ring about the lowest or highest hour, in the colour its words have above."""
        middle = peak.at + self._band.step_s / 2
        centre = QPointF(
            projection.x_offset + projection.x_scale * middle,
            projection.y_offset + projection.y_scale * peak.value_c,
        )
        radius = 1.5 * self._thinnest_px + 1
        painter.setOpacity(1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), 0.6 * self._thinnest_px))
        painter.setBrush(QColor(self._palette.background))
        painter.drawEllipse(centre, radius, radius)
