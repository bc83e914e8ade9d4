"""The parts of a tile, and where each of them stands."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genmon_gui.core.language import mark
from genmon_gui.widgets.arrangement import Arrangement, Shape
from genmon_gui.widgets.day_strip import DayStrip
from genmon_gui.widgets.extreme_label import ExtremeLabel
from genmon_gui.widgets.fault_label import FaultLabel
from genmon_gui.widgets.fitted_label import FittedLabel
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.number_label import NumberLabel
from genmon_gui.widgets.theme import BODY, GRID, HEADING, SMALL, TITLE, colour_text, font
from genmon_gui.widgets.tile_plan import TilePlan, plan
from genmon_gui.widgets.trend_label import TrendLabel

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TOP, _BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
_CENTRE, _MIDDLE = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter

# In narrower tiles the age would stand beside some names and not beside others.
_AGE_FROM_PX = 200


class TileFace(QWidget):
    """Parts that stand where the tile's shape and the length of the words leave room for them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        palette, unit = look.palette, look.unit
        self._arrangement: Arrangement | None = None
        self._plan = TilePlan(QRect(), QRect())
        self._scale = 1.0
        self._is_age_needed = False
        self.name, self.age, self.last_year = FittedLabel(), FittedLabel(), FittedLabel()
        self.number, self.fault = NumberLabel(unit, palette.surface), FaultLabel(palette)
        self.trend = TrendLabel(palette, unit)
        self.low = ExtremeLabel(mark("Low"), palette.low, palette, unit, look.zone)
        self.high = ExtremeLabel(mark("High"), palette.high, palette, unit, look.zone)
        self.strip = DayStrip(palette, look.zone)
        parts: tuple[QWidget, ...] = (self.name, self.trend, self.age, self.last_year, self.number)
        for part in (*parts, self.fault, self.low, self.high, self.strip):
            part.setParent(self)
        for label in (self.age, self.last_year):
            colour_text(label, palette.quiet)
        # Tiles share the page evenly, whatever their texts would like.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    def arrange(self, arrangement: Arrangement, scale: float) -> None:
        """Lay out for a size of screen."""
        self._arrangement, self._scale = arrangement, scale
        is_compact, is_column = arrangement.is_compact, arrangement.shape is not Shape.STACKED
        self.name.set_fonts(*(font(size * scale) for size in _name_sizes(arrangement)))
        self.trend.set_size((SMALL if is_compact else BODY) * scale)
        for label in (self.age, self.last_year):
            label.set_fonts(font(SMALL * scale))
        self.number.set_metrics(arrangement.metrics)
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

    def make_room(self) -> None:
        """Share out what depends on how long the words are."""
        if self._arrangement is None:
            return
        if self._plan.is_name_line:
            self._share_name_line(self._plan.name)
            self.last_year.setGeometry(self._plan.last_year)
            self.last_year.setVisible(self._plan.last_year.height() > 0)
        else:
            self._share_below_name(self._plan.below_name)

    def _place(self) -> None:
        """Give every part its place."""
        if self._arrangement is None:
            return
        places = self._plan = plan(self._arrangement, self.width(), self.height(), self._scale)
        self.number.setGeometry(places.number)
        self.fault.setGeometry(places.number)
        of_the_day = ((self.high, places.high), (self.strip, places.strip), (self.low, places.low))
        for part, rect in of_the_day:
            part.setGeometry(rect)
            part.setVisible(rect.height() > 0)
        is_stacked = self._arrangement.shape is Shape.STACKED
        self.last_year.setAlignment((_CENTRE if is_stacked else _RIGHT) | _MIDDLE)
        self.make_room()

    def _share_name_line(self, line: QRect) -> None:
        """The age steps back before the trend, and the trend before the name is cut short."""
        gap = round(GRID * self._scale)
        name, age = self.name.sizeHint().width(), self.age.sizeHint().width()
        trend = self.trend.sizeHint().width()
        has_trend = bool(self.trend.text()) and name + gap + trend <= line.width()
        taken = name + (gap + trend if has_trend else 0)
        is_roomy = line.width() >= _AGE_FROM_PX * self._scale
        has_age = is_roomy and taken + gap + age <= line.width()
        if self._is_age_needed:
            has_age, has_trend, name = True, False, min(name, line.width() - gap - age)
        self.name.setAlignment(_LEFT | _MIDDLE)
        self.age.setAlignment(_RIGHT | _MIDDLE)
        self.name.setGeometry(line.adjusted(0, 0, min(0, name - line.width()), 0))
        self.trend.setGeometry(line.left() + name + gap, line.top(), trend, line.height())
        self.age.setGeometry(line.adjusted(line.width() - age, 0, 0, 0))
        self.trend.setVisible(has_trend)
        self.age.setVisible(has_age)

    def _share_below_name(self, room: QRect) -> None:
        """The trend, the age, and last year's temperature where there is room for that too."""
        self.name.setAlignment(_LEFT | _BOTTOM)
        self.name.setGeometry(self._plan.name)
        self.age.setAlignment(_LEFT | _TOP)
        self.age.show()
        has_trend = bool(self.trend.text())
        top, small = room.top(), self.last_year.sizeHint().height()
        if has_trend:
            self.trend.setGeometry(room.left(), top, room.width(), self.trend.sizeHint().height())
            top += self.trend.height()
        has_day = self.high.height() > 0 and self.number.isVisibleTo(self)
        has_last_year = has_day and top + 2 * small <= room.bottom() + 1
        age_px = small if has_last_year else room.bottom() + 1 - top
        self.age.setGeometry(room.left(), top, room.width(), age_px)
        self.last_year.setAlignment(_LEFT | _MIDDLE)
        self.last_year.setGeometry(room.left(), top + age_px, room.width(), small)
        self.trend.setVisible(has_trend)
        self.last_year.setVisible(has_last_year)


def _name_sizes(arrangement: Arrangement) -> tuple[int, ...]:
    """The largest first; above a number the name takes no more of its height than it must."""
    if arrangement.shape in (Shape.BESIDE, Shape.BARE_BESIDE):
        return (BODY, SMALL) if arrangement.is_compact else (HEADING, TITLE, BODY, SMALL)
    return (BODY, SMALL) if arrangement.is_compact else (TITLE, BODY, SMALL)
