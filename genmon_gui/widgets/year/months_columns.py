"""Which figures of the months there is room for, and where their columns are."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from genmon_gui.core.dates import short_month
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
# What the table tells of every year, in its order.
_FIGURES = ("mean", "low", "high", "spread", "readings")


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
        for names in (cells[NAME], _short_names(summary, cells[NAME])):
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
    return {NAME: marked, **dict(zip(_kinds(summary), figures, strict=True))}


def _is_incomplete(summary: YearSummary, index: int) -> bool:
    """Whether a month has readings, but too few to be compared."""
    period = summary.months[index].period
    return period.extremes is not None and not period.is_complete


def _kinds(summary: YearSummary) -> tuple[str, ...]:
    """Of the table's columns behind the names; comparisons that are not known are not there."""
    versus_last_year = (
        *(month.versus_last_year_c for month in summary.months),
        summary.versus_last_year_c,
    )
    versus_earlier = (month.versus_earlier_c for month in summary.months)
    comparisons = {"vs": versus_last_year, "earlier": versus_earlier}
    known = (kind for kind, all_c in comparisons.items() if any(c is not None for c in all_c))
    return *_FIGURES, *known


def _short_names(summary: YearSummary, names: tuple[str, ...]) -> tuple[str, ...]:
    """The same with short names of months."""
    head, *_, whole = names
    months = range(1, len(summary.months) + 1)
    marks = (INCOMPLETE * _is_incomplete(summary, month - 1) for month in months)
    short = (f"{short_month(month)}{mark}" for month, mark in zip(months, marks, strict=True))
    return head, *short, whole


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
