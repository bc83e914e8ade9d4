"""The message that tells once a week that all is well, and that messages arrive."""

from collections.abc import Callable
from dataclasses import dataclass

from genmon_gui.alerts.message_id import new_message_id
from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.alerts.short_text import short_text
from genmon_gui.config.settings import Settings
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.calendar import DAY_S, WEEK_S, local_date
from genmon_gui.core.dates import day_name, day_number, weekday_name
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.phrasing import clock_time, number, temperature
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, extremes, outbox, places, transitions
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.telling.alerting import FOOTER

# One that could not be made in time, since the machine was off, is still welcome so much later.
_LATEST_S = DAY_S
# Two are at least so far apart, also after the time of the week was changed.
_APART_S = WEEK_S - DAY_S


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
        alert = weekly_alert(connection, settings, due_at, new_message_id())
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
    state = say("All is well")
    if week.wrong:
        state = say("Not all is well: {what}", what=", ".join(week.wrong))
    lines = [
        f"{state}.",
        say("The week from {span}:", span=span),
        "\n".join(_place_line(name, row, settings) for name, row in week.places),
        "\n".join(_happened(week, settings)),
    ]
    numbers = ", ".join(_short_line(name, row, settings) for name, row in week.places if row)
    short = f"{state}. {_alarms_this_week(week.alarms)} {numbers}"
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
    return _Week(
        tuple(
            (name, extremes.of_hours(connection, place_id, begin, at))
            for place_id, name in places.numbered(connection)
        ),
        transitions.activations(connection, begin, at),
        tuple(
            event
            for event in events.between(connection, begin, at)
            if event.kind is EventKind.PROGRAM_OFF
        ),
        _wrong(connection, settings),
    )


def _wrong(connection: Connection, settings: Settings) -> tuple[str, ...]:
    active = [
        say("{subject} is in alarm", subject=rule.subject)
        for rule in settings.alarms
        if transitions.state(connection, rule)[0].active
    ]
    silent = [
        say("{place} is not heard", place=event.place)
        for event in events.going_on(connection, EventKind.SENSOR_LOST)
    ]
    unreached = [
        say("{recipient} is not reached", recipient=each.recipient)
        for each in outbox.unreached(connection)
    ]
    return (*active, *silent, *unreached)


def _place_line(name: str, row: Extremes | None, settings: Settings) -> str:
    if row is None:
        return say("{place}: no readings", place=name)
    when = _day_and_time(settings)
    return say(
        "{place}: lowest {low} ({low_moment}), highest {high} ({high_moment})",
        place=name,
        low=temperature(row.low_c, settings.units),
        low_moment=when(row.low_at),
        high=temperature(row.high_c, settings.units),
        high_moment=when(row.high_at),
    )


def _short_line(name: str, row: Extremes, settings: Settings) -> str:
    low, high = number(row.low_c, settings.units), temperature(row.high_c, settings.units)
    return say("{place} {low} to {high}", place=name, low=low, high=high)


def _happened(week: _Week, settings: Settings) -> list[str]:
    when = _day_and_time(settings)
    return [_alarms(week.alarms), *(event_sentence(each, when) for each in week.outages)]


def _alarms(count: int) -> str:
    if count == 0:
        return say("No alarm.")
    return say_count(count, mark("1 alarm."), mark("{count} alarms."))


def _alarms_this_week(count: int) -> str:
    if count == 0:
        return say("No alarm this week.")
    return say_count(count, mark("1 alarm this week."), mark("{count} alarms this week."))


def _day_and_time(settings: Settings) -> Callable[[float], str]:
    zone = settings.timezone
    return lambda at: f"{weekday_name(local_date(at, zone))} {clock_time(at, zone)}"


def _span(settings: Settings, at: float) -> str:
    first, last = (local_date(moment, settings.timezone) for moment in (at - WEEK_S, at))
    end = day_name(last)
    if first.month == last.month:
        return say("{first} to {last}", "12 to 19 November", first=day_number(first), last=end)
    return say("{first} to {last}", "29 October to 5 November", first=day_name(first), last=end)
