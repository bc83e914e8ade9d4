"""Which past a limit is tried on: the season in which it matters, where the record has it."""

from dataclasses import dataclass
from datetime import tzinfo
from enum import Enum, auto

from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, readings
from genmon_gui.services.replay.seasons import SEASONS, recorded_season, winter_month

_YEAR_DAYS = 365
_LAST_DAYS = 30


class PeriodKind(Enum):
    """Which past it is."""

    WINTER = auto()
    SUMMER = auto()
    YEAR = auto()
    ALL = auto()
    LAST_DAYS = auto()


@dataclass(frozen=True, slots=True)
class PastPeriod:
    """A stretch of the record.

    Attributes:
        kind: which past it is.
        start: UTC epoch seconds.
        end: not included.
    """

    kind: PeriodKind
    start: float
    end: float


def periods_of(
    connection: Connection, place: str, side: Side, zone: tzinfo
) -> tuple[PastPeriod, ...]:
    """What tells most of a limit, and the last thirty days; only one of them where it holds both.

    For a low limit the last winter tells most, for a high one the last summer. Where the record
    has no such season it is the last 365 days, else all there is.

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
    last_days = PastPeriod(PeriodKind.LAST_DAYS, end - _LAST_DAYS * DAY_S, end)
    told = _season(connection, place_id, side, end, zone)
    if told is None and first <= end - _YEAR_DAYS * DAY_S:
        told = PastPeriod(PeriodKind.YEAR, end - _YEAR_DAYS * DAY_S, end)
    if told is None:
        told = PastPeriod(PeriodKind.ALL, first, end)
    return (told,) if told.start >= last_days.start else (told, last_days)


def _season(
    connection: Connection, place_id: int, side: Side, end: float, zone: tzinfo
) -> PastPeriod | None:
    """The last winter or summer that is over, as far as it is recorded."""
    winter = winter_month(connection, end, zone)
    if winter is None:
        return None
    is_cold = side is Side.LOW
    month = next(month for month in SEASONS if (month == winter) is is_cold)
    found = recorded_season(connection, place_id, month, end, zone)
    kind = PeriodKind.WINTER if is_cold else PeriodKind.SUMMER
    return None if found is None else PastPeriod(kind, found.start, found.end)
