"""Rows of a lost record, written into the one that is open, as far as they may be true."""

from collections.abc import Iterable, Mapping

from genmon_gui.core.calendar import DAY_S, hour_start
from genmon_gui.core.clock import EARLIEST_AT
from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.pages import Row
from genmon_gui.db.damaged.row_shapes import shapes
from genmon_gui.db.damaged.salvage import FAULTS, Remains, put_back
from genmon_gui.db.scale import MOST_PLACES, PLACE_BITS, first_id, from_ms, to_ms
from genmon_gui.db.tables import events, outbox, places, readings
from genmon_gui.db.tables.events import EventKind
from genmon_gui.services.record.rebuilding import rebuild_touched
from genmon_gui.services.timekeeping import Timekeeping

# Readings of a later time are none: a garbled page says anything. While the time is not known, the
# record may hold readings of any time that this program will live to see.
_AHEAD_S = DAY_S
_LATEST_AT = EARLIEST_AT + 30 * 365 * DAY_S
# The record's views have room for values below this, 2621 °C.
_VALUE_BOUND = 1 << 21


def end_ms_of(timekeeping: Timekeeping) -> int:
    """The latest moment of which there can be a reading."""
    now = timekeeping.known_now()
    return to_ms(_LATEST_AT if now is None else now + _AHEAD_S)


def look_through(connection: Connection, remains: Remains) -> None:
    """Find what there is; the small tables come back where the new record has nothing yet."""
    for _ in remains.look_through():
        pass
    if not events.logged(connection, *EventKind):
        with connection:
            remains.bring_back_small(connection)
            outbox.free_orphans(connection)


def store_readings(
    connection: Connection, rows: tuple[Row, ...], names: Mapping[int, str], end_ms: int
) -> tuple[int, int]:
    """Write readings that may be true, and their extremes.

    Args:
        connection: the record, open for writing.
        rows: as `readings` has them.
        names: what their places are called, by their numbers.
        end_ms: no reading can be of a later moment.

    Returns:
        How many may be true, and how many of these were not there yet.
    """
    sound = _sound(rows, end_ms)
    return len(sound), _store(connection, sound, names)


def _store(connection: Connection, sound: list[Row], names: Mapping[int, str]) -> int:
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


def store_faults(
    connection: Connection, rows: tuple[Row, ...], names: Mapping[int, str], end_ms: int
) -> None:
    """The same with faults."""
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
