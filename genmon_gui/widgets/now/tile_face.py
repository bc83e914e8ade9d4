"""The parts of a tile, and where each of them stands."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from genmon_gui.core.language import mark
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fitted_label import CENTRE, RIGHT, FittedLabel
from genmon_gui.widgets.now.arrangement import LINE, Arrangement, Shape
from genmon_gui.widgets.now.day_strip import DayStrip
from genmon_gui.widgets.now.extreme_label import ExtremeLabel
from genmon_gui.widgets.now.fault_label import FaultLabel
from genmon_gui.widgets.now.tile_plan import TilePlan, plan
from genmon_gui.widgets.now.tile_sharing import SmallLabels
from genmon_gui.widgets.now.trend_label import TrendLabel
from genmon_gui.widgets.number_label import NumberLabel
from genmon_gui.widgets.theme import BODY, HEADING, SMALL, TITLE, colour_text, font


class TileFace(QWidget):
    """Parts that stand where the tile's shape and the length of the words leave room for them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        palette, unit = appearance.palette, appearance.unit
        self._arrangement: Arrangement | None = None
        self._plan = TilePlan(QRect(), QRect())
        self._scale = 1.0
        self._is_age_needed = False
        self._symbol_colour: str | None = None
        self.name, self.age, self.last_year = FittedLabel(), FittedLabel(), FittedLabel()
        self.number, self.fault = NumberLabel(unit), FaultLabel(palette)
        self.trend = TrendLabel(palette, unit)
        self.low = ExtremeLabel(mark("Low"), palette.low, palette, unit, appearance.zone)
        self.high = ExtremeLabel(mark("High"), palette.high, palette, unit, appearance.zone)
        self.strip = DayStrip(palette, appearance.zone)
        self.symbol = QLabel()
        self._labels = SmallLabels(self.symbol, self.name, self.trend, self.age, self.last_year)
        parts: tuple[QWidget, ...] = (*self._labels, self.number, self.fault)
        for part in (*parts, self.low, self.high, self.strip):
            part.setParent(self)
        self.symbol.hide()
        for label in (self.age, self.last_year):
            colour_text(label, palette.quiet)
        # Tiles share the page evenly, whatever their texts would like.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def arrange(self, arrangement: Arrangement, scale: float) -> None:
        """Lay out for a size of screen."""
        self._arrangement, self._scale = arrangement, scale
        is_compact, is_column = arrangement.is_compact, arrangement.shape is not Shape.STACKED
        self.name.set_fonts(*(font(size * scale) for size in _name_sizes(arrangement)))
        for label in (self.age, self.last_year):
            label.set_fonts(font(SMALL * scale))
        self.number.set_metrics(arrangement.metrics)
        self._draw_symbol()
        self.fault.arrange(arrangement.metrics, scale, is_compact=is_compact)
        for extreme in (self.low, self.high):
            extreme.arrange(scale, is_compact=is_compact, is_column=is_column)
        self._place()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Decide what there is room for."""
        self._place()

    def need_age(self, *, is_needed: bool) -> None:
        """Let the age stand beside the name even where the name is cut short for it."""
        self._is_age_needed = is_needed

    def show_symbol(self, colour: str | None) -> None:
        """Put a triangle in front of the name, by colour alone not everybody sees an alarm."""
        if colour != self._symbol_colour:
            self._symbol_colour = colour
            self._draw_symbol()
            self.make_room()

    def make_room(self) -> None:
        """Share out what depends on how long the words are."""
        if self._arrangement is None:
            return
        places, scale, labels = self._plan, self._scale, self._labels
        if places.is_name_line:
            labels.share_line(places.name, scale, must_have_age=self._is_age_needed)
            self.last_year.setGeometry(places.last_year)
            self.last_year.setVisible(places.last_year.height() > 0)
        else:
            has_day = self.high.height() > 0 and self.number.isVisibleTo(self)
            labels.share_below(places.name, places.below_name, scale, has_day=has_day)

    def _draw_symbol(self) -> None:
        self.symbol.setVisible(self._symbol_colour is not None)
        if self._symbol_colour is not None:
            from genmon_gui.widgets.icons import icon_pixmap

            is_compact = self._arrangement is not None and self._arrangement.is_compact
            pixels = round((BODY if is_compact else TITLE) * self._scale)
            self.symbol.setPixmap(icon_pixmap("warning", self._symbol_colour, pixels))
            self.symbol.setFixedSize(pixels, pixels)

    def _place(self) -> None:
        """Give every part its place."""
        if self._arrangement is None:
            return
        places = self._plan = plan(self._arrangement, self.width(), self.height(), self._scale)
        self._size_trend()
        self.number.setGeometry(places.number)
        self.fault.setGeometry(places.number)
        of_the_day = ((self.high, places.high), (self.strip, places.strip), (self.low, places.low))
        for part, rect in of_the_day:
            part.setGeometry(rect)
            part.setVisible(rect.height() > 0)
        is_stacked = self._arrangement.shape is Shape.STACKED
        self.last_year.align(CENTRE if is_stacked else RIGHT)
        self.make_room()

    def _size_trend(self) -> None:
        """As large as what it says is wanted, or as the one line below a name has room for."""
        assert self._arrangement is not None  # noqa: S101 - the parts have places
        below = self._plan.below_name.height()
        is_low = 0 < below < round(LINE * BODY * self._scale)
        is_small = self._arrangement.is_compact or is_low
        self.trend.set_size((SMALL if is_small else BODY) * self._scale)


def _name_sizes(arrangement: Arrangement) -> tuple[int, ...]:
    """The largest first; above a number the name takes no more of its height than it must."""
    if arrangement.shape in (Shape.BESIDE, Shape.BARE_BESIDE):
        return (TITLE, BODY, SMALL) if arrangement.is_compact else (HEADING, TITLE, BODY, SMALL)
    return (BODY, SMALL) if arrangement.is_compact else (TITLE, BODY, SMALL)
