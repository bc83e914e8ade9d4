"""Reads what is told of a year. Imports numpy, so import it late."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import year_bounds
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import readings
from genmon_gui.services.history.history import HistoryAsked
from genmon_gui.services.history.history_reading import read_history
from genmon_gui.services.history.year import NoReadingsError, read_year
from genmon_gui.services.history.year_page import YearAsked, YearPage, YearRead


def read_asked_year(
    connection: Connection, zone: ZoneInfo, asked: YearAsked, alarms: Iterable[AlarmRule]
) -> YearRead:
    """Answer what a year says; nothing is said of one without readings."""
    try:
        pages = read_year_pages(connection, zone, None, asked.year, alarms)
    except NoReadingsError:
        pages = ()
    return YearRead(asked, pages)


def read_year_pages(
    connection: Connection,
    zone: ZoneInfo,
    place: str | None,
    year: int | None,
    alarms: Iterable[AlarmRule],
) -> tuple[YearPage, ...]:
    """The year of a place, or of each that has readings in it; see `read_year`.

    Raises:
        GenmonError: there is no such place, or no reading in that year.
    """
    summaries = read_year(connection, zone, place, year, alarms=alarms)
    start, end = year_bounds(summaries[0].year, zone)
    asked = HistoryAsked(tuple(summary.place for summary in summaries), start, end)
    bands = read_history(connection, asked).bands
    recorded = readings.span(connection) or (0.0, 0.0)
    return tuple(
        YearPage(summary, band, recorded) for summary, band in zip(summaries, bands, strict=True)
    )
