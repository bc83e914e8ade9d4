"""The history picture on a screen: a sheet in a pyqtgraph view, and a range of it that is seen."""

from collections.abc import Callable, Mapping
from datetime import tzinfo

import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history import Band, History
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.items import PaintedItem
from genmon_gui.widgets.picture.layers import Layers
from genmon_gui.widgets.picture.sheet import Sheet
from genmon_gui.widgets.theme import Palette, scale_of


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
    """

    range_changed = Signal()

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
        self.setObjectName("picture")
        self._palette, self._fixed_scale = palette, fixed_scale
        self._layers = Layers()
        self._told = (0.0, 1.0, 1)
        self._sheet = Sheet(palette, unit, zone)
        self._graphics = pg.GraphicsView(self, background=palette.background)
        self._view = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._heading = PaintedItem(self._sheet.paint_heading)
        self._axes = PaintedItem(self._sheet.paint_axes)
        self._bands = PaintedItem(self._sheet.paint_bands)
        self._lay_out()

    @property
    def area(self) -> Area:
        """Where which moment is."""
        return self._sheet.area

    def bands(self) -> tuple[Band, ...]:
        """What is drawn, a band a place."""
        return self._sheet.bands

    def colours(self) -> Mapping[str, str]:
        """Each place's as #rrggbb, where several are shown."""
        return self._sheet.colours

    def as_file(self, drawn: Callable[[Sheet, QSize, str], bytes]) -> bytes:
        """What is seen as a file's content; `picture_file` has what draws it."""
        return drawn(self._sheet, self.size(), self._palette.background)

    def show_history(self, history: History, colours: Mapping[str, str] | None = None) -> None:
        """Take an answer in.

        Args:
            history: what was answered; its places are shown.
            colours: each place's as #rrggbb, where several are shown.
        """
        places = history.asked.places
        self._layers = self._layers.with_answer(history)
        several = dict(colours) if colours and len(places) > 1 else {}
        self._sheet.show_bands(self._layers.bands(places), several)
        self.setAccessibleName(f"Lows and highs of {', '.join(places)}")
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
        self._sheet.show_range(start, end, anew=anew)
        self._refresh()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Draw for the new size."""
        self._graphics.setGeometry(self.rect())
        self._sheet.arrange(self.size(), self._fixed_scale or scale_of(self.window().size()))
        self._refresh()

    def _lay_out(self) -> None:
        self._graphics.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._graphics.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # All of it moves, so nothing is gained by finding out what does not.
        self._graphics.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        for item in (self._heading, self._axes, self._view):
            self._graphics.addItem(item)
        # Its lines run behind the bands.
        self._axes.setZValue(self._view.zValue() - 1)
        self._view.addItem(self._bands, ignoreBounds=True)

    def _refresh(self) -> None:
        """Bring the scene in line with the sheet."""
        area, whole = self._sheet.area, QRectF(self.rect())
        self._heading.set_extent(whole)
        self._axes.set_extent(whole)
        self._view.setGeometry(QRectF(area.left, area.top, area.width, area.height))
        x_range, y_range = (area.start, area.end), (area.bottom_c, area.top_c)
        self._view.setRange(xRange=x_range, yRange=y_range, padding=0)
        self._bands.set_extent(
            QRectF(area.start, area.bottom_c, area.end - area.start, area.top_c - area.bottom_c)
        )
        self._graphics.viewport().update()
        visible = area.start, area.end, area.width
        if visible != self._told:
            self._told = visible
            self.range_changed.emit()
