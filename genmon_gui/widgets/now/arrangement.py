"""How tiles are laid out so that their numbers are as large as the screen allows."""

from enum import Enum, auto
from itertools import product
from math import ceil, prod
from typing import NamedTuple

from genmon_gui.widgets.number_label import NumberMetrics, largest_em, metrics_at, pixels_within
from genmon_gui.widgets.theme import BODY, GRID, TITLE

PADDING_PX = 2 * GRID
# A line of text is so much taller than its type, at most; figures alone have no descenders.
LINE, _COMPACT_LINE = 1.34, 1.25
# Between the name and a number below it.
_AIR_PX, _COMPACT_AIR_PX = GRID // 2, GRID // 4
# Low and high with their times, one of them; and their numbers alone.
EXTREME_PX, BRIEF_EXTREME_PX = 152, 56
# The name and what is below it, where they stand beside the number.
_NAME_PX = 184
# The least that a tile may measure.
_NARROWEST_PX = 110
# The least height of the line of the day between low and high, or above them; beside them, width.
_STRIP_PX, _COMPACT_STRIP_PX, _ASIDE_PX = 20, 16, 88
# And of the height of a tile that has it below the number: below a huge one it would be a thread.
_STRIP_SHARE = 0.12
# A grid with a hole must have numbers so much larger to be worth it; so must tiles without times,
# and those without the line of the day.
_HOLE, _BRIEF, _STRIPLESS = 0.9, 0.9, 0.6
# The column of low and high without their times leaves that line little width.
_NARROW = 0.9


class Shape(Enum):
    """Where a tile has what."""

    # The name to the left of the number, the day to its right.
    BESIDE = auto()
    # The name above the number, the day to its right.
    FLANKED = auto()
    # The name above the number, the day below.
    STACKED = auto()
    # The name to the left of the number, or above it, and no day at all.
    BARE_BESIDE = auto()
    BARE_BELOW = auto()


class Strip(Enum):
    """Where a tile has the line of its day."""

    # Between high and low where these stand in a column, above them where they stand in a line.
    AMID = auto()
    # To the left of their column.
    ASIDE = auto()
    NOWHERE = auto()


_WITH_DAY = (Shape.BESIDE, Shape.FLANKED, Shape.STACKED)
_BARE = (Shape.BARE_BESIDE, Shape.BARE_BELOW)


# How many tiles stand side by side, where each has what, whether there is no room for times, and
# where the line of the day is.
_Candidate = tuple[int, Shape, bool, Strip]


class Arrangement(NamedTuple):
    """A grid of tiles.

    Attributes:
        columns: how many tiles stand side by side.
        shape: where each tile has what.
        is_compact: there is no room for the times of low and high.
        strip: where the line of the day is.
        metrics: the size of the numbers, the same in every tile.
    """

    columns: int
    shape: Shape
    is_compact: bool
    strip: Strip
    metrics: NumberMetrics


def arrange(
    count: int, width: float, height: float, scale: float, *, is_bare: bool = False
) -> Arrangement:
    """The grid with the largest numbers for so many tiles in a box of pixels.

    Args:
        count: how many tiles, at least one.
        width: of the box.
        height: of the box.
        scale: of everything but the numbers.
        is_bare: names and numbers are enough.
    """
    largest = largest_em()

    def pixels_of(candidate: _Candidate) -> float:
        columns, shape, is_compact, strip = candidate
        tile = _Tile.of(count, columns, width, height, scale)
        width_px, height_px = _room(tile, shape, strip, is_compact=is_compact)
        # What does not even hold a name is no candidate; a number of no size never wins.
        if tile.width < _NARROWEST_PX:
            width_px = 0.0
        return pixels_within(width_px * scale, height_px * scale, largest)

    candidates = product(
        range(1, count + 1),
        _BARE if is_bare else _WITH_DAY,
        (False,) if is_bare else (False, True),
        (Strip.NOWHERE,) if is_bare else Strip,
    )
    found = {candidate: pixels_of(candidate) for candidate in candidates}
    best = max(found, key=lambda candidate: _merit(candidate, found[candidate], count))
    return Arrangement(*best, metrics_at(found[best]))


