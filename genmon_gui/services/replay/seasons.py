"""Winter and summer where the kiosk stands, on either half of the earth."""

from dataclasses import dataclass
from datetime import date, tzinfo

from genmon_gui.core.calendar import date_start, local, local_date
from genmon_gui.core.extremes import merged
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import extremes, places
from genmon_gui.db.tables.extremes import Table

# The months in which they begin; each is three months long.
SEASONS = (12, 6)
_SEASON_MONTHS = 3
# A season of which less is recorded tells little.
_LEAST_DAYS = 60


@dataclass(frozen=True, slots=True)
class RecordedSeason:
    """What is recorded of a season of one place.

    Attributes:
        start: its first recorded day, UTC epoch seconds.
        end: not included.
        mean_c: of its days, °C.
    """

    start: float
    end: float
    mean_c: float


def recorded_season(
    connection: Connection, place_id: int, month: int, end: float, zone: tzinfo
) -> RecordedSeason | None:
    """The last season that begins in a month and is over, None where too little is recorded."""
    start, stop = _last_season(month, end, zone)
    found = list(extremes.rows(connection, Table.DAILY, place_id, start, stop))
    season = merged([row for _, row in found])
    if season is None or len(found) < _LEAST_DAYS:
        return None
    return RecordedSeason(found[0][0], stop, season.mean_c)


def winter_month(connection: Connection, end: float, zone: tzinfo) -> int | None:
    """The month in which winter begins, None where nothing tells.

    Where the clock is put forward, that is in summer. In other zones it is the colder season of the
    place whose seasons differ most: an engine that is heated may be warmest in winter.
    """
    year = local_date(end, zone).year
    january, july = (local(date_start(date(year, at, 1), zone), zone).utcoffset() for at in (1, 7))
    if january is not None and july is not None and january != july:
        return 12 if january < july else 6
    warmer = [
        _warmer_in_june_c(connection, each, end, zone) for each, _ in places.numbered(connection)
    ]
    widest_c = max(warmer, key=abs, default=0.0)
    return (12 if widest_c > 0 else 6) if widest_c else None


def _warmer_in_june_c(connection: Connection, place_id: int, end: float, zone: tzinfo) -> float:
    """How much warmer the season from June on was than that from December on; 0 if nobody knows."""
    in_december, in_june = (
        recorded_season(connection, place_id, month, end, zone) for month in SEASONS
    )
    if in_december is None or in_june is None:
        return 0.0
    return in_june.mean_c - in_december.mean_c


def _last_season(month: int, end: float, zone: tzinfo) -> tuple[float, float]:
    """The three months from that one on which were over last."""
    after = (month + _SEASON_MONTHS - 1) % 12 + 1
    today = local_date(end, zone)
    is_over = (today.month, today.day) >= (after, 1)
    year = today.year if is_over else today.year - 1
    began = year if month < after else year - 1
    return date_start(date(began, month, 1), zone), date_start(date(year, after, 1), zone)
