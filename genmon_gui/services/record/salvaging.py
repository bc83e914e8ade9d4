"""Bringing back what is readable of damaged records that were set aside.

Places, alarms, outbox, events and the newest readings come back before the first round, the rest in
idle moments, newest first. A destroyed page costs its own rows alone.
"""

from collections.abc import Iterator
from pathlib import Path

from genmon_gui.alerts.message_id import new_message_id
from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.clock import boot_of
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.salvage import FAULTS, READINGS, Remains, opened_remains
from genmon_gui.db.files.set_aside import all_set_aside
from genmon_gui.db.tables import events, outbox
from genmon_gui.db.tables.events import EventKind
from genmon_gui.services.record.salvaged_rows import (
    end_ms_of,
    look_through,
    store_faults,
    store_readings,
)
from genmon_gui.services.telling.alerting import damage_alert
from genmon_gui.services.telling.when import When
from genmon_gui.services.timekeeping import Timekeeping, event_now


def bring_back_first(connection: Connection, path: Path, timekeeping: Timekeeping) -> None:
    """Bring back what must be there before anything else is noted.

    A record that is still blank gets the boots and their starts, places with their numbers, the
    alarms' log, alerts that wait, events; and the newest readings, which tell how late it must be.

    Args:
        connection: the record, open for writing.
        path: the record's.
        timekeeping: the time.
    """
    for file in _unnoted(connection, path):
        with opened_remains(file, connection) as remains:
            look_through(connection, remains)
            _bring_back_newest(connection, remains, end_ms_of(timekeeping))


def take_note(
    connection: Connection, settings: Settings, path: Path, timekeeping: Timekeeping
) -> None:
    """Log the damaged records that the record does not know of, and alert people of them.

    Args:
        connection: the record, open for writing.
        settings: whom to alert.
        path: the record's.
        timekeeping: the time.
    """
    for file in _unnoted(connection, path):
        with connection:
            events.add(connection, event_now(timekeeping, EventKind.SET_ASIDE, file.name))
            _alert(connection, settings, file.name, timekeeping)


def bring_back(connection: Connection, path: Path, timekeeping: Timekeeping) -> Iterator[str]:
    """Bring readings and faults back, newest first; what an earlier run left undone is done now.

    Args:
        connection: the record, open for writing.
        path: the record's.
        timekeeping: the time.

    Yields:
        After each small step what to tell people, in a sentence.
    """
    done = {event.detail for event in events.logged(connection, EventKind.SALVAGED)}
    for event in events.logged(connection, EventKind.SET_ASIDE):
        file = path.resolve().with_name(event.detail)
        if event.detail not in done and file.exists():
            yield from _bring_back(connection, file, timekeeping)


def _unnoted(connection: Connection, path: Path) -> list[Path]:
    """The damaged records that were set aside and that no event tells of yet."""
    known = {event.detail for event in events.logged(connection, EventKind.SET_ASIDE)}
    return [file for file in all_set_aside(path) if file.name not in known]


def _bring_back_newest(connection: Connection, remains: Remains, end_ms: int) -> None:
    names = remains.place_names()
    for rows in remains.rows(READINGS):
        _, new = store_readings(connection, rows, names, end_ms)
        if new:
            return


def _bring_back(connection: Connection, file: Path, timekeeping: Timekeeping) -> Iterator[str]:
    going_on = say(
        "The database was damaged and set aside as {name}; its readings are being brought back.",
        name=file.name,
    )
    end_ms = end_ms_of(timekeeping)
    count = 0
    with opened_remains(file, connection) as remains:
        for _ in remains.look_through():
            yield going_on
        names = remains.place_names()
        for rows in remains.rows(FAULTS):
            store_faults(connection, rows, names, end_ms)
            yield going_on
        for rows in remains.rows(READINGS):
            # They are counted whether or not an earlier run brought them back.
            count += store_readings(connection, rows, names, end_ms)[0]
            yield going_on
    with connection:
        events.add(connection, event_now(timekeeping, EventKind.SALVAGED, file.name))
    yield say_count(
        count,
        mark("The database was damaged and set aside as {name}; 1 of its readings came back."),
        mark(
            "The database was damaged and set aside as {name}; {count} of its readings came back."
        ),
        name=file.name,
    )


def _alert(connection: Connection, settings: Settings, name: str, timekeeping: Timekeeping) -> None:
    recipients, assumed = recipients_of(settings), timekeeping.assumed
    if recipients:
        message_id = new_message_id()
        when = When(timekeeping.now(), settings.timezone, assumed)
        alert = damage_alert(name, when, message_id)
        outbox.put(connection, alert, recipients, boot_id=boot_of(assumed))
