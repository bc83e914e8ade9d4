"""The whole picture as one thing that paints itself: heading, axes and bands, without a widget."""

from collections.abc import Mapping
from datetime import tzinfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history import Band
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.bands_painter import BandsPainter
from genmon_gui.widgets.picture.heading import Heading
from genmon_gui.widgets.picture.summary import Figures, Peak, empty_words, figures_of
from genmon_gui.widgets.picture.temperature_axis import TemperatureAxis
from genmon_gui.widgets.picture.temperature_range import temperature_range
from genmon_gui.widgets.picture.time_axis import TimeAxis
from genmon_gui.widgets.theme import BODY, GRID, Palette, font

# What is shown of temperature where there is none.
_NOTHING_C = (0.0, 1.0)


class Sheet:
    """Lays the picture out for a size and paints it with any painter.

    Attributes:
        area: where which moment and temperature is; anew after each change.
        bands: what is shown, a band a place.
        colours: each place's as #rrggbb, where several are shown.
    """

    def __init__(self, palette: Palette, unit: Unit, zone: tzinfo) -> None:
        self._palette = palette
        self._zone = zone
        self._heading = Heading(palette, unit, zone)
        self._temperature_axis = TemperatureAxis(palette, unit)
        self._time_axis = TimeAxis(palette, zone)
        self._bands_painter = BandsPainter(palette)
        self.bands: tuple[Band, ...] = ()
        self.colours: Mapping[str, str] = {}
        self._figures: tuple[Figures, ...] = ()
        self._span = (0.0, 1.0)
        self._range_c: tuple[float, float] | None = None
        self.arrange(QSize(1, 1), 1.0)

    def set_title(self, title: str) -> None:
        """Say what stands before the places."""
        self._heading.set_title(title)

    def show_bands(self, bands: tuple[Band, ...], colours: Mapping[str, str]) -> None:
        """Show these places instead of those before.

        Args:
            bands: a band each.
            colours: each place's as #rrggbb, where several are shown; empty for one alone.
        """
        self.bands, self.colours = bands, colours
        known = [band for band in bands if len(band.start)]
        low_c = min((float(band.low_c.min()) for band in known), default=0.0)
        high_c = max((float(band.high_c.max()) for band in known), default=1.0)
        self._bands_painter.show_bands(bands, colours, (low_c, high_c))
        self._fit()

    def show_range(self, start: float, end: float, *, anew: bool = False) -> None:
        """Show [start, end) of them.

        Args:
            start: UTC epoch seconds.
            end: UTC epoch seconds, later.
            anew: choose the temperatures for it, whatever they were.
        """
        self._span = start, end
        if anew:
            self._range_c = None
        self._fit()

    def arrange(self, size: QSize, scale: float) -> None:
        """Lay everything out for a size in pixels, drawn so much larger than on 800x480."""
        self._size, self._scale = size, scale
        self._margin = round(2 * GRID * scale)
        self._heading.set_room(scale, size.width() - 2 * self._margin)
        for part in (self._temperature_axis, self._time_axis, self._bands_painter):
            part.set_scale(scale)
        self._fit()

    def paint(self, painter: QPainter) -> None:
        """Paint everything on a ground that is there."""
        self.paint_heading(painter)
        self.paint_axes(painter)
        self.paint_bands(painter)

    def paint_heading(self, painter: QPainter) -> None:
        """Paint what is said above."""
        painter.save()
        painter.translate(self._margin, self._margin // 2)
        self._heading.paint(painter)
        painter.restore()

    def paint_axes(self, painter: QPainter) -> None:
        """Paint lines and labels; a sentence where there is nothing to read off."""
        painter.save()
        self._time_axis.paint(painter, self.area)
        if self.is_empty():
            self._paint_sentence(painter)
        else:
            self._temperature_axis.paint(painter, self.area)
        painter.restore()

    def paint_bands(self, painter: QPainter) -> None:
        """Paint the bands, into pixels of the device whatever the painter's coordinates are."""
        self._bands_painter.paint(painter, self.area, self._peaks())

    def is_empty(self) -> bool:
        """Whether nothing is known of what is visible."""
        return all(each.low is None for each in self._figures)

    def empty_words(self) -> str:
        """A sentence on what is not there."""
        return empty_words(*self._span, self._zone)

    def _fit(self) -> None:
        """Bring in line what depends on each other."""
        start, end = self._span
        self._figures = tuple(figures_of(band, start, end) for band in self.bands)
        shown = () if self.is_empty() else self._figures
        self._heading.show(shown, self.colours, self._span)
        self.area = self._area()

    def _area(self) -> Area:
        left = self._margin + round(self._temperature_axis.width_px())
        right = self._size.width() - self._margin - round(self._temperature_axis.margin_px())
        top = self._margin // 2 + self._heading.height_px()
        bottom = self._size.height() - self._margin // 2 - self._time_axis.height_px()
        width, height = max(1, right - left), max(1, bottom - top)
        return Area(left, top, width, height, *self._span, *self._temperatures())

    def _temperatures(self) -> tuple[float, float]:
        lows = [each.low.value_c for each in self._figures if each.low is not None]
        highs = [each.high.value_c for each in self._figures if each.high is not None]
        if not lows:
            return self._range_c or _NOTHING_C
        self._range_c = temperature_range(min(lows), max(highs), self._range_c)
        return self._range_c

    def _peaks(self) -> tuple[Peak, ...]:
        """Where rings are drawn: about the extremes of a place that is alone."""
        if self.colours or len(self._figures) != 1:
            return ()
        return tuple(peak for peak in (self._figures[0].low, self._figures[0].high) if peak)

    def _paint_sentence(self, painter: QPainter) -> None:
        painter.setFont(font(BODY * self._scale))
        painter.setPen(QColor(self._palette.quiet))
        area = self.area
        middle = QPointF(area.left + area.width / 2, area.top + area.height / 2)
        room = QRectF(0, 0, self._size.width(), area.height)
        room.moveCenter(middle)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.empty_words())
