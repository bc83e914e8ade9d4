"""What alerts say."""

from dataclasses import dataclass, replace
from datetime import tzinfo

from genmon_gui.alerts.short_text import LONGEST, short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import clock_time, duration
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.when import When

FOOTER = "\n\n-- \ngenmon-gui\n"


# Room is left for how late it may be one day: "300 days late: ".
_LONGEST_SHORT = LONGEST - 15


@dataclass(frozen=True, slots=True)
class _Words:
    """What to say of a place, behind its name, and in full."""

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
    if measured is not None:
        value = rule.condition.value_words(measured, settings.units)
    limit = rule.words(settings.units)
    if kind is TransitionKind.ACTIVE:
        words = _active(rule, value, limit, when)
    else:
        words = _returned(rule, value, limit, when, since)
    alert = Alert(
        when.at,
        message_id,
        subject=f"{rule.subject}{words.heading}",
        body=words.body + FOOTER,
        short_text=_short(rule.subject, words.short),
        kind=_kind(rule, kind),
    )
    return _as_test(alert) if rule.is_test else alert


def test_alert(at: float, zone: tzinfo, message_id: str) -> Alert:
    """What to send when somebody wants to see whether alerts arrive."""
    body = (
        "This is a test: alerts of the generator reach you here. Nothing is wrong.\n\n"
        f"It was asked for {When(at, zone).when}."
    )
    short = f"genmon-gui test, {clock_time(at, zone)}: alerts of the generator reach you here."
    return Alert(
        at,
        message_id,
        "Test alert of genmon-gui",
        body + FOOTER,
        short_text(short),
        AlertKind.TEST,
    )


def damage_alert(name: str, when: When, message_id: str) -> Alert:
    """What to tell people of a record that was found damaged and set aside under a name."""
    body = (
        f"The generator's database was found damaged {when.when}.\n"
        f"It was set aside as {name}, nothing was deleted. Recording goes on in a new database, "
        "into which all readings come back that can still be read.\n\n"
        "The card or disk may be wearing out: make a copy of the database soon."
    )
    short = f"Generator database damaged {when.short}, set aside; recording goes on."
    subject = "Database damaged: recording goes on in a new one"
    return Alert(when.at, message_id, subject, body + FOOTER, short_text(short))


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
    heading = f" {value}: {limit}" if value else f": {limit}"
    delay = f", after {duration(rule.on_delay_s)} {limit}" if rule.on_delay_s else ""
    body = (
        f"{rule.condition.sentence(value, limit)}.\n"
        f"The {rule.severity} is active since {when.since}{delay}.\n\n"
        f"{_own_text(rule)}"
        "To acknowledge it, touch the alarm on the generator's screen. "
        "You will hear again when all is back to normal."
    )
    begin = clock_time(when.at, when.zone) if when.assumed is None else when.short
    return _Words(heading, body, f"{heading} since {begin}")


def _own_text(rule: AlarmRule) -> str:
    """What the owner wants to be told with it."""
    return f"{rule.text}\n\n" if rule.text else ""


def _returned(rule: AlarmRule, value: str, limit: str, when: When, since: float) -> _Words:
    heading = f" back to normal: {value}" if value else ": back to normal"
    at = f" at {value}" if value else ""
    # The alarm may have begun before the clock was lost: how long ago, nobody knows yet.
    is_length_known = when.assumed is None or since >= when.assumed.at
    lasted = f" for {duration(when.at - since)}" if is_length_known else ""
    body = (
        f"{rule.subject} is back to normal{at} since {when.since}.\n"
        f"The {rule.severity} ({limit}) was active{lasted}.\n\n"
        "If nobody has acknowledged it yet, touch it on the generator's screen."
    )
    return _Words(heading, body, f"{heading} {when.short}, was {limit}{lasted}")


def _short(place: str, rest: str) -> str:
    """The place and what there is to say of it; a long name gives way, a number never does."""
    ending = short_text(rest)
    space = "" if ending.startswith(":") else " "
    return f"{short_text(place, _LONGEST_SHORT - len(ending) - 1)}{space}{ending}".lstrip()
