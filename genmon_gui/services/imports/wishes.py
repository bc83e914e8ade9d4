"""What somebody said about a log, so that nothing of it has to be guessed."""

from dataclasses import dataclass

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.imports.column_names import listed
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.written_dates import DateOrder


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody said; what is empty or None is for the log to tell.

    Attributes:
        times: the column with the time, or the one with the date and the one with the time of day.
        values: the columns with temperatures.
        sensor: the column with the place.
        place: the one place of all rows.
        unit: what the temperatures are in.
        scale: what their numbers are to be multiplied by, 0.1 for tenths of a degree.
        date_order: the order of day, month and year.
        tables: which tables of a database.
    """

    times: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    sensor: str | None = None
    place: str | None = None
    unit: Unit | None = None
    scale: float | None = None
    date_order: DateOrder | None = None
    tables: tuple[str, ...] = ()


def index_of(log: Log, column: str) -> int:
    """Where a column stands that somebody named.

    Raises:
        GenmonError: there is none, or more than one.
    """
    count = log.columns.count(column)
    if count != 1:
        which = f"no column {column}" if count == 0 else f"{count} columns called {column}"
        raise GenmonError(f"{log.path} has {which}", f"its columns are {listed(log.columns)}")
    return log.columns.index(column)
