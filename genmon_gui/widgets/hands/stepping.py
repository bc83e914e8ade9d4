"""Where buttons lead: a unit of the calendar, the one before or after, everything. No Qt."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.calendar_spans import (
    SpanUnit,
    next_span,
    previous_span,
    span_at,
    span_lines,
    unit_of,
)
from genmon_gui.widgets.hands.time_range import Bounds, TimeRange, bounds_of

# Who sees everything may see so much more beside it, as a share of it.
_EMPTY = 0.05


@dataclass(frozen=True, slots=True)
class Extent:
    """What there is to look at.

    Attributes:
        oldest_at: the moment of the oldest reading, UTC epoch seconds.
        newest_at: of the newest.
        zone: whose days.
    """

    oldest_at: float
    newest_at: float
    zone: tzinfo

    @property
    def bounds(self) -> Bounds:
        """How far what is seen may be moved."""
        return bounds_of(self.oldest_at, self.newest_at)

    @property
    def whole(self) -> TimeRange:
        """All of it."""
        return self.bounds.whole

    def first_look(self) -> TimeRange:
        """What is shown before anyone has chosen: the newest year."""
        return self._span_at(SpanUnit.YEAR, self.newest_at)

    def chosen(self, unit: SpanUnit, seen: TimeRange, at: float | None = None) -> TimeRange:
        """The unit that holds a moment; without one the newest, or else the middle of what is seen.

        Args:
            unit: which.
            seen: what is seen before.
            at: a moment that somebody has pointed at.
        """
        if at is None:
            sees_newest = seen.start <= self.newest_at < seen.end
            at = self.newest_at if sees_newest else seen.middle
        return self._span_at(unit, min(max(at, self.oldest_at), self.newest_at))

    def earlier(self, seen: TimeRange) -> TimeRange | None:
        """The unit before, or as much again as is seen; None where nothing is any more."""
        if seen.start <= self.oldest_at:
            return None
        unit = self.unit_of(seen)
        if unit is None:
            return self.bounds.panned(seen, -seen.length_s)
        return TimeRange(*previous_span(unit, seen.start, self.zone))

    def later(self, seen: TimeRange) -> TimeRange | None:
        """The unit after, or as much again as is seen; None where nothing is yet."""
        if seen.end > self.newest_at:
            return None
        unit = self.unit_of(seen)
        if unit is None:
            return self.bounds.panned(seen, seen.length_s)
        return TimeRange(*next_span(unit, seen.end, self.zone))

    def grown(self, later: "Extent", seen: TimeRange) -> TimeRange:
        """What is seen when readings have been added: who is at the newest unit stays with it."""
        if self.is_all(seen):
            return seen if later.is_all(seen) else later.whole
        unit = self.unit_of(seen)
        if unit is None or not seen.start <= self.newest_at < seen.end <= later.newest_at:
            return seen
        return later._span_at(unit, later.newest_at)  # noqa: SLF001 - another of its own kind

    def is_running(self, seen: TimeRange) -> bool:
        """Whether new readings fall into what is seen."""
        return seen.end > self.newest_at

    def unit_of(self, seen: TimeRange) -> SpanUnit | None:
        """Which unit is seen, if exactly one is."""
        return unit_of(seen.start, seen.end, self.zone)

    def words(self, seen: TimeRange) -> tuple[str, str]:
        """What is seen is called, in two lines; of what is no unit, the part that has readings."""
        start, end = seen.start, seen.end
        if self.unit_of(seen) is None:
            start, end = max(start, self.oldest_at), min(end, self.newest_at)
        if start >= end:
            start, end = seen.start, seen.end
        return span_lines(start, end, self.zone)

    def can_come_closer(self, seen: TimeRange) -> bool:
        """Whether less could be seen."""
        return seen.length_s > self.bounds.shortest_s

    def is_all(self, seen: TimeRange) -> bool:
        """Whether every reading is seen, and not much else.

        A new reading lies within the margin, so that not each moves the picture.
        """
        is_within = seen.start <= self.oldest_at and self.newest_at <= seen.end
        return is_within and seen.length_s <= (1 + _EMPTY) * self.whole.length_s

    def _span_at(self, unit: SpanUnit, at: float) -> TimeRange:
        return TimeRange(*span_at(unit, at, self.zone))
