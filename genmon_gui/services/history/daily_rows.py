"""The daily extremes of a place in any zone's days."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import HOUR_S, days
from genmon_gui.core.extremes import Extremes, extremes_of, merged
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.record_zone import zone_of


def daily_rows(
    connection: Connection, place_id: int, start: float, end: float, zone: ZoneInfo
) -> Iterator[tuple[float, Extremes]]:
    """The days of a zone that start in [start, end), in order, each with its start.

    They are the record's own rows, or made from its hours where it keeps the days of another zone.
    """
    own_zone = zone_of(connection)
    if own_zone is not None and own_zone.key == zone.key:
        yield from list(extremes.rows(connection, Table.DAILY, place_id, start, end))
        return
    for day_start, day_end in days(start, end, zone):
        if day_start >= start:
            day = _made(connection, place_id, day_start, day_end)
            if day is not None:
                yield day_start, day


def _made(connection: Connection, place_id: int, start: int, end: int) -> Extremes | None:
    """A day from its whole hours, and from the readings where it begins or ends within an hour."""
    first, last = -(-start // HOUR_S) * HOUR_S, end // HOUR_S * HOUR_S
    rows = [row for _, row in extremes.rows(connection, Table.HOURLY, place_id, first, last)]
    for edge_start, edge_end in ((start, first), (last, end)):
        if edge_start < edge_end:
            found = readings.between(connection, edge_start, edge_end, place_id)
            edge = [Reading(at, value_c) for _, at, value_c in found]
            rows += [extremes_of(edge)] if edge else []
    return merged(rows)
