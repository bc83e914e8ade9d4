"""Days that end with what a place says now, and have the low and high that it says of today."""

import numpy as np

from genmon_gui.core.quarters import KEPT_S, QUARTER_S, Quarter, quarter_start
from genmon_gui.core.reading import Reading
from genmon_gui.services.history.day import RecordedDay
from genmon_gui.services.messages import PlaceView

_HOUR_S, _RECENT_S = 3600.0, 1800
# How much warmer than now it was, so many hours ago; between them as straight lines.
_AGO_H = (0.0, 0.9, 1.8, 2.5, 6.0, 11.0, 15.0, 20.0, 24.5)
_LIKE_TODAY = (0.0, 1.8, -3.0, -6.8, -5.6, -2.0, -0.4, 1.2, -0.8)
# Of one place after the other: rising, steady, falling.
_LATELY_H = (1.6, 0.0, -2.4)
_BREADTH_C = 0.4


def day_of(view: PlaceView, at: float, number: int) -> RecordedDay:
    """The last day of a place.

    Args:
        view: what it says now.
        at: now, UTC epoch seconds.
        number: of the place; neighbours do not go the same way.
    """
    now_c = 3.0 if view.latest is None else view.latest.temperature_c
    end = quarter_start(at) + QUARTER_S
    quarters = (
        _quarter(start, now_c, at) for start in range(int(end - KEPT_S), int(end), QUARTER_S)
    )
    slope = _LATELY_H[number % len(_LATELY_H)] / _HOUR_S
    recent = (Reading(at - ago, now_c - ago * slope) for ago in range(_RECENT_S, 0, -60))
    return RecordedDay(
        tuple(quarters), tuple(recent), Reading(at - 365 * 86400, now_c - 3.4 - number)
    )


def _quarter(start: int, now_c: float, at: float) -> Quarter:
    ago_h = max(0.0, at - start - QUARTER_S / 2) / _HOUR_S
    middle_c = now_c + float(np.interp(ago_h, _AGO_H, _LIKE_TODAY))
    return Quarter(start, middle_c - _BREADTH_C, middle_c + _BREADTH_C)
