"""The yearly picture: bands, axes and heading in one widget for kiosk, viewer and files."""

from collections.abc import Mapping
from datetime import tzinfo

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QWidget

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history import Band, History, HistoryAsked
from genmon_gui.widgets.picture.band_item import BandItem
from genmon_gui.widgets.picture.heading_item import HeadingItem
from genmon_gui.widgets.picture.summary import empty_words
from genmon_gui.widgets.picture.temperature_axis import TemperatureAxis
from genmon_gui.widgets.picture.temperature_ticks import visible_range
from genmon_gui.widgets.picture.time_axis import TimeAxis
from genmon_gui.widgets.theme import BODY, GRID, Palette, font, scale_of

# Within a year a date needs none.
_LONGEST_YEAR_S = 366 * 86400


class YearPicture(QWidget):
    """Shows the lows and highs of some places over a span of time.

    One place is drawn from the low's colour to the high's; several each in their own.
    """

    def __init__(
        self, palette: Palette, unit: Unit, zone: tzinfo, fixed_scale: float | None = None
    ) -> None:
        """Get ready.

        Args:
            palette: colours.
            unit: of what is shown.
            zone: whose days.
            fixed_scale: how large things are drawn; None to grow with the window.
        """
        super().__init__()
        self._fixed_scale = fixed_scale
        self.setObjectName("picture")
        self._palette = palette
        self._zone = zone
        self._asked: HistoryAsked | None = None
        self._bands: list[BandItem] = []
        self._heading = HeadingItem(palette, unit, zone)
        self._temperature_axis = TemperatureAxis(palette, unit)
        self._time_axis = TimeAxis(palette, zone)
        self._view = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._lay_out()

    def show_history(
        self, history: History, colours: Mapping[str, str] | None = None, title: str = ""
    ) -> None:
        """Show a history instead of the one before.

        Args:
            history: what to show.
            colours: each place's as #rrggbb, where several are shown.
            title: stands before the places.
        """
        asked = self._asked = history.asked
        bands = [band for band in history.bands if len(band.start)]
        bottom_c, top_c = _temperatures(bands)
        self._view.setRange(xRange=(asked.start, asked.end), yRange=(bottom_c, top_c), padding=0)
        several = colours if colours and len(history.bands) > 1 else {}
        self._heading.show_bands(
            title,
            history.bands if bands else (),
            several,
            with_years=asked.end - asked.start > _LONGEST_YEAR_S,
        )
        self._sentence.setVisible(not bands)
        self._sentence.setText(empty_words(asked.start, asked.end, self._zone))
        self.setAccessibleName(f"Lows and highs of {', '.join(asked.places)}")
        self._replace_bands(
            bands, several, QRectF(asked.start, bottom_c, asked.end - asked.start, top_c - bottom_c)
        )
        self._arrange()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Draw for the new size."""
        self._arrange()

    def _replace_bands(self, bands: list[Band], colours: Mapping[str, str], extent: QRectF) -> None:
        for item in self._bands:
            self._view.removeItem(item)
        self._bands = [
            BandItem(band, self._palette, colours.get(band.place), extent) for band in bands
        ]
        for item in self._bands:
            self._view.addItem(item, ignoreBounds=True)

    def _lay_out(self) -> None:
        self._layout = pg.GraphicsLayout()
        self._layout.addItem(self._heading, 0, 0, 1, 3)
        self._layout.addItem(self._temperature_axis, 1, 0)
        self._layout.addItem(self._view, 1, 1)
        self._layout.addItem(self._time_axis, 2, 1)
        self._layout.layout.setSpacing(0)
        for axis in (self._temperature_axis, self._time_axis):
            axis.linkToView(self._view)
            # Its lines run behind the bands.
            axis.setZValue(self._view.zValue() - 1)
        self._view.sigResized.connect(self._arrange_view)
        self._sentence = QGraphicsSimpleTextItem(self._layout)
        self._sentence.setBrush(QColor(self._palette.quiet))
        self._graphics = pg.GraphicsView(self, background=self._palette.background)
        self._graphics.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._graphics.setCentralItem(self._layout)

    def _arrange(self) -> None:
        """Size and place everything for the window's and the widget's size."""
        self._graphics.setGeometry(self.rect())
        if self._asked is None:
            return
        scale = self._fixed_scale or scale_of(self.window().size())
        margin = round(2 * GRID * scale)
        self._layout.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self._temperature_axis.set_scale(scale)
        self._time_axis.set_scale(scale)
        for band in self._bands:
            band.set_thinnest(round(2 * scale))
        width = self.width() - 2 * margin
        right = self._temperature_axis.margin_px()
        self._layout.layout.setColumnFixedWidth(2, right)
        self._heading.arrange(scale, width)
        self._time_axis.arrange(
            self._asked.start, self._asked.end, width - right - self._temperature_axis.width_px()
        )
        self._sentence.setFont(font(BODY * scale))
        self._layout.layout.activate()
        self._arrange_view()

    def _arrange_view(self) -> None:
        """Fit what depends on the view's height, which heading and time axis leave over."""
        if self._bands:
            bottom_c, top_c = self._view.viewRange()[1]
            self._temperature_axis.arrange(bottom_c, top_c, self._view.height())
        else:
            self._temperature_axis.show_nothing()
        middle = self._view.geometry().center()
        self._sentence.setPos(middle - self._sentence.boundingRect().center())


def _temperatures(bands: list[Band]) -> tuple[float, float]:
    """The lower and upper edge of a picture of these bands; some edges where there are none."""
    if not bands:
        return 0.0, 1.0
    low_c = min(float(band.low_c.min()) for band in bands)
    high_c = max(float(band.high_c.max()) for band in bands)
    return visible_range(low_c, high_c)
