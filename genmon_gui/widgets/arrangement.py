"""How tiles are laid out so that their numbers are as large as the screen allows."""

from dataclasses import dataclass
from math import ceil

from genmon_gui.widgets.number_label import NumberMetrics, largest_metrics
from genmon_gui.widgets.theme import BODY, GRID, HEADING, TITLE

# What surrounds the number in pixels at scale 1. Beside it: the name and the age to the left, low
# and high to the right. Around it: the name's line above, that of low and high below.
_BESIDE_PX = 184 + 3 * GRID + 152
_AROUND_PX = (HEADING + TITLE) * 1.25 + 2 * GRID
_AROUND_COMPACT_PX = 2 * BODY * 1.25
_PADDING_PX = 2 * GRID
# What low and high with their times take in one line, and the least that a tile may measure.
_EXTREMES_PX, _NARROWEST_PX = 2 * 152, 110
# A grid with a hole must have numbers so much larger to be worth it.
_HOLE = 0.75


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A grid of tiles.

    Attributes:
        columns: how many tiles stand side by side.
        is_beside: names stand beside the numbers, else above them.
        is_compact: there is no room for more than the number, its name, low and high.
        metrics: the size of the numbers, the same in every tile.
    """

    columns: int
    is_beside: bool
    is_compact: bool
    metrics: NumberMetrics


def arrange(count: int, width: float, height: float, scale: float) -> Arrangement:
    """The grid with the largest numbers for so many tiles in a box of pixels."""
    candidates = [
        _candidate(_Tile.of(count, columns, width, height, scale), columns, is_beside=is_beside)
        for columns in range(1, count + 1)
        for is_beside in (True, False)
    ]
    return max(candidates, key=lambda candidate: _merit(candidate, count))


@dataclass(frozen=True, slots=True)
class _Tile:
    """The room inside a tile, in pixels at scale 1."""

    width: float
    height: float
    scale: float

    @classmethod
    def of(cls, count: int, columns: int, width: float, height: float, scale: float) -> "_Tile":
        rows = ceil(count / columns)
        return cls(
            (width / scale - (columns - 1) * GRID) / columns - 2 * _PADDING_PX,
            (height / scale - (rows - 1) * GRID) / rows - _PADDING_PX,
            scale,
        )


def _candidate(tile: _Tile, columns: int, *, is_beside: bool) -> Arrangement:
    is_compact = tile.width < _EXTREMES_PX
    around = _AROUND_COMPACT_PX if is_compact else _AROUND_PX
    width, height = tile.width, tile.height - around
    if is_beside:
        width, height = tile.width - _BESIDE_PX, tile.height
    # What does not even hold a name is no candidate; a number of no size never wins.
    if tile.width < _NARROWEST_PX:
        width = 0.0
    metrics = largest_metrics(width * tile.scale, height * tile.scale)
    return Arrangement(columns, is_beside, is_compact, metrics)


def _merit(arrangement: Arrangement, count: int) -> float:
    """How good it is: large numbers, and no hole in the grid unless that costs a lot."""
    is_full = count % arrangement.columns == 0
    return arrangement.metrics.pixels * (1.0 if is_full else _HOLE)
