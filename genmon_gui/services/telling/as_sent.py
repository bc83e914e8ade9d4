"""What a message says beyond its alert when it is sent: how late it is, whom none reach."""

from collections.abc import Iterable
from dataclasses import replace

from genmon_gui.alerts.short_text import short_text
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.phrasing import duration
from genmon_gui.db.tables.outbox import Unreached
from genmon_gui.services.telling.alerting import FOOTER

# A quarter of an hour is news; after that somebody would believe that it is so now.
_NEWS_FOR_S = 900.0

# A story tells by itself from when to when it is.
_TIMELESS = (AlertKind.STORY, AlertKind.TEST)


def as_sent(
    alert: Alert, at: float | None, recipient: tuple[str, str], unreached: Iterable[Unreached]
) -> Alert:
    """The alert as it goes out now.

    Args:
        alert: as it was laid into the outbox.
        at: now, UTC epoch seconds; None while the time is not known.
        recipient: who gets it, as (transport, recipient).
        unreached: whom messages do not reach.
    """
    lines = [_line(each, recipient) for each in unreached]
    told = _with_lines(alert, [line for line in lines if line])
    age_s = 0.0 if at is None else at - alert.at
    return told if age_s < _NEWS_FOR_S or alert.kind in _TIMELESS else _late(told, age_s)


def _late(alert: Alert, age_s: float) -> Alert:
    lasted = duration(age_s)
    notice = say("This message is {duration} late: it could not be sent before.", duration=lasted)
    late = mark("{duration} late: {message}")
    return replace(
        alert,
        subject=say(late, duration=lasted, message=alert.subject),
        body=f"{notice}\n\n{alert.body}",
        short_text=short_text(say(late, duration=lasted, message=alert.short_text)),
    )


def _with_lines(alert: Alert, lines: list[str]) -> Alert:
    if not lines:
        return alert
    text = alert.body.removesuffix(FOOTER)
    return replace(alert, body="\n\n".join((text, "\n".join(lines))) + FOOTER)


def _line(unreached: Unreached, recipient: tuple[str, str]) -> str:
    """What this recipient should know of another, or of those it never got itself."""
    if recipient == (unreached.transport, unreached.recipient):
        return _of_your_own(unreached.given_up)
    return say(
        "Not reached: {recipient} ({answer}).",
        recipient=unreached.recipient,
        answer=unreached.last_answer,
    )


def _of_your_own(given_up: int) -> str:
    if not given_up:
        return ""
    return say_count(
        given_up,
        mark("1 earlier message could not be brought to you and will not be tried again."),
        mark("{count} earlier messages could not be brought to you and will not be tried again."),
    )
