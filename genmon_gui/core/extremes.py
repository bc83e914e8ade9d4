"""The summary row of an interval: its low and high with their moments, its mean and its count."""

from collections.abc import Collection
from dataclasses import dataclass
from math import fsum

from genmon_gui.core.reading import Reading


@dataclass(frozen=True, slots=True)
class Extremes:
    """What a run of readings of one place comes to.

    Of equal values the earliest gives its moment.

    Attributes:
        low_c: the lowest reading.
        low_at: when it was, UTC epoch seconds.
        high_c: the highest reading.
        high_at: when it was.
        mean_c: the mean of all readings, each counted alike.
        count: how many readings, at least one.
    """

    low_c: float
    low_at: float
    high_c: float
    high_at: float
    mean_c: float
    count: int


def widened(extremes: Extremes | None, reading: Reading) -> Extremes:
    """The extremes with one more reading, which need not be the newest."""
    at, value_c = reading.at, reading.temperature_c
    if extremes is None:
        return Extremes(value_c, at, value_c, at, value_c, 1)
    low_c, low_at = min((extremes.low_c, extremes.low_at), (value_c, at))
    high_c, high_at = max((extremes.high_c, -extremes.high_at), (value_c, -at))
    count = extremes.count + 1
    mean_c = extremes.mean_c + (value_c - extremes.mean_c) / count
    return Extremes(low_c, low_at, high_c, -high_at, mean_c, count)


def extremes_of(readings: list[Reading]) -> Extremes:
    """The extremes of at least one reading, in any order."""
    low = min(readings, key=lambda reading: (reading.temperature_c, reading.at))
    high = min(readings, key=lambda reading: (-reading.temperature_c, reading.at))
    mean_c = sum(reading.temperature_c for reading in readings) / len(readings)
    return Extremes(low.temperature_c, low.at, high.temperature_c, high.at, mean_c, len(readings))


def merged(rows: Collection[Extremes]) -> Extremes | None:
    """The extremes of all readings behind some rows, or None without rows.

    Every reading counts alike in the mean, so a row of few readings weighs little.
    """
    if not rows:
        return None
    low = min(rows, key=lambda row: (row.low_c, row.low_at))
    high = min(rows, key=lambda row: (-row.high_c, row.high_at))
    count = sum(row.count for row in rows)
    mean_c = fsum(row.mean_c * row.count for row in rows) / count
    return Extremes(low.low_c, low.low_at, high.high_c, high.high_at, mean_c, count)
