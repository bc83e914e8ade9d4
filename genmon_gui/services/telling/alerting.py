"""What alerts say."""

from dataclasses import replace
from datetime import tzinfo
from typing import NamedTuple

from genmon_gui.alerts.short_text import LONGEST, short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, Severity, TransitionKind
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import clock_time, duration
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.telling.when import When

FOOTER = "\n\n-- \ngenmon-gui\n"

# Room is left for how late it may be one day: "300 days late: ".
_LONGEST_SHORT = LONGEST - 15

# The heading and the text of what became active, without a measured value and with one.
_ACTIVE = (
    (mark("{subject}: {limit}"), mark("{subject}: {limit} since {moment}")),
    (mark("{subject} {value}: {limit}"), mark("{subject} {value}: {limit} since {moment}")),
)
# The heading of what returned, its text, and that where it is known for how long it was active.
_RETURNED = (
    (
        mark("{subject}: back to normal"),
        mark("{subject}: back to normal {moment}, was {limit}"),
        mark("{subject}: back to normal {moment}, was {limit} for {duration}"),
    ),
    (
        mark("{subject} back to normal: {value}"),
        mark("{subject} back to normal: {value} {moment}, was {limit}"),
        mark("{subject} back to normal: {value} {moment}, was {limit} for {duration}"),
    ),
)
_ACTIVE_SINCE = {
    Severity.ALARM: mark("The alarm is active since {moment}."),
    Severity.WARNING: mark("The warning is active since {moment}."),
}
_ACTIVE_AFTER = {
    Severity.ALARM: mark("The alarm is active since {moment}, after {duration} {limit}."),
    Severity.WARNING: mark("The warning is active since {moment}, after {duration} {limit}."),
}
_WAS_ACTIVE = {
    Severity.ALARM: mark("The alarm ({limit}) was active."),
    Severity.WARNING: mark("The warning ({limit}) was active."),
}
_WAS_ACTIVE_FOR = {
    Severity.ALARM: mark("The alarm ({limit}) was active for {duration}."),
    Severity.WARNING: mark("The warning ({limit}) was active for {duration}."),
}


class _Words(NamedTuple):
    """What to say: in a line, in full, and in a text."""

    heading: str
    body: str
    short: str


def alert_of(
    rule: AlarmRule,
    kind: TransitionKind,
    measured: float | None,
    when: When,
    *,
    since: float,
    settings: Settings,
    message_id: str,
) -> Alert:
    """What to tell people of an alarm that became active or returned.

    Args:
        rule: the alarm.
        kind: ACTIVE or RETURNED; nobody is told of an acknowledgement.
        measured: what made the transition, in the rule's own unit; None where nothing is measured.
        when: the moment of the transition.
        since: when the alarm had become active, UTC epoch seconds; counts for RETURNED only.
        settings: units.
        message_id: unique, as RFC 5322 writes it.
    """
    value = ""
    # For how long something is wrong says nothing of what is well again.
    if measured is not None and (kind is TransitionKind.ACTIVE or rule.condition.is_measured):
        value = rule.condition.value_words(measured, settings.units)
    limit = rule.words(settings.units)
    if kind is TransitionKind.ACTIVE:
        words = _active(rule, value, limit, when)
    else:
        words = _returned(rule, value, limit, when, since)
    body = words.body + FOOTER
    alert = Alert(when.at, message_id, words.heading, body, words.short, _kind(rule, kind))
    return _as_test(alert) if rule.is_test else alert


def test_alert(at: float, zone: tzinfo, message_id: str) -> Alert:
    """What to send when somebody wants to see whether alerts arrive."""
    first = say("This is a test: alerts of the generator reach you here. Nothing is wrong.")
    second = say("It was asked for {when}.", when=When(at, zone).when)
    short = say(
        "genmon-gui test, {time}: alerts of the generator reach you here.",
        time=clock_time(at, zone),
    )
    return Alert(
        at,
        message_id,
        say("Test alert of genmon-gui"),
        f"{first}\n\n{second}{FOOTER}",
        short_text(short),
        AlertKind.TEST,
    )


