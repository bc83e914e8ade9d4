"""Keeps the extremes what the readings say, after readings have come or gone."""

from collections.abc import Collection, Iterator
from datetime import UTC, tzinfo

from genmon_gui.core.calendar import HOUR_S, day_bounds, days, hour_start
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.record_zone import zone_of


def rebuild_touched(connection: Connection, hours: Collection[int], newest: float) -> None:
    """Make the rows anew of all days that hold these hours; within the readings' transaction.

    The hour and the day of the newest reading become the open ones, unless later ones are.

    Args:
        connection: the record.
        hours: starts of the UTC hours of the readings that came or went, in any order.
        newest: when the newest of them was.
    """
    touched = sorted(hours)
    # The zone is asked for anew: a kiosk may have changed it since the last transaction.
    zone = zone_of(connection) or UTC
    hour = hour_start(newest)
    extremes.open_up(connection, Table.HOURLY, hour, hour + HOUR_S)
    extremes.open_up(connection, Table.DAILY, *day_bounds(newest, zone))
    extremes.rebuild(connection, Table.HOURLY, _days_of(touched, UTC))
    extremes.rebuild(connection, Table.DAILY, _days_of(touched, zone))


def rebuild_without(connection: Connection, hours: Collection[int]) -> None:
    """Make the rows anew of all days that hold these hours, after their readings were taken back.

    The hour and the day of the newest reading that is left become the open ones.

    Args:
        connection: the record, within the transaction in which the readings went.
        hours: starts of the UTC hours of the readings that went.
    """
    newest, zone = readings.newest_at(connection), zone_of(connection) or UTC
    if newest is None:
        extremes.clear(connection, Table.HOURLY)
        extremes.clear(connection, Table.DAILY)
        return
    hour = hour_start(newest)
    extremes.open_anew(connection, Table.HOURLY, hour, hour + HOUR_S)
    extremes.open_anew(connection, Table.DAILY, *day_bounds(newest, zone))
    extremes.rebuild(connection, Table.HOURLY, _days_of(sorted(hours), UTC))
    extremes.rebuild(connection, Table.DAILY, _days_of(sorted(hours), zone))


def _days_of(hours: list[int], zone: tzinfo) -> Iterator[tuple[int, int]]:
    """The days that hold these hours, each once."""
    end = 0
    for hour in hours:
        for day in days(max(hour, end), hour + HOUR_S, zone):
            yield day
            end = day[1]
