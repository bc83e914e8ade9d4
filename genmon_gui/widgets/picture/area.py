"""Where in the picture which moment and which temperature is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """The part of the picture that holds the bands, and what it shows.

    Attributes:
        left: in pixels.
        top: in pixels.
        width: in pixels, at least one.
        height: in pixels, at least one.
        start: UTC epoch seconds at its left edge.
        end: UTC epoch seconds at its right edge.
        bottom_c: °C at its lower edge.
        top_c: °C at its upper edge.
    """

    left: int
    top: int
    width: int
    height: int
    start: float
    end: float
    bottom_c: float
    top_c: float

    @property
    def right(self) -> int:
        """The first pixel that is no longer within."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.top + self.height

    @property
    def px_per_s(self) -> float:
        """How wide a second is."""
        return self.width / (self.end - self.start)

    @property
    def px_per_degree(self) -> float:
        """How high a degree is."""
        return self.height / (self.top_c - self.bottom_c)

    def x(self, at: float) -> float:
        """Where a moment is."""
        return self.left + (at - self.start) * self.px_per_s

    def y(self, value_c: float) -> float:
        """Where a temperature is."""
        return self.top + (self.top_c - value_c) * self.px_per_degree

    def value_c(self, y: float) -> float:
        """Which temperature is there."""
        return self.top_c - (y - self.top) / self.px_per_degree

    def magnified(self, factor: float) -> "Area":
        """The same on a finer screen."""
        left, top, right, bottom = (
            round(edge * factor) for edge in (self.left, self.top, self.right, self.bottom)
        )
        width, height = max(1, right - left), max(1, bottom - top)
        return Area(left, top, width, height, self.start, self.end, self.bottom_c, self.top_c)
