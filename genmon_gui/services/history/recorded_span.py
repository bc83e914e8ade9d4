"""The last 365 days of the record."""

from datetime import timedelta, tzinfo

from genmon_gui.core.calendar import date_start, local_date
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import readings


def last_365_days(connection: Connection, zone: tzinfo) -> tuple[float, float] | None:
    """The 365 local days that end with the newest reading's, or None without readings."""
    span = readings.span(connection)
    return None if span is None else days_up_to(span[1], zone)


def days_up_to(newest_at: float, zone: tzinfo) -> tuple[float, float]:
    """The 365 local days of which the last holds a moment."""
    day_after = local_date(newest_at, zone) + timedelta(days=1)
    start = date_start(day_after - timedelta(days=365), zone)
    return float(start), float(date_start(day_after, zone))
