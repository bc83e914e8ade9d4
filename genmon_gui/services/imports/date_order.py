"""Whether 03/04/2026 is in April or in March: the file proves it or somebody says, no guess."""

import re
from collections.abc import Iterable

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.written_dates import (
    DateOrder,
    date_in,
    has_short_year,
    has_year_in_front,
)

_MONTHS = 12

# The longest date; what follows in a text does not matter.
_DATE_CHARACTERS = 10


def settle_date_order(log: Log, column: int, wish: DateOrder | None) -> DateOrder | None:
    """The order of day, month and year in a column of dates; all of the file is looked at.

    Args:
        log: the log.
        column: which column has the dates.
        wish: what somebody said.

    Returns:
        The order; None where the dates need none, since their years stand in front.

    Raises:
        GenmonError: no date of the file tells, or they contradict each other.
    """
    sampled = [found for text in log.texts(column) if (found := date_in(text))]
    if wish is not None or all(map(has_year_in_front, sampled)):
        return wish
    short = next(filter(has_short_year, sampled), None)
    if short is not None:
        raise GenmonError(
            f"{log.path}: which part of {short[0]} is the year, the month and the day",
            "add --date-order dmy, mdy or ymd",
        )
    return _proved(log, column)


def _proved(log: Log, column: int) -> DateOrder:
    found = [date for date in _all_dates(log, column) if not has_year_in_front(date)]
    day_first = next((date[0] for date in found if int(date["a"]) > _MONTHS), None)
    month_first = next((date[0] for date in found if int(date["b"]) > _MONTHS), None)
    if day_first and month_first:
        raise GenmonError(
            f"{log.path} has dates with the day first and with the month first "
            f"({day_first}, {month_first})",
            "add --date-order dmy or mdy; the others are then rejected",
        )
    if month_first:
        return DateOrder.MDY
    # Nobody writes the month first and puts dots between the numbers.
    if day_first or all(date["mark"] == "." or date["a"] == date["b"] for date in found):
        return DateOrder.DMY
    doubtful = next(date[0] for date in found if date["a"] != date["b"])
    raise GenmonError(
        f"{log.path}: is the day or the month first in {doubtful}",
        "add --date-order dmy or --date-order mdy",
    )


def _all_dates(log: Log, column: int) -> Iterable[re.Match[str]]:
    """The different dates of the whole file."""
    starts = {row[column].strip()[:_DATE_CHARACTERS] for row in log.rows() if column < len(row)}
    return [found for start in sorted(starts) if (found := date_in(start))]
