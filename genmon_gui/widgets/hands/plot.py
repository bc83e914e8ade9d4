"""What hands need of a picture."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QRectF

from genmon_gui.services.history import Band
from genmon_gui.widgets.hands.time_range import TimeRange


class Plot(Protocol):
    """A picture whose horizontal axis is time. Moments are UTC epoch seconds."""

    def seen(self) -> tuple[float, float]:
        """The span that is seen, from the left edge of the plotting rectangle to the right."""

    def bounds(self) -> tuple[float, float]:
        """The oldest and the newest reading that could be seen."""

    def plot_rect(self) -> QRectF:
        """Where the readings are drawn, in pixels of the picture."""

    def show_range(self, start: float, end: float) -> None:
        """Show another span."""

    def bands(self) -> Sequence[Band]:
        """What is drawn."""

    def colours(self) -> Mapping[str, str]:
        """The colour of each place that is told by one, as #rrggbb."""


def seen_range(plot: Plot) -> TimeRange:
    """What is seen of a picture."""
    return TimeRange(*plot.seen())
