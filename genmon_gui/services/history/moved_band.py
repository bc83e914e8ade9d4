"""A band moved to another year. Imports numpy, so import it late."""

from collections.abc import Sequence

import numpy as np

from genmon_gui.core.year.alignment import Piece
from genmon_gui.services.history.history import Band


def moved(band: Band, pieces: Sequence[Piece]) -> Band:
    """The intervals that start within the pieces, each moved with its piece.

    An interval ends where the piece that holds its end puts that. Those of an hour that comes twice
    lie over each other; they are put in order, and one ends where the next begins.
    """
    first, beyond, shift_s = (
        np.array([getattr(piece, name) for piece in pieces], dtype=np.float64)
        for name in ("start", "end", "shift_s")
    )
    begun = np.searchsorted(first, band.start, "right") - 1
    # Before the first piece the number is that of the last one, which has not begun yet.
    is_there = (begun >= 0) & (band.start < beyond[begun]) if pieces else np.zeros(0, dtype=bool)
    if not is_there.any():
        nothing = np.empty(0)
        return Band(band.place, nothing, nothing, nothing, nothing, nothing)
    begun = begun[is_there]
    ended = np.searchsorted(first, band.end[is_there], "left") - 1
    start = band.start[is_there] + shift_s[begun]
    end = np.minimum(band.end[is_there], beyond[ended]) + shift_s[ended]
    order = np.argsort(start, kind="stable")
    start, end = start[order], end[order]
    end = np.minimum(np.maximum(end, start), np.append(start[1:], np.inf))
    values = (band.low_c, band.high_c, band.mean_c)
    return Band(band.place, start, end, *(each[is_there][order] for each in values))
