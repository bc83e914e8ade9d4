"""What the yearly picture shows: hourly extremes of some places over a span of time."""

from dataclasses import dataclass
from datetime import timedelta, tzinfo

import numpy as np
from numpy.typing import NDArray

from genmon_gui.core.calendar import date_start, local_date
from genmon_gui.core.gap import Gap
from genmon_gui.db import extremes, places, readings
from genmon_gui.db.connection import Connection
from genmon_gui.db.extremes import Table
from genmon_gui.services.gaps import read_gaps

# A gap that is shorter than the span's share of this is less than a pixel on any screen.
_FINEST_PX = 4000


@dataclass(frozen=True, slots=True)
class HistoryAsked:
    """Which hours are wanted: those that start in [start, end), of these places in this order."""

    places: tuple[str, ...]
    start: float
    end: float


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """The lows and highs of one place in order of time; arrays of one length.

    An interval without readings is not there: the gap shows in the starts.

    Attributes:
        place: whose.
        start: int64, UTC epoch seconds.
        low_c: float64.
        high_c: float64.
        mean_c: float64.
        step_s: how long each interval is.
    """

    place: str
    start: NDArray[np.int64]
    low_c: NDArray[np.float64]
    high_c: NDArray[np.float64]
    mean_c: NDArray[np.float64]
    step_s: int = 3600


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """The answer.

    Attributes:
        asked: what was asked.
        bands: one for each of its places, in the same order.
        gaps: the times without readings, by place, in order of time; none that is too short to be
            seen beside the whole span.
    """

    asked: HistoryAsked
    bands: tuple[Band, ...]
    gaps: tuple[Gap, ...] = ()


def read_history(connection: Connection, asked: HistoryAsked) -> History:
    """Read what was asked; a place without readings, or unknown, has an empty band."""
    seen_s = (asked.end - asked.start) / _FINEST_PX
    return History(
        asked,
        tuple(_band(connection, place, asked) for place in asked.places),
        read_gaps(connection, asked.places, (asked.start, asked.end), seen_s),
    )


def years(connection: Connection, zone: tzinfo) -> tuple[int, ...]:
    """The local years from the oldest reading's to the newest's, without a hole between."""
    span = readings.span(connection)
    if span is None:
        return ()
    first, last = (local_date(at, zone).year for at in span)
    return tuple(range(first, last + 1))


def last_365_days(connection: Connection, zone: tzinfo) -> tuple[float, float] | None:
    """The 365 local days that end with the newest reading's, or None without readings."""
    span = readings.span(connection)
    return None if span is None else days_up_to(span[1], zone)


def days_up_to(newest_at: float, zone: tzinfo) -> tuple[float, float]:
    """The 365 local days of which the last holds a moment."""
    day_after = local_date(newest_at, zone) + timedelta(days=1)
    start = date_start(day_after - timedelta(days=365), zone)
    return float(start), float(date_start(day_after, zone))


def _band(connection: Connection, place: str, asked: HistoryAsked) -> Band:
    # Places are numbered from 1, so an unknown one finds no rows.
    place_id = places.find(connection, place) or 0
    found = extremes.arrays(connection, Table.HOURLY, place_id, asked.start, asked.end)
    return Band(place, found.start, found.low_c, found.high_c, found.mean_c)
