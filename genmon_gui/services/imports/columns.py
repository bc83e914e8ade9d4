"""Which column of a log means what: by their names and what they hold, or as somebody said."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.imports.column_names import ColumnName, listed, taken_apart
from genmon_gui.services.imports.degrees import degrees_in
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.place_names import place_name
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.time_columns import choose_times
from genmon_gui.services.imports.value_columns import choose_sensor, choose_values
from genmon_gui.services.imports.wishes import Wishes


@dataclass(frozen=True, slots=True)
class ValueColumn:
    """A column with temperatures.

    Attributes:
        index: which column.
        unit: what they are in, where they do not say so themselves.
        scale: what a number is to be multiplied by.
        place: whose they are, empty where another column tells.
    """

    index: int
    unit: Unit
    scale: float
    place: str


@dataclass(frozen=True, slots=True)
class LogColumns:
    """Which column means what.

    Attributes:
        times: the index of the column with the time, or of one with the date and one with the
            time of day.
        values: the columns with temperatures, at least one.
        sensor: the index of the one with the place, None where a value's column tells.
        zone: whose times the header says that they are, None where it does not.
    """

    times: tuple[int, ...]
    values: tuple[ValueColumn, ...]
    sensor: int | None
    zone: tzinfo | None


def recognise(log: Log, wishes: Wishes) -> LogColumns:
    """Settle what each column means.

    Args:
        log: the log.
        wishes: what is known already.

    Raises:
        GenmonError: a named column is not there, or something is left open; it says what to add.
    """
    names, times, sensor, chosen = _chosen(log, wishes)
    if sensor is None and wishes.place is None and len(chosen) == 1:
        raise GenmonError(
            f"{log.path}: which place are these readings of (its columns are "
            f"{listed(log.columns)})",
            "add --place NAME, or --sensor COLUMN",
        )
    is_wide = sensor is None and wishes.place is None
    values = tuple(
        ValueColumn(
            index,
            _unit(log, index, names[index], wishes),
            wishes.scale or names[index].scale,
            place_name(log.columns[index]) if is_wide else wishes.place or "",
        )
        for index in chosen
    )
    zones = (names[index].zone for index in times)
    return LogColumns(times, values, sensor, next(filter(None, zones), None))


def may_have_readings(log: Log, wishes: Wishes) -> bool:
    """Whether the time and temperatures can be told apart, whatever else is open."""
    try:
        _chosen(log, wishes)
    except GenmonError:
        return False
    return True


def _chosen(
    log: Log, wishes: Wishes
) -> tuple[dict[int, ColumnName], tuple[int, ...], int | None, tuple[int, ...]]:
    """The names, and the columns of the time, the place and the temperatures."""
    names = {index: taken_apart(name) for index, name in enumerate(log.columns)}
    times = choose_times(log, names, wishes)
    others = {index: name for index, name in names.items() if index not in times}
    sensor = choose_sensor(log, others, wishes)
    chosen = choose_values(log, others, wishes, has_sensor=sensor is not None)
    twice = next((index for index in (*times, *chosen) if index == sensor), None)
    if twice is not None:
        raise GenmonError(
            f"{log.path}: column {log.columns[twice]} cannot be the place and something else",
            "name another column with --sensor",
        )
    return names, times, sensor, chosen


def _unit(log: Log, index: int, name: ColumnName, wishes: Wishes) -> Unit:
    found = [degrees_in(text) for text in log.texts(index)]
    written = {cell[1] for cell in found if not isinstance(cell, Rejection) and cell[1]}
    if wishes.unit and written - {wishes.unit}:
        raise GenmonError(
            f"{log.path}: column {log.columns[index]} says {min(written).symbol} in its cells",
            f"leave --unit {wishes.unit} out",
        )
    unit = wishes.unit or name.unit or (written.pop() if len(written) == 1 else None)
    if unit is None:
        raise GenmonError(
            f"{log.path}: which unit is column {log.columns[index]} in",
            "add --unit C or --unit F",
        )
    return unit
