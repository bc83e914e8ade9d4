"""What is said of a year against the years before it."""

from collections.abc import Iterator

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.usual import FEWEST_YEARS
from genmon_gui.core.year.wording import month_words, versus_words


def comparing(summary: YearSummary, unit: Unit) -> Iterator[str]:
    """The sentences on a year against the one before and against all earlier ones."""
    before = summary.year - 1
    if summary.versus_last_year_c is not None:
        yield f"The year was {versus_words(summary.versus_last_year_c, unit)} {before}."
    yield from _against_last_year(summary, before, unit)
    yield from _against_earlier_years(summary, unit)


def _against_last_year(summary: YearSummary, before: int, unit: Unit) -> Iterator[str]:
    """The newest month that can be compared, and the one that differs most."""
    differences = {
        month.number: month.versus_last_year_c
        for month in summary.months
        if month.versus_last_year_c is not None
    }
    if not differences:
        return
    newest, most = max(differences), max(differences, key=lambda number: abs(differences[number]))
    name = month_words(newest)
    yield f"{name} was {versus_words(differences[newest], unit)} {name} {before}."
    if most != newest:
        name = month_words(most)
        yield f"Furthest from {before} was {name}, {versus_words(differences[most], unit)} then."


def _against_earlier_years(summary: YearSummary, unit: Unit) -> Iterator[str]:
    """The month that differs most from what it was in several years."""
    known = [
        (abs(month.versus_earlier_c), month.versus_earlier_c, month)
        for month in summary.months
        if month.versus_earlier_c is not None and month.earlier_years >= FEWEST_YEARS
    ]
    if known:
        _, difference_c, month = max(known, key=lambda each: each[0])
        yield (
            f"Furthest from all earlier years was {month_words(month.number)}, "
            f"{versus_words(difference_c, unit)} the mean of {month.earlier_years} years."
        )
