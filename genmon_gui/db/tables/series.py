"""Readings and extremes of a place as arrays, for pictures. Imports numpy, so import it late."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MS_PER_S, UNITS_PER_DEGREE, first_id, to_ms

Floats = NDArray[np.float64]

# SQLite puts rows together before they become Python's: what comes back is as little as is drawn.
_READINGS = """
SELECT at_ms / :step * :step AS start, min(value), max(value), sum(value), count(*)
FROM readings WHERE reading_id >= :first AND reading_id < :end AND place_id = :place
GROUP BY start ORDER BY start
"""
_HOURLY = """
SELECT start_ms / :step * :step AS start, min(low), max(high), sum(total), sum(count)
FROM hourly WHERE place_id = :place AND start_ms >= :first AND start_ms < :end
GROUP BY start ORDER BY start
"""
_DAILY = """
SELECT start_ms, low, high, total, count
FROM daily WHERE place_id = :place AND start_ms >= :first AND start_ms < :end
ORDER BY start_ms
"""
_COLUMNS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Extremes of one place in order of time; arrays of one length, float64.

    Attributes:
        start: of each interval, UTC epoch seconds.
        low_c: its lowest reading.
        high_c: its highest.
        mean_c: the mean of all.
    """

    start: Floats
    low_c: Floats
    high_c: Floats
    mean_c: Floats


def readings(
    connection: Connection, place_id: int, start: float, end: float, step_s: int
) -> Series:
    """The readings of [start, end), those of a step of the clock put together."""
    bounds = {"first": first_id(to_ms(start)), "end": first_id(to_ms(end))}
    step = {"place": place_id, "step": to_ms(step_s)}
    return _series(connection.execute(_READINGS, bounds | step))


def hourly(connection: Connection, place_id: int, start: float, end: float, step_s: int) -> Series:
    """The hours that start in [start, end), those of a step of the clock put together."""
    bounds = {"place": place_id, "first": to_ms(start), "end": to_ms(end)}
    return _series(connection.execute(_HOURLY, bounds | {"step": to_ms(step_s)}))


def hours(connection: Connection, place_id: int, start: float, end: float) -> NDArray[np.int64]:
    """The starts of a place's hours with readings, in order, UTC epoch seconds.

    Those in [start, end) and the nearest before and after, where there are any, so that a hole at
    either end is seen.
    """
    found = connection.execute(
        """
        SELECT max(start_ms) FROM settled_hourly WHERE place_id = :place AND start_ms < :start
        UNION ALL SELECT start_ms FROM settled_hourly
            WHERE place_id = :place AND start_ms >= :start AND start_ms < :end
        UNION ALL SELECT min(start_ms) FROM settled_hourly
            WHERE place_id = :place AND start_ms >= :end
        UNION ALL SELECT start_ms FROM open_hourly WHERE place_id = :place
        """,
        {"place": place_id, "start": to_ms(start), "end": to_ms(end)},
    )
    known = [start_ms for (start_ms,) in found if start_ms is not None]
    return np.unique(np.array(known, dtype=np.int64)) // MS_PER_S


def daily(connection: Connection, place_id: int, start: float, end: float) -> Series:
    """The local days that start in [start, end)."""
    bounds = {"place": place_id, "first": to_ms(start), "end": to_ms(end)}
    return _series(connection.execute(_DAILY, bounds))


def _series(rows: Iterable[tuple[int, ...]]) -> Series:
    flat = np.fromiter(chain.from_iterable(rows), dtype=np.int64)
    start_ms, low, high, total, count = flat.reshape(-1, _COLUMNS).T
    return Series(
        start_ms / MS_PER_S,
        low / UNITS_PER_DEGREE,
        high / UNITS_PER_DEGREE,
        total / np.maximum(count, 1) / UNITS_PER_DEGREE,
    )
