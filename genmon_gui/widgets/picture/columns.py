"""A band cut to what a screen can show: what each column of pixels spans. numpy only, without Qt.

Of all readings in a column the lowest and the highest are what can be seen; no spike gets lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from genmon_gui.core.calendar import DAY_S
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.visible import visible

Floats = NDArray[np.float64]
Rows = NDArray[np.int16]

# Ends and starts come about by different sums.
_ROUNDING_S = 1e-3


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """What bands span in each column of an area; arrays whose last axis is as long as that is wide.

    Attributes:
        low_c: the lowest; NaN where nothing is.
        high_c: the highest; NaN where nothing is.
        follows: the column goes on where the readings of the column before it end.
    """

    low_c: Floats
    high_c: Floats
    follows: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """Columns of pixels, filled from top to before bottom, counted from the area's upper edge.

    Arrays whose last axis is as long as the area is wide; where nothing is, both are 0.
    """

    top: Rows
    bottom: Rows

    def of(self, band: int) -> "Spans":
        """Those of one of several bands."""
        return Spans(self.top[band], self.bottom[band])


def goes_on(start: Floats, end: Floats) -> NDArray[np.bool_]:
    """Which intervals start where the one before them ends."""
    return start <= np.concatenate(([-np.inf], end[:-1] + _ROUNDING_S))[: len(start)]


def columns_of(band: Band, area: Area) -> Columns:
    """Cut a band: an interval belongs to the column it begins in, and to those it fills beyond."""
    part = visible(band, area.start, area.end)
    low_c, high_c = (np.full(area.width, np.nan) for _ in range(2))
    follows = np.zeros(area.width, dtype=bool)
    if part.start == part.stop:
        return Columns(low_c, high_c, follows)
    start, end, edges = band.start[part], band.end[part], _right_edges(area)
    # Looking the edges up costs little, however many intervals there are.
    bounds = np.concatenate(([0], np.searchsorted(start, edges[:-1]), [len(start)]))
    column = np.flatnonzero(bounds[1:] > bounds[:-1])
    first, last = bounds[column], bounds[column + 1] - 1
    low_c[column] = np.minimum.reduceat(band.low_c[part], first)
    high_c[column] = np.maximum.reduceat(band.high_c[part], first)
    follows[column[1:]] = start[first[1:]] <= end[last[:-1]] + _ROUNDING_S
    # The last interval that begins in a column may fill the columns after it.
    ended = np.minimum(
        np.searchsorted(edges, end[last], "right"), np.append(column[1:], area.width)
    )
    further = ended - column - 1
    if further.max() > 0:
        _fill(low_c, column, further, band.low_c[part][last])
        _fill(high_c, column, further, band.high_c[part][last])
    return Columns(low_c, high_c, follows)


def together(columns: Sequence[Columns]) -> Columns:
    """Columns of several bands as one, whose first axis is the bands."""
    parts = ((each.low_c, each.high_c, each.follows) for each in columns)
    return Columns(*map(np.stack, zip(*parts, strict=True)))


# All places of a picture have the same.
@lru_cache(maxsize=4)
def _right_edges(area: Area) -> Floats:
    """Where each column ends.

    Counted from the epoch, so that while it is panned whole pixels move and nothing shimmers.
    """
    edges: Floats = (np.floor(area.start * area.px_per_s) + np.arange(1, area.width + 1)) / (
        area.px_per_s
    )
    return edges


def _fill(
    values: Floats, column: NDArray[np.int64], further: NDArray[np.int64], each: Floats
) -> None:
    """Carry a value on to so many columns after its own."""
    further = np.maximum(further, 0)
    offset = np.arange(int(further.sum())) - np.repeat(np.cumsum(further) - further, further)
    values[np.repeat(column + 1, further) + offset] = np.repeat(each, further)


def ribbon_of(columns: Columns, area: Area) -> Columns:
    """What the days span: the night's valleys between two highs filled, likewise between lows.

    This is a morphological closing over one day: a spike stays as narrow as it is, and what has
    no readings stays without.
    """
    reach = round(DAY_S * area.px_per_s / 2)
    return Columns(-_closed(-columns.low_c, reach), _closed(columns.high_c, reach), columns.follows)


def spans_of(columns: Columns, area: Area, thinnest_px: int) -> Spans:
    """Columns in whole pixels; one that follows but does not meet the one before reaches out to it.

    Args:
        columns: of the area.
        area: where.
        thinnest_px: how high a column is at least.
    """
    empty = np.isnan(columns.low_c)
    top, bottom = (
        np.rint((area.top_c - value_c) * area.px_per_degree)
        for value_c in (columns.high_c, columns.low_c)
    )
    top -= np.floor(np.maximum(thinnest_px - (bottom - top), 0) / 2)
    bottom = np.maximum(bottom, top + thinnest_px)
    _join(top, bottom, columns.follows, thinnest_px)
    for edge in (top, bottom):
        np.clip(edge, 0, area.height, out=edge)
        edge[empty] = 0
    return Spans(top.astype(np.int16), bottom.astype(np.int16))


def _join(top: Floats, bottom: Floats, follows: NDArray[np.bool_], least_px: int) -> None:
    """Let neighbours overlap by so much at least, else a slope would be a chain of pieces."""
    after, before, joined = np.s_[..., 1:], np.s_[..., :-1], follows[..., 1:]
    tops = [np.where(joined, bottom[side] - least_px, np.inf) for side in (before, after)]
    bottoms = [np.where(joined, top[side] + least_px, -np.inf) for side in (before, after)]
    for side, over, under in zip((after, before), tops, bottoms, strict=True):
        np.fmin(top[side], over, out=top[side])
        np.fmax(bottom[side], under, out=bottom[side])


def _closed(values: Floats, reach: int) -> Floats:
    """Fill valleys narrower than twice the reach."""
    known = np.where(np.isnan(values), -np.inf, values)
    dilated = _filtered(known, reach, np.maximum, -np.inf)
    closed = _filtered(dilated, reach, np.minimum, np.inf)
    return np.where(np.isnan(values), np.nan, closed)


def _filtered(values: Floats, reach: int, choose: np.ufunc, nothing: float) -> Floats:
    """The chosen one of all that are within reach, found by choosing among ever more at once."""
    width = 2 * reach + 1
    length = values.shape[-1]
    found = np.full((*values.shape[:-1], length + 2 * reach), nothing)
    found[..., reach : reach + length] = values
    chosen = 1
    while chosen < width:
        step = min(chosen, width - chosen)
        found = choose(found[..., :-step], found[..., step:])
        chosen += step
    return found
