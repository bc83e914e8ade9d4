"""What the history picture says besides its bands: gaps, alarms, and what is usual.

Nothing here imports numpy: the start page must not wait for it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genmon_gui.core.activation import Activation
from genmon_gui.core.gap import Gap
from genmon_gui.services.history.history import History, HistoryAsked

if TYPE_CHECKING:
    from genmon_gui.core.year.usual import UsualDay


@dataclass(frozen=True, slots=True)
class RemarksAsked:
    """What is there to say of [start, end) at these places?

    Attributes:
        places: which.
        start: UTC epoch seconds.
        end: UTC epoch seconds.
        at_least_s: gaps that are shorter cannot be seen.
    """

    places: tuple[str, ...]
    start: float
    end: float
    at_least_s: float


@dataclass(frozen=True, slots=True)
class Remarks:
    """The answer.

    Attributes:
        asked: what was asked.
        gaps: the times without readings, by place, in order of time.
        alarms: when alarms of these places became active, in order of time.
    """

    asked: RemarksAsked
    gaps: tuple[Gap, ...]
    alarms: tuple[Activation, ...]


@dataclass(frozen=True, slots=True)
class UsualAsked:
    """How warm is a place usually in each of these local years, by the years before it?"""

    place: str
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Usual:
    """The answer: dates in order; those that too few years tell of are not there."""

    asked: UsualAsked
    days: "tuple[UsualDay, ...]"


Question = HistoryAsked | RemarksAsked | UsualAsked
Answer = History | Remarks | Usual
