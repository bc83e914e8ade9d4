"""What hands need of a picture."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QPixmap

from genmon_gui.core.activation import Activation
from genmon_gui.core.gap import SharedGap
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.hands.time_range import TimeRange
from genmon_gui.widgets.picture.area import Area


class Plot(Protocol):
    """A picture whose horizontal axis is time."""

    @property
    def area(self) -> Area:
        """Where the readings are drawn, in pixels of the picture, and which span is seen there."""

    def show_range(self, start: float, end: float) -> None:
        """Show another span; both are UTC epoch seconds."""

    def bands(self) -> Sequence[Band]:
        """What is drawn."""

    def colours(self) -> Mapping[str, str]:
        """The colour of each place that is told by one, as #rrggbb."""

    def gaps(self) -> Sequence[SharedGap]:
        """Times without readings, under the names of the bands, with their reasons."""

    def alarms(self) -> Sequence[Activation]:
        """The alarms that are marked."""

    def grab(self, rectangle: QRect) -> QPixmap:
        """A part of the picture as it is."""


def seen_range(plot: Plot) -> TimeRange:
    """What is seen of a picture."""
    return TimeRange(plot.area.start, plot.area.end)


def rectangle_of(plot: Plot) -> QRect:
    """Where its readings are drawn."""
    area = plot.area
    return QRect(area.left, area.top, area.width, area.height)
