"""How often the sensors failed of late, by day and kind."""

from dataclasses import dataclass
from datetime import timedelta, tzinfo
from itertools import pairwise

from genmon_gui.core.calendar import date_start, local_date
from genmon_gui.core.reading import FaultKind
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import faults

DAYS = 7


@dataclass(frozen=True, slots=True)
class FaultDay:
    """The faults of one place on one local day.

    Attributes:
        start: when the day began, UTC epoch seconds.
        counts: how many of each kind, the most frequent first.
    """

    start: float
    counts: tuple[tuple[FaultKind, int], ...]


# The days of each place that had any, the newest first.
FaultDays = tuple[tuple[str, tuple[FaultDay, ...]], ...]


def read_fault_days(connection: Connection, now: float, zone: tzinfo) -> FaultDays:
    """The faults of today and the six days before."""
    found: dict[str, list[FaultDay]] = {}
    for start, end in _days(now, zone):
        of_day: dict[str, list[tuple[FaultKind, int]]] = {}
        for place, kind, count in faults.counted(connection, start, end):
            of_day.setdefault(place, []).append((FaultKind(kind), count))
        for place, counts in of_day.items():
            found.setdefault(place, []).append(FaultDay(start, tuple(counts)))
    return tuple((place, tuple(days)) for place, days in found.items())


def _days(now: float, zone: tzinfo) -> list[tuple[float, float]]:
    """Start and end of each, the newest first."""
    after = local_date(now, zone) + timedelta(days=1)
    starts = [date_start(after - timedelta(days=back), zone) for back in range(DAYS + 1)]
    return [(float(start), float(end)) for end, start in pairwise(starts)]
