"""What a page about a year of a place is made of. Imports numpy, so import it late."""

from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import year_bounds
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.db import readings
from genmon_gui.db.connection import Connection
from genmon_gui.services.history import Band, HistoryAsked
from genmon_gui.services.history_reading import read_history
from genmon_gui.services.year import read_year


@dataclass(frozen=True, slots=True, eq=False)
class YearPage:
    """A place's year.

    Attributes:
        summary: its figures.
        band: its hours, of the whole year.
        recorded: the moments of the oldest and the newest reading of the record.
    """

    summary: YearSummary
    band: Band
    recorded: tuple[float, float]


def read_year_pages(
    connection: Connection,
    zone: ZoneInfo,
    place: str | None = None,
    year: int | None = None,
    alarms: Iterable[AlarmRule] = (),
) -> tuple[YearPage, ...]:
    """The year of a place, or of each that has readings in it; see `services.year.read_year`.

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
