"""Which past a limit is tried on: the season in which it matters, where the record has it."""

from dataclasses import dataclass
from datetime import date, tzinfo
from enum import Enum, auto

from genmon_gui.core.calendar import date_start, local_date
from genmon_gui.core.extremes import Extremes, merged
from genmon_gui.core.rules.condition import Side
from genmon_gui.db import extremes, places, readings
from genmon_gui.db.connection import Connection
from genmon_gui.db.extremes import Table

_DAY_S = 86_400
_YEAR_DAYS = 365
_LAST_DAYS = 30
# A season of which less is recorded tells little.
_LEAST_DAYS = 60
_SEASON_MONTHS = 3
_SEASONS = (12, 6)

_Days = list[tuple[float, Extremes]]


class PeriodKind(Enum):
    """Which past it is."""

    WINTER = auto()
    SUMMER = auto()
    YEAR = auto()
    ALL = auto()
    LAST_DAYS = auto()


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the record.

    Attributes:
        kind: which past it is.
        start: UTC epoch seconds.
        end: not included.
    """

    kind: PeriodKind
    start: float
    end: float


def periods_of(connection: Connection, place: str, side: Side, zone: tzinfo) -> tuple[Period, ...]:
    """What tells most of a limit, and the last thirty days; only one of them where it holds both.

    For a low limit the last winter tells most, for a high one the last summer: the three months
    from December or from June that were colder or warmer than the whole year, wherever on earth.
    Where the record has no such season it is the last 365 days, else all there is.

    Args:
        connection: the record.
        place: whose limit.
        side: which limit.
        zone: whose months.
    """
    place_id = places.find(connection, place)
    newest = None if place_id is None else readings.latest(connection, place_id)
    recorded = None if place_id is None else readings.span_of(connection, place_id)
    if place_id is None or newest is None or recorded is None:
        return ()
    # The newest reading counts too.
    first, end = recorded[0], newest.at + 1
    since = end - (_YEAR_DAYS + 1) * _DAY_S
    # A last season may have begun a year and half a year ago.
    begin = since - _YEAR_DAYS / 2 * _DAY_S
    days = list(extremes.rows(connection, Table.DAILY, place_id, begin, end))
    last_days = Period(PeriodKind.LAST_DAYS, end - _LAST_DAYS * _DAY_S, end)
    told = _season(days, side, end, zone)
    if told is None and first <= end - _YEAR_DAYS * _DAY_S:
        told = Period(PeriodKind.YEAR, end - _YEAR_DAYS * _DAY_S, end)
    if told is None:
        told = Period(PeriodKind.ALL, first, end)
    return (told,) if told.start >= last_days.start else (told, last_days)


def _season(days: _Days, side: Side, end: float, zone: tzinfo) -> Period | None:
    """The last season that is over and was the cold one, or the warm one."""
    whole = merged([row for start, row in days if start >= end - _YEAR_DAYS * _DAY_S])
    for month in _SEASONS:
        start, stop = _last_season(month, end, zone)
        found = [(at, row) for at, row in days if start <= at < stop]
        season = merged([row for _, row in found])
        if season is None or whole is None or len(found) < _LEAST_DAYS:
            continue
        is_cold = season.mean_c < whole.mean_c
        if is_cold == (side is Side.LOW) and season.mean_c != whole.mean_c:
            kind = PeriodKind.WINTER if is_cold else PeriodKind.SUMMER
            return Period(kind, found[0][0], stop)
    return None


def _last_season(month: int, end: float, zone: tzinfo) -> tuple[float, float]:
    """The three months from that one on which were over last."""
    after = (month + _SEASON_MONTHS - 1) % 12 + 1
    today = local_date(end, zone)
    is_over = (today.month, today.day) >= (after, 1)
    year = today.year if is_over else today.year - 1
    began = year if month < after else year - 1
    return date_start(date(began, month, 1), zone), date_start(date(year, after, 1), zone)
