"""How often rules would have fired over the recorded history, and when.

The rules take the same steps as live, but only those hours are read whose extremes can change a
rule's state: a year takes 3 s instead of 18, with the same result.
"""

from collections.abc import Generator, Sequence
from itertools import islice, pairwise
from statistics import median

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, readings
from genmon_gui.services.progress import Progress, unseen
from genmon_gui.services.replay.replayed_rule import Firing, ReplayedRule

# From so many readings of a place it is told how often it is read.
_SAMPLE = 1000
# As live: three looks may be missed before a number is not believed.
_LOOKS = 3


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
    steps = replay_steps(connection, rules, start, end)
    while True:
        try:
            progress(next(steps))
        except StopIteration as ended:
            found: tuple[Firing, ...] = ended.value
            return found


def replay_steps(
    connection: Connection, rules: Sequence[AlarmRule], start: float | None, end: float | None
) -> Generator[float, None, tuple[Firing, ...]]:
    """The same a short step at a time, between which nothing of the record is held.

    Yields:
        The share that is done.
    """
    recorded = readings.span(connection)
    if recorded is None:
        return ()
    begin = recorded[0] if start is None else start
    # The last reading counts too.
    stop = recorded[1] + 1 if end is None else end
    watched = {place for rule in rules for place in rule.places}
    current_s = max((_pace_s(connection, place, begin, stop) for place in watched), default=0.0)
    firings: list[Firing] = []
    for number, rule in enumerate(rules):
        replayed = ReplayedRule(connection, rule, (begin, stop), current_s)
        for share in replayed.steps():
            yield (number + share) / len(rules)
        firings += replayed.firings
    return tuple(sorted(firings, key=lambda firing: firing.at))


def _pace_s(connection: Connection, place: str, start: float, end: float) -> float:
    """How old a reading of a place may be before it must not be believed."""
    place_id = places.find(connection, place)
    if place_id is None:
        return 0.0
    rows = readings.between(connection, start, end, place_id)
    moments = [at for _, at, _ in islice(rows, _SAMPLE)]
    spaces = [after - before for before, after in pairwise(moments)]
    return _LOOKS * median(spaces) if spaces else 0.0
