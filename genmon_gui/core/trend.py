"""Where a temperature is going, and how fast."""

from collections.abc import Sequence
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Reading

# How far back the slope is looked for. What moves fast, an engine that has started, is seen in the
# shorter one long before half of the longer one has risen.
LONG_S, SHORT_S = 1800.0, 600.0
# The least that each must hold: so many readings, over so long.
_LONG_LEAST, _SHORT_LEAST = (3, 900.0), (4, 180.0)
# A longer pause between readings is a gap: what lies before it tells nothing. Who looks every ten
# minutes has none.
GAP_S = 660.0
# Readings nearer to each other tell nothing new, and each would be compared with all others.
_APART_S = 60.0
# °C an hour. A step of a DS18B20 within half an hour is 0.125. It must rise more to be called
# rising than to stay so, or the arrow would flicker.
MOVES_C_H, RESTS_C_H = 0.6, 0.3
# A step or two within a few minutes are slower than this.
_FAST_C_H = 6.0


class Direction(Enum):
    """Where it goes."""

    RISING = "rising"
    FALLING = "falling"
    STEADY = "steady"


class Trend(NamedTuple):
    """Where a temperature goes.

    Attributes:
        direction: in one word.
        per_hour_c: how fast, °C an hour, below zero when it falls.
    """

    direction: Direction
    per_hour_c: float


def remembered(recent: tuple[Reading, ...], reading: Reading) -> tuple[Reading, ...]:
    """The readings that a trend is made of, with one more.

    They are a minute apart, go back half an hour and not beyond a gap or a clock that was set back.

    Returns:
        The same object where the reading tells nothing new.
    """
    if not recent or not recent[-1].at <= reading.at <= recent[-1].at + GAP_S:
        return (reading,)
    if reading.at < recent[-1].at + _APART_S:
        return recent
    return (*(each for each in recent if each.at >= reading.at - LONG_S), reading)


def trend_of(recent: Sequence[Reading], newest: Reading, before: Trend | None) -> Trend | None:
    """The slope of Theil and Sen: the median over all pairs, which a few outliers do not move.

    Args:
        recent: what was remembered, in order of time.
        newest: the reading of now.
        before: the trend until now, which is kept between two thresholds.

    Returns:
        None while too little is known.
    """
    fast_c_h = _slope(recent, newest, SHORT_S, *_SHORT_LEAST)
    if fast_c_h is not None and abs(fast_c_h) >= _FAST_C_H:
        return _called(fast_c_h, before)
    slow_c_h = _slope(recent, newest, LONG_S, *_LONG_LEAST)
    return None if slow_c_h is None else _called(slow_c_h, before)


def _slope(
    recent: Sequence[Reading], newest: Reading, window_s: float, least: int, least_s: float
) -> float | None:
    points = [each for each in recent if newest.at - window_s <= each.at < newest.at]
    points.append(newest)
    if len(points) < least or newest.at - points[0].at < least_s:
        return None
    slopes = sorted(
        (later.temperature_c - earlier.temperature_c) / (later.at - earlier.at)
        for earlier, later in combinations(points, 2)
    )
    middle = len(slopes) // 2
    return HOUR_S * (slopes[middle] + slopes[~middle]) / 2


def _called(per_hour_c: float, before: Trend | None) -> Trend:
    direction = Direction.RISING if per_hour_c > 0 else Direction.FALLING
    goes_on = before is not None and before.direction is direction
    if abs(per_hour_c) < (RESTS_C_H if goes_on else MOVES_C_H):
        direction = Direction.STEADY
    return Trend(direction, per_hour_c)
