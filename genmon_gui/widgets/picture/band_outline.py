"""Bands as outlines, for drawings that stay sharp at any size."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from genmon_gui.widgets.picture.columns import Spans


def outlines(spans: Spans, left: int, top: int) -> Iterator[QPolygonF]:
    """An outline around each run of columns that have something; the first one's row 0 is there."""
    has = np.concatenate(([False], spans.bottom > spans.top, [False]))
    edges = np.flatnonzero(np.diff(has))
    for first, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        x = np.repeat(np.arange(first, end + 1), 2)[1:-1] + left
        above, below = (
            np.repeat(edge[first:end].astype(np.int64), 2) + top
            for edge in (spans.top, spans.bottom)
        )
        around = np.column_stack(
            (np.concatenate((x, x[::-1])), np.concatenate((above, below[::-1])))
        )
        yield QPolygonF([QPointF(*corner) for corner in around.tolist()])