def damage_alert(name: str, when: When, message_id: str) -> Alert:
    """What to tell people of a record that was found damaged and set aside under a name."""
    found = say("The generator's database was found damaged {when}.", when=when.when)
    aside = say(
        "It was set aside as {name}, nothing was deleted. Recording goes on in a new database, "
        "into which all readings come back that can still be read.",
        name=name,
    )
    advice = say("The card or disk may be wearing out: make a copy of the database soon.")
    short = say("Generator database damaged {when}, set aside; recording goes on.", when=when.short)
    subject = say("Database damaged: recording goes on in a new one")
    body = f"{found}\n{aside}\n\n{advice}{FOOTER}"
    return Alert(when.at, message_id, subject, body, short_text(short))


def _as_test(alert: Alert) -> Alert:
    """The same, so that nobody takes it for the truth."""
    notice = say(
        "This is a test: at the generator's screen somebody pretends it. Nothing is wrong."
    )
    return replace(
        alert,
        subject=say("TEST: {subject}", subject=alert.subject),
        body=f"{notice}\n\n{alert.body}",
        short_text=short_text(say("TEST: {subject}", subject=alert.short_text)),
        kind=AlertKind.TEST,
    )


def _kind(rule: AlarmRule, kind: TransitionKind) -> AlertKind:
    if kind is TransitionKind.RETURNED:
        return AlertKind.RETURNED
    if rule.condition.is_passing:
        return AlertKind.NEWS
    if rule.condition.bad_side is None:
        return AlertKind.TROUBLE
    return AlertKind.LOW if rule.condition.bad_side is Side.LOW else AlertKind.HIGH


def _active(rule: AlarmRule, value: str, limit: str, when: When) -> _Words:
    heading, short = _ACTIVE[bool(value)]
    begin = clock_time(when.at, when.zone) if when.assumed is None else when.short
    values = {"value": value, "limit": limit, "moment": begin}
    return _Words(
        say(heading, subject=rule.subject, **values),
        _active_body(rule, value, limit, when),
        _fitted(short, rule.subject, **values),
    )


def _active_body(rule: AlarmRule, value: str, limit: str, when: When) -> str:
    since = say(_ACTIVE_SINCE[rule.severity], moment=when.since)
    if rule.on_delay_s:
        delay = duration(rule.on_delay_s)
        after = _ACTIVE_AFTER[rule.severity]
        since = say(after, moment=when.since, duration=delay, limit=limit)
    what_to_do = say(
        "To acknowledge it, touch the alarm on the generator's screen. "
        "You will hear again when all is back to normal."
    )
    wrong = f"{rule.condition.sentence(value, limit)}."
    return "\n\n".join(filter(None, (f"{wrong}\n{since}", rule.text, what_to_do)))


def _returned(rule: AlarmRule, value: str, limit: str, when: When, since: float) -> _Words:
    heading, short, short_for = _RETURNED[bool(value)]
    was = _WAS_ACTIVE[rule.severity]
    # The alarm may have begun before the clock was lost: how long ago, nobody knows yet.
    if when.assumed is None or since >= when.assumed.at:
        short, was = short_for, _WAS_ACTIVE_FOR[rule.severity]
    lasted = duration(when.at - since)
    values = {"value": value, "limit": limit, "moment": when.short, "duration": lasted}
    return _Words(
        say(heading, subject=rule.subject, **values),
        _returned_body(rule, value, when, say(was, **values)),
        _fitted(short, rule.subject, **values),
    )


def _returned_body(rule: AlarmRule, value: str, when: When, was: str) -> str:
    is_normal = mark("{subject} is back to normal since {moment}.")
    if value:
        is_normal = mark("{subject} is back to normal at {value} since {moment}.")
    first = say(is_normal, subject=rule.subject, value=value, moment=when.since)
    hint = say("If nobody has acknowledged it yet, touch it on the generator's screen.")
    return f"{first}\n{was}\n\n{hint}"


def _fitted(text: str, subject: str, **values: str) -> str:
    """A text with its subject; a long name gives way, a number never does."""
    room = _LONGEST_SHORT - len(short_text(say(text, subject="", **values))) - 1
    return short_text(say(text, subject=short_text(subject, max(0, room)), **values))
