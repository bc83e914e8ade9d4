"""What the pixels of bands look like: one place by temperature, several blended as light is."""

from functools import lru_cache
from itertools import product

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from genmon_gui.widgets.picture.area import Area

Floats = NDArray[np.float64]
Colours = NDArray[np.uint32]

# How much of a pixel's sum a place is: it has nothing there, its days only, or its hours too.
STRENGTHS = 3
# How solid the hours are, and the ribbon of the days behind them; alone and among others.
_DAYS_ALONE = 0.5
_HOURS, _DAYS = 0.75, 0.35


def by_temperature(
    area: Area, low: tuple[float, str], high: tuple[float, str], ground: str, ribbon: float
) -> Colours:
    """Colours of one place's pixels by sum, in the second axis, for each row of the area.

    Args:
        area: where.
        low: the lowest temperature in °C and its colour.
        high: the highest and its colour; what lies between is mixed.
        ground: behind everything.
        ribbon: how much of the days' ribbon is seen, 0 to 1.
    """
    values_c = area.top_c - (np.arange(area.height) + 0.5) / area.px_per_degree
    span_c = max(high[0] - low[0], 1e-9)
    share = np.clip((values_c - low[0]) / span_c, 0, 1)[:, np.newaxis]
    hours = (1 - share) * _rgb(low[1]) + share * _rgb(high[1])
    days = _rgb(ground) + (hours - _rgb(ground)) * (_DAYS_ALONE * ribbon)
    nothing = np.zeros(area.height, dtype=np.uint32)
    return np.column_stack((nothing, _packed(days), _packed(hours)))


@lru_cache(maxsize=32)
def blended(colours: tuple[str, ...], ground: str, ribbon: float) -> Colours:
    """Colours of the pixels of several places by sum, the first one's counting least.

    As light on a dark ground, as ink on a light one.
    """
    on_dark = QColor(ground).lightnessF() < 0.5  # noqa: PLR2004 - the middle
    opacities = (0.0, _DAYS * ribbon, _HOURS)
    rows = []
    # The last place's strength changes slowest, so the first one's number counts least.
    for strengths in product(range(STRENGTHS), repeat=len(colours)):
        seen = _rgb(ground)
        for strength, colour in zip(reversed(strengths), colours, strict=True):
            seen = _laid_on(seen, _rgb(colour), opacities[strength], on_dark=on_dark)
        rows.append(seen)
    found = _packed(np.array(rows))
    found[_unseen(len(colours), opacities)] = 0
    return found


def _unseen(places: int, opacities: tuple[float, ...]) -> list[int]:
    """The sums of pixels through which the ground is seen."""
    return [
        number
        for number, strengths in enumerate(product(range(STRENGTHS), repeat=places))
        if not any(opacities[strength] for strength in strengths)
    ]


def _laid_on(ground: Floats, colour: Floats, opacity: float, *, on_dark: bool) -> Floats:
    mixed = 255 - (255 - ground) * (255 - colour) / 255 if on_dark else ground * colour / 255
    return ground + (mixed - ground) * opacity


def _rgb(colour: str) -> Floats:
    made = QColor(colour)
    return np.array((made.red(), made.green(), made.blue()), dtype=np.float64)


def _packed(rgb: Floats) -> Colours:
    """Opaque pixels as Qt has them; red, green and blue in the last axis."""
    whole = np.rint(rgb).astype(np.uint32)
    found = np.uint32(0xFF000000) | whole[..., 0] << 16 | whole[..., 1] << 8 | whole[..., 2]
    return found.astype(np.uint32, copy=False)
