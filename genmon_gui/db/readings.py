"""Readings and faults."""

from collections.abc import Iterable, Iterator

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Look, Reading
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

_INSERT = "INSERT INTO readings (reading_id, value) VALUES (?, ?) ON CONFLICT DO NOTHING"


def add(connection: Connection, place_id: int, look: Look) -> bool:
    """Record one look at a place.

    Returns:
        False when that place already has a look of its kind at that very moment; the first stays.
    """
    if isinstance(look, Reading):
        connection.execute(
            _INSERT,
            (reading_id(to_ms(look.at), place_id), to_units(look.temperature_c)),
        )
    else:
        rejected = None if look.rejected_c is None else to_units(look.rejected_c)
        connection.execute(
            "INSERT INTO faults VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (to_ms(look.at), place_id, look.kind, rejected),
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


def count(connection: Connection) -> int:
    """How many readings there are, of all places."""
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
