"""The whole picture as one thing that paints itself: heading, axes and bands, without a widget."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from genmon_gui.core.activation import Activation
from genmon_gui.core.gap import SharedGap
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.year.usual import UsualDay
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.legend import Legend
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.gaps_painter import GapsPainter
from genmon_gui.widgets.picture.heading import Heading
from genmon_gui.widgets.picture.limits_painter import LimitsPainter
from genmon_gui.widgets.picture.summary import (
    Peak,
    PlaceFigures,
    empty_words,
    figures_of,
    legend_of,
)
from genmon_gui.widgets.picture.temperature_axis import TemperatureAxis
from genmon_gui.widgets.picture.temperature_range import temperature_range
from genmon_gui.widgets.picture.time_axis import TimeAxis
from genmon_gui.widgets.theme import BODY, GRID, Palette, font

if TYPE_CHECKING:
    from genmon_gui.widgets.picture.bands_painter import BandsPainter
    from genmon_gui.widgets.picture.usual_painter import UsualPainter

# What is shown of temperature where there is none.
_NOTHING_C = (0.0, 1.0)


class Drawing:
    """Lays the picture out for a size and paints it with any painter.

    Attributes:
        area: where which moment and temperature is; anew after each change.
        bands: what is shown, a band a place.
        colours: each place's as #rrggbb, where several are shown.
    """

    def __init__(
        self, palette: Palette, unit: Unit, zone: tzinfo, *, has_heading: bool = True
    ) -> None:
        """Get ready.

        Args:
            palette: colours.
            unit: of what is shown.
            zone: whose days.
            has_heading: whose bands these are, how low and how high, is said above them.
        """
        self._palette = palette
        self._unit = unit
        self._zone = zone
        self._heading = Heading(palette, unit, zone)
        self._temperature_axis = TemperatureAxis(palette, unit)
        self._time_axis = TimeAxis(palette, zone)
        self._gaps_painter = GapsPainter(palette)
        self._limits_painter = LimitsPainter(palette, unit)
        self._gaps: tuple[SharedGap, ...] = ()
        self._alarms: tuple[Activation, ...] = ()
        self._limits: tuple[Beyond, ...] = ()
        self._has_heading = has_heading
        self.bands: tuple[Band, ...] = ()
        self.colours: Mapping[str, str] = {}
        self._figures: tuple[PlaceFigures, ...] = ()
        self._span = (0.0, 1.0)
        self._range_c: tuple[float, float] | None = None
        self._also_c: tuple[float, ...] = ()
        self.arrange(QSize(1, 1), 1.0)

    def set_title(self, title: str) -> None:
        """Say what stands before the places."""
        self._heading.set_title(title)

    def show_remarks(self, gaps: Sequence[SharedGap], alarms: Sequence[Activation]) -> None:
        """Shade these gaps and mark these alarms, of the places whose bands are shown."""
        self._gaps, self._alarms = tuple(gaps), tuple(alarms)

    def show_limits(self, limits: Sequence[Beyond]) -> None:
        """Draw these limits, of the one place that is shown."""
        self._limits = tuple(limits)

    def reach_to(self, temperatures_c: Sequence[float]) -> None:
        """Let these temperatures be within too, however warm it was."""
        self._also_c = tuple(temperatures_c)
        self._range_c = None
        self._fit()

    def show_usual(self, days: Sequence[UsualDay]) -> None:
        """Shade what is usual at the one place that is shown."""
        if days or self._shades_usual:
            self._usual_painter.show_days(days)

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
        if bands:
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
        for part in (self._temperature_axis, self._time_axis):
            part.set_scale(scale)
        for painter in (self._gaps_painter, self._limits_painter):
            painter.set_scale(scale)
        if "_bands_painter" in vars(self):
            self._bands_painter.set_scale(scale)
        if self._shades_usual:
            self._usual_painter.set_scale(scale)
        self._fit()

    def paint(self, painter: QPainter) -> None:
        """Paint everything on a ground that is there."""
        self.paint_heading(painter)
        self.paint_axes(painter)
        self.paint_bands(painter)
        self.paint_marks(painter)

    def paint_heading(self, painter: QPainter) -> None:
        """Paint what is said above."""
        if not self._has_heading:
            return
        painter.save()
        painter.translate(self._margin, self._margin // 2)
        self._heading.paint(painter)
        painter.restore()

    def paint_axes(self, painter: QPainter) -> None:
        """Paint lines, labels, gaps and what is usual; a sentence where nothing can be read off."""
        painter.save()
        self._time_axis.paint(painter, self.area)
        places = [band.place for band in self.bands]
        self._gaps_painter.paint(painter, self.area, self._gaps, places, self.colours)
        if self._shades_usual:
            self._usual_painter.paint(painter, self.area)
        if self.is_empty():
            self._paint_sentence(painter)
        else:
            self._temperature_axis.paint(painter, self.area)
        painter.restore()

    def paint_bands(self, painter: QPainter) -> None:
        """Paint the bands, into pixels of the device whatever the painter's coordinates are."""
        if self.bands:
            self._bands_painter.paint(painter, self.area, self._peaks())

    def paint_marks(self, painter: QPainter) -> None:
        """Paint what lies over the bands: limits, alarms, and what the shade is."""
        painter.save()
        if self._shades_usual:
            self._usual_painter.paint_word(painter, self.area)
        if not self.is_empty():
            self._limits_painter.paint_limits(painter, self.area, self._limits)
        self._limits_painter.paint_alarms(painter, self.area, self._alarms)
        painter.restore()

    def legends(self) -> tuple[Legend, ...]:
        """How low and high each band was in what is seen."""
        return tuple(legend_of(each, self._span, self._unit, self._zone) for each in self._figures)

    def is_empty(self) -> bool:
        """Whether nothing is known of what is visible."""
        return all(each.low is None for each in self._figures)

    def empty_words(self) -> str:
        """A sentence on what is not there."""
        return empty_words(*self._span, self._zone)

    @cached_property
    def _bands_painter(self) -> "BandsPainter":
        """Imports numpy, for which a drawing without bands need not wait."""
        from genmon_gui.widgets.picture.bands_painter import BandsPainter

        painter = BandsPainter(self._palette)
        painter.set_scale(self._scale)
        return painter

    @cached_property
    def _usual_painter(self) -> "UsualPainter":
        """Likewise, where nothing is shaded."""
        from genmon_gui.widgets.picture.usual_painter import UsualPainter

        painter = UsualPainter(self._palette, self._zone)
        painter.set_scale(self._scale)
        return painter

    @property
    def _shades_usual(self) -> bool:
        return "_usual_painter" in vars(self)

    def _fit(self) -> None:
        """Bring in line what depends on each other."""
        start, end = self._span
        self._figures = tuple(figures_of(band, start, end) for band in self.bands)
        if self._has_heading:
            shown = () if self.is_empty() else self._figures
            self._heading.show(shown, self.colours, self._span)
        self.area = self._area()

    def _area(self) -> Area:
        left = self._margin + round(self._temperature_axis.width_px())
        right = self._size.width() - self._margin - round(self._temperature_axis.margin_px())
        # Without a heading there is room for half a number at the upper edge.
        heading_px = self._heading.height_px() if self._has_heading else self._margin // 8
        top = self._margin // 2 + heading_px
        bottom = self._size.height() - self._margin // 4 - self._time_axis.height_px()
        width, height = max(1, right - left), max(1, bottom - top)
        return Area(left, top, width, height, *self._span, *self._temperatures())

    def _temperatures(self) -> tuple[float, float]:
        lows = [each.low.value_c for each in self._figures if each.low is not None]
        highs = [each.high.value_c for each in self._figures if each.high is not None]
        within = (*lows, *highs, *self._also_c)
        if not within:
            return self._range_c or _NOTHING_C
        self._range_c = temperature_range(min(within), max(within), self._range_c)
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
