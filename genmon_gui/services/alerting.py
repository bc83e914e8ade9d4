"""What alerts say."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.alerts.short_text import LONGEST, short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, Side, TransitionKind
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.phrasing import clock_time, duration, limit_words, temperature
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
    value_c: float,
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
        value_c: the reading that made the transition.
        when: the moment of the transition.
        since: when the alarm had become active, UTC epoch seconds; counts for RETURNED only.
        settings: units.
        message_id: unique, as RFC 5322 writes it.
    """
    value = temperature(value_c, settings.units)
    limit = limit_words(rule, settings.units)
    if kind is TransitionKind.ACTIVE:
        words = _active(rule, value, limit, when)
    else:
        words = _returned(rule, value, limit, when, since)
    return Alert(
        when.at,
        message_id,
        subject=f"{rule.place}{words.heading}",
        body=words.body + FOOTER,
        short_text=_short(rule.place, words.short),
        kind=_kind(rule, kind),
    )


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


def _kind(rule: AlarmRule, kind: TransitionKind) -> AlertKind:
    if kind is TransitionKind.RETURNED:
        return AlertKind.RETURNED
    return AlertKind.LOW if rule.side is Side.LOW else AlertKind.HIGH


def _active(rule: AlarmRule, value: str, limit: str, when: When) -> _Words:
    heading = f" {value}: {limit}"
    delay = f", after {duration(rule.on_delay_s)} {limit}" if rule.on_delay_s else ""
    body = (
        f"{rule.place} is at {value}, which is {limit}.\n"
        f"The alarm is active since {when.since}{delay}.\n\n"
        "To acknowledge it, touch the alarm on the generator's screen. "
        "You will hear again when all is back to normal."
    )
    begin = clock_time(when.at, when.zone) if when.assumed is None else when.short
    return _Words(heading, body, f"{heading} since {begin}")


def _returned(rule: AlarmRule, value: str, limit: str, when: When, since: float) -> _Words:
    heading = f" back to normal: {value}"
    # The alarm may have begun before the clock was lost: how long ago, nobody knows yet.
    is_length_known = when.assumed is None or since >= when.assumed.at
    lasted = f" for {duration(when.at - since)}" if is_length_known else ""
    body = (
        f"{rule.place} is back to normal at {value} since {when.since}.\n"
        f"The alarm ({limit}) was active{lasted}.\n\n"
        "If nobody has acknowledged it yet, touch it on the generator's screen."
    )
    return _Words(heading, body, f"{heading} {when.short}, was {limit}{lasted}")


def _short(place: str, rest: str) -> str:
    """The place and what there is to say of it; a long name gives way, a number never does."""
    ending = short_text(rest)
    return f"{short_text(place, _LONGEST_SHORT - len(ending) - 1)} {ending}".lstrip()
