"""One message instead of many: what happened while none could be sent."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from genmon_gui.alerts.short_text import LONGEST, short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.language import mark, say, say_count, whole_number
from genmon_gui.core.phrasing import moment, temperature
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db import events, extremes, outbox, places, transitions
from genmon_gui.db.connection import Connection
from genmon_gui.db.events import Event, EventKind
from genmon_gui.db.outbox import Waiting
from genmon_gui.services.alerting import FOOTER
from genmon_gui.services.own_rules import all_rules
from genmon_gui.services.reasons import OffReason

# From so many messages on, the oldest of which is so late, one story is clearer.
FEWEST = 3
LATE_AFTER_S = 1800.0

# Shorter ones, as of a restart, explain nothing.
_OUTAGE_TOLD_S = 180.0
# So many lines are read, at the beginning and at the end of a long story.
_LINES_EACH = 50

_RAISED = (AlertKind.HIGH, AlertKind.LOW, AlertKind.TROUBLE)


def is_due(rows: Sequence[Waiting], at: float) -> bool:
    """Whether these rows of one recipient, oldest first, are better told as one story.

    A story that waits takes in what has come since.
    """
    has_story = any(row.alert.kind is AlertKind.STORY for row in rows)
    fewest = 2 if has_story else FEWEST
    return len(rows) >= fewest and at - min(row.alert.at for row in rows) >= LATE_AFTER_S


@dataclass(frozen=True, slots=True)
class _Worst:
    """How far a place went, said within a sentence and as one without its full stop."""

    within: str
    alone: str


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the record says of the time.

    Attributes:
        begin: the moment of the oldest message, UTC epoch seconds.
        alarms: how many alarms became active.
        outages: when the program was off for long, the longest first.
        worst: for each alarm's place its lowest or highest reading, in words.
        active: what is active now, in words.
    """

    begin: float
    alarms: int
    outages: tuple[Event, ...]
    worst: tuple[_Worst, ...]
    active: tuple[str, ...]


def story_of(
    connection: Connection,
    rows: Sequence[Waiting],
    at: float,
    settings: Settings,
    message_id: str,
) -> Alert:
    """What to tell a recipient instead of these rows.

    Args:
        connection: the record.
        rows: of one recipient, oldest first; stories among them are told anew.
        at: now, UTC epoch seconds.
        settings: units, zone and alarms.
        message_id: unique, as RFC 5322 writes it.
    """
    told = [each for row in rows for each in outbox.told_by(connection, row)]
    told = [each for each in told if each.alert.kind is not AlertKind.STORY]
    facts = _facts(connection, told, at, settings)

    def when(moment_at: float) -> str:
        return moment(moment_at, at, settings.timezone)

    begin = when(facts.begin)
    end = ", ".join((*_alarms(facts.alarms), _state(facts)))
    since = (
        _outage(facts.outages[0], when) if facts.outages else say("Since {moment}", moment=begin)
    )
    nothing_sent = mark("No message could be sent from {begin} to {end}. What happened:")
    body = "\n\n".join(
        (
            say(nothing_sent, begin=begin, end=when(at)),
            "\n".join(_lines([f"{when(row.alert.at)}  {row.alert.subject}" for row in told])),
            "\n".join(f"{line}." for line in _explained(facts, when)),
        )
    )
    short = ", ".join((since, *(each.within for each in facts.worst[:2]), end))
    return Alert(
        facts.begin,
        message_id,
        subject=say("{since}: {what}", since=since, what=end),
        body=body + FOOTER,
        short_text=short_text(short if len(short) <= LONGEST else f"{since}, {end}"),
        kind=AlertKind.STORY,
    )


def _facts(
    connection: Connection, told: Sequence[Waiting], at: float, settings: Settings
) -> _Facts:
    begin = min(row.alert.at for row in told)
    raised = [row for row in told if row.alert.kind in _RAISED]
    keys = {row.rule_key for row in raised}
    outages = [
        event
        for event in events.between(connection, begin, at)
        if event.kind is EventKind.PROGRAM_OFF and _length_s(event) >= _OUTAGE_TOLD_S
    ]
    return _Facts(
        begin,
        len(raised),
        tuple(sorted(outages, key=_length_s, reverse=True)),
        tuple(
            each
            for rule in settings.alarms
            if rule.key in keys
            if isinstance(rule.condition, Beyond)
            for each in _worst(connection, rule.condition, (begin, at), settings)
        ),
        tuple(
            say("{subject} {words}", subject=rule.subject, words=rule.words(settings.units))
            for rule in all_rules(settings)
            if transitions.state(connection, rule)[0].active
        ),
    )


def _worst(
    connection: Connection, limit: Beyond, span: tuple[float, float], settings: Settings
) -> list[_Worst]:
    """How far it went on the bad side: lowest 3.1 °C at 16:20 (Enclosure)."""
    place_id = places.find(connection, limit.place)
    if place_id is None:
        return []
    begin, at = span
    found = extremes.of_hours(connection, place_id, begin, at)
    if found is None:
        return []
    is_low = limit.side is Side.LOW
    value_c, value_at = (found.low_c, found.low_at) if is_low else (found.high_c, found.high_at)
    values = {
        "value": temperature(value_c, settings.units),
        "moment": moment(value_at, at, settings.timezone),
        "place": limit.place,
    }
    if is_low:
        within = say("lowest {value} at {moment} ({place})", **values)
        return [_Worst(within, say("Lowest {value} at {moment} ({place})", **values))]
    within = say("highest {value} at {moment} ({place})", **values)
    return [_Worst(within, say("Highest {value} at {moment} ({place})", **values))]


def _explained(facts: _Facts, when: Callable[[float], str]) -> list[str]:
    worst = [each.alone for each in facts.worst]
    outages = [_outage(event, when) for event in sorted(facts.outages, key=lambda each: each.at)]
    active = say("All is clear now")
    if facts.active:
        active = say("Active now: {alarms}", alarms=", ".join(facts.active))
    return [*outages, *worst, active]


def _outage(event: Event, when: Callable[[float], str]) -> str:
    begin, end = when(event.at), when(event.at + _length_s(event))
    if event.detail == OffReason.MACHINE_OFF:
        return say("Power was off {begin} to {end}", begin=begin, end=end)
    return say("The kiosk was off {begin} to {end}", begin=begin, end=end)


def _length_s(event: Event) -> float:
    return 0.0 if event.until is None else event.until - event.at


def _alarms(count: int) -> list[str]:
    return [say_count(count, mark("1 alarm"), mark("{count} alarms"))] if count else []


def _state(facts: _Facts) -> str:
    if not facts.active:
        return say("all clear now")
    return say("active now: {alarms}", alarms=", ".join(facts.active))


def _lines(lines: list[str]) -> list[str]:
    """All of them, or of very many the first and the last."""
    left_out = len(lines) - 2 * _LINES_EACH
    if left_out <= 1:
        return lines
    between = say("… and {count} more …", count=whole_number(left_out))
    return [*lines[:_LINES_EACH], between, *lines[-_LINES_EACH:]]
