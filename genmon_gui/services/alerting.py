"""What alerts say."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.alerts.short_text import LONGEST, short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, Side, TransitionKind
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.calendar import local
from genmon_gui.core.phrasing import clock_time, duration, limit_words, long_date, temperature

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
    at: float,
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
        at: when, UTC epoch seconds.
        since: when the alarm had become active; counts for RETURNED only.
        settings: units and zone.
        message_id: unique, as RFC 5322 writes it.
    """
    value = temperature(value_c, settings.units)
    limit = limit_words(rule, settings.units)
    if kind is TransitionKind.ACTIVE:
        words = _active(rule, value, limit, at, settings.timezone)
    else:
        words = _returned(rule, value, limit, at, since, settings.timezone)
    return Alert(
        at,
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
        f"It was asked for on {_moment(at, zone)}."
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


def damage_alert(name: str, at: float, zone: tzinfo, message_id: str) -> Alert:
    """What to tell people of a record that was found damaged and set aside under a name."""
    body = (
        f"The generator's database was found damaged on {_moment(at, zone)}.\n"
        f"It was set aside as {name}, nothing was deleted. Recording goes on in a new database, "
        "into which all readings come back that can still be read.\n\n"
        "The card or disk may be wearing out: make a copy of the database soon."
    )
    short = f"Generator database damaged at {clock_time(at, zone)}, set aside; recording goes on."
    subject = "Database damaged: recording goes on in a new one"
    return Alert(at, message_id, subject, body + FOOTER, short_text(short))


def _kind(rule: AlarmRule, kind: TransitionKind) -> AlertKind:
    if kind is TransitionKind.RETURNED:
        return AlertKind.RETURNED
    return AlertKind.LOW if rule.side is Side.LOW else AlertKind.HIGH


def _active(rule: AlarmRule, value: str, limit: str, at: float, zone: tzinfo) -> _Words:
    heading = f" {value}: {limit}"
    delay = f", after {duration(rule.on_delay_s)} {limit}" if rule.on_delay_s else ""
    body = (
        f"{rule.place} is at {value}, which is {limit}.\n"
        f"The alarm is active since {_moment(at, zone)}{delay}.\n\n"
        "To acknowledge it, touch the alarm on the generator's screen. "
        "You will hear again when all is back to normal."
    )
    return _Words(heading, body, f"{heading} since {clock_time(at, zone)}")


def _returned(
    rule: AlarmRule, value: str, limit: str, at: float, since: float, zone: tzinfo
) -> _Words:
    heading = f" back to normal: {value}"
    lasted = duration(at - since)
    body = (
        f"{rule.place} is back to normal at {value} since {_moment(at, zone)}.\n"
        f"The alarm ({limit}) was active for {lasted}.\n\n"
        "If nobody has acknowledged it yet, touch it on the generator's screen."
    )
    return _Words(heading, body, f"{heading} at {clock_time(at, zone)}, was {limit} for {lasted}")


def _short(place: str, rest: str) -> str:
    """The place and what there is to say of it; a long name gives way, a number never does."""
    ending = short_text(rest)
    return f"{short_text(place, _LONGEST_SHORT - len(ending) - 1)} {ending}".lstrip()


def _moment(at: float, zone: tzinfo) -> str:
    """A moment that stays clear however late it is read: Sunday 22 November 2026, 14:02 EST."""
    now = local(at, zone)
    name = f"{now:%Z}"
    # Zones without letters of their own are called after their offset: -03.
    zone_name = name if name.isalpha() else f"UTC{name}"
    return f"{long_date(at, zone)} {now.year}, {clock_time(at, zone)} {zone_name}"
