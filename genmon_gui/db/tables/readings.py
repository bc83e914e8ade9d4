"""Readings, and looks of either kind as a round gives them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import POWER_ON_C, Fault, Look, Reading
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
from genmon_gui.db.tables import faults

# A hidden reading is there already. Where none is hidden there is no need to ask for each.
_INSERT = """
INSERT INTO readings (reading_id, value)
SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM hidden_readings WHERE reading_id = ?1)
ON CONFLICT DO NOTHING
"""
_INSERT_BESIDE_NONE_HIDDEN = "INSERT OR IGNORE INTO readings (reading_id, value) VALUES "

# Above every reading's number.
_LAST_ID = 1 << 62

# A statement for many rows takes half as long as one for each.
_ROWS_AT_ONCE = 50

_CONTRADICTED = """
SELECT ?3 FROM (
    SELECT value FROM readings WHERE reading_id = ?1
    UNION ALL SELECT value FROM hidden_readings WHERE reading_id = ?1
) WHERE value <> ?2
"""


def add(connection: Connection, place_id: int, look: Look) -> bool:
    """Record one look at a place.

    Returns:
        False when that place already has a look of its kind at that very moment, shown or hidden;
        the first stays.
    """
    if isinstance(look, Fault):
        return bool(faults.add(connection, [(place_id, look)]))
    if look.temperature_c == POWER_ON_C:
        faults.believe(connection, [(to_ms(look.at), place_id)])
    connection.execute(
        _INSERT,
        (reading_id(to_ms(look.at), place_id), to_units(look.temperature_c)),
    )
    return bool(connection.changes())


def add_new(connection: Connection, place_id: int, look: Look) -> Look:
    """Record a look that is known not to be there yet, so that it is never lost.

    After a clock was set back, its very millisecond may be another look's.

    Returns:
        The look as it is recorded: at its own moment, or at the next one that is free.
    """
    while not add(connection, place_id, look):
        look = look._replace(at=from_ms(to_ms(look.at) + 1))
    return look


def add_many(connection: Connection, rows: Iterable[tuple[int, int]]) -> int:
    """Record many readings at once; those already there stay as they are.

    Args:
        connection: the record.
        rows: (reading_id, value), as stored; see `db.scale`.

    Returns:
        How many were new.
    """
    has_hidden = connection.execute("SELECT EXISTS (SELECT 1 FROM hidden_readings)").get
    before = connection.total_changes()
    if has_hidden:
        connection.executemany(_INSERT, rows)
    else:
        all_rows = tuple(rows)
        whole = len(all_rows) - len(all_rows) % _ROWS_AT_ONCE
        _add_by(connection, _ROWS_AT_ONCE, all_rows[:whole])
        _add_by(connection, 1, all_rows[whole:])
    return connection.total_changes() - before


def _add_by(connection: Connection, size: int, rows: Sequence[tuple[int, int]]) -> None:
    """Record readings so many at a time."""
    groups = (rows[start : start + size] for start in range(0, len(rows), size))
    statement = _INSERT_BESIDE_NONE_HIDDEN + ", ".join(["(?, ?)"] * size)
    connection.executemany(statement, (tuple(chain.from_iterable(group)) for group in groups))


def contradicted(connection: Connection, rows: Iterable[tuple[int, int]]) -> set[int]:
    """Which of these rows, counted from 0, the record contradicts: it has another value there.

    Args:
        connection: the record.
        rows: (reading_id, value), as for `add_many`.
    """
    asked = ((number, value, index) for index, (number, value) in enumerate(rows))
    return {index for (index,) in connection.executemany(_CONTRADICTED, asked)}


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


def newest_at(connection: Connection, before: float | None = None) -> float | None:
    """When the newest reading of all places was, or the newest before a moment; None without."""
    bound = _LAST_ID if before is None else first_id(to_ms(before))
    at_ms: int | None = connection.execute(
        "SELECT max(reading_id) >> 8 FROM readings WHERE reading_id < ?", (bound,)
    ).get
    return None if at_ms is None else from_ms(at_ms)


def since(connection: Connection, at: float) -> Iterator[tuple[int, int, float, float]]:
    """The readings from a moment on, by place: its number, how many, the first and the last."""
    rows = connection.execute(
        "SELECT place_id, count(*), min(at_ms), max(at_ms) FROM readings "
        "WHERE reading_id >= ? GROUP BY place_id ORDER BY place_id",
        (first_id(to_ms(at)),),
    )
    for place_id, count, first_ms, last_ms in rows:
        yield place_id, count, from_ms(first_ms), from_ms(last_ms)


def span_of(connection: Connection, place_id: int) -> tuple[float, float] | None:
    """Moments between which are all readings of a place, shown and hidden; None without any.

    To the hour for those that are shown, so that none of them has to be looked for.
    """
    first, last = connection.execute(
        """
        SELECT min(first_ms), max(last_ms) FROM (
            SELECT min(start_ms) AS first_ms, max(start_ms) + :hour AS last_ms
            FROM settled_hourly WHERE place_id = :place
            UNION ALL SELECT start_ms, start_ms + :hour FROM open_hourly WHERE place_id = :place
            UNION ALL SELECT min(from_ms), max(to_ms) FROM hidings WHERE place_id = :place
        )
        """,
        {"place": place_id, "hour": HOUR_S * MS_PER_S},
    ).get
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
    # Hours would say the same, but there are 24 times as many.
    number: int = connection.execute("SELECT coalesce(sum(count), 0) FROM daily").get
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
