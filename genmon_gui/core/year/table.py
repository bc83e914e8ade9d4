"""The months of a year as a table of words, for whatever shows one."""

from genmon_gui.core.dates import month_name
from genmon_gui.core.language import decimals, say
from genmon_gui.core.phrasing import MINUS, Unit, number
from genmon_gui.core.year.period import Period
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.wording import share_words

# What stands where nothing is known.
NOTHING = "\N{EN DASH}"

Row = tuple[str, ...]


def table(summary: YearSummary, unit: Unit) -> tuple[Row, ...]:
    """The heads of the columns, a row for each month and one for the year; all of one length.

    A comparison of which nothing is known has no column.
    """
    comparisons = [
        column
        for column in _comparisons(summary, unit)
        if any(cell != NOTHING for cell in column[1:])
    ]
    return tuple(zip(*zip(*_rows(summary, unit), strict=True), *comparisons, strict=True))


def _rows(summary: YearSummary, unit: Unit) -> tuple[Row, ...]:
    """What each month has, whatever else is known."""
    months = ((month_name(month.number), month.period) for month in summary.months)
    of_all = (*months, (str(summary.year), summary.whole))
    return _heads(unit), *((name, *_figures(period, unit)) for name, period in of_all)


def _heads(unit: Unit) -> Row:
    figures = (say("mean"), say("low"), say("high"), say("spread"), say("readings"))
    return unit.symbol, *figures


def _comparisons(summary: YearSummary, unit: Unit) -> tuple[Row, Row]:
    """The columns of differences: against the year before, and against all earlier years."""
    last_year = (
        *(month.versus_last_year_c for month in summary.months),
        summary.versus_last_year_c,
    )
    earlier = (*(month.versus_earlier_c for month in summary.months), None)
    return (
        (
            say("vs {year}", year=summary.year - 1),
            *(_difference(each, unit) for each in last_year),
        ),
        (say("vs earlier"), *(_difference(each, unit) for each in earlier)),
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
        decimals(unit.span_from_c(spread_c)),
        share_words(period.coverage),
    )


def _difference(difference_c: float | None, unit: Unit) -> str:
    """With a sign, unless it is too small for one."""
    if difference_c is None:
        return NOTHING
    text = decimals(unit.span_from_c(difference_c))
    is_above = difference_c > 0 and text != decimals(0.0)
    return f"+{text}" if is_above else text.replace("-", MINUS)
