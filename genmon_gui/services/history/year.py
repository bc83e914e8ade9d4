"""Reads what the rules of `core.year` need, and lets them say what the year says."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import LONGEST_DAY_S, local_date
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.core.year.chronicle import Chronicle
from genmon_gui.core.year.limits import Limit, limits_of
from genmon_gui.core.year.summary import YearSummary, summarise
from genmon_gui.core.year.usual import UsualDay, usual_range
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, readings, series
from genmon_gui.services.history.chosen_places import chosen_places
from genmon_gui.services.history.daily_rows import daily_rows


class NoReadingsError(GenmonError):
    """There is nothing to say: no reading at all, or none in that year."""


def read_chronicle(connection: Connection, place_id: int, zone: ZoneInfo) -> Chronicle:
    """All days and hours of a place; empty for one without readings."""
    first, last = readings.span(connection) or (0.0, 0.0)
    start, end = first - LONGEST_DAY_S, last + 1
    found = daily_rows(connection, place_id, start, end, zone)
    hours = series.hours(connection, place_id, start, end).tolist()
    return Chronicle({local_date(at, zone): row for at, row in found}, hours, zone)


def read_year(
    connection: Connection,
    zone: ZoneInfo,
    place: str | None = None,
    year: int | None = None,
    wished: Iterable[Limit] = (),
    alarms: Iterable[AlarmRule] = (),
) -> tuple[YearSummary, ...]:
    """What a year says of a place, or of each place that has readings in it.

    Args:
        connection: the record.
        zone: whose days and years.
        place: which place; None for all, in the order in which they were first seen.
        year: which local year; None for the newest with readings of these places.
        wished: the limits to count days by; see `core.year.limits.limits_of`.
        alarms: the configured limits, of all places.

    Returns:
        At least one summary.

    Raises:
        GenmonError: there is no such place.
        NoReadingsError: there is no reading in that year.
    """
    wished, alarms = tuple(wished), tuple(alarms)
    chronicles = _chronicles(connection, zone, place)
    known = sorted({known for chronicle in chronicles.values() for known in chronicle.years})
    if not known:
        none = say("there are no readings yet")
        if place is not None:
            none = say("there are no readings of {place} yet", place=place)
        raise NoReadingsError(none, say("let the kiosk record some, or import a log"))
    chosen = known[-1] if year is None else year
    if chosen not in known:
        listing = ", ".join(str(known_year) for known_year in known)
        raise NoReadingsError(
            say("there are no readings in {year}", year=chosen),
            say("choose one of {years}", years=listing),
        )
    return tuple(
        summarise(chronicle, name, chosen, limits_of(name, wished, alarms))
        for name, chronicle in chronicles.items()
        if chosen in chronicle.years
    )


def _chronicles(connection: Connection, zone: ZoneInfo, place: str | None) -> dict[str, Chronicle]:
    chosen = chosen_places(connection, place).items()
    return {name: read_chronicle(connection, place_id, zone) for name, place_id in chosen}


def read_usual_range(
    connection: Connection, place: str, year: int, zone: ZoneInfo
) -> tuple[UsualDay, ...]:
    """The usual lows and highs of a place by its years before this one; see `usual_range`.

    Returns:
        Nothing for a place that has too few years, or is unknown.
    """
    place_id = places.find(connection, place)
    if place_id is None:
        return ()
    return usual_range(read_chronicle(connection, place_id, zone), year)
