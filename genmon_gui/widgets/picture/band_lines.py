"""The parts of a band that are lines: single readings, and the means of hours that are wide."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from genmon_gui.services.history.history import Band
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.columns import goes_on
from genmon_gui.widgets.picture.visible import visible

# From this width on, in pixels, an interval is more than a column.
_WIDE_PX = 2.0
# A mean says nothing new in a bar that is narrower, nor in one that is lower.
_MEAN_WIDE_PX = 5.0
_LONGEST_MEAN_S = 3600.5

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """A band's visible part in two.

    Attributes:
        bars: what has height, or no width.
        readings: lines through what has width but no height.
        means: lines through the bars that are wide.
    """

    bars: Band
    readings: tuple[tuple[QPointF, ...], ...]
    means: tuple[tuple[QPointF, ...], ...]


def split(band: Band, area: Area, thinnest_px: float) -> Split:
    """Tell the lines of a band from its bars, which are at least so many pixels high."""
    part = visible(band, area.start, area.end)
    shown = slice(max(0, part.start - 1), part.stop + 1)
    band = _chosen(band, shown)
    length_s = band.end - band.start
    if not len(length_s) or length_s.max() * area.px_per_s < _WIDE_PX:
        return Split(band, (), ())
    width_px = length_s * area.px_per_s
    height_px = (band.high_c - band.low_c) * area.px_per_degree
    thin = (height_px < thinnest_px) & (width_px >= _WIDE_PX)
    has_mean = ~thin & (width_px >= _MEAN_WIDE_PX) & (length_s <= _LONGEST_MEAN_S)
    bars = _chosen(band, ~thin) if thin.any() else band
    return Split(bars, tuple(_lines(band, thin, area)), tuple(_lines(band, has_mean, area)))


def _chosen(band: Band, which: slice | Flags) -> Band:
    arrays = (band.start, band.end, band.low_c, band.high_c, band.mean_c)
    return Band(band.place, *(values[which] for values in arrays))


def _lines(band: Band, wanted: Flags, area: Area) -> Iterator[tuple[QPointF, ...]]:
    """A line a run: through the middles of its intervals, from its very start to its very end."""
    if not wanted.any():
        return
    connected = wanted & np.concatenate(([False], wanted[:-1])) & goes_on(band.start, band.end)
    firsts = np.flatnonzero(wanted & ~connected)
    for first in firsts.tolist():
        following = np.flatnonzero(~connected[first + 1 :])
        last = first + (int(following[0]) if len(following) else len(wanted) - 1 - first)
        yield _line(_chosen(band, slice(first, last + 1)), area)


def _line(run: Band, area: Area) -> tuple[QPointF, ...]:
    at = np.concatenate((run.start[:1], (run.start + run.end) / 2, run.end[-1:]))
    mean_c = np.concatenate((run.mean_c[:1], run.mean_c, run.mean_c[-1:]))
    x = area.left + (at - area.start) * area.px_per_s
    y = area.top + (area.top_c - mean_c) * area.px_per_degree
    return tuple(map(QPointF, x.tolist(), y.tolist()))
