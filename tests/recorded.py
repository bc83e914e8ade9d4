"""Readings put into a record with the hours and days they make, as rounds do."""

from collections.abc import Iterable
from datetime import UTC, tzinfo

from genmon_gui.core.calendar import HOUR_S, day_bounds, hour_start
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table


def record_reading(
    connection: Connection, place_id: int, reading: Reading, zone: tzinfo = UTC
) -> None:
    """One that may be there already; within the caller's transaction, or without any."""
    if readings.add(connection, place_id, reading):
        hour = hour_start(reading.at)
        extremes.take_in(connection, Table.HOURLY, place_id, (hour, hour + HOUR_S), reading)
        day = day_bounds(reading.at, zone)
        extremes.take_in(connection, Table.DAILY, place_id, day, reading)


def record_readings(
    connection: Connection, place: str, found: Iterable[Reading], zone: tzinfo = UTC
) -> int:
    """Some of a place, all or nothing; the place's number."""
    with connection:
        place_id = places.ensure(connection, place)
        for reading in found:
            record_reading(connection, place_id, reading, zone)
    return place_id
