"""What is asked for besides the bands, once they are there: gaps, alarms, what is usual."""

from datetime import tzinfo
from typing import TYPE_CHECKING

from genmon_gui.core.calendar import DAY_S, local_date
from genmon_gui.services.history.asking import REACH, TOO_NEAR, Seen
from genmon_gui.services.history.remarks import Remarks, RemarksAsked, Usual, UsualAsked

if TYPE_CHECKING:
    from genmon_gui.core.year.usual import UsualDay

# What is usual for a day says nothing of an hour, and is a line in a picture of many years.
_USUAL_FROM_S, _USUAL_TO_S = 10 * DAY_S, 400 * DAY_S
# An answer does until what is seen is so many times finer than what was asked for.
_FINER = 4


class RemarkQuestions:
    """Tells what to ask next, and keeps what is usual."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget what has been asked; what is usual stays known until it is asked again."""
        self._remarks: RemarksAsked | None = None
        self._usual: UsualAsked | None = None
        self._known: Usual | None = None

    def due(self, seen: Seen) -> tuple[RemarksAsked | UsualAsked, ...]:
        """What is to be asked now."""
        found: list[RemarksAsked | UsualAsked] = []
        if self._remarks is None or not _does_for(self._remarks, seen):
            span = seen.with_reach(REACH)
            self._remarks = RemarksAsked(seen.places, *span, _pixel_s(seen))
            found.append(self._remarks)
        usual = self._wanted(seen)
        if usual is not None and not _holds(self._usual, usual):
            self._usual = usual
            found.append(usual)
        return tuple(found)

    def again(self) -> tuple[RemarksAsked, ...]:
        """What was asked last, since there may be more to say by now."""
        return () if self._remarks is None else (self._remarks,)

    def take(self, answer: Remarks | Usual) -> bool:
        """Whether an answer is to what was asked last; another one is stale."""
        if isinstance(answer, Remarks):
            return answer.asked == self._remarks
        if answer.asked == self._usual:
            self._known = answer
        return answer.asked == self._usual

    def usual(self, seen: Seen) -> "tuple[UsualDay, ...]":
        """What is usual where that is seen, as far as it is known."""
        wanted = self._wanted(seen)
        known = self._known
        return known.days if wanted and known and _holds(known.asked, wanted) else ()

    def _wanted(self, seen: Seen) -> UsualAsked | None:
        if len(seen.places) > 1 or not _USUAL_FROM_S <= seen.end - seen.start <= _USUAL_TO_S:
            return None
        first, last = (local_date(at, self._zone).year for at in (seen.start, seen.end - 1))
        return UsualAsked(seen.places[0], tuple(range(first, last + 1)))


def _pixel_s(seen: Seen) -> float:
    return (seen.end - seen.start) / seen.width_px


def _does_for(had: RemarksAsked, seen: Seen) -> bool:
    """Whether a question holds what is seen and a little more, about as finely."""
    start, end = seen.with_reach(TOO_NEAR)
    wanted_s = _pixel_s(seen)
    is_as_fine = wanted_s <= _FINER * had.at_least_s <= _FINER**2 * wanted_s
    return had.places == seen.places and is_as_fine and had.start <= start and end <= had.end


def _holds(had: UsualAsked | None, wanted: UsualAsked) -> bool:
    return had is not None and had.place == wanted.place and set(had.years) >= set(wanted.years)
