"""How often rules would have fired over the recorded history, and when."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from statistics import median

from genmon_gui.core.alarm import AlarmRule, AlarmState, step
from genmon_gui.core.rules.condition import Judged
from genmon_gui.core.rules.listener import Listener
from genmon_gui.db import places, readings
from genmon_gui.db.connection import Connection
from genmon_gui.services.progress import Progress, unseen

# From so many readings of a place it is told how often it is read.
_SAMPLE = 1000
# As live: three looks may be missed before a number is not believed.
_LOOKS = 3
_TOLD_EVERY = 50_000


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


class _Replayed:
    """One rule's way through the history."""

    def __init__(self, rule: AlarmRule) -> None:
        self.rule = rule
        self.firings: list[Firing] = []
        self._state = AlarmState()

    def take_in(self, judged: Judged, at: float) -> None:
        before, self._state = self._state, step(self.rule, self._state, judged, at)
        if self._state.active:
            if not before.active:
                self.firings.append(Firing(self.rule, at))
            self._note_worst(judged.value)
        elif before.active:
            self.firings[-1] = replace(self.firings[-1], until=at)

    def _note_worst(self, value: float | None) -> None:
        last = self.firings[-1]
        if value is not None and self.rule.condition.is_worse(value, last.worst):
            self.firings[-1] = replace(last, worst=value)


def replay(
    connection: Connection,
    rules: Sequence[AlarmRule],
    start: float | None = None,
    end: float | None = None,
    progress: Progress = unseen,
) -> tuple[Firing, ...]:
    """Let rules judge the recorded readings again.

    Times are the recorded ones; what was imported is judged at its own pace.

    Args:
        connection: the record.
        rules: any that go by readings; what the program knows of itself is not recorded.
        start: from when, UTC epoch seconds; None from the first reading.
        end: until when, not included; None until the last.
        progress: is told how far it is.

    Returns:
        In order of time, rules at one moment in their own order.
    """
    span = readings.span(connection)
    if span is None:
        return ()
    begin = span[0] if start is None else start
    # The last reading counts too.
    stop = span[1] + 1 if end is None else end
    watched = {place for rule in rules for place in rule.places}
    current_s = max((_pace_s(connection, place, begin, stop) for place in watched), default=0.0)
    replayed = [_Replayed(rule) for rule in rules]
    concerned = {
        place: [each for each in replayed if place in each.rule.places] for place in watched
    }
    listener = Listener((rule.condition for rule in rules), current_s, begin)
    rows = _told(_rows(connection, watched, begin, stop), begin, stop, progress)
    for place, at, value_c in rows:
        listener.hear(place, value_c, at)
        moment = listener.moment(at, at=at)
        for each in concerned[place]:
            judged = each.rule.judge(moment)
            if judged is not None:
                each.take_in(judged, at)
    firings = [firing for each in replayed for firing in each.firings]
    return tuple(sorted(firings, key=lambda firing: firing.at))


def _rows(
    connection: Connection, watched: set[str], start: float, end: float
) -> Iterator[tuple[str, float, float]]:
    """The readings of the places that matter, in order of time."""
    if len(watched) == 1:
        place_id = places.find(connection, *watched)
        return iter(()) if place_id is None else readings.between(connection, start, end, place_id)
    return (row for row in readings.between(connection, start, end) if row[0] in watched)


def _pace_s(connection: Connection, place: str, start: float, end: float) -> float:
    """How old a reading of a place may be before it must not be believed."""
    place_id = places.find(connection, place)
    if place_id is None:
        return 0.0
    rows = readings.between(connection, start, end, place_id)
    moments = [at for _, at, _ in islice(rows, _SAMPLE)]
    spaces = [after - before for before, after in pairwise(moments)]
    return _LOOKS * median(spaces) if spaces else 0.0


def _told(
    rows: Iterable[tuple[str, float, float]], start: float, end: float, progress: Progress
) -> Iterator[tuple[str, float, float]]:
    for number, row in enumerate(rows):
        if number % _TOLD_EVERY == 0:
            progress((row[1] - start) / (end - start))
        yield row
