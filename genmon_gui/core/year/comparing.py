"""What is said of a year against the years before it."""

from collections.abc import Iterator

from genmon_gui.core.dates import month_name
from genmon_gui.core.language import mark
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.summary import YearSummary
from genmon_gui.core.year.usual import FEWEST_YEARS
from genmon_gui.core.year.wording import Comparison

_YEAR = Comparison(
    warmer=mark("The year was {apart} warmer than {before}."),
    colder=mark("The year was {apart} colder than {before}."),
    alike=mark("The year was as warm as {before}."),
)
_MONTH = Comparison(
    warmer=mark("{month} was {apart} warmer than {month} {before}."),
    colder=mark("{month} was {apart} colder than {month} {before}."),
    alike=mark("{month} was as warm as {month} {before}."),
)
_FURTHEST = Comparison(
    warmer=mark("Furthest from {before} was {month}, {apart} warmer than then."),
    colder=mark("Furthest from {before} was {month}, {apart} colder than then."),
    alike=mark("Furthest from {before} was {month}, as warm as then."),
)
_FURTHEST_OF_ALL = Comparison(
    warmer=mark(
        "Furthest from all earlier years was {month}, "
        "{apart} warmer than the mean of {years} years."
    ),
    colder=mark(
        "Furthest from all earlier years was {month}, "
        "{apart} colder than the mean of {years} years."
    ),
    alike=mark(
        "Furthest from all earlier years was {month}, as warm as the mean of {years} years."
    ),
)


def comparing(summary: YearSummary, unit: Unit) -> Iterator[str]:
    """The sentences on a year against the one before and against all earlier ones."""
    before = summary.year - 1
    if summary.versus_last_year_c is not None:
        yield _YEAR.said(summary.versus_last_year_c, unit, before=before)
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
    yield _MONTH.said(differences[newest], unit, month=month_name(newest), before=before)
    if most != newest:
        yield _FURTHEST.said(differences[most], unit, month=month_name(most), before=before)


def _against_earlier_years(summary: YearSummary, unit: Unit) -> Iterator[str]:
    """The month that differs most from what it was in several years."""
    known = [
        (abs(month.versus_earlier_c), month.versus_earlier_c, month)
        for month in summary.months
        if month.versus_earlier_c is not None and month.earlier_years >= FEWEST_YEARS
    ]
    if known:
        _, difference_c, month = max(known, key=lambda each: each[0])
        name, years = month_name(month.number), month.earlier_years
        yield _FURTHEST_OF_ALL.said(difference_c, unit, month=name, years=years)
