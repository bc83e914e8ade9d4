"""Hourly and daily extremes: kept up with each round, rebuilt from the readings after an import.

A row is named by the start of its interval: a UTC hour, or a local day of the record's timezone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MS_PER_S, UNITS_PER_DEGREE, from_ms, from_units, to_ms, to_units


class Table(StrEnum):
    """Which intervals."""

    HOURLY = "hourly"
    DAILY = "daily"


@dataclass(frozen=True, slots=True)
class ExtremesArrays:
    """Extremes of one place in order of time; five arrays of one length.

    Attributes:
        start: int64, UTC epoch seconds.
        low_c: float64.
        high_c: float64.
        mean_c: float64.
        count: int64.
    """

    start: NDArray[np.int64]
    low_c: NDArray[np.float64]
    high_c: NDArray[np.float64]
    mean_c: NDArray[np.float64]
    count: NDArray[np.int64]


# The earliest moment of the lowest value in one aggregate: value and offset packed into one
# integer, value first. 2^27 ms are 37 hours, more than any day; the bias keeps values positive.
_BIAS = 1 << 21
_OFFSET_BITS = 27
_OFFSET_MASK = (1 << _OFFSET_BITS) - 1

# Rows are :step long, the first of them starts at :start.
_COMPUTE = f"""
SELECT place_id, start_ms,
       (low_key >> {_OFFSET_BITS}) - {_BIAS} AS low,
       start_ms + (low_key & {_OFFSET_MASK}) AS low_at_ms,
       (high_key >> {_OFFSET_BITS}) - {_BIAS} AS high,
       start_ms + {_OFFSET_MASK} - (high_key & {_OFFSET_MASK}) AS high_at_ms,
       total, count
FROM (
    SELECT place_id, at_ms - (at_ms - :start) % :step AS start_ms,
           min((value + {_BIAS} << {_OFFSET_BITS}) | (at_ms - :start) % :step) AS low_key,
           max((value + {_BIAS} << {_OFFSET_BITS})
               | ({_OFFSET_MASK} - (at_ms - :start) % :step)) AS high_key,
           sum(value) AS total, count(*) AS count
    FROM readings WHERE at_ms >= :start AND at_ms < :end GROUP BY place_id, start_ms
)
"""


def take_in(
    connection: Connection, table: Table, place_id: int, start: float, reading: Reading
) -> None:
    """Let one new reading count in the interval that starts at start."""
    connection.execute(
        f"""
        INSERT INTO {table} VALUES (:place, :start, :value, :at, :value, :at, :value, 1)
        ON CONFLICT DO UPDATE SET
            low_at_ms = iif((excluded.low, excluded.low_at_ms) < (low, low_at_ms),
                            excluded.low_at_ms, low_at_ms),
            low = min(low, excluded.low),
            high_at_ms = iif((-excluded.high, excluded.high_at_ms) < (-high, high_at_ms),
                             excluded.high_at_ms, high_at_ms),
            high = max(high, excluded.high),
            total = total + excluded.total,
            count = count + 1
        """,
        {
            "place": place_id,
            "start": to_ms(start),
            "value": to_units(reading.temperature_c),
            "at": to_ms(reading.at),
        },
    )


def rebuild(connection: Connection, table: Table, intervals: Iterable[tuple[float, float]]) -> None:
    """Make the rows that start in these intervals anew from the readings, for all places.

    Args:
        connection: the record, within a transaction.
        table: which rows.
        intervals: whole UTC hours, one or many in a row, for HOURLY; one local day each for DAILY.
    """
    for start, end in intervals:
        bounds = _bounds(table, start, end)
        connection.execute(
            f"""
            DELETE FROM {table} WHERE place_id IN (SELECT place_id FROM places)
            AND start_ms >= :start AND start_ms < :end
            """,
            bounds,
        )
        connection.execute(f"INSERT INTO {table} {_COMPUTE}", bounds)


def computed(
    connection: Connection, table: Table, start: float, end: float
) -> Iterator[tuple[int, float, Extremes]]:
    """What the rows of an interval, as `rebuild` takes it, come to by the readings.

    Yields:
        The place's number, the row's start and its extremes; by place, then by time.
    """
    found = connection.execute(_COMPUTE, _bounds(table, start, end))
    for place_id, start_ms, *columns in found:
        yield place_id, from_ms(start_ms), _extremes(*columns)


def stored(
    connection: Connection, table: Table, start: float, end: float
) -> Iterator[tuple[int, float, Extremes]]:
    """The rows of all places that start in [start, end), as `computed` gives them."""
    found = connection.execute(
        f"""
        SELECT * FROM {table} WHERE place_id IN (SELECT place_id FROM places)
        AND start_ms >= :start AND start_ms < :end
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
    connection.execute(f"DELETE FROM {table}")


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


def arrays(
    connection: Connection, table: Table, place_id: int, start: float, end: float
) -> ExtremesArrays:
    """The rows of a place that start in [start, end) as arrays, for pictures."""
    found = connection.execute(
        f"""
        SELECT start_ms, low, high, total, count FROM {table}
        WHERE place_id = ? AND start_ms >= ? AND start_ms < ? ORDER BY start_ms
        """,
        (place_id, to_ms(start), to_ms(end)),
    ).fetchall()
    start_ms, low, high, total, count = np.array(found, dtype=np.int64).reshape(-1, 5).T
    return ExtremesArrays(
        start_ms // MS_PER_S,
        low / UNITS_PER_DEGREE,
        high / UNITS_PER_DEGREE,
        total / np.maximum(count, 1) / UNITS_PER_DEGREE,
        count,
    )


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
