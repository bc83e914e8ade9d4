"""One message instead of many: what happened while none could be sent."""

from collections.abc import Callable, Sequence

from genmon_gui.alerts.short_text import LONGEST, short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.language import mark, say, say_count, whole_number
from genmon_gui.core.phrasing import moment
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import outbox
from genmon_gui.db.tables.events import Event
from genmon_gui.db.tables.outbox import Waiting
from genmon_gui.services.reasons import OffReason
from genmon_gui.services.telling.alerting import FOOTER
from genmon_gui.services.telling.story_facts import StoryFacts, facts_of, length_s

# From so many messages on, the oldest of which is so late, one story is clearer.
FEWEST = 3
LATE_AFTER_S = 1800.0

# So many lines are read, at the beginning and at the end of a long story.
_LINES_EACH = 50


def is_due(rows: Sequence[Waiting], at: float) -> bool:
    """Whether these rows of one recipient, oldest first, are better told as one story.

    A story that waits takes in what has come since.
    """
    has_story = any(row.alert.kind is AlertKind.STORY for row in rows)
    fewest = 2 if has_story else FEWEST
    return len(rows) >= fewest and at - min(row.alert.at for row in rows) >= LATE_AFTER_S


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
    facts = facts_of(connection, told, at, settings)

    def when(moment_at: float) -> str:
        return moment(moment_at, at, settings.timezone)

    since = _since(facts, when)
    end = ", ".join((*_alarms(facts.alarms), _state(facts)))
    return Alert(
        facts.begin,
        message_id,
        subject=say("{since}: {what}", since=since, what=end),
        body=_body(told, facts, at, when),
        short_text=_short(since, facts, end),
        kind=AlertKind.STORY,
    )


def _since(facts: StoryFacts, when: Callable[[float], str]) -> str:
    if facts.outages:
        return _outage(facts.outages[0], when)
    return say("Since {moment}", moment=when(facts.begin))


def _body(
    told: Sequence[Waiting], facts: StoryFacts, at: float, when: Callable[[float], str]
) -> str:
    nothing_sent = mark("No message could be sent from {begin} to {end}. What happened:")
    parts = (
        say(nothing_sent, begin=when(facts.begin), end=when(at)),
        "\n".join(_lines([f"{when(row.alert.at)}  {row.alert.subject}" for row in told])),
        "\n".join(f"{line}." for line in _explained(facts, when)),
    )
    return "\n\n".join(parts) + FOOTER


def _short(since: str, facts: StoryFacts, end: str) -> str:
    """What a text message has room for; how far places went where that fits in too."""
    whole = ", ".join((since, *(each.within for each in facts.worst[:2]), end))
    return short_text(whole if len(whole) <= LONGEST else f"{since}, {end}")


def _explained(facts: StoryFacts, when: Callable[[float], str]) -> list[str]:
    worst = [each.alone for each in facts.worst]
    outages = [_outage(event, when) for event in sorted(facts.outages, key=lambda each: each.at)]
    active = say("All is clear now")
    if facts.active:
        active = say("Active now: {alarms}", alarms=", ".join(facts.active))
    return [*outages, *worst, active]


def _outage(event: Event, when: Callable[[float], str]) -> str:
    begin, end = when(event.at), when(event.at + length_s(event))
    if event.detail == OffReason.MACHINE_OFF:
        return say("Power was off {begin} to {end}", begin=begin, end=end)
    return say("The kiosk was off {begin} to {end}", begin=begin, end=end)


def _alarms(count: int) -> list[str]:
    return [say_count(count, mark("1 alarm"), mark("{count} alarms"))] if count else []


def _state(facts: StoryFacts) -> str:
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
