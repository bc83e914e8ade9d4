"""Which column of a log has the time, or which two have the date and the time of day."""

from collections.abc import Callable
from datetime import UTC

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.imports.column_names import TIMES, ColumnName, listed, matching
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.timestamps import is_written_moment, moments_of
from genmon_gui.services.imports.wishes import Wishes, index_of
from genmon_gui.services.imports.written_dates import DateOrder, is_bare_clock, is_bare_date

Names = dict[int, ColumnName]

_MOST_TIMES = 2


def choose_times(log: Log, names: Names, wishes: Wishes) -> tuple[int, ...]:
    """The columns with the time.

    Raises:
        GenmonError: they are not there, or it is open which they are.
    """
    return _wished(log, wishes) if wishes.times else _found(log, names)


def _wished(log: Log, wishes: Wishes) -> tuple[int, ...]:
    if len(wishes.times) > _MOST_TIMES:
        raise GenmonError(
            f"{log.path}: {len(wishes.times)} columns cannot make up the time",
            "name one column with --time, or that of the date and that of the time of day",
        )
    return tuple(index_of(log, name) for name in wishes.times)


def _found(log: Log, names: Names) -> tuple[int, ...]:
    """The one column with whole times, or those with dates and with times of day."""
    named = {index: name for index, name in names.items() if name.base in TIMES}
    dates = [index for index in names if _all(log, index, is_bare_date)]
    whole = {
        index: name
        for index, name in named.items()
        if index not in dates and any(_is_time(text) for text in log.texts(index))
    }
    found = matching(whole, TIMES)
    clocks = [index for index in names if _all(log, index, is_bare_clock)]
    if not found and len(dates) == len(clocks) == 1:
        return dates[0], clocks[0]
    # The names may be of another language: what can only be times are the times.
    found = found or [index for index in names if _all(log, index, is_written_moment)]
    if len(found) == 1:
        return (found[0],)
    choices = found or [*named] or [*names]
    raise GenmonError(
        f"{log.path}: which column is the time ({listed(log.columns[index] for index in choices)})",
        "add --time COLUMN, or --time for the date's and once more for the time of day's",
    )


def refuse_bare_dates(log: Log, times: tuple[int, ...], sensor: int | None) -> None:
    """Days without a time of day are the times of daily readings only.

    Raises:
        GenmonError: there are more readings a day.
    """
    if len(times) > 1 or not _all(log, times[0], is_bare_date):
        return
    keys = [
        (row[times[0]].strip(), "" if sensor is None else row[sensor])
        for row in log.sample
        if len(row) > max(times[0], sensor or 0)
    ]
    if len(keys) > len(set(keys)):
        raise GenmonError(
            f"{log.path}: column {log.columns[times[0]]} has dates without a time of day",
            f"name the column with the time of day, too: --time {log.columns[times[0]]} "
            "--time COLUMN",
        )


def _all(log: Log, index: int, is_one: Callable[[str], bool]) -> bool:
    texts = log.texts(index)
    return bool(texts) and all(map(is_one, texts))


def _is_time(text: str) -> bool:
    return any(moments_of((text,), UTC, order) for order in (None, *DateOrder))
