"""A span of time that is seen, and how far hands may move it. Pure arithmetic, without Qt."""

from dataclasses import dataclass

# A picture of fewer readings than this holds shows nothing.
_SHORTEST_S = 600.0
# What is seen beyond the oldest and the newest reading, as a share of what lies between.
_MARGIN = 0.02


@dataclass(frozen=True, slots=True)
class TimeRange:
    """[start, end) in UTC epoch seconds; the end is later than the start."""

    start: float
    end: float

    @property
    def length_s(self) -> float:
        """From start to end."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """The moment in its middle."""
        return self.at(0.5)

    def at(self, share: float) -> float:
        """The moment that far into it, 0 its start and 1 its end."""
        return self.start + share * self.length_s

    def share_of(self, at: float) -> float:
        """How far into it a moment is."""
        return (at - self.start) / self.length_s


@dataclass(frozen=True, slots=True)
class Bounds:
    """No range that is held by them begins before, ends after or is shorter.

    Attributes:
        first: UTC epoch seconds.
        last: UTC epoch seconds, later by the shortest length at least.
        shortest_s: the shortest length.
    """

    first: float
    last: float
    shortest_s: float = _SHORTEST_S

    @property
    def whole(self) -> TimeRange:
        """The longest range there is."""
        return TimeRange(self.first, self.last)

    def stretched(self, seen: TimeRange) -> "Bounds":
        """Bounds within which this range lies too: a year that has just begun is seen whole."""
        return Bounds(min(self.first, seen.start), max(self.last, seen.end), self.shortest_s)

    def placed(self, length_s: float, at: float, share: float) -> TimeRange:
        """The range of a length in which a moment is that far from the start.

        Where the bounds forbid the length it is the nearest that they allow, with the moment
        where it is wanted; where they forbid that, the range ends or begins at the limit.
        """
        length_s = min(max(length_s, self.shortest_s), self.whole.length_s)
        start = min(max(at - share * length_s, self.first), self.last - length_s)
        # Rounding must not carry it over the limit.
        return TimeRange(max(start, self.first), min(start + length_s, self.last))

    def panned(self, seen: TimeRange, by_s: float) -> TimeRange:
        """A range moved towards later, by less than nothing towards earlier."""
        return self.placed(seen.length_s, seen.start + by_s, 0.0)

    def zoomed(self, seen: TimeRange, factor: float, about: float) -> TimeRange:
        """A range so many times as long; the moment stays where it is."""
        return self.placed(seen.length_s * factor, about, seen.share_of(about))


def bounds_of(oldest_at: float, newest_at: float) -> Bounds:
    """The bounds of a picture of readings from the oldest to the newest."""
    lacking = max(0.0, _SHORTEST_S - (newest_at - oldest_at)) / 2
    margin = (newest_at - oldest_at + 2 * lacking) * _MARGIN + lacking
    return Bounds(oldest_at - margin, newest_at + margin)
