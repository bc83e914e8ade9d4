"""Whose days the record's daily rows are."""

from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import days
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, meta, readings
from genmon_gui.db.tables.extremes import Table

_KEY = "timezone"


def zone_of(connection: Connection) -> ZoneInfo | None:
    """The timezone whose days the daily rows are, or None where none was ever noted.

    Raises:
        GenmonError: this machine does not know that zone.
    """
    name = meta.get(connection, _KEY)
    try:
        return None if name is None else ZoneInfo(name)
    except (LookupError, ValueError, OSError) as error:
        raise GenmonError(
            say(
                "the record keeps the days of {name}, a timezone this machine does not know",
                name=name,
            ),
            say("update its tzdata"),
        ) from error


def ensure_zone(connection: Connection, zone: ZoneInfo) -> None:
    """Make the daily rows those of a zone's days; all or nothing, however long it takes."""
    if meta.get(connection, _KEY) == zone.key:
        return
    # One transaction: an interruption leaves the old zone with its rows, never half of each.
    with connection:
        extremes.clear(connection, Table.DAILY)
        _rebuild_daily(connection, zone)
        meta.put(connection, _KEY, zone.key)


def _rebuild_daily(connection: Connection, zone: ZoneInfo) -> None:
    """Make the daily rows of all days that may have readings anew."""
    span = readings.span(connection)
    if span is not None:
        for start, end in days(span[0], span[1] + 1, zone):
            extremes.open_up(connection, Table.DAILY, start, end)
