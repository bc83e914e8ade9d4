"""Readings and faults."""

from collections.abc import Iterable, Iterator

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Look, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MS_PER_S, from_ms, from_units, to_ms, to_units


def add(connection: Connection, place_id: int, look: Look) -> bool:
    """Record one look at a place.

    Returns:
        False when that place already has a look of its kind at that very moment; the first stays.
    """
    if isinstance(look, Reading):
        connection.execute(
            "INSERT INTO readings VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (to_ms(look.at), place_id, to_units(look.temperature_c)),
        )
    else:
        rejected = None if look.rejected_c is None else to_units(look.rejected_c)
        connection.execute(
            "INSERT INTO faults VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (to_ms(look.at), place_id, look.kind, rejected),
        )
    return bool(connection.changes())


def add_many(connection: Connection, rows: Iterable[tuple[int, int, int]]) -> int:
    """Record many readings at once; those already there stay as they are.

    Args:
        connection: the record.
        rows: (milliseconds, place number, ten-thousandths of a degree), as stored.

    Returns:
        How many were new.
    """
    before = connection.total_changes()
    connection.executemany("INSERT INTO readings VALUES (?, ?, ?) ON CONFLICT DO NOTHING", rows)
    return connection.total_changes() - before


def latest(connection: Connection, place_id: int) -> Reading | None:
    """The newest reading of a place."""
    # hourly is clustered by place, so its last row finds the hour; readings alone would be
    # scanned backwards past everything that other places have recorded since.
    row = connection.execute(
        """
        SELECT at_ms, value FROM readings JOIN (
            SELECT start_ms FROM hourly WHERE place_id = :place ORDER BY start_ms DESC LIMIT 1
        ) ON at_ms >= start_ms AND at_ms < start_ms + :hour
        WHERE place_id = :place ORDER BY at_ms DESC LIMIT 1
        """,
        {"place": place_id, "hour": HOUR_S * MS_PER_S},
    ).fetchone()
    return Reading(from_ms(row[0]), from_units(row[1])) if row else None


def span(connection: Connection) -> tuple[float, float] | None:
    """The moments of the oldest and the newest reading of all places, or None without any."""
    # Two statements, since SQLite answers min() and max() from the index only one at a time.
    first = connection.execute("SELECT min(at_ms) FROM readings").get
    last = connection.execute("SELECT max(at_ms) FROM readings").get
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
        WHERE at_ms >= ? AND at_ms < ? AND place_id = coalesce(?, place_id)
        ORDER BY at_ms, place_id
        """,
        (to_ms(start), to_ms(end), place_id),
    )
    for name, at_ms, value in rows:
        yield name, from_ms(at_ms), from_units(value)
