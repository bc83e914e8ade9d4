"""Which temperatures the picture reaches from and to: round ones that stay while it is moved."""

import math

_STEPS_C = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0)
# So many steps of the grid there are at most from the lowest to the highest.
_MOST_STEPS = 12
# Flat data is not blown up to look dramatic: this much is always seen, in °C.
_LEAST_SPAN_C = 4.0
# Room above the highest and below the lowest, as a share of what lies between.
_MARGIN = 0.04
# A range is kept until what is visible fills less of it than this.
_TOO_EMPTY = 0.6


def temperature_range(
    low_c: float, high_c: float, shown: tuple[float, float] | None = None
) -> tuple[float, float]:
    """The temperatures at the lower and the upper edge.

    Args:
        low_c: the lowest that is visible.
        high_c: the highest.
        shown: the range so far, which is kept as long as it does; None for none.
    """
    lacking_c = max(0.0, _LEAST_SPAN_C - (high_c - low_c)) / 2
    margin_c = (high_c - low_c + 2 * lacking_c) * _MARGIN
    bottom_c, top_c = low_c - lacking_c - margin_c, high_c + lacking_c + margin_c
    if shown is not None and _still_does(shown, low_c, high_c, top_c - bottom_c):
        return shown
    step_c = next((step for step in _STEPS_C if (top_c - bottom_c) / step <= _MOST_STEPS), 50.0)
    return math.floor(bottom_c / step_c) * step_c, math.ceil(top_c / step_c) * step_c


def _still_does(
    shown: tuple[float, float], low_c: float, high_c: float, wanted_span_c: float
) -> bool:
    bottom_c, top_c = shown
    margin_c = (top_c - bottom_c) * _MARGIN / 2
    return (
        bottom_c + margin_c <= low_c
        and high_c <= top_c - margin_c
        and wanted_span_c >= _TOO_EMPTY * (top_c - bottom_c)
    )
