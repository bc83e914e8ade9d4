"""One rule's way through the recorded history.

The extremes of each hour tell which hours can change anything; only the readings of those are
read. What comes out is the same as if each reading had been judged.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import ceil

from genmon_gui.core.alarm import AlarmRule, AlarmState, step
from genmon_gui.core.calendar import HOUR_S, hour_start
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Judged, Swing
from genmon_gui.core.rules.listener import Listener
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, places, readings

# On a small board the readings of so many hours are judged in a fifth of a second.
_HOURS_A_STEP = 48
# A reading that is just as old as it may be is not lost to rounding.
_SLACK_S = 1.0


@dataclass(frozen=True, slots=True)
class Firing:
    """One time that a rule would have been active.

    Attributes:
        rule: which rule.
        at: since when, UTC epoch seconds.
        until: when it returned, None where it is active at the end.
        worst: the value farthest on the bad side while it was active, in the rule's own unit.
    """

    rule: AlarmRule
    at: float
    until: float | None = None
    worst: float | None = None


class ReplayedRule:
    """A rule that judges a span of the record.

    Attributes:
        firings: those found so far, in order of time.
    """

    def __init__(
        self,
        connection: Connection,
        rule: AlarmRule,
        span: tuple[float, float],
        current_s: float = 0.0,
    ) -> None:
        """Get ready; nothing is read yet.

        Args:
            connection: the record.
            rule: any that goes by readings.
            span: from when until when, the end not included.
            current_s: how old a reading may be before it must not be believed.
        """
        self.firings: list[Firing] = []
        self._connection, self._rule = connection, rule
        self._start, self._end = span
        self._state = AlarmState()
        self._listener = Listener((rule.condition,), current_s, self._start)
        self._watched = frozenset(rule.places)
        looks_back_s = current_s if len(self._watched) > 1 else 0.0
        self._back_s = max(rule.condition.trail_s, looks_back_s)
        self._heard_until = self._start
        # By place and the start of each hour with readings.
        self._swings: dict[str, dict[float, Swing]] = {}

    def steps(self) -> Iterator[float]:
        """Go through the span, a stretch a step; each tells which share is done."""
        self._swings = {place: self._swings_of(place) for place in self._watched}
        first = hour_start(self._start)
        starts = sorted({at for hours in self._swings.values() for at in hours if at >= first})
        for number, start in enumerate(starts):
            if number % _HOURS_A_STEP == 0:
                yield number / len(starts)
            if not self._skips(start):
                self._read(start)

    def _swings_of(self, place: str) -> dict[float, Swing]:
        place_id = places.find(self._connection, place)
        if place_id is None:
            return {}
        first = hour_start(self._start) - self._hours_back * HOUR_S
        found = extremes.swings(self._connection, place_id, first, self._end)
        return {start: Swing(low_c, high_c) for start, low_c, high_c in found}

    @property
    def _hours_back(self) -> int:
        return ceil((self._back_s + _SLACK_S) / HOUR_S) if self._back_s else 0

    def _skips(self, start: float) -> bool:
        """Whether an hour needs not be read; what it does to the state is done."""
        condition = self._rule.condition
        is_whole = self._start <= start and start + HOUR_S <= self._end
        if is_whole and isinstance(condition, Beyond) and self._rule.only_while is None:
            return self._passes(condition, self._swings[condition.place][start], start)
        is_calm = not self._state.active and self._state.crossed_since_s is None
        return is_calm and not self._rule.may_cross(self._around(start))

    def _passes(self, condition: Beyond, swing: Swing, start: float) -> bool:
        """Take a whole hour in by its extremes alone, where they say enough."""
        best = condition.judge_value(condition.best_of(swing))
        worst = condition.judge_value(condition.worst_of(swing))
        if self._state.active:
            if not best.is_cleared:
                self._note_worst(worst.value)
            return not best.is_cleared
        if not worst.is_crossed:
            self._state = step(self._rule, self._state, worst, start)
            return True
        since_s = self._state.crossed_since_s
        is_still_waiting = since_s is not None and start + HOUR_S - since_s <= self._rule.on_delay_s
        return is_still_waiting and best.is_crossed and self._rule.schedule is None

    def _around(self, start: float) -> Mapping[str, Swing]:
        """How far each place went in an hour and as long before as the rule looks back."""
        hours = [start - back * HOUR_S for back in range(self._hours_back + 1)]
        found = {}
        for place, swings in self._swings.items():
            known = [swings[at] for at in hours if at in swings]
            if known:
                low_c, high_c = (
                    min(each.low_c for each in known),
                    max(each.high_c for each in known),
                )
                found[place] = Swing(low_c, high_c)
        return found

    def _read(self, start: float) -> None:
        """Judge each reading of an hour, having heard what it must know of before."""
        begin = max(self._heard_until, start - self._back_s - _SLACK_S if self._back_s else start)
        end = min(start + HOUR_S, self._end)
        for place, at, value_c in self._rows(begin, end):
            self._listener.hear(place, value_c, at)
            if at >= start:
                judged = self._rule.judge(self._listener.moment(at, at=at))
                if judged is not None:
                    self._take_in(judged, at)
        self._heard_until = end

    def _rows(self, start: float, end: float) -> Iterator[tuple[str, float, float]]:
        """The readings of the places that matter, in order of time."""
        if len(self._watched) == 1:
            place_id = places.find(self._connection, *self._watched)
            return readings.between(self._connection, start, end, place_id)
        rows = readings.between(self._connection, start, end)
        return (row for row in rows if row[0] in self._watched)

    def _take_in(self, judged: Judged, at: float) -> None:
        before, self._state = self._state, step(self._rule, self._state, judged, at)
        if self._state.active:
            if not before.active:
                self.firings.append(Firing(self._rule, at))
            self._note_worst(judged.value)
        elif before.active:
            self.firings[-1] = replace(self.firings[-1], until=at)

    def _note_worst(self, value: float | None) -> None:
        last = self.firings[-1]
        if value is not None and self._rule.condition.is_worse(value, last.worst):
            self.firings[-1] = replace(last, worst=value)
