"""How often the program's own rules would have fired, as far as the record's events can tell."""

from collections.abc import Iterable, Iterator, Sequence

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.rules.program import Lost, WasOff
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.replay.replayed_rule import Firing

# From one moment to another, UTC epoch seconds; open where there is no end.
Span = tuple[float, float]
_OPEN = float("inf")


def is_told_by_events(rule: AlarmRule) -> bool:
    """Whether the record's events say when a rule would have fired; of others nothing does."""
    return isinstance(rule.condition, Lost | WasOff)


def replay_program(
    connection: Connection,
    rules: Sequence[AlarmRule],
    start: float | None = None,
    end: float | None = None,
) -> tuple[Firing, ...]:
    """Let rules judge the recorded events; events at a time that is not known are left out.

    Args:
        connection: the record.
        rules: such as events tell of; a `Lost` for each sensor, which are known by them.
        start: from when, UTC epoch seconds; None from the first event.
        end: until when, not included; None until the last.

    Returns:
        In order of time.
    """
    known = [each for each in events.between(connection, start, end) if each.is_time_known]
    offs = [each for each in known if each.kind is EventKind.PROGRAM_OFF]
    silent = [each for each in known if each.kind is EventKind.SENSOR_LOST]
    places = {rule.place for rule in rules if isinstance(rule.condition, Lost)}
    found = [
        firing
        for rule in rules
        for firing in (
            _lost(rule, silent, offs, places)
            if isinstance(rule.condition, Lost)
            else _was_off(rule, offs)
        )
    ]
    begin, stop = -_OPEN if start is None else start, _OPEN if end is None else end
    return tuple(
        sorted((each for each in found if begin <= each.at < stop), key=lambda each: each.at)
    )


def _was_off(rule: AlarmRule, offs: Iterable[Event]) -> Iterator[Firing]:
    """It is told as the program begins again."""
    for off in offs:
        if off.until is not None and off.until - off.at > (rule.condition.limit or 0.0):
            yield Firing(rule, off.until, off.until, off.until - off.at)


def _lost(
    rule: AlarmRule, silent: Sequence[Event], offs: Sequence[Event], places: set[str]
) -> Iterator[Firing]:
    """A place that is not heard for long, while the program runs and hears others."""
    pauses = [_span(off) for off in offs]
    for event in silent:
        if event.place != rule.place:
            continue
        for run in _without(_span(event), pauses):
            heard = _without(run, _all_silent(silent, places - {rule.place}))
            at = _first_after(heard, rule.on_delay_s)
            if at is not None:
                yield Firing(rule, at, event.until)
                break


def _all_silent(silent: Sequence[Event], places: set[str]) -> list[Span]:
    """When none of these places was heard; always where there are none."""
    common = [(-_OPEN, _OPEN)]
    for place in places:
        spans = [_span(event) for event in silent if event.place == place]
        common = [
            (max(begin, other_begin), min(end, other_end))
            for begin, end in common
            for other_begin, other_end in spans
            if max(begin, other_begin) < min(end, other_end)
        ]
    return common


def _first_after(heard: Sequence[Span], delay_s: float) -> float | None:
    """The first moment at which others are heard so long after they first were."""
    return next(
        (max(begin, heard[0][0] + delay_s) for begin, end in heard if end > heard[0][0] + delay_s),
        None,
    )


def _without(span: Span, holes: Iterable[Span]) -> list[Span]:
    """What is left of a span, in order."""
    left = [span]
    for hole_begin, hole_end in holes:
        left = [
            piece
            for begin, end in left
            for piece in ((begin, min(end, hole_begin)), (max(begin, hole_end), end))
            if piece[0] < piece[1]
        ]
    return left


def _span(event: Event) -> Span:
    return event.at, _OPEN if event.until is None else event.until
