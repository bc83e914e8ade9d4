"""The quarter hours of the last day, each with its low and high."""

from typing import NamedTuple

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Reading

QUARTER_S = 900
# How far back they are kept.
KEPT_S = 24 * HOUR_S


class Quarter(NamedTuple):
    """What a quarter hour of one place comes to; one without readings does not exist.

    Attributes:
        start: UTC epoch seconds, a multiple of 900.
        low_c: the lowest reading.
        high_c: the highest.
    """

    start: int
    low_c: float
    high_c: float


def quarter_start(at: float) -> int:
    """When the quarter hour of a moment begins."""
    return int(at // QUARTER_S) * QUARTER_S


def taken_in(quarters: tuple[Quarter, ...], reading: Reading) -> tuple[Quarter, ...]:
    """The quarters with one more reading, and without those older than a day.

    Returns:
        The same object when nothing changed; a reading before the newest quarter changes nothing.
    """
    start, value_c = quarter_start(reading.at), reading.temperature_c
    newest = quarters[-1] if quarters else None
    if newest is None or start > newest.start:
        kept = tuple(quarter for quarter in quarters if quarter.start > start - KEPT_S)
        return (*kept, Quarter(start, value_c, value_c))
    if start < newest.start or newest.low_c <= value_c <= newest.high_c:
        return quarters
    widened = Quarter(start, min(newest.low_c, value_c), max(newest.high_c, value_c))
    return (*quarters[:-1], widened)
