"""Whether a logged 85 °C is a true one, told by the readings before and after it.

Live only the reading before is known, and the hardware marks what may be the power-on value; a log
has no mark, but it has both neighbours.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from genmon_gui.core.reading import (
    NEIGHBOUR_WITHIN_S,
    POWER_ON_C,
    Fault,
    FaultKind,
    Look,
    Reading,
    vouches,
)

# Logs have a row every few seconds to every hour. Neighbours this far off are asked only where
# there is none as near as live polling asks for: two hours, so that one lost row does not matter.
SPARSE_WITHIN_S = 7200.0


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest readings of the same place; one of 85 °C only where it is believed already.

    Attributes:
        before: at that very moment or before it, None where unknown.
        after: after it, None where unknown.
    """

    before: Reading | None
    after: Reading | None


def neighbours_of(at: float, others: Sequence[Reading]) -> Neighbours:
    """The neighbours of a moment among other readings, which are in order of time."""
    index = bisect_right(others, at, key=attrgetter("at"))
    before = others[index - 1] if index else None
    after = others[index] if index < len(others) else None
    return Neighbours(before, after)


def nearer(at: float, one: Neighbours, other: Neighbours) -> Neighbours:
    """On each side the nearer of two neighbours of a moment."""
    return Neighbours(_nearest(at, one.before, other.before), _nearest(at, one.after, other.after))


def judge_power_on(at: float, neighbours: Neighbours) -> Look:
    """Decide whether an 85 °C at a moment is a reading or the power-on value.

    One hot neighbour vouches for it: an engine that warms up or cools down passes 85 °C once.
    Without any neighbour it is not believed, as the first answer of a sensor is not.
    """
    known = [near for near in (neighbours.before, neighbours.after) if near is not None]
    close = [near for near in known if abs(near.at - at) <= NEIGHBOUR_WITHIN_S]
    if any(vouches(neighbour, at, SPARSE_WITHIN_S) for neighbour in close or known):
        return Reading(at, POWER_ON_C)
    return Fault(at, FaultKind.POWER_ON_VALUE, POWER_ON_C)


def _nearest(at: float, *found: Reading | None) -> Reading | None:
    known = [reading for reading in found if reading is not None]
    return min(known, key=lambda reading: abs(reading.at - at), default=None)
