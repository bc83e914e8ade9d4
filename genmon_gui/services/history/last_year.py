"""How warm a place was at this time last year."""

from datetime import tzinfo

from genmon_gui.core.calendar import HOUR_S, years_later
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, readings

# The record keeps milliseconds; the hour's own end still counts.
_MS_S = 0.001


def same_time_last_year(
    connection: Connection, place: str, at: float, zone: tzinfo
) -> Reading | None:
    """The reading of a place nearest to the same local time a year before.

    Args:
        connection: the record.
        place: which place.
        at: the moment a year later, UTC epoch seconds.
        zone: whose local time.

    Returns:
        None where there is none within an hour, or no such place.
    """
    place_id = places.find(connection, place)
    if place_id is None:
        return None
    then = years_later(at, -1, zone)
    near = readings.between(connection, then - HOUR_S, then + HOUR_S + _MS_S, place_id)
    _, found_at, value_c = min(near, key=lambda row: abs(row[1] - then), default=("", None, 0.0))
    return None if found_at is None else Reading(found_at, value_c)
