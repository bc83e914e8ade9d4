"""How a log is read, settled by its columns' names and its first rows before the work starts."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.imports.columns import LogColumns, recognise
from genmon_gui.services.imports.date_order import settle_date_order
from genmon_gui.services.imports.degrees import degrees_in
from genmon_gui.services.imports.log import Log, Row
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.time_columns import refuse_bare_dates
from genmon_gui.services.imports.timeline import is_newest_first
from genmon_gui.services.imports.timestamps import Moments, WrittenTimes, moments_of
from genmon_gui.services.imports.wishes import Wishes
from genmon_gui.services.imports.written_dates import DateOrder


@dataclass(frozen=True, slots=True)
class Understanding:
    """How a log is read.

    Attributes:
        columns: which column means what.
        moments: reads the times.
        zone: whose local times they are where they have no offset; None for times counted from
            1970.
        date_order: of day, month and year; None where dates begin with the year.
        newest_first: whether time runs backwards from row to row; only written times need it.
    """

    columns: LogColumns
    moments: Moments
    zone: tzinfo | None
    date_order: DateOrder | None
    newest_first: bool


def understand(log: Log, wishes: Wishes, zone: tzinfo | None, default: tzinfo) -> Understanding:
    """Settle how a log is read.

    Args:
        log: the log.
        wishes: what somebody said about it.
        zone: whose local times it has, where somebody said so.
        default: whose they are otherwise, unless the header says it.

    Raises:
        GenmonError: something is left open, or the columns do not hold what they should.
    """
    _refuse_overfull(log)
    columns = recognise(log, wishes)
    zone = zone or columns.zone or default
    refuse_bare_dates(log, columns.times, columns.sensor)
    order = settle_date_order(log, columns.times[0], wishes.date_order)
    texts = [text for row in log.sample if (text := time_text(row, columns.times))]
    moments = moments_of(texts, zone, order)
    if moments is None:
        raise _not_in(log, columns.times[0], "dates with times, or counts from 1970", "--time")
    for value in columns.values:
        cells = [degrees_in(row[value.index]) for row in log.sample if value.index < len(row)]
        if all(cell is Rejection.NOT_A_NUMBER for cell in cells):
            raise _not_in(log, value.index, "numbers", "--value")
    is_written = isinstance(moments, WrittenTimes)
    newest_first = is_written and is_newest_first(moments, texts)
    return Understanding(columns, moments, zone if is_written else None, order, newest_first)


def time_text(row: Row, times: tuple[int, ...]) -> str:
    """A row's date and time in one text; empty where it lacks either."""
    parts = [row[index].strip() for index in times if index < len(row)]
    return " ".join(parts) if all(parts) and len(parts) == len(times) else ""


def _refuse_overfull(log: Log) -> None:
    rows = [row for row in log.sample if row]
    if all(any(cell.strip() for cell in row[len(log.columns) :]) for row in rows):
        raise GenmonError(
            f"{log.path}: its rows have more cells than its header has columns",
            "numbers with a decimal comma need quotes, or another delimiter between columns",
        )


def _not_in(log: Log, column: int, what: str, option: str) -> GenmonError:
    texts = log.texts(column)
    example = f" but {texts[0]!r}" if texts else ""
    return GenmonError(
        f"{log.path}: column {log.columns[column]} does not hold {what}{example}",
        f"name the right column with {option}",
    )