def name_px(*, is_compact: bool) -> float:
    """How tall the line of the name above a number is, at scale 1."""
    return LINE * (BODY if is_compact else TITLE)


def air_px(*, is_compact: bool) -> float:
    """What is left free between that line and the number, at scale 1."""
    return _COMPACT_AIR_PX if is_compact else _AIR_PX


def line_px(*, is_compact: bool) -> float:
    """How tall a line with a low or high is, at scale 1."""
    return _COMPACT_LINE * BODY if is_compact else LINE * TITLE


def strip_px(strip: Strip, *, is_compact: bool, height: float = 0.0) -> float:
    """The height that the line of the day takes at least, with gaps around it, at scale 1.

    Args:
        strip: where it is.
        is_compact: there is no room for the times of low and high.
        height: of a tile that has it below the number.
    """
    if strip is not Strip.AMID:
        return 0.0
    return max(_COMPACT_STRIP_PX if is_compact else _STRIP_PX, _STRIP_SHARE * height) + GRID


def day_px(strip: Strip, *, is_compact: bool) -> float:
    """The width of the column with low and high and what stands beside them, at scale 1."""
    extreme = BRIEF_EXTREME_PX if is_compact else EXTREME_PX
    return extreme + (_ASIDE_PX + 2 * GRID if strip is Strip.ASIDE else 0)


class _Tile(NamedTuple):
    """The room inside a tile, in pixels at scale 1."""

    width: float
    height: float
    scale: float

    @classmethod
    def of(cls, count: int, columns: int, width: float, height: float, scale: float) -> "_Tile":
        rows = ceil(count / columns)
        return cls(
            (width / scale - (columns - 1) * GRID) / columns - 2 * PADDING_PX,
            (height / scale - (rows - 1) * GRID) / rows - PADDING_PX,
            scale,
        )


def _room(tile: _Tile, shape: Shape, strip: Strip, *, is_compact: bool) -> tuple[float, float]:
    """What is left for the number, nothing where the rest has no room."""
    below_name = tile.height - name_px(is_compact=is_compact) - air_px(is_compact=is_compact)
    if shape is Shape.BARE_BESIDE:
        return tile.width - _NAME_PX, tile.height
    if shape is Shape.BARE_BELOW:
        return tile.width, below_name
    day, extreme = day_px(strip, is_compact=is_compact), line_px(is_compact=is_compact)
    if shape is Shape.STACKED:
        has_room = strip is not Strip.ASIDE and tile.width >= 2 * day
        line = strip_px(strip, is_compact=is_compact, height=tile.height)
        # Without it low and high keep the distance that the name does.
        line = line or 2 * air_px(is_compact=is_compact)
        return tile.width if has_room else 0.0, below_name - extreme - line
    line = strip_px(strip, is_compact=is_compact)
    has_room = tile.height >= 2 * extreme + line
    if shape is Shape.BESIDE:
        return tile.width - _NAME_PX - day - 3 * GRID if has_room else 0.0, tile.height
    return tile.width - day - 2 * GRID if has_room else 0.0, below_name


def _merit(candidate: _Candidate, pixels: float, count: int) -> float:
    """How good it is: large numbers, and nothing missing and no hole unless they cost a lot."""
    columns, shape, is_compact, strip = candidate
    is_narrow = is_compact and strip is Strip.AMID and shape is not Shape.STACKED
    losses = (
        (count % columns != 0, _HOLE),
        (is_compact, _BRIEF),
        (is_narrow, _NARROW),
        (strip is Strip.NOWHERE, _STRIPLESS),
    )
    return pixels * prod(share for is_lost, share in losses if is_lost)
