"""How low and how high a place went in any span, without reading all of its readings."""

from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import first_id, from_units, to_ms

_HOUR_MS = 3_600_000

# Whole hours by their rows; what is left at both ends, less than an hour each, by its readings.
_LOWEST_AND_HIGHEST = """
SELECT min(low), max(high) FROM (
    SELECT low, high FROM hourly
    WHERE place_id = :place AND start_ms >= :from_hour AND start_ms < :to_hour
    UNION ALL SELECT min(value), max(value) FROM readings
    WHERE reading_id >= :first AND reading_id < :from_id AND place_id = :place
    UNION ALL SELECT min(value), max(value) FROM readings
    WHERE reading_id >= :to_id AND reading_id < :beyond AND place_id = :place
)
"""


def between(
    connection: Connection, place_id: int, start: float, end: float
) -> tuple[float, float] | None:
    """The lowest and highest reading of a place from start to end, both inclusive.

    Args:
        connection: the record.
        place_id: which place.
        start: UTC epoch seconds.
        end: the same; a reading at it counts.

    Returns:
        °C, or None where there is no reading.
    """
    start_ms, beyond_ms = to_ms(start), to_ms(end) + 1
    from_hour = -(-start_ms // _HOUR_MS) * _HOUR_MS
    to_hour = max(from_hour, beyond_ms // _HOUR_MS * _HOUR_MS)
    low, high = connection.execute(
        _LOWEST_AND_HIGHEST,
        {
            "place": place_id,
            "from_hour": from_hour,
            "to_hour": to_hour,
            "first": first_id(start_ms),
            "from_id": first_id(min(from_hour, beyond_ms)),
            "to_id": first_id(to_hour),
            "beyond": first_id(beyond_ms),
        },
    ).get
    return None if low is None else (from_units(low), from_units(high))
