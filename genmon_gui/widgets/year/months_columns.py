"""Which figures of the months there is room for, and where their columns are."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.table import table

NAME, BAR = "name", "bar"
INCOMPLETE = "*"

# From left to right, on both sides of the bars what they show; what is not known is not there.
_ORDER = ("low", BAR, "high", "mean", "spread", "vs", "earlier", "readings")
# What goes first where there is too little room.
_LEAST = ("readings", "earlier", "spread", "vs", "mean")
# The room between columns and the narrowest bars, in sizes of the type.
_GAP, _NARROWEST = 0.9, 5.0
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Column:
    """Texts of one kind, one a row; bars have none.

    Attributes:
        kind: which figures.
        cells: the head and a text a row.
        left: where it begins.
        right: where it ends, and its texts with it.
    """

    kind: str
    cells: tuple[str, ...]
    left: float
    right: float


def columns_in(
    summary: YearSummary, unit: Unit, metrics: QFontMetricsF, left: float, right: float
) -> tuple[Column, ...]:
    """The columns that have room between left and right: names, figures and bars."""
    cells = _cells(summary, unit)
    gap, narrowest = (size * metrics.height() for size in (_GAP, _NARROWEST))
    kinds = [kind for kind in _ORDER if kind in cells or kind == BAR]
    widths = {kind: max(map(metrics.horizontalAdvance, cells[kind])) for kind in cells}
    for least in (None, *_LEAST):
        kinds = [kind for kind in kinds if kind != least]
        for names in (cells[NAME], tuple(map(_shortened, cells[NAME]))):
            widths[NAME] = max(map(metrics.horizontalAdvance, names))
            taken = sum(widths[kind] + gap for kind in (NAME, *kinds) if kind != BAR)
            widths[BAR] = right - left - taken
            if widths[BAR] >= narrowest:
                return _placed({**cells, NAME: names}, kinds, widths, gap, left)
    return _placed({**cells, NAME: names}, kinds, widths, gap, left)


def _cells(summary: YearSummary, unit: Unit) -> dict[str, tuple[str, ...]]:
    """The columns of the table by their kind, incomplete months marked."""
    names, *figures = zip(*table(summary, unit), strict=True)
    marks = ["", *(INCOMPLETE * _is_incomplete(summary, row) for row in range(12)), ""]
    marked = tuple(f"{name}{mark}" for name, mark in zip(names, marks, strict=True))
    return {NAME: marked, **{_kind(column[0]): tuple(column) for column in figures}}


def _is_incomplete(summary: YearSummary, index: int) -> bool:
    """Whether a month has readings, but too few to be compared."""
    period = summary.months[index].period
    return period.extremes is not None and not period.is_complete


def _kind(head: str) -> str:
    """The head, without the year that it may name."""
    return head.removeprefix("vs ") if head == "vs earlier" else head.split(maxsplit=1)[0]


def _shortened(name: str) -> str:
    if not name.rstrip(INCOMPLETE).isalpha():
        return name
    return name[:_SHORT] + INCOMPLETE * name.endswith(INCOMPLETE)


def _placed(
    cells: Mapping[str, tuple[str, ...]],
    kinds: list[str],
    widths: Mapping[str, float],
    gap: float,
    left: float,
) -> tuple[Column, ...]:
    placed = []
    for kind in (NAME, *kinds):
        placed.append(Column(kind, cells.get(kind, ()), left, left + widths[kind]))
        left += widths[kind] + gap
    return tuple(placed)
