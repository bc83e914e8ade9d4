"""The daily extremes of a place in any zone's days."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import days
from genmon_gui.core.extremes import Extremes
from genmon_gui.db import extremes
from genmon_gui.db.connection import Connection
from genmon_gui.db.extremes import Table
from genmon_gui.services.record_zone import zone_of


def daily_rows(
    connection: Connection, place_id: int, start: float, end: float, zone: ZoneInfo
) -> Iterator[tuple[float, Extremes]]:
    """The days of a zone that start in [start, end), in order, each with its start.

    They are the record's own rows, or made from the readings where the record keeps the days of
    another zone.
    """
    own_zone = zone_of(connection)
    if own_zone is not None and own_zone.key == zone.key:
        yield from list(extremes.rows(connection, Table.DAILY, place_id, start, end))
        return
    for day_start, day_end in days(start, end, zone):
        if day_start >= start:
            found = list(extremes.computed(connection, Table.DAILY, day_start, day_end))
            yield from ((at, row) for found_id, at, row in found if found_id == place_id)
