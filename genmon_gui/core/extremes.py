"""The summary row of an interval: its low and high with their moments, its mean and its count."""

from dataclasses import dataclass

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


def extremes_of(readings: list[Reading]) -> Extremes:
    """The extremes of at least one reading, in any order."""
    low = min(readings, key=lambda reading: (reading.temperature_c, reading.at))
    high = min(readings, key=lambda reading: (-reading.temperature_c, reading.at))
    mean_c = sum(reading.temperature_c for reading in readings) / len(readings)
    return Extremes(low.temperature_c, low.at, high.temperature_c, high.at, mean_c, len(readings))
