"""Bringing back what is readable of damaged records that were set aside."""

import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path

from genmon_gui.alerts.transports import recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import hour_start
from genmon_gui.db import events, outbox, places, readings, salvage
from genmon_gui.db.connection import Connection
from genmon_gui.db.events import Event, EventKind
from genmon_gui.db.salvage import FAULTS, READINGS, Row, opened_damaged
from genmon_gui.db.scale import MOST_PLACES, PLACE_BITS, first_id, from_ms, to_ms
from genmon_gui.db.set_aside import all_set_aside
from genmon_gui.services.alerting import damage_alert
from genmon_gui.services.rebuilding import rebuild_touched

# Readings of a later time are none: a garbled page says anything.
_AHEAD_S = 86_400.0
# The record's views have room for values below this, 2621 °C.
_VALUE_BOUND = 1 << 21


def take_note(connection: Connection, settings: Settings, path: Path, now: float) -> None:
    """Log the damaged records that the record does not know of, and alert people of them.

    A record that is still blank gets at once what must be there from the beginning: places with
    their numbers, the alarms' log, alerts that wait, events.

    Args:
        connection: the record, open for writing.
        settings: whom to alert.
        path: the record's.
        now: UTC epoch seconds.
    """
    known = {event.detail for event in events.logged(connection, EventKind.SET_ASIDE)}
    for file in all_set_aside(path):
        if file.name not in known:
            with connection:
                if not events.logged(connection, *EventKind):
                    with opened_damaged(file) as views:
                        salvage.bring_back_small(connection, views)
                events.add(connection, Event(now, EventKind.SET_ASIDE, file.name))
                _alert(connection, settings, file.name, now)
            _bring_back_newest(connection, file, now)


def bring_back(connection: Connection, path: Path, now: float) -> Iterator[str]:
    """Bring readings and faults back, newest first; what an earlier run left undone is done now.

    Args:
        connection: the record, open for writing.
        path: the record's.
        now: UTC epoch seconds.

    Yields:
        After each small step what to tell people, in a sentence.
    """
    done = {event.detail for event in events.logged(connection, EventKind.SALVAGED)}
    for event in events.logged(connection, EventKind.SET_ASIDE):
        file = path.with_name(event.detail)
        if event.detail not in done and file.exists():
            yield from _bring_back(connection, file, now)


def _bring_back_newest(connection: Connection, file: Path, now: float) -> None:
    with opened_damaged(file) as views:
        names = salvage.place_names(views)
        for rows in salvage.readable(views[0], READINGS, 0, _end(now)):
            if _store(connection, rows, names):
                return


def _end(now: float) -> int:
    return first_id(to_ms(now + _AHEAD_S))


def _bring_back(connection: Connection, file: Path, now: float) -> Iterator[str]:
    begin = f"The database was damaged and set aside as {file.name}"
    going_on = f"{begin}; its readings are being brought back."
    with opened_damaged(file) as views:
        names = salvage.place_names(views)
        count = 0
        for view in views:
            for rows in salvage.readable(view, FAULTS, 0, to_ms(now)):
                _store_faults(connection, rows, names)
                yield going_on
            for rows in salvage.readable(view, READINGS, 0, _end(now)):
                new = _store(connection, rows, names)
                # The first view's are counted whether or not an earlier run brought them back.
                count += len(rows) if view is views[0] else new
                yield going_on
    with connection:
        events.add(connection, Event(now, EventKind.SALVAGED, file.name))
    yield f"{begin}; {count:,} of its readings are back."


def _store(connection: Connection, rows: tuple[Row, ...], names: dict[int, str]) -> int:
    """Write readings and their extremes; how many were new."""
    sound = [row for row in rows if _is_sound(row)]
    if not sound:
        return 0
    with connection:
        ids = _ids(connection, {key & MOST_PLACES for key, _ in sound}, names)
        moved = ((key & ~MOST_PLACES | ids[key & MOST_PLACES], value) for key, value in sound)
        new = readings.add_many(connection, moved)
        if new:
            moments = [from_ms(key >> PLACE_BITS) for key, _ in sound]
            rebuild_touched(connection, {hour_start(at) for at in moments}, max(moments))
    return new


def _is_sound(row: Row) -> bool:
    key, value = row
    return isinstance(value, int) and abs(value) < _VALUE_BOUND and bool(key & MOST_PLACES)


def _store_faults(connection: Connection, rows: tuple[Row, ...], names: dict[int, str]) -> None:
    sound = [row for row in rows if isinstance(row[1], int) and 0 < row[1] <= MOST_PLACES]
    if sound:
        with connection:
            ids = _ids(connection, {row[1] for row in sound}, names)
            moved = [(at_ms, ids[number], *rest) for at_ms, number, *rest in sound]
            salvage.put_back(connection, "INSERT INTO faults VALUES (?, ?, ?, ?)", moved)


def _ids(connection: Connection, numbers: Iterable[int], names: dict[int, str]) -> dict[int, int]:
    """The places' numbers in the record, by those in the damaged one."""
    return {
        number: places.ensure(connection, names.get(number, f"Place {number}"))
        for number in numbers
    }


def _alert(connection: Connection, settings: Settings, name: str, now: float) -> None:
    recipients = recipients_of(settings)
    if recipients:
        message_id = f"<{uuid.uuid4()}@genmon-gui>"
        alert = damage_alert(name, now, settings.timezone, message_id)
        outbox.put(connection, alert, recipients)
