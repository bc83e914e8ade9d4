"""The readings before and after a doubtful 85 °C, and what they say of it."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from genmon_gui.core.reading import POWER_ON_C, Reading

# A true 85 °C comes from something hot: a reading next to it is near, and not long before or after.
# Within 20 s an engine block under load moves by less than a degree; 10 °C leaves ample room.
NEIGHBOUR_WITHIN_C = 10.0
NEIGHBOUR_WITHIN_S = 600.0

# Logs have a row every few seconds to every hour. Neighbours this far off are asked only where
# there is none closer: two hours, so that one lost row does not matter.
SPARSE_WITHIN_S = 7200.0


class Neighbours(NamedTuple):
    """The nearest readings of the same place; one of 85 °C only where it is believed already.

    Attributes:
        before: at that very moment or before it, None where unknown.
        after: after it, None where unknown.
    """

    before: Reading | None = None
    after: Reading | None = None

    def vouch(self, at: float) -> bool | None:
        """Whether they make a true 85 °C at a moment likely; None where they are too far off.

        One hot neighbour is enough: an engine that warms up or cools down passes 85 °C once.
        """
        asked = self.within(at, NEIGHBOUR_WITHIN_S) or self.within(at, SPARSE_WITHIN_S)
        return any(map(_is_hot, asked)) if asked else None

    def within(self, at: float, seconds: float) -> list[Reading]:
        """Those that are this near to a moment, the one before it first."""
        known = (self.before, self.after)
        return [near for near in known if near is not None and abs(near.at - at) <= seconds]


def neighbours_of(at: float, others: Sequence[Reading]) -> Neighbours:
    """The neighbours of a moment among other readings, which are in order of time."""
    index = bisect_right(others, at, key=attrgetter("at"))
    before = others[index - 1] if index else None
    after = others[index] if index < len(others) else None
    return Neighbours(before, after)


def nearer(at: float, one: Neighbours, other: Neighbours) -> Neighbours:
    """On each side the nearer of two neighbours of a moment."""
    return Neighbours(_nearest(at, one.before, other.before), _nearest(at, one.after, other.after))


def _is_hot(neighbour: Reading) -> bool:
    return abs(neighbour.temperature_c - POWER_ON_C) <= NEIGHBOUR_WITHIN_C


def _nearest(at: float, *found: Reading | None) -> Reading | None:
    known = [reading for reading in found if reading is not None]
    return min(known, key=lambda reading: abs(reading.at - at), default=None)
