"""Where everything in a tile is; what there is no room for is left out."""

from typing import NamedTuple

from PySide6.QtCore import QRect

from genmon_gui.widgets.now.arrangement import (
    BRIEF_EXTREME_PX,
    EXTREME_PX,
    LINE,
    PADDING_PX,
    Arrangement,
    Shape,
    Strip,
    air_px,
    day_px,
    line_px,
    name_px,
    strip_px,
)
from genmon_gui.widgets.theme import BODY, GRID, SMALL

_NOWHERE = QRect()
# A higher line of the day would be decoration; at scale 1.
_MOST_STRIP_PX = 96
# Of the height beside a number.
_NAME_SHARE = 0.44
# Between low and last year's temperature in one line.
_LAST_YEAR_PX = 128


class TilePlan(NamedTuple):
    """The rectangles of a tile's parts; an empty one has no room.

    Attributes:
        name: and, where `is_name_line`, the trend and the age in one line with it.
        below_name: the trend, the age and last year's temperature, where they stand there.
        number: or why there is none.
        high: today's.
        strip: the line of the day.
        low: today's.
        last_year: where it does not stand below the name.
        is_name_line: the name shares its line.
    """

    name: QRect
    number: QRect
    high: QRect = _NOWHERE
    strip: QRect = _NOWHERE
    low: QRect = _NOWHERE
    last_year: QRect = _NOWHERE
    below_name: QRect = _NOWHERE
    is_name_line: bool = True


def plan(arrangement: Arrangement, width: int, height: int, scale: float) -> TilePlan:
    """Lay out a tile of so many pixels."""
    across, down = round(PADDING_PX * scale), round(PADDING_PX * scale / 2)
    room = QRect(across, down, width - 2 * across, height - 2 * down)
    return _PLANS[arrangement.shape](arrangement, room, scale)


def _beside(arrangement: Arrangement, room: QRect, scale: float) -> TilePlan:
    day = _taken_right(room, _day_px(arrangement, scale))
    gap = round(3 * GRID * scale)
    number_px = round(arrangement.metrics.width_px)
    number = QRect(day.left() - gap - number_px, room.top(), number_px, room.height())
    name, below_name = _left_of(number, room, scale)
    high, strip, low, _ = _column(arrangement, day, scale, with_last_year=False)
    return TilePlan(name, number, high, strip, low, below_name=below_name, is_name_line=False)


def _flanked(arrangement: Arrangement, room: QRect, scale: float) -> TilePlan:
    day = _taken_right(room, _day_px(arrangement, scale))
    left = room.adjusted(0, 0, -day.width() - round(2 * GRID * scale), 0)
    name, number = _below_name(arrangement, left, scale)
    return TilePlan(name, number, *_column(arrangement, day, scale, with_last_year=True))


def _stacked(arrangement: Arrangement, room: QRect, scale: float) -> TilePlan:
    name, rest = _below_name(arrangement, room, scale)
    line = round(line_px(is_compact=arrangement.is_compact) * scale)
    bottom = rest.adjusted(0, rest.height() - line, 0, 0)
    rest = rest.adjusted(0, 0, 0, -line)
    extreme, last_year_px = _extreme_px(arrangement, scale), round(_LAST_YEAR_PX * scale)
    low = bottom.adjusted(0, 0, extreme - bottom.width(), 0)
    high = _taken_right(bottom, extreme)
    last_year = bottom.adjusted(extreme, 0, -extreme, 0)
    strip_height = _strip_px(arrangement, scale, room.height())
    spare = rest.height() - strip_height - round(arrangement.metrics.figure_px * LINE)
    small = round(SMALL * LINE * scale)
    if last_year.width() < last_year_px:
        has_line = spare >= small and rest.width() >= last_year_px
        height = small if has_line else 0
        last_year = rest.adjusted(0, rest.height() - height, 0, 0)
        rest, spare = rest.adjusted(0, 0, 0, -height), spare - height
    strip_height = _grown(strip_height, spare, scale)
    strip = rest.adjusted(0, rest.height() - strip_height, 0, 0)
    gap = round(GRID * scale) // 2 if strip_height else 0
    return TilePlan(
        name,
        rest.adjusted(0, 0, 0, -strip_height),
        high,
        strip.adjusted(0, gap, 0, -gap),
        low,
        last_year,
    )


