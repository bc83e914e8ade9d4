"""What a record holds, at a glance."""

from datetime import tzinfo

from genmon_gui.core.calendar import day_bounds
from genmon_gui.db import extremes, places, readings
from genmon_gui.db.connection import Connection
from genmon_gui.db.extremes import Table
from genmon_gui.services.messages import Overview, PlaceView


def read_overview(
    connection: Connection, zone: tzinfo, note: str = "", warning: str = ""
) -> Overview:
    """Every place with its newest reading and that day's extremes, and the span."""
    views = []
    for place_id, name in places.numbered(connection):
        latest = readings.latest(connection, place_id)
        start = None if latest is None else day_bounds(latest.at, zone)[0]
        last_day = None if start is None else extremes.row(connection, Table.DAILY, place_id, start)
        views.append(PlaceView(name, latest, latest, last_day))
    return Overview(
        tuple(views),
        readings.span(connection),
        readings.count(connection),
        note,
        warning,
    )
