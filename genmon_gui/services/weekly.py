"""The message that tells once a week that all is well, and that messages arrive."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from genmon_gui.alerts.short_text import short_text
from genmon_gui.alerts.transports import recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.calendar import hour_start, local_date
from genmon_gui.core.dates import dated
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.phrasing import clock_time, number, temperature
from genmon_gui.core.weekly import WEEK_S
from genmon_gui.db import events, extremes, outbox, places, transitions
from genmon_gui.db.connection import Connection
from genmon_gui.db.events import Event, EventKind
from genmon_gui.db.extremes import Table
from genmon_gui.services.alerting import FOOTER
from genmon_gui.services.event_words import event_sentence

# One that could not be made in time, since the machine was off, is still welcome so much later.
_LATEST_S = 86_400.0
# Two are at least so far apart, also after the time of the week was changed.
_APART_S = WEEK_S - 86_400.0


def lay_when_due(connection: Connection, settings: Settings, at: float) -> None:
    """Lay the week's message into the outbox, once, when its time has come.

    Args:
        connection: the record.
        settings: when, to whom, in which zone and units.
        at: now, UTC epoch seconds.
    """
    if settings.alerts.weekly is None:
        return
    due_at = settings.alerts.weekly.latest(at, settings.timezone)
    if at - due_at > _LATEST_S or _is_told(connection, due_at):
        return
    recipients = recipients_of(settings)
    if not recipients:
        return
    with connection:
        alert = weekly_alert(connection, settings, due_at, f"<{uuid.uuid4()}@genmon-gui>")
        outbox.put(connection, alert, recipients)


@dataclass(frozen=True, slots=True)
class _Week:
    """What the record says of a week.

    Attributes:
        places: each place with its extremes, None where it had no readings.
        alarms: how many alarms became active.
        outages: when the program was off.
        wrong: what is not well now, in words.
    """

    places: tuple[tuple[str, Extremes | None], ...]
    alarms: int
    outages: tuple[Event, ...]
    wrong: tuple[str, ...]


def _is_told(connection: Connection, due_at: float) -> bool:
    last_at = outbox.last_at(connection, AlertKind.WEEKLY)
    return last_at is not None and due_at - last_at < _APART_S


def weekly_alert(connection: Connection, settings: Settings, at: float, message_id: str) -> Alert:
    """How the week before a moment was.

    Args:
        connection: the record.
        settings: places, alarms, units and zone.
        at: the week's end, UTC epoch seconds.
        message_id: unique, as RFC 5322 writes it.
    """
    week = _week(connection, settings, at)
    span = _span(settings, at)
    state = "All is well" if not week.wrong else f"Not all is well: {', '.join(week.wrong)}"
    lines = [
        f"{state}.",
        f"The week from {span}:",
        "\n".join(_place_line(name, row, settings) for name, row in week.places),
        "\n".join(_happened(week, settings)),
    ]
    numbers = ", ".join(_short_line(name, row, settings) for name, row in week.places if row)
    short = f"{state}. {_alarms(week.alarms)} this week. {numbers}"
    return Alert(
        at,
        message_id,
        subject=f"{state} ({span})",
        body="\n\n".join(line for line in lines if line) + FOOTER,
        short_text=short_text(short),
        kind=AlertKind.WEEKLY,
    )


def _week(connection: Connection, settings: Settings, at: float) -> _Week:
    begin = at - WEEK_S
    active = [
        f"{rule.subject} is in alarm"
        for rule in settings.alarms
        if transitions.state(connection, rule)[0].active
    ]
    silent = [
        f"{event.place} is not heard"
        for event in events.going_on(connection, EventKind.SENSOR_LOST)
    ]
    unreached = [f"{each.recipient} is not reached" for each in outbox.unreached(connection)]
    outages = [
        event
        for event in events.between(connection, begin, at)
        if event.kind is EventKind.PROGRAM_OFF
    ]
    return _Week(
        tuple(
            (name, _extremes(connection, place_id, begin, at))
            for place_id, name in places.numbered(connection)
        ),
        transitions.activations(connection, begin, at),
        tuple(outages),
        (*active, *silent, *unreached),
    )


def _extremes(connection: Connection, place_id: int, begin: float, at: float) -> Extremes | None:
    rows = [
        row for _, row in extremes.rows(connection, Table.HOURLY, place_id, hour_start(begin), at)
    ]
    if not rows:
        return None
    low_c, low_at = min((row.low_c, row.low_at) for row in rows)
    high_c, minus_high_at = max((row.high_c, -row.high_at) for row in rows)
    count = sum(row.count for row in rows)
    mean_c = sum(row.mean_c * row.count for row in rows) / count
    return Extremes(low_c, low_at, high_c, -minus_high_at, mean_c, count)


def _place_line(name: str, row: Extremes | None, settings: Settings) -> str:
    if row is None:
        return f"{name}: no readings"
    low, high = temperature(row.low_c, settings.units), temperature(row.high_c, settings.units)
    when = _day_and_time(settings)
    return f"{name}: lowest {low} ({when(row.low_at)}), highest {high} ({when(row.high_at)})"


def _short_line(name: str, row: Extremes, settings: Settings) -> str:
    high = temperature(row.high_c, settings.units)
    return f"{name} {number(row.low_c, settings.units)} to {high}"


def _happened(week: _Week, settings: Settings) -> list[str]:
    when = _day_and_time(settings)
    return [f"{_alarms(week.alarms)}.", *(event_sentence(each, when) for each in week.outages)]


def _alarms(count: int) -> str:
    if count == 0:
        return "No alarm"
    return "1 alarm" if count == 1 else f"{count} alarms"


def _day_and_time(settings: Settings) -> Callable[[float], str]:
    zone = settings.timezone
    return lambda at: f"{dated(local_date(at, zone), '%A')} {clock_time(at, zone)}"


def _span(settings: Settings, at: float) -> str:
    first, last = (local_date(moment, settings.timezone) for moment in (at - WEEK_S, at))
    begin = f"{first.day}" if first.month == last.month else f"{first.day} {dated(first, '%B')}"
    return f"{begin} to {last.day} {dated(last, '%B')}"
