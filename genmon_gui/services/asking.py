"""What the history picture asks for, by what is visible and what has been asked and answered."""

from dataclasses import dataclass

from genmon_gui.services.history import HistoryAsked
from genmon_gui.services.levels import DAYS, Level, level_for

# How far beyond what is visible an answer reaches, and when it is time for the next one; as
# shares of what is visible.
REACH = 0.5
TOO_NEAR = 0.2


@dataclass(frozen=True, slots=True)
class Seen:
    """What is visible.

    Attributes:
        places: whose bands.
        start: UTC epoch seconds.
        end: UTC epoch seconds, later.
        width_px: how wide that is drawn.
        recorded: the moments of the oldest and the newest reading there is.
        years_back: from how many local years before the readings are.
    """

    places: tuple[str, ...]
    start: float
    end: float
    width_px: float
    recorded: tuple[float, float]
    years_back: int = 0

    @property
    def level(self) -> Level:
        """How finely it is drawn."""
        return level_for(self.end - self.start, self.width_px)

    def with_reach(self, share: float) -> tuple[float, float]:
        """It and so much of its length on both sides, but not beyond the record."""
        reach_s, (first, last) = share * (self.end - self.start), self.recorded
        start = min(self.start, max(self.start - reach_s, first))
        return start, max(self.end, min(self.end + reach_s, last))


class Questions:
    """Tells what to ask next, and which answers are still wanted."""

    def __init__(self) -> None:
        self._fine: HistoryAsked | None = None
        self._coarse: HistoryAsked | None = None
        self._had: HistoryAsked | None = None

    def due(self, seen: Seen, *, chosen: bool = False) -> tuple[HistoryAsked, ...]:
        """What is to be asked now, the most urgent first.

        Args:
            seen: what is visible.
            chosen: somebody waits for just this; otherwise its surroundings are asked for too.
        """
        found = []
        fine = self._finer(seen, chosen=chosen)
        if fine is not None and fine != self._fine:
            self._fine = fine
            found.append(fine)
        if self._coarse is None or not _is_of_same(self._coarse, seen):
            self._coarse = _days(seen)
            found.append(self._coarse)
        return tuple(found)

    def again(self) -> tuple[HistoryAsked, ...]:
        """What was asked last, since new readings may have come."""
        return tuple(asked for asked in (self._fine, self._coarse) if asked is not None)

    def take(self, answered: HistoryAsked) -> bool:
        """Whether an answer is to what was asked last; another one is stale."""
        if answered == self._fine:
            self._had = answered
        return answered in (self._fine, self._coarse)

    def _finer(self, seen: Seen, *, chosen: bool) -> HistoryAsked | None:
        if seen.level == DAYS:
            return None
        exact = seen.start, seen.end
        if self._had is None or not _does_for(self._had, seen, exact):
            return _asked(seen, exact if chosen else seen.with_reach(REACH))
        if _does_for(self._had, seen, seen.with_reach(TOO_NEAR)):
            return None
        return _asked(seen, seen.with_reach(REACH))


def _is_of_same(had: HistoryAsked, seen: Seen) -> bool:
    return (had.places, had.years_back) == (seen.places, seen.years_back)


def _does_for(had: HistoryAsked, seen: Seen, span: tuple[float, float]) -> bool:
    """Whether an answer holds a span, and neither much finer nor coarser than it is drawn."""
    wanted_s, had_s = seen.level.step_s, had.level.step_s
    return (
        _is_of_same(had, seen)
        and had.level.source == seen.level.source
        and wanted_s <= 2 * had_s <= 2 * wanted_s
        and had.start <= span[0]
        and span[1] <= had.end
    )


def _asked(seen: Seen, span: tuple[float, float]) -> HistoryAsked:
    return HistoryAsked(seen.places, *span, seen.level, seen.years_back)


def _days(seen: Seen) -> HistoryAsked:
    """The days of the whole record: few thousand in ten years."""
    first, last = seen.recorded
    span = first - DAYS.step_s, last + DAYS.step_s
    return HistoryAsked(seen.places, *span, DAYS, seen.years_back)
