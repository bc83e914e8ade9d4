"""How large something must be for a finger, by what is known of the screen."""

import math

Size = tuple[float, float]

LEAST_PX = 48
LEAST_MM = 9.0
_INCH_MM = 25.4
# Smaller screens have no room for what a finger needs; of larger ones a window may tell nothing.
_ASSUMED_DIAGONAL_MM = 7 * _INCH_MM
_DIAGONALS_MM = (4 * _INCH_MM, 100 * _INCH_MM)
# What X and Qt say where they do not know.
_INVENTED_DPI = (96, 100)
_SQUARE = 0.1


def pixels_per_mm(pixels: Size, millimetres: Size) -> float | None:
    """How close a screen's pixels are, None where what it says of itself cannot be true.

    Args:
        pixels: width and height.
        millimetres: the same as the system tells it; screens tell 0, their neighbour's or the mere
            ratio of their sides.
    """
    if min(*pixels, *millimetres) <= 0:
        return None
    across, down = (px / mm for px, mm in zip(pixels, millimetres, strict=True))
    is_square = abs(across / down - 1) <= _SQUARE
    is_likely = _DIAGONALS_MM[0] <= math.hypot(*millimetres) <= _DIAGONALS_MM[1]
    is_invented = all(round(each * _INCH_MM) in _INVENTED_DPI for each in (across, down))
    return across if is_square and is_likely and not is_invented else None


def least_touch_px(pixels: Size, per_mm: float | None) -> int:
    """The least width and height of what is touched.

    Args:
        pixels: width and height of the window.
        per_mm: how close they are; None where that is not known, and the window is taken for one
            that fills a screen of 7 inches, the smallest it is made for.
    """
    if per_mm is None:
        per_mm = math.hypot(*pixels) / _ASSUMED_DIAGONAL_MM
    return max(LEAST_PX, math.ceil(LEAST_MM * per_mm))
