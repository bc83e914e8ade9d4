"""What the history picture asks for, by what is visible and what has been asked and answered."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from math import inf

from genmon_gui.core.calendar import DAY_S, HOUR_S
from genmon_gui.services.history.history import History, HistoryAsked
from genmon_gui.services.history.levels import DAYS, HOURS, Level, Source, level_for

# How far beyond what is visible an answer reaches, and when it is time for the next one; as
# shares of what is visible.
REACH = 0.5
TOO_NEAR = 0.2
# The hours of so much before and after are kept, and asked for anew when there are only so many:
# enough for the year around a moment, and at first for the years beside that.
_AHEAD_S, _LEAST_AHEAD_S = 550 * DAY_S, 366 * DAY_S


class Urgency(Enum):
    """How long somebody would like to wait.

    CHOSEN: for just what is seen, not at all.
    MOVED: it is being moved, and shall not become coarse: what is around it is asked for too.
    AT_REST: there is time for what may be wanted next.
    """

    CHOSEN = auto()
    MOVED = auto()
    AT_REST = auto()


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

    def with_hours(self, around_s: float, share: float) -> tuple[float, float]:
        """Whose hours may soon be seen: it and so much of it, and so many seconds about its middle.

        Who sees years comes from them to the newest, where that is among them.
        """
        newest_at, at = self.recorded[1], (self.start + self.end) / 2
        if self.level == DAYS:
            at = newest_at if self.start <= newest_at < self.end else at
            return at - around_s, at + around_s
        start, end = self.with_reach(share)
        return min(start, at - around_s), max(end, at + around_s)


class Questions:
    """Tells what to ask next, and which answers are still wanted.

    The hours of a year or two are asked for ahead and kept, so that a year, a month or a week that
    is chosen, or moved to, needs no answer.
    """

    def __init__(self) -> None:
        self._fine: HistoryAsked | None = None
        self._coarse: HistoryAsked | None = None
        self._ahead: HistoryAsked | None = None
        self._had: HistoryAsked | None = None
        self._held: History | None = None
        self._newest_at = -inf

    def due(self, seen: Seen, urgency: Urgency = Urgency.AT_REST) -> tuple[HistoryAsked, ...]:
        """What is to be asked now, the most urgent first.

        Args:
            seen: what is visible.
            urgency: how much besides.

        Returns:
            Questions; one of them may have its answer `at_hand`.
        """
        found = []
        fine = self._finer(seen, chosen=urgency is Urgency.CHOSEN)
        if fine is not None and fine != self._fine:
            self._fine = fine
            found.append(fine)
        if self._coarse is None or not _is_of_same(self._coarse, seen):
            self._coarse = _days(seen)
            found.append(self._coarse)
        ahead = seen.with_hours(_LEAST_AHEAD_S, TOO_NEAR)
        is_old = seen.recorded[1] - self._newest_at > HOUR_S
        if urgency is Urgency.AT_REST and (is_old or not _holds(self._ahead, seen, ahead)):
            self._ahead, self._newest_at = _hours(seen), seen.recorded[1]
            found.append(self._ahead)
        return tuple(found)

    def again(self) -> tuple[HistoryAsked, ...]:
        """What was asked last, since new readings may have come."""
        fine = None if self._fine is None or self._is_held(self._fine) else self._fine
        last = fine, self._coarse, self._ahead
        return tuple(asked for asked in last if asked is not None)

    def at_hand(self, asked: HistoryAsked) -> History | None:
        """The answer to a question, where it is kept."""
        if self._held is None or not self._is_held(asked):
            return None
        # numpy takes a tenth of a second to import, with the first answer and not at the start.
        from genmon_gui.services.history.coarser_band import coarser

        return History(asked, tuple(coarser(band, asked.level.step_s) for band in self._held.bands))

    def take(self, answer: History) -> History | None:
        """What is to be seen of an answer; None of a stale one and of what is kept for later."""
        if answer.asked.is_ahead:
            return self._keep(answer)
        if answer.asked == self._fine:
            self._had = answer.asked
        return answer if answer.asked in (self._fine, self._coarse) else None

    def _is_held(self, asked: HistoryAsked) -> bool:
        """Whether the answer is all of what is kept, as finely as wanted."""
        is_hourly = asked.level.source is Source.HOURLY
        held = None if self._held is None else self._held.asked
        return is_hourly and replace(asked, level=HOURS, is_ahead=True) == held

    def _keep(self, answer: History) -> History | None:
        """Keep an answer; it takes the place of the hours that are seen."""
        if answer.asked != self._ahead:
            return None
        self._held = answer
        fine, held = self._fine, answer.asked
        if fine is None or fine.level.source is not Source.HOURLY:
            return None
        if fine.places != held.places or fine.start < held.start or held.end < fine.end:
            return None
        self._fine = self._had = replace(held, level=fine.level, is_ahead=False)
        return self.at_hand(self._fine)

    def _finer(self, seen: Seen, *, chosen: bool) -> HistoryAsked | None:
        if seen.level == DAYS:
            return None
        exact, is_hourly = (seen.start, seen.end), seen.level.source is Source.HOURLY
        if is_hourly and self._held is not None and _holds(self._held.asked, seen, exact):
            had = self._had
            if not chosen and had and self._is_held(had) and _does_for(had, seen, exact):
                return None
            return replace(self._held.asked, level=seen.level, is_ahead=False)
        if self._had is None or not _does_for(self._had, seen, exact):
            return _asked(seen, exact if chosen else seen.with_reach(REACH))
        # Of hours the surroundings are among those that are asked for ahead.
        if is_hourly or _does_for(self._had, seen, seen.with_reach(TOO_NEAR)):
            return None
        return _asked(seen, seen.with_reach(REACH))


def _is_of_same(had: HistoryAsked, seen: Seen) -> bool:
    return (had.places, had.years_back) == (seen.places, seen.years_back)


def _holds(had: HistoryAsked | None, seen: Seen, span: tuple[float, float]) -> bool:
    """Whether an answer is of the same places, and of all of a span."""
    if had is None or not _is_of_same(had, seen):
        return False
    return had.start <= span[0] and span[1] <= had.end


def _does_for(had: HistoryAsked, seen: Seen, span: tuple[float, float]) -> bool:
    """Whether an answer holds a span, and neither much finer nor coarser than it is drawn."""
    wanted_s, had_s = seen.level.step_s, had.level.step_s
    is_as_fine = had.level.source == seen.level.source and wanted_s <= 2 * had_s <= 2 * wanted_s
    return is_as_fine and _holds(had, seen, span)


def _asked(seen: Seen, span: tuple[float, float]) -> HistoryAsked:
    return HistoryAsked(seen.places, *span, seen.level, seen.years_back)


def _hours(seen: Seen) -> HistoryAsked:
    """What may soon be seen: some ten thousand hours a place."""
    span = seen.with_hours(_AHEAD_S, REACH)
    return HistoryAsked(seen.places, *span, HOURS, seen.years_back, is_ahead=True)


def _days(seen: Seen) -> HistoryAsked:
    """The days of the whole record: few thousand in ten years."""
    first, last = seen.recorded
    span = first - DAYS.step_s, last + DAYS.step_s
    return HistoryAsked(seen.places, *span, DAYS, seen.years_back)
