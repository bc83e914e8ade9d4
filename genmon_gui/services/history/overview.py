"""What a record holds, at a glance."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.calendar import day_bounds
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.messages import PlaceView


@dataclass(frozen=True, slots=True)
class OverviewAsked:
    """What is in the record?"""


@dataclass(frozen=True, slots=True)
class Overview:
    """What is in the record.

    Attributes:
        places: every place, with its newest reading.
        span: the moments of the oldest and the newest reading, None without any.
        readings: how many.
        note: what the reader should know of this copy; may be empty.
        warning: why this copy should not be relied on; may be empty.
    """

    places: tuple[PlaceView, ...]
    span: tuple[float, float] | None
    readings: int
    note: str = ""
    warning: str = ""


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
