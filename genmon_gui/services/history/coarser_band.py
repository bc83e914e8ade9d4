"""A band of hours put together into longer intervals. Imports numpy, so import it late."""

import numpy as np

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.services.history.history import Band


def coarser(band: Band, step_s: int) -> Band:
    """The hours of each step of the clock as one interval, as the record puts them together.

    But for the mean: it is that of the hours' means, however many readings each has.

    Args:
        band: of hours, in order of time.
        step_s: so many seconds, of whole hours.
    """
    if step_s == HOUR_S or not len(band.start):
        return band
    begun = band.start // step_s * step_s
    first = np.flatnonzero(np.diff(begun, prepend=-np.inf))
    hours = np.diff(np.append(first, len(begun)))
    return Band(
        band.place,
        begun[first],
        begun[first] + step_s,
        np.minimum.reduceat(band.low_c, first),
        np.maximum.reduceat(band.high_c, first),
        np.add.reduceat(band.mean_c, first) / hours,
    )
