"""Readings and faults."""

from collections.abc import Iterable, Iterator

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Fault, Look, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import (
    MS_PER_S,
    first_id,
    from_ms,
    from_units,
    reading_id,
    to_ms,
    to_units,
)

# A hidden reading is there already.
_INSERT = """
INSERT INTO readings (reading_id, value)
SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM hidden_readings WHERE reading_id = ?1)
ON CONFLICT DO NOTHING
"""

# Rejected numbers are kept up to here: the column holds whole numbers of 63 bits.
_MOST_KEPT_C = 1e9


def add(connection: Connection, place_id: int, look: Look) -> bool:
    """Record one look at a place.

    Returns:
        False when that place already has a look of its kind at that very moment, shown or hidden;
        the first stays.
    """
    if isinstance(look, Reading):
        connection.execute(
            _INSERT,
            (reading_id(to_ms(look.at), place_id), to_units(look.temperature_c)),
        )
    else:
        connection.execute(
            "INSERT INTO faults VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (to_ms(look.at), place_id, look.kind, _rejected(look)),
        )
    return bool(connection.changes())


def add_many(connection: Connection, rows: Iterable[tuple[int, int]]) -> int:
    """Record many readings at once; those already there stay as they are.

    Args:
        connection: the record.
        rows: (reading_id, value), as stored; see `db.scale`.

    Returns:
        How many were new.
    """
    before = connection.total_changes()
    connection.executemany(_INSERT, rows)
    return connection.total_changes() - before


def has(connection: Connection, number: int) -> bool:
    """Whether there is a reading of this number, shown or hidden."""
    found: int | None = connection.execute(
        "SELECT reading_id FROM readings WHERE reading_id = :number "
        "UNION ALL SELECT reading_id FROM hidden_readings WHERE reading_id = :number",
        {"number": number},
    ).get
    return found is not None


def nearest(
    connection: Connection, place_id: int, at: float, within_s: float
) -> tuple[Reading | None, Reading | None]:
    """The nearest readings of a place before and after a moment, not at it.

    Args:
        connection: the record.
        place_id: which place.
        at: the moment.
        within_s: how far off they may be.
    """
    before = connection.execute(
        """
        SELECT at_ms, value FROM readings WHERE reading_id >= ? AND reading_id < ?
        AND place_id = ? ORDER BY reading_id DESC LIMIT 1
        """,
        (first_id(to_ms(at - within_s)), first_id(to_ms(at)), place_id),
    ).get
    after = connection.execute(
        """
        SELECT at_ms, value FROM readings WHERE reading_id >= ? AND reading_id < ?
        AND place_id = ? ORDER BY reading_id LIMIT 1
        """,
        (first_id(to_ms(at) + 1), first_id(to_ms(at + within_s) + 1), place_id),
    ).get
    return _reading(before), _reading(after)


def _reading(found: tuple[int, int] | None) -> Reading | None:
    return None if found is None else Reading(from_ms(found[0]), from_units(found[1]))


def _rejected(fault: Fault) -> int | None:
    """The rejected number as stored; one beyond all sense, from a log, has no room."""
    if fault.rejected_c is None or abs(fault.rejected_c) > _MOST_KEPT_C:
        return None
    return to_units(fault.rejected_c)


def latest(connection: Connection, place_id: int) -> Reading | None:
    """The newest reading of a place."""
    # Hours are clustered by place, so the last one finds it; readings alone would be scanned
    # backwards past everything that other places have recorded since. Through the view, SQLite
    # would walk through all hours of the place.
    start_ms = connection.execute(
        """
        SELECT max(start_ms) FROM (
            SELECT max(start_ms) AS start_ms FROM settled_hourly WHERE place_id = :place
            UNION ALL SELECT start_ms FROM open_hourly WHERE place_id = :place
        )
        """,
        {"place": place_id},
    ).get
    if start_ms is None:
        return None
    at_ms, value = connection.execute(
        """
        SELECT at_ms, value FROM readings
        WHERE reading_id >= ? AND reading_id < ? AND place_id = ?
        ORDER BY reading_id DESC LIMIT 1
        """,
        (first_id(start_ms), first_id(start_ms + HOUR_S * MS_PER_S), place_id),
    ).get
    return Reading(from_ms(at_ms), from_units(value))


def span(connection: Connection) -> tuple[float, float] | None:
    """The moments of the oldest and the newest reading of all places, or None without any."""
    # Two statements, since SQLite answers min() and max() from the index only one at a time.
    first = connection.execute("SELECT min(reading_id) >> 8 FROM readings").get
    last = connection.execute("SELECT max(reading_id) >> 8 FROM readings").get
    return None if first is None else (from_ms(first), from_ms(last))


def last_trace(connection: Connection) -> float | None:
    """The moment of the newest look at any sensor: a reading, shown or hidden, or a fault."""
    found = [
        connection.execute(query).get
        for query in (
            "SELECT max(reading_id) >> 8 FROM readings",
            "SELECT max(reading_id) >> 8 FROM hidden_readings",
            "SELECT max(at_ms) FROM faults",
        )
    ]
    return max((from_ms(at_ms) for at_ms in found if at_ms is not None), default=None)


def first_and_last(
    connection: Connection, place_id: int, start: float, end: float
) -> tuple[float, float] | None:
    """The moments of a place's first and last reading between two moments, not at them.

    The readings of all places in between are walked through: for spans of hours.
    """
    first, last = connection.execute(
        "SELECT min(at_ms), max(at_ms) FROM readings "
        "WHERE reading_id >= ? AND reading_id < ? AND place_id = ?",
        (first_id(to_ms(start) + 1), first_id(to_ms(end)), place_id),
    ).get
    return None if first is None else (from_ms(first), from_ms(last))


def count(connection: Connection) -> int:
    """How many readings are shown, of all places."""
    number: int = connection.execute("SELECT coalesce(sum(count), 0) FROM hourly").get
    return number


def between(
    connection: Connection, start: float, end: float, place_id: int | None = None
) -> Iterator[tuple[str, float, float]]:
    """The readings in [start, end) in order of time, as (place, moment, °C)."""
    rows = connection.execute(
        """
        SELECT name, at_ms, value FROM readings JOIN places USING (place_id)
        WHERE reading_id >= ? AND reading_id < ? AND place_id = coalesce(?, place_id)
        ORDER BY reading_id
        """,
        (first_id(to_ms(start)), first_id(to_ms(end)), place_id),
    )
    for name, at_ms, value in rows:
        yield name, from_ms(at_ms), from_units(value)
