"""A band cut to what a screen can show: blocks of pixels. numpy only, without Qt.

Painting 8,760 hours on 700 columns of pixels would paint each column a dozen times; the lowest
low and the highest high of a column's hours are all that can be seen, and no spike gets lost.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from genmon_gui.services.history import Band

Floats = NDArray[np.float64]

_DAY_S = 86400


@dataclass(frozen=True, slots=True)
class Projection:
    """A straight line from data to pixels, offset + scale x value, on each axis.

    Attributes:
        x_scale: pixels a second, above zero.
        x_offset: where epoch second 0 would be.
        y_scale: pixels a degree, below zero since screens count downwards.
        y_offset: where 0 °C is.
    """

    x_scale: float
    x_offset: float
    y_scale: float
    y_offset: float


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Parts of a band, each at least a column of pixels wide; arrays of one length.

    Attributes:
        left: whole pixels.
        right: whole pixels; where a block is followed, the next one's left.
        low_c: the lowest within the block.
        high_c: the highest.
        follows: whether it begins where the readings of the block before it end.
    """

    left: Floats
    right: Floats
    low_c: Floats
    high_c: Floats
    follows: NDArray[np.bool_]


def blocks_of(band: Band, projection: Projection) -> Blocks:
    """Cut a band that has readings.

    Where an interval is narrower than a pixel there is a block a column that has readings; where
    it is wider, one an interval.
    """
    follows = np.diff(band.start, prepend=-band.step_s) == band.step_s
    left = band.start * projection.x_scale + projection.x_offset
    width = band.step_s * projection.x_scale
    if width >= 1:
        return Blocks(np.round(left), np.round(left + width), band.low_c, band.high_c, follows)
    column = np.floor(left)
    first = np.flatnonzero(np.diff(column, prepend=-np.inf))
    low_c = np.minimum.reduceat(band.low_c, first)
    high_c = np.maximum.reduceat(band.high_c, first)
    return Blocks(column[first], column[first] + 1, low_c, high_c, follows[first])


def ribbon_of(columns: Blocks, projection: Projection) -> Blocks:
    """What the days span: the night's valleys between two highs filled, likewise between lows.

    This is a morphological closing over one day: a spike stays as narrow as it is, and what has
    no readings stays without. Only for blocks of one column each.
    """
    reach = round(_DAY_S * projection.x_scale / 2)
    index = (columns.left - columns.left[0]).astype(np.int64)
    return replace(
        columns,
        low_c=-_closed(-columns.low_c, index, reach),
        high_c=_closed(columns.high_c, index, reach),
    )


def rectangles(blocks: Blocks, projection: Projection, thinnest_px: float) -> Floats:
    """Blocks as rectangles, at least one; where they follow but do not meet, joined by a riser.

    Args:
        blocks: what to draw.
        projection: where.
        thinnest_px: how high a rectangle is at least.

    Returns:
        Shape (n, 4): left, top, width, height; whole pixels.
    """
    top = np.round(blocks.high_c * projection.y_scale + projection.y_offset)
    bottom = np.round(blocks.low_c * projection.y_scale + projection.y_offset)
    top -= np.floor(np.maximum(thinnest_px - (bottom - top), 0) / 2)
    height = np.maximum(bottom - top, thinnest_px)
    bodies = np.column_stack((blocks.left, top, blocks.right - blocks.left, height))
    risers = _risers(bodies, blocks.follows, thinnest_px)
    return np.concatenate((_merged(bodies), risers))


def _merged(bodies: Floats) -> Floats:
    """Neighbours that touch and are alike as one; a ribbon is flat for a day."""
    left, top, width, height = bodies.T
    alike = (np.diff(left) == width[:-1]) & (np.diff(top) == 0) & (np.diff(height) == 0)
    first = np.flatnonzero(np.concatenate(([True], ~alike)))
    return np.column_stack((left[first], top[first], np.add.reduceat(width, first), height[first]))


def _risers(bodies: Floats, follows: NDArray[np.bool_], thinnest_px: float) -> Floats:
    before, after = bodies[:-1][follows[1:]], bodies[1:][follows[1:]]
    top = np.minimum(before[:, 1] + before[:, 3], after[:, 1] + after[:, 3])
    bottom = np.maximum(before[:, 1], after[:, 1])
    width = np.minimum(after[:, 2], thinnest_px)
    risers = np.column_stack((after[:, 0], top, width, bottom - top))
    return risers[bottom > top]


def _closed(values: Floats, index: NDArray[np.int64], reach: int) -> Floats:
    """Fill valleys narrower than twice the reach; index says which column each value is in."""
    dilated = _filtered(values, index, reach, np.max, -np.inf)
    return _filtered(dilated, index, reach, np.min, np.inf)


def _filtered(
    values: Floats,
    index: NDArray[np.int64],
    reach: int,
    choose: Callable[..., Floats],
    nothing: float,
) -> Floats:
    dense = np.full(int(index[-1]) + 1 + 2 * reach, nothing)
    dense[index + reach] = values
    return choose(sliding_window_view(dense, 2 * reach + 1), axis=1)[index]
