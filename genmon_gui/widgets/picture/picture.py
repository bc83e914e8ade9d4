"""The history picture on a screen: a drawing in a pyqtgraph view, and the range that is seen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from genmon_gui.core.activation import Activation
from genmon_gui.core.gap import SharedGap, shared
from genmon_gui.core.language import say
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.year.usual import UsualDay
from genmon_gui.services.history.history import Band, History
from genmon_gui.services.history.remarks import Remarks
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.legend import Legend
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.drawing import Drawing
from genmon_gui.widgets.picture.items import PaintedItem
from genmon_gui.widgets.picture.layers import Layers
from genmon_gui.widgets.picture.summary import years_words
from genmon_gui.widgets.theme import scale_of


class HistoryPicture(QWidget):
    """Shows the lows and highs of some places in a range of time that can be moved.

    What is known and what is visible are two things. `show_history` takes answers, coarse or fine,
    and never moves the picture; `show_range` moves it, as often as a finger does, and costs one
    painting: what is not known finely yet is seen coarsely until the answer has come.

    For hands: `area` tells where the picture's pixels, in this widget's coordinates, are in time
    (`area.left`, `area.width`, `area.start`, `area.end`, `area.px_per_s`); `show_range` takes
    whatever is later than its start, so that bounds are whoever's that moves it. Pointer and touch
    events reach this widget: nothing inside takes them.

    Signals:
        range_changed: something else is visible, or in more or fewer pixels; perhaps something
            finer should be asked for.
        legends_changed: how low and high each band was in what is visible, a tuple of Legends; with
            an earlier year beside it, that year's last.
    """

    range_changed = Signal()
    legends_changed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("picture")
        self._palette, self._zone = appearance.palette, appearance.zone
        self._fixed_scale = appearance.fixed_scale
        self._layers, self._earlier = Layers(), Layers()
        self._places: tuple[str, ...] = ()
        self._place_colours: Mapping[str, str] = {}
        self._years_back = 0
        self._names: tuple[str, ...] = ()
        self._remarks: Remarks | None = None
        self._limits: tuple[Beyond, ...] = ()
        self._usual: Sequence[UsualDay] = ()
        self._gaps: tuple[SharedGap, ...] = ()
        self._told = (0.0, 1.0, 1)
        self._legends: tuple[Legend, ...] = ()
        self._drawing = Drawing(
            appearance.palette, appearance.unit, appearance.zone, has_heading=False
        )
        self._graphics = pg.GraphicsView(self, background=appearance.palette.background)
        self._view = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._axes = PaintedItem(self._drawing.paint_axes)
        self._bands = PaintedItem(self._drawing.paint_bands)
        self._marks = PaintedItem(self._drawing.paint_marks)
        self._lay_out()

    @property
    def area(self) -> Area:
        """Where which moment is."""
        return self._drawing.area

    def bands(self) -> tuple[Band, ...]:
        """What is drawn, a band a place."""
        return self._drawing.bands

    def colours(self) -> Mapping[str, str]:
        """Each place's as #rrggbb, where several are shown."""
        return self._drawing.colours

    def gaps(self) -> Sequence[SharedGap]:
        """The times without readings that are shaded."""
        return self._gaps

    def alarms(self) -> Sequence[Activation]:
        """The alarms that are marked."""
        return () if self._remarks is None else self._remarks.alarms

    def as_file(self, drawn: Callable[[Drawing, QSize, str], bytes]) -> bytes:
        """What is seen as a file's content; `picture_file` has what draws it."""
        return drawn(self._drawing, self.size(), self._palette.background)

    def show_history(self, history: History, colours: Mapping[str, str] | None = None) -> None:
        """Take an answer in.

        Args:
            history: what was answered; its places are shown.
            colours: each place's as #rrggbb, where several are shown.
        """
        if history.asked.years_back:
            self._earlier = self._earlier.with_answer(history)
        else:
            self._layers = self._layers.with_answer(history)
        self._places, self._place_colours = history.asked.places, dict(colours or {})
        self._show_bands()

    def compare(self, years_back: int) -> None:
        """Lay the bands of so many years before beside those of the one place; 0 for none."""
        if years_back != self._years_back:
            self._years_back, self._earlier = years_back, Layers()
            self._show_bands()

    def show_remarks(self, remarks: Remarks) -> None:
        """Shade gaps and mark alarms."""
        self._remarks = remarks
        self._show_remarks()
        self._refresh()

    def show_limits(self, limits: Sequence[Beyond]) -> None:
        """Draw the limits of the place that is shown, where it is one."""
        self._limits = tuple(limits)
        self._show_remarks()
        self._refresh()

    def show_usual(self, days: Sequence[UsualDay]) -> None:
        """Shade what is usual at the one place that is shown."""
        if days != self._usual:
            self._usual = days
            self._drawing.show_usual(days)
            self._refresh()

    def show_range(self, start: float, end: float, *, anew: bool = False) -> None:
        """Show [start, end).

        Args:
            start: UTC epoch seconds.
            end: UTC epoch seconds, later.
            anew: it was chosen, not moved to: the temperatures need not stay what they were.
        """
        if (start, end) == (self.area.start, self.area.end) and not anew:
            return
        self._drawing.show_range(start, end, anew=anew)
        if self._years_back and self._year_names() != self._names:
            self._show_bands()
        self._refresh()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Draw for the new size."""
        self._graphics.setGeometry(self.rect())
        self._drawing.arrange(self.size(), self._fixed_scale or scale_of(self.window().size()))
        self._refresh()

    def _lay_out(self) -> None:
        self._graphics.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._graphics.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # All of it moves, so nothing is gained by finding out what does not.
        self._graphics.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        for item in (self._axes, self._view, self._marks):
            self._graphics.addItem(item)
        # Its lines run behind the bands.
        self._axes.setZValue(self._view.zValue() - 1)
        self._marks.setZValue(self._view.zValue() + 1)
        self._view.addItem(self._bands, ignoreBounds=True)

    def _show_bands(self) -> None:
        bands, colours = self._layers.bands(self._places), dict(self._place_colours)
        if self._years_back and len(self._places) == 1:
            self._names = self._year_names()
            earlier = self._earlier.bands(self._places)
            named = zip((*bands, *earlier), self._names, strict=False)
            bands = tuple(replace(band, place=name) for band, name in named)
            own = self._place_colours.get(self._places[0], self._palette.text)
            colours = dict(zip(self._names, (own, self._palette.quiet), strict=True))
        else:
            self._names = self._places
        self._drawing.show_bands(bands, colours if len(self._names) > 1 else {})
        places = ", ".join(self._places)
        self.setAccessibleName(say("Lows and highs of {places}", places=places))
        self._show_remarks()
        self._refresh()

    def _year_names(self) -> tuple[str, str]:
        """What the bands of one place in two years are called."""
        start, end = self.area.start, self.area.end
        now, then = (years_words(start, end, self._zone, back) for back in (0, self._years_back))
        return now, then

    def _show_remarks(self) -> None:
        """Say what is said of the places whose bands are shown."""
        remarks = self._remarks
        is_of_them = remarks is not None and set(self._places) <= set(remarks.asked.places)
        gaps = () if remarks is None or not is_of_them else self._named(remarks)
        self._gaps = gaps
        self._drawing.show_remarks(gaps, self.alarms() if is_of_them else ())
        is_alone = len(self._places) == 1
        limits = [rule for rule in self._limits if is_alone and rule.place == self._places[0]]
        self._drawing.show_limits(limits)

    def _named(self, remarks: Remarks) -> tuple[SharedGap, ...]:
        """The gaps of what is shown, under the names of its bands."""
        of_places = (gap for gap in remarks.gaps if gap.place in self._places)
        gaps = shared(of_places, remarks.asked.at_least_s)
        if self._names == self._places:
            return gaps
        return tuple(replace(gap, places=self._names) for gap in gaps)

    def _refresh(self) -> None:
        """Bring the scene in line with the drawing."""
        area, whole = self._drawing.area, QRectF(self.rect())
        self._axes.set_extent(whole)
        self._marks.set_extent(whole)
        self._view.setGeometry(QRectF(area.left, area.top, area.width, area.height))
        x_range, y_range = (area.start, area.end), (area.bottom_c, area.top_c)
        self._view.setRange(xRange=x_range, yRange=y_range, padding=0)
        self._bands.set_extent(
            QRectF(area.start, area.bottom_c, area.end - area.start, area.top_c - area.bottom_c)
        )
        self._graphics.viewport().update()
        legends = self._drawing.legends()
        if legends != self._legends:
            self._legends = legends
            self.legends_changed.emit(legends)
        visible = area.start, area.end, area.width
        if visible != self._told:
            self._told = visible
            self.range_changed.emit()
