"""Readings put into a record with the hours they make."""

from collections.abc import Iterable

from genmon_gui.core.calendar import HOUR_S, hour_start
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table


def record_readings(connection: Connection, place: str, looks: Iterable[Reading]) -> None:
    with connection:
        place_id = places.ensure(connection, place)
        for look in looks:
            hour = hour_start(look.at)
            if readings.add(connection, place_id, look):
                span = float(hour), float(hour + HOUR_S)
                extremes.take_in(connection, Table.HOURLY, place_id, span, look)
