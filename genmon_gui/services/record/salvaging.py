"""Bringing back what is readable of damaged records that were set aside.

Places, alarms, outbox, events and the newest readings come back before the first round, the rest in
idle moments, newest first. A destroyed page costs its own rows alone.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from genmon_gui.alerts.message_id import new_message_id
from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import hour_start, iso_utc
from genmon_gui.core.clock import EARLIEST_AT, boot_of
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.pages import Row
from genmon_gui.db.damaged.row_shapes import shapes
from genmon_gui.db.damaged.salvage import (
    FAULTS,
    READINGS,
    Remains,
    opened_remains,
    opened_wal_alone,
    put_back,
)
from genmon_gui.db.files.set_aside import all_set_aside
from genmon_gui.db.files.wal_aside import wals_put_aside
from genmon_gui.db.scale import MOST_PLACES, PLACE_BITS, first_id, from_ms, to_ms
from genmon_gui.db.tables import events, outbox, places, readings
from genmon_gui.db.tables.events import EventKind
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.record.rebuilding import rebuild_touched
from genmon_gui.services.telling.alerting import damage_alert
from genmon_gui.services.telling.when import When
from genmon_gui.services.timekeeping import Timekeeping, event_now

# Readings of a later time are none: a garbled page says anything. While the time is not known, the
# record may hold readings of any time that this program will live to see.
_AHEAD_S = 86_400.0
_LATEST_AT = EARLIEST_AT + 30 * 365 * 86_400.0
# The record's views have room for values below this, 2621 °C.
_VALUE_BOUND = 1 << 21


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
            _look_through(connection, remains)
            _bring_back_newest(connection, remains, _end_ms(timekeeping))


def bring_back_from_wals(
    connection: Connection, path: Path, names: Mapping[int, str], timekeeping: Timekeeping
) -> None:
    """Bring back what only the -wal file knew of a record that somebody has written over.

    Args:
        connection: the record, open for writing.
        path: the record's.
        names: what the places of the lost record are called, by their numbers, as far as known.
        timekeeping: the time.
    """
    for wal in _unnoted_wals(connection, path):
        with opened_wal_alone(wal, connection) as remains:
            _bring_back_all(connection, remains, names, _end_ms(timekeeping))


def bring_back_rows(
    connection: Connection,
    rows: tuple[Row, ...],
    names: Mapping[int, str],
    timekeeping: Timekeeping,
) -> None:
    """Bring back readings that were in memory.

    Args:
        connection: the record, open for writing.
        rows: as `readings` has them.
        names: what their places are called, by their numbers.
        timekeeping: the time.
    """
    _store(connection, _sound(rows, _end_ms(timekeeping)), names)


def note_wals(connection: Connection, path: Path, timekeeping: Timekeeping) -> str:
    """Log that this came back.

    Returns:
        A sentence for people, empty where nothing did.
    """
    notice = ""
    for wal in _unnoted_wals(connection, path):
        event = event_now(timekeeping, EventKind.WRITTEN_OVER, wal.name)
        with connection:
            events.add(connection, event)
        notice = event_sentence(event, iso_utc)
    return notice


def _unnoted_wals(connection: Connection, path: Path) -> list[Path]:
    known = {event.detail for event in events.logged(connection, EventKind.WRITTEN_OVER)}
    return [wal for wal in wals_put_aside(path) if wal.name not in known]


def _look_through(connection: Connection, remains: Remains) -> None:
    """Find what there is; the small tables come back where the new record has nothing yet."""
    for _ in remains.look_through():
        pass
    if not events.logged(connection, *EventKind):
        with connection:
            remains.bring_back_small(connection)
            outbox.free_orphans(connection)


def _bring_back_all(
    connection: Connection, remains: Remains, names: Mapping[int, str], end_ms: int
) -> None:
    _look_through(connection, remains)
    all_names = remains.place_names() | dict(names)
    for rows in remains.rows(FAULTS):
        _store_faults(connection, rows, all_names, end_ms)
    for rows in remains.rows(READINGS):
        _store(connection, _sound(rows, end_ms), all_names)


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
        if _store(connection, _sound(rows, end_ms), names):
            return


def _end_ms(timekeeping: Timekeeping) -> int:
    """The latest moment of which there can be a reading."""
    now = timekeeping.known_now()
    return to_ms(_LATEST_AT if now is None else now + _AHEAD_S)


def _bring_back(connection: Connection, file: Path, timekeeping: Timekeeping) -> Iterator[str]:
    going_on = say(
        "The database was damaged and set aside as {name}; its readings are being brought back.",
        name=file.name,
    )
    end_ms = _end_ms(timekeeping)
    count = 0
    with opened_remains(file, connection) as remains:
        for _ in remains.look_through():
            yield going_on
        names = remains.place_names()
        for rows in remains.rows(FAULTS):
            _store_faults(connection, rows, names, end_ms)
            yield going_on
        for rows in remains.rows(READINGS):
            sound = _sound(rows, end_ms)
            _store(connection, sound, names)
            # They are counted whether or not an earlier run brought them back.
            count += len(sound)
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


def _store(connection: Connection, sound: list[Row], names: Mapping[int, str]) -> int:
    """Write readings and their extremes; how many were new."""
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


def _sound(rows: tuple[Row, ...], end_ms: int) -> list[Row]:
    """The readings that may be true."""
    end = first_id(end_ms)
    return [
        (key, value)
        for key, value in rows
        if key < end and abs(value) < _VALUE_BOUND and key & MOST_PLACES
    ]


def _store_faults(
    connection: Connection, rows: tuple[Row, ...], names: dict[int, str], end_ms: int
) -> None:
    sound = [row for row in rows if row[0] < end_ms and 0 < row[1] <= MOST_PLACES]
    if sound:
        with connection:
            ids = _ids(connection, {row[1] for row in sound}, names)
            moved = [(at_ms, ids[number], *rest) for at_ms, number, *rest in sound]
            put_back(connection, shapes(connection)[FAULTS], moved)


def _ids(
    connection: Connection, numbers: Iterable[int], names: Mapping[int, str]
) -> dict[int, int]:
    """The places' numbers in the record, by those in the damaged one."""
    return {
        number: places.ensure(connection, names.get(number, f"Place {number}"))
        for number in numbers
    }


def _alert(connection: Connection, settings: Settings, name: str, timekeeping: Timekeeping) -> None:
    recipients, assumed = recipients_of(settings), timekeeping.assumed
    if recipients:
        message_id = new_message_id()
        when = When(timekeeping.now(), settings.timezone, assumed)
        alert = damage_alert(name, when, message_id)
        outbox.put(connection, alert, recipients, boot_id=boot_of(assumed))
