"""Which columns of a log have the temperatures, and which one the place."""

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import HIGHEST_C, LOWEST_C
from genmon_gui.services.imports.column_names import SENSORS, VALUES, ColumnName, listed, matching
from genmon_gui.services.imports.degrees import degrees_in
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.wishes import Wishes, index_of

Names = dict[int, ColumnName]


def choose_sensor(log: Log, names: Names, wishes: Wishes) -> int | None:
    """The column with the place; None where there is none.

    Raises:
        GenmonError: it is not there, or it is open which it is.
    """
    if wishes.place is not None:
        return None
    if wishes.sensor is not None:
        return index_of(log, wishes.sensor)
    found = matching(names, SENSORS)
    if len(found) > 1:
        raise _question(log, "sensor", found)
    return found[0] if found else None


def choose_values(log: Log, names: Names, wishes: Wishes, *, has_sensor: bool) -> tuple[int, ...]:
    """The columns with temperatures; several where each is a place.

    Raises:
        GenmonError: they are not there, or it is open which they are.
    """
    is_one_a_row = has_sensor or wishes.place is not None
    if wishes.values:
        values = tuple(dict.fromkeys(index_of(log, name) for name in wishes.values))
        if len(values) > 1 and is_one_a_row:
            what = "--place" if wishes.place is not None else "a column"
            raise GenmonError(
                f"{log.path}: {what} tells the place, so that several columns with "
                "temperatures would be of the same one",
                "import one --value at a time",
            )
        return values
    return _one(log, names) if is_one_a_row else _one_or_all(log, names, wishes)


def _one(log: Log, names: Names) -> tuple[int, ...]:
    found = matching(names, VALUES) or _marked(names)
    if len(found) != 1:
        raise _question(log, "value", found or list(names))
    return (found[0],)


def _one_or_all(log: Log, names: Names, wishes: Wishes) -> tuple[int, ...]:
    """The one column with temperatures, or all of them: a place each."""
    found = _marked(names)
    if not found:
        found = matching(names, VALUES) or _plain_numbers(log, names, wishes)
    bases = [names[index].base for index in found]
    # The same in °C and in °F is not two places; and a place must have a name.
    if not found or (len(found) > 1 and (len(set(bases)) < len(bases) or "" in bases)):
        raise _question(log, "value", found or list(names))
    return tuple(found)


def _marked(names: Names) -> list[int]:
    return [index for index, name in names.items() if name.is_temperature]


def _plain_numbers(log: Log, names: Names, wishes: Wishes) -> list[int]:
    """All columns that are not of something else, if they can all be temperatures."""
    rest = [index for index, name in names.items() if log.columns[index] and not name.is_other]
    # A number is no name of a place.
    is_safe = all(
        _can_be_temperature(log, index, wishes.unit) and not log.columns[index].isdecimal()
        for index in rest
    )
    return rest if is_safe else []


def _can_be_temperature(log: Log, index: int, unit: Unit | None) -> bool:
    """Whether a column has numbers alone, at least half of which a sensor can have said."""
    cells = [degrees_in(text) for text in log.texts(index)]
    likely = [
        LOWEST_C <= (cell[1] or unit or Unit.CELSIUS).to_c(cell[0]) <= HIGHEST_C
        for cell in cells
        if not isinstance(cell, Rejection)
    ]
    return Rejection.NOT_A_NUMBER not in cells and sum(likely) * 2 >= len(likely)


def _question(log: Log, role: str, choices: list[int]) -> GenmonError:
    again = ", once for each place" if role == "value" and len(choices) > 1 else ""
    return GenmonError(
        f"{log.path}: which column is the {role} "
        f"({listed(log.columns[index] for index in choices)})",
        f"add --{role} COLUMN{again}",
    )
