"""Prints the lines as a table."""

from collections.abc import Sequence
from statistics import median
from textwrap import fill

from tests.benchmarks.measuring import Line

_HEADER = ("what", "ours", "(from to)", "peer", "peer's", "(from to)", "ours/peer")
_LEFT = (0, 3)


def print_table(lines: Sequence[Line]) -> None:
    """One line a peer: medians, the least and the most of all runs, and the medians' ratio."""
    rows = [_HEADER, *map(_cells, lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADER))]
    for number, row in enumerate(rows):
        cells = [
            cell.ljust(width) if column in _LEFT else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))


def print_note(text: str) -> None:
    """A paragraph under the table."""
    print(fill(text, 110, initial_indent="* ", subsequent_indent="  "))


def _cells(line: Line) -> tuple[str, ...]:
    ours = (line.what, *_cost(line.ours, line.unit))
    if line.missing:
        return (*ours, line.peer, line.missing, "", "")
    their_median = median(line.theirs)
    ratio = f"{median(line.ours) / their_median:.3g}" if their_median else "-"
    return (*ours, line.peer, *_cost(line.theirs, line.unit), ratio)


def _cost(costs: Sequence[float], unit: str) -> tuple[str, str]:
    """The median in a handy unit, and the least and the most in the same."""
    if not costs:
        return "-", ""
    middle = median(costs)
    scale, name = _handy(middle, unit)
    spread = f"({_three_digits(min(costs) * scale)} {_three_digits(max(costs) * scale)})"
    return f"{_three_digits(middle * scale)} {name}".rstrip(), spread if len(costs) > 1 else ""


def _handy(value: float, unit: str) -> tuple[float, str]:
    if unit == "s" and value < 1:
        return 1e3, "ms"
    if unit == "B" and value >= 1000:
        return 1e-3, "kB"
    return 1, unit


def _three_digits(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
