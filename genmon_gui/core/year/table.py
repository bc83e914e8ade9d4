"""The months of a year as a table of words, for whatever shows one."""

from genmon_gui.core.phrasing import MINUS, Unit, number
from genmon_gui.core.year.period import Period
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.wording import month_words, share_words

# What stands where nothing is known.
NOTHING = "\N{EN DASH}"

_FIGURES = ("mean", "low", "high", "spread", "readings")
_VERSUS = "vs "

Row = tuple[str, ...]


def table(summary: YearSummary, unit: Unit) -> tuple[Row, ...]:
    """The heads of the columns, a row for each month and one for the year; all of one length.

    A comparison of which nothing is known has no column.
    """
    columns = zip(*_rows(summary, unit), strict=True)
    return tuple(zip(*(column for column in columns if _is_known(column)), strict=True))


def _is_known(column: Row) -> bool:
    return not column[0].startswith(_VERSUS) or any(cell != NOTHING for cell in column[1:])


def _rows(summary: YearSummary, unit: Unit) -> tuple[Row, ...]:
    return (
        (unit.symbol, *_FIGURES, f"{_VERSUS}{summary.year - 1}", f"{_VERSUS}earlier"),
        *(
            (
                month_words(month.number),
                *_figures(month.period, unit),
                _difference(month.versus_last_year_c, unit),
                _difference(month.versus_earlier_c, unit),
            )
            for month in summary.months
        ),
        (
            str(summary.year),
            *_figures(summary.whole, unit),
            _difference(summary.versus_last_year_c, unit),
            NOTHING,
        ),
    )


def _figures(period: Period, unit: Unit) -> Row:
    """Mean, low, high, spread, and for how much of the time."""
    extremes, spread_c = period.extremes, period.spread_c
    if extremes is None or spread_c is None:
        return (NOTHING, NOTHING, NOTHING, NOTHING, share_words(period.coverage))
    return (
        number(extremes.mean_c, unit),
        number(extremes.low_c, unit),
        number(extremes.high_c, unit),
        f"{unit.span_from_c(spread_c):.1f}",
        share_words(period.coverage),
    )


def _difference(difference_c: float | None, unit: Unit) -> str:
    """With a sign, unless it is too small for one."""
    if difference_c is None:
        return NOTHING
    text = f"{unit.span_from_c(difference_c):+.1f}"
    return "0.0" if text in {"+0.0", "-0.0"} else text.replace("-", MINUS)
