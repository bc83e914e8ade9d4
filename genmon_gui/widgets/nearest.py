"""What lies nearest in the direction of an arrow."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from genmon_gui.widgets.stops import area_of, box_in, part_of, seen_box_in


class Way(Enum):
    """Where an arrow leads."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"

    @property
    def is_sideways(self) -> bool:
        """To the left or the right."""
        return self in (Way.LEFT, Way.RIGHT)

    @property
    def is_forward(self) -> bool:
        """As one reads."""
        return self in (Way.RIGHT, Way.DOWN)


class _Extent(NamedTuple):
    """Something as it lies on the way.

    Attributes:
        start: where it begins, growing along the way.
        end: where it ends.
        low: where it begins across the way.
        high: where it ends there.
    """

    start: int
    end: int
    low: int
    high: int

    def is_ahead_of(self, other: "_Extent") -> bool:
        """Whether it lies beyond the middle of another."""
        return self.start >= (other.start + other.end) / 2

    def aside_of(self, other: "_Extent") -> tuple[int, int]:
        """How far it lies beside the way from another, and begins; less is meant sooner."""
        gap = max(0, self.low - other.high, other.low - self.high)
        return gap, abs(self.low - other.low)


def nearest_in_area(at: QWidget, stops: Iterable[QWidget], way: Way) -> QWidget | None:
    """Of others, in what the page moves together with it, whether that is seen or not."""
    window, area = at.window(), area_of(at)
    if area is None:
        return None
    inside = {each: _extent(box_in(each, window), way) for each in stops if area_of(each) is area}
    return _nearest(_extent(box_in(at, window), way), inside, is_in_line=way.is_sideways)


def nearest_seen(at: QWidget, stops: Iterable[QWidget], way: Way) -> QWidget | None:
    """Of others, on the rest of its page, or else in a part of the window that lies there."""
    window, area, own = at.window(), area_of(at), part_of(at, at.window())
    here = _extent(seen_box_in(at, window), way)
    beside, ahead = {}, {}
    for each in stops:
        box, part = seen_box_in(each, window), part_of(each, window)
        if box.isEmpty():
            continue
        if part is not own and _extent(part.geometry(), way).is_ahead_of(here):
            ahead[each] = _extent(box, way)
        elif part is own and (area is None or area_of(each) is not area):
            beside[each] = _extent(box, way)
    return (
        _nearest(here, beside, is_in_line=way.is_sideways)
        or _nearest(here, ahead, is_in_line=way.is_sideways)
        or _nearest(here, ahead, is_in_line=False)
    )


def _nearest(
    here: _Extent, there: Mapping[QWidget, _Extent], *, is_in_line: bool
) -> QWidget | None:
    """What lies least aside in the first line ahead."""
    ahead = {
        each: extent
        for each, extent in there.items()
        if extent.is_ahead_of(here) and not (is_in_line and extent.aside_of(here)[0])
    }
    if not ahead:
        return None
    first = min(ahead.values())
    # What has been squeezed to nothing is a line too.
    line_end = max(first.start, first.end)
    line = [each for each, extent in ahead.items() if extent.start <= line_end]
    return min(line, key=lambda each: ahead[each].aside_of(here))


def _extent(box: QRect, way: Way) -> _Extent:
    across = (box.top(), box.bottom()) if way.is_sideways else (box.left(), box.right())
    along = (box.left(), box.right()) if way.is_sideways else (box.top(), box.bottom())
    start, end = along if way.is_forward else (-along[1], -along[0])
    return _Extent(start, end, *across)