def _bare_beside(arrangement: Arrangement, room: QRect, scale: float) -> TilePlan:
    number = _taken_right(room, round(arrangement.metrics.width_px))
    name, below_name = _left_of(number, room, scale)
    return TilePlan(name, number, below_name=below_name, is_name_line=False)


def _bare_below(arrangement: Arrangement, room: QRect, scale: float) -> TilePlan:
    return TilePlan(*_below_name(arrangement, room, scale))


def _left_of(number: QRect, room: QRect, scale: float) -> tuple[QRect, QRect]:
    """The name, and the lines that there may be below it: three, in a low tile one."""
    names = room.adjusted(0, 0, number.left() - room.right() - 1, 0)
    name_px = round(max(_NAME_SHARE * room.height(), LINE * BODY * scale))
    return names.adjusted(0, 0, 0, name_px - room.height()), names.adjusted(0, name_px, 0, 0)


def _below_name(arrangement: Arrangement, room: QRect, scale: float) -> tuple[QRect, QRect]:
    """The line of the name and what is left below."""
    is_compact = arrangement.is_compact
    line = round(name_px(is_compact=is_compact) * scale)
    below = line + round(air_px(is_compact=is_compact) * scale)
    return room.adjusted(0, 0, 0, line - room.height()), room.adjusted(0, below, 0, 0)


def _column(
    arrangement: Arrangement, room: QRect, scale: float, *, with_last_year: bool
) -> tuple[QRect, QRect, QRect, QRect]:
    """High, strip, low and last year below each other, in the middle of what they do not need."""
    line = round(line_px(is_compact=arrangement.is_compact) * scale)
    small, gap = round(SMALL * LINE * scale), round(GRID * scale) // 2
    strip_height = _strip_px(arrangement, scale)
    spare = room.height() - 2 * line - strip_height
    last_px = small if with_last_year and not arrangement.is_compact and spare >= small else 0
    strip_height = _grown(strip_height, spare - last_px, scale)
    gaps = gap if strip_height else 0
    top = room.top() + (room.height() - 2 * line - strip_height - last_px) // 2
    right, rects = _taken_right(room, _extreme_px(arrangement, scale)), []
    for height, after in ((line, gaps), (strip_height - 2 * gaps, gaps), (line, 0), (last_px, 0)):
        rects.append(QRect(right.left(), top, right.width(), height))
        top += height + after
    high, strip, low, last_year = rects
    if arrangement.strip is Strip.ASIDE:
        aside = right.left() - 2 * round(GRID * scale) - room.left()
        strip = QRect(room.left(), high.top() + gap, aside, low.bottom() - high.top() - 2 * gap)
    return high, strip, low, last_year


def _strip_px(arrangement: Arrangement, scale: float, height: int = 0) -> int:
    """How tall the line of the day is at least, with gaps around it; 0 where it is beside."""
    is_compact = arrangement.is_compact
    least = strip_px(arrangement.strip, is_compact=is_compact, height=height / scale)
    return round(least * scale)


def _grown(strip_height: int, spare: int, scale: float) -> int:
    """The same with what nobody else needs; of nothing nothing grows."""
    most = max(strip_height, round(_MOST_STRIP_PX * scale))
    return strip_height and max(strip_height, min(strip_height + spare, most))


def _day_px(arrangement: Arrangement, scale: float) -> int:
    return round(day_px(arrangement.strip, is_compact=arrangement.is_compact) * scale)


def _extreme_px(arrangement: Arrangement, scale: float) -> int:
    return round((BRIEF_EXTREME_PX if arrangement.is_compact else EXTREME_PX) * scale)


def _taken_right(room: QRect, width: int) -> QRect:
    return room.adjusted(room.width() - width, 0, 0, 0)


_PLANS = {
    Shape.BESIDE: _beside,
    Shape.FLANKED: _flanked,
    Shape.STACKED: _stacked,
    Shape.BARE_BESIDE: _bare_beside,
    Shape.BARE_BELOW: _bare_below,
}
