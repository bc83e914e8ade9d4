"""A picture of a plain widget, without pyqtgraph: it only knows what it shows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPixmap

from genmon_gui.core.activation import Activation
from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.gap import SharedGap
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.hands.stepping import Extent
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.theme import DARK
from tests.builders import TORONTO

OLDEST_AT, NEWEST_AT = 1_699_999_200.0, 1_699_999_200.0 + 1000 * DAY_S
EXTENT = Extent(OLDEST_AT, NEWEST_AT, TORONTO)


class FakePlot:
    """A hundred pixels a day, from pixel 50 on; keeps every span it was told to show."""

    def __init__(self) -> None:
        start = OLDEST_AT + 500 * DAY_S
        self.shown = [(start, start + 7 * DAY_S)]
        self.drawn: tuple[Band, ...] = ()
        self.shaded: tuple[SharedGap, ...] = ()
        self.marked: tuple[Activation, ...] = ()
        self.grabbed = 0

    def seen(self) -> tuple[float, float]:
        return self.shown[-1]

    @property
    def area(self) -> Area:
        return Area(50, 40, 700, 300, *self.shown[-1], 0.0, 1.0)

    def show_range(self, start: float, end: float) -> None:
        self.shown.append((start, end))

    def bands(self) -> Sequence[Band]:
        return self.drawn

    def colours(self) -> Mapping[str, str]:
        return {}

    def gaps(self) -> Sequence[SharedGap]:
        return self.shaded

    def alarms(self) -> Sequence[Activation]:
        return self.marked

    def grab(self, rectangle: QRect) -> QPixmap:
        self.grabbed += 1
        picture = QPixmap(rectangle.size())
        picture.fill(DARK.background)
        return picture

    def at(self, x_px: float) -> float:
        """The moment at a pixel."""
        start, end = self.seen()
        return start + (x_px - 50) / 700 * (end - start)

    def length_s(self) -> float:
        start, end = self.seen()
        return end - start
