"""Paints the bands, the ribbon of the days behind them, lines, and rings about the extremes."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPaintEngine, QPainter, QPen, QPolygonF

from genmon_gui.core.calendar import DAY_S
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.band_colours import STRENGTHS, blended, by_temperature
from genmon_gui.widgets.picture.band_image import Filler, Layer
from genmon_gui.widgets.picture.band_lines import Split, split
from genmon_gui.widgets.picture.band_outline import outlines
from genmon_gui.widgets.picture.columns import Spans, columns_of, ribbon_of, spans_of, together
from genmon_gui.widgets.picture.summary import Peak
from genmon_gui.widgets.theme import Palette

# How wide days are, in lines, when their ribbon begins to fade; at twice that it is gone.
_RIBBON_TO = 1.5
# So many places are blended with each other; the next ones are laid over them.
_BLENDED = 5
_RIBBON_STEPS = 8
_MEAN_OPACITY = 0.45
_VECTOR_DAYS, _VECTOR_HOURS = 0.4, 0.75


class BandsPainter:
    """One place runs from the low's colour to the high's; several each have their own.

    Where places agree it is nearly white, where one differs its own colour shows.
    """

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._bands: tuple[Band, ...] = ()
        self._colours: Mapping[str, str] = {}
        self._scale_c = (0.0, 1.0)
        self._thinnest_px = 2
        self._filler = Filler()

    def set_scale(self, scale: float) -> None:
        """Draw for a size of screen."""
        self._thinnest_px = round(2 * scale)

    def show_bands(
        self, bands: tuple[Band, ...], colours: Mapping[str, str], scale_c: tuple[float, float]
    ) -> None:
        """Say what is painted.

        Args:
            bands: of the places.
            colours: each place's, as #rrggbb; empty for one that is alone.
            scale_c: the temperatures that the low's and the high's colours stand for.
        """
        self._bands, self._colours, self._scale_c = bands, colours, scale_c

    def paint(self, painter: QPainter, area: Area, peaks: tuple[Peak, ...]) -> None:
        """Paint what an area shows, and rings about a low and a high, or none."""
        painter.save()
        if not _is_drawn_once(painter):
            ratio = painter.device().devicePixelRatio()
            painter.resetTransform()
            painter.scale(1 / ratio, 1 / ratio)
            area = area.magnified(ratio)
        painter.setClipRect(QRect(area.left, area.top, area.width, area.height))
        parts = [split(band, area, self._thinnest_px) for band in self._bands]
        for first in range(0, len(parts), _BLENDED):
            self._paint_bars(painter, area, parts[first : first + _BLENDED])
        self._paint_lines(painter, area, parts)
        painter.setClipping(False)
        for peak, colour in zip(peaks, (self._palette.low, self._palette.high), strict=False):
            self._paint_ring(painter, area, peak, colour)
        painter.restore()

    def _paint_bars(self, painter: QPainter, area: Area, parts: list[Split]) -> None:
        bars = [part.bars for part in parts]
        if _is_drawn_once(painter):
            for band in bars:
                self._paint_outlines(painter, area, band)
        elif self._colours:
            self._blend(painter, area, bars)
        else:
            for band in bars:
                self._paint_alone(painter, area, band)

    def _paint_alone(self, painter: QPainter, area: Area, band: Band) -> None:
        low, high = zip(self._scale_c, (self._palette.low, self._palette.high), strict=True)
        ribbon = _ribbon_share(area, self._thinnest_px)
        shades = by_temperature(area, low, high, self._palette.background, ribbon)
        self._filler.fill(painter, QPoint(area.left, area.top), self._layers([band], area), shades)

    def _blend(self, painter: QPainter, area: Area, bars: list[Band]) -> None:
        colours = tuple(self._colours[band.place] for band in bars)
        ribbon = _ribbon_share(area, self._thinnest_px)
        shades = blended(colours, self._palette.background, ribbon)
        self._filler.fill(painter, QPoint(area.left, area.top), self._layers(bars, area), shades)

    def _layers(self, bars: list[Band], area: Area) -> list[Layer]:
        layers = []
        for index, spans in enumerate(self._spans(bars, area)):
            # Hours are within the days; without these they are both.
            share = STRENGTHS**index * (1 if len(spans) > 1 else 2)
            layers += [Layer(each, share) for each in spans]
        return layers

    def _spans(self, bands: list[Band], area: Area) -> list[tuple[Spans, ...]]:
        """Of each band the hours; and the days around them, where they are seen."""
        columns = together([columns_of(band, area) for band in bands])
        found = [spans_of(columns, area, self._thinnest_px)]
        if _ribbon_share(area, self._thinnest_px):
            found.append(spans_of(ribbon_of(columns, area), area, self._thinnest_px))
        return [tuple(each.of(band) for each in found) for band in range(len(bands))]

    def _paint_outlines(self, painter: QPainter, area: Area, band: Band) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._brush(area, band.place))
        hours = _VECTOR_HOURS if self._colours else 1.0
        days = _VECTOR_DAYS * _ribbon_share(area, self._thinnest_px)
        (parts,) = self._spans([band], area)
        for spans, opacity in reversed(list(zip(parts, (hours, days), strict=False))):
            painter.setOpacity(opacity)
            for outline in outlines(spans, area.left, area.top):
                painter.drawPolygon(outline)
        painter.setOpacity(1)

    def _paint_lines(self, painter: QPainter, area: Area, parts: list[Split]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for part in parts:
            if not (part.readings or part.means):
                continue
            brush = self._brush(area, part.bars.place)
            painter.setPen(QPen(brush, self._thinnest_px, j=Qt.PenJoinStyle.RoundJoin))
            for line in part.readings:
                painter.drawPolyline(QPolygonF(line))
            painter.setOpacity(_MEAN_OPACITY)
            painter.setPen(QPen(QColor(self._palette.background), 0.75 * self._thinnest_px))
            for line in part.means:
                painter.drawPolyline(QPolygonF(line))
            painter.setOpacity(1)

    def _brush(self, area: Area, place: str) -> QBrush:
        if place in self._colours:
            return QBrush(QColor(self._colours[place]))
        low_y, high_y = map(area.y, self._scale_c)
        gradient = QLinearGradient(0, low_y, 0, high_y)
        gradient.setColorAt(0, QColor(self._palette.low))
        gradient.setColorAt(1, QColor(self._palette.high))
        return QBrush(gradient)

    def _paint_ring(self, painter: QPainter, area: Area, peak: Peak, colour: str) -> None:
        """About the lowest or highest, in the colour its words have above."""
        at = min(max(peak.at, area.start), area.end)
        radius = 1.5 * self._thinnest_px + 1
        painter.setPen(QPen(QColor(colour), 0.6 * self._thinnest_px))
        painter.setBrush(QColor(self._palette.background))
        painter.drawEllipse(QPointF(area.x(at), area.y(peak.value_c)), radius, radius)


def _ribbon_share(area: Area, thinnest_px: int) -> float:
    """How much of the days' ribbon is seen: less the wider they are, none where they are narrow.

    Days that are as wide as a line is thick are seen as a ribbon; wide ones are seen as days.
    """
    day_px = DAY_S * area.px_per_s
    share = min(1.0, max(0.0, 2 - day_px / (_RIBBON_TO * thinnest_px))) if day_px >= 1 else 0.0
    return round(share * _RIBBON_STEPS) / _RIBBON_STEPS


def _is_drawn_once(painter: QPainter) -> bool:
    """Whether this is a drawing that is magnified later, or printed."""
    return painter.paintEngine().type() in {QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf}
