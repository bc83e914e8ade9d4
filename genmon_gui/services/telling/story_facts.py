"""What the record says of a time in which no message could be sent."""

from collections.abc import Sequence
from dataclasses import dataclass

from genmon_gui.config.settings import Settings
from genmon_gui.core.alert import AlertKind
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import moment, temperature
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, extremes, places, transitions
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.db.tables.outbox import Waiting
from genmon_gui.services.own_rules import all_rules

# Shorter ones, as of a restart, explain nothing.
_OUTAGE_TOLD_S = 180.0
_RAISED = (AlertKind.HIGH, AlertKind.LOW, AlertKind.TROUBLE)


@dataclass(frozen=True, slots=True)
class Worst:
    """How far a place went, said within a sentence and as one without its full stop."""

    within: str
    alone: str


@dataclass(frozen=True, slots=True)
class StoryFacts:
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
    worst: tuple[Worst, ...]
    active: tuple[str, ...]


def facts_of(
    connection: Connection, told: Sequence[Waiting], at: float, settings: Settings
) -> StoryFacts:
    """What happened since the oldest message that waits.

    Args:
        connection: the record.
        told: what one recipient is told, at least one message.
        at: now, UTC epoch seconds.
        settings: units, zone and alarms.
    """
    begin = min(row.alert.at for row in told)
    raised = [row for row in told if row.alert.kind in _RAISED]
    keys = {row.rule_key for row in raised}
    outages = [
        event
        for event in events.between(connection, begin, at)
        if event.kind is EventKind.PROGRAM_OFF and length_s(event) >= _OUTAGE_TOLD_S
    ]
    return StoryFacts(
        begin,
        len(raised),
        tuple(sorted(outages, key=length_s, reverse=True)),
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
) -> list[Worst]:
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
        return [Worst(within, say("Lowest {value} at {moment} ({place})", **values))]
    within = say("highest {value} at {moment} ({place})", **values)
    return [Worst(within, say("Highest {value} at {moment} ({place})", **values))]


def length_s(event: Event) -> float:
    """How long something lasted; 0 of what goes on."""
    return 0.0 if event.until is None else event.until - event.at
