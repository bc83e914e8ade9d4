"""Hourly and daily extremes: stored when their interval is over, made from the readings before.

A row is named by the start of its interval: a UTC hour, or a local day of the record's timezone.
Reading them one does not see which of the two a row is.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from genmon_gui.core.calendar import HOUR_S, hour_start
from genmon_gui.core.extremes import Extremes, merged
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import PLACE_BITS, from_ms, from_units, to_ms, to_units


class Table(StrEnum):
    """Which intervals."""

    HOURLY = "hourly"
    DAILY = "daily"


# Rows are :step long, the first of them starts at :start. Packed as in the schema's open intervals:
# the value first, so that one aggregate gives the lowest value's earliest moment.
_COMPUTE = f"""
SELECT place_id, start_ms,
       (low_key >> 27) - 2097152 AS low, low_key & 134217727 AS low_after_ms,
       (high_key >> 27) - 2097152 AS high, 134217727 - (high_key & 134217727) AS high_after_ms,
       total, count
FROM (
    SELECT place_id, at_ms - (at_ms - :start) % :step AS start_ms,
           min((value + 2097152 << 27) | (at_ms - :start) % :step) AS low_key,
           max((value + 2097152 << 27) | (134217727 - (at_ms - :start) % :step)) AS high_key,
           sum(value) AS total, count(*) AS count
    FROM readings
    WHERE reading_id >= :start << {PLACE_BITS} AND reading_id < :end << {PLACE_BITS}
    GROUP BY place_id, start_ms
)
"""


def open_interval(connection: Connection, table: Table) -> tuple[float, float] | None:
    """The interval whose extremes are not stored yet, or None before the first reading."""
    found = connection.execute(
        "SELECT start_ms, end_ms FROM open_intervals WHERE name = ?", (table,)
    ).fetchone()
    return None if found is None else (from_ms(found[0]), from_ms(found[1]))


def open_up(connection: Connection, table: Table, start: float, end: float) -> None:
    """Let a later interval be the open one; the rows of the one before are stored for good.

    Nothing happens where this interval, or a later one, is open already. Within a transaction.
    """
    opened = open_interval(connection, table)
    if opened is None or start > opened[0]:
        open_anew(connection, table, start, end)


def open_anew(connection: Connection, table: Table, start: float, end: float) -> None:
    """Let an interval be the open one whatever was open before, as a repair wants it."""
    # One of these rows may be there already in a record that is not whole.
    connection.execute(f"INSERT OR REPLACE INTO settled_{table} SELECT * FROM open_{table}")
    _forget(connection, table, start, end)
    connection.execute(
        "INSERT OR REPLACE INTO open_intervals VALUES (?, ?, ?)", (table, to_ms(start), to_ms(end))
    )


def take_in(
    connection: Connection,
    table: Table,
    place_id: int,
    interval: tuple[float, float],
    reading: Reading,
) -> bool:
    """Let one new reading count, which is in the record already; within the same transaction.

    Args:
        connection: the record.
        table: which rows.
        place_id: where it was read.
        interval: the hour or the local day that holds it.
        reading: the reading.

    Returns:
        Whether that interval is the open one now: within the transaction, and until a later one is
        opened, its other readings count without being taken in.
    """
    start, end = interval
    opened = open_interval(connection, table)
    if opened is None or start > opened[0]:
        open_anew(connection, table, start, end)
    elif start < opened[0]:
        _widen(connection, table, place_id, start, reading)
        return False
    return True


def _widen(
    connection: Connection, table: Table, place_id: int, start: float, reading: Reading
) -> None:
    connection.execute(
        f"""
        INSERT INTO settled_{table}
        VALUES (:place, :start, :value, :after, :value, :after, :value, 1)
        ON CONFLICT DO UPDATE SET
            low_after_ms = iif((excluded.low, excluded.low_after_ms) < (low, low_after_ms),
                               excluded.low_after_ms, low_after_ms),
            low = min(low, excluded.low),
            high_after_ms = iif((-excluded.high, excluded.high_after_ms) < (-high, high_after_ms),
                                excluded.high_after_ms, high_after_ms),
            high = max(high, excluded.high),
            total = total + excluded.total,
            count = count + 1
        """,
        {
            "place": place_id,
            "start": to_ms(start),
            "value": to_units(reading.temperature_c),
            "after": to_ms(reading.at) - to_ms(start),
        },
    )


def rebuild(connection: Connection, table: Table, intervals: Iterable[tuple[float, float]]) -> None:
    """Make the stored rows of these intervals anew from the readings, for all places.

    The open interval, which needs none, is left out.

    Args:
        connection: the record, within a transaction.
        table: which rows.
        intervals: whole UTC hours, one or many in a row, for HOURLY; one local day each for DAILY.
    """
    opened = open_interval(connection, table)
    for start, end in intervals:
        _forget(connection, table, start, end)
        bounds = _bounds(table, start, end if opened is None else min(end, opened[0]))
        if bounds["start"] < bounds["end"]:
            connection.execute(f"INSERT INTO settled_{table} {_COMPUTE}", bounds)


def _forget(connection: Connection, table: Table, start: float, end: float) -> None:
    connection.execute(
        f"""
        DELETE FROM settled_{table} WHERE place_id IN (SELECT place_id FROM places)
        AND start_ms >= ? AND start_ms < ?
        """,
        (to_ms(start), to_ms(end)),
    )


def computed(
    connection: Connection, table: Table, start: float, end: float
) -> Iterator[tuple[int, float, Extremes]]:
    """What the rows of an interval, as `rebuild` takes it, come to by the readings.

    Yields:
        The place's number, the row's start and its extremes; by place, then by time.
    """
    found = connection.execute(_COMPUTE, _bounds(table, start, end))
    for place_id, start_ms, low, low_after_ms, high, high_after_ms, total, count in found:
        low_at_ms, high_at_ms = start_ms + low_after_ms, start_ms + high_after_ms
        extremes = _extremes(low, low_at_ms, high, high_at_ms, total, count)
        yield place_id, from_ms(start_ms), extremes


def stored(
    connection: Connection, table: Table, start: float, end: float
) -> Iterator[tuple[int, float, Extremes]]:
    """The rows of all places that start in [start, end), as `computed` gives them."""
    found = connection.execute(
        f"""
        SELECT * FROM {table} WHERE place_id IN (SELECT place_id FROM places)
        AND start_ms >= :start AND start_ms < :end ORDER BY place_id, start_ms
        """,
        {"start": to_ms(start), "end": to_ms(end)},
    )
    for place_id, start_ms, *columns in found:
        yield place_id, from_ms(start_ms), _extremes(*columns)


def _bounds(table: Table, start: float, end: float) -> dict[str, int]:
    step_s = HOUR_S if table is Table.HOURLY else end - start
    return {"start": to_ms(start), "end": to_ms(end), "step": to_ms(step_s)}


def clear(connection: Connection, table: Table) -> None:
    """Forget all rows, before they are rebuilt for another timezone."""
    connection.execute(f"DELETE FROM settled_{table}")
    connection.execute("DELETE FROM open_intervals WHERE name = ?", (table,))


def row(connection: Connection, table: Table, place_id: int, start: float) -> Extremes | None:
    """The extremes of one interval, or None where it has no readings."""
    found = connection.execute(
        f"""
        SELECT low, low_at_ms, high, high_at_ms, total, count FROM {table}
        WHERE place_id = ? AND start_ms = ?
        """,
        (place_id, to_ms(start)),
    ).fetchone()
    return _extremes(*found) if found else None


def rows(
    connection: Connection, table: Table, place_id: int, start: float, end: float
) -> Iterator[tuple[float, Extremes]]:
    """The rows of a place that start in [start, end), in order, each with its start."""
    found = connection.execute(
        f"""
        SELECT start_ms, low, low_at_ms, high, high_at_ms, total, count FROM {table}
        WHERE place_id = ? AND start_ms >= ? AND start_ms < ? ORDER BY start_ms
        """,
        (place_id, to_ms(start), to_ms(end)),
    )
    for start_ms, *columns in found:
        yield from_ms(start_ms), _extremes(*columns)


def of_hours(connection: Connection, place_id: int, start: float, end: float) -> Extremes | None:
    """What the hours of a place that touch [start, end) come to, None without readings."""
    found = rows(connection, Table.HOURLY, place_id, hour_start(start), end)
    return merged([row for _, row in found])


def swings(
    connection: Connection, place_id: int, start: float, end: float
) -> Iterator[tuple[float, float, float]]:
    """The hours of a place that start in [start, end), in order: start, lowest, highest °C."""
    found = connection.execute(
        """
        SELECT start_ms, low, high FROM hourly
        WHERE place_id = ? AND start_ms >= ? AND start_ms < ? ORDER BY start_ms
        """,
        (place_id, to_ms(start), to_ms(end)),
    )
    for start_ms, low, high in found:
        yield from_ms(start_ms), from_units(low), from_units(high)


def _extremes(
    low: int, low_at_ms: int, high: int, high_at_ms: int, total: int, count: int
) -> Extremes:
    return Extremes(
        from_units(low),
        from_ms(low_at_ms),
        from_units(high),
        from_ms(high_at_ms),
        from_units(total / count),
        count,
    )
