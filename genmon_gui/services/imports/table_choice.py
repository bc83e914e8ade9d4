"""Which tables of a database hold the readings."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace

from genmon_gui.core.errors import GenmonError
from genmon_gui.services.imports.column_names import SENSORS, listed, matching, taken_apart
from genmon_gui.services.imports.columns import may_have_readings
from genmon_gui.services.imports.database_log import TABLE_NAME, DatabaseLogs
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.understanding import Understanding
from genmon_gui.services.imports.wishes import Wishes

# Settles how a log is read, as somebody wished; GenmonError where something is open.
Understand = Callable[[Log, Wishes], Understanding]


def choose_table(
    logs: DatabaseLogs, wishes: Wishes, understand: Understand
) -> tuple[Log, Understanding]:
    """The table with the readings, or the tables: one for each sensor.

    Args:
        logs: the database.
        wishes: what somebody said about it.
        understand: settles how a log is read.

    Returns:
        The log, and how it is read.

    Raises:
        GenmonError: a named table is not there, or something is left open.
    """
    columns = {table.name: table.columns for table in logs.tables}
    if wishes.tables:
        log = logs.log(_named(logs, columns, wishes.tables))
        return log, understand(log, _for_tables(log, wishes))
    groups = _groups(columns, wishes)
    candidates = [logs.log(names) for names in groups]
    understood = [(log, found) for log in candidates if (found := _tried(log, wishes, understand))]
    if len(understood) == 1:
        return understood[0]
    # What is left open in the only table with times and temperatures is the question.
    likely = [log for log, _ in understood] or [
        log for log in candidates if may_have_readings(log, _for_tables(log, wishes))
    ]
    if len(likely) == 1 or len(candidates) == 1:
        log = (likely or candidates)[0]
        return log, understand(log, _for_tables(log, wishes))
    raise GenmonError(
        f"{candidates[0].path}: which table has the readings ({listed(columns)})",
        "add --table TABLE",
    )


def _named(
    logs: DatabaseLogs, columns: dict[str, tuple[str, ...]], wanted: tuple[str, ...]
) -> tuple[str, ...]:
    for name in wanted:
        if name not in columns:
            raise GenmonError(
                f"{logs.path} has no table {name} with rows", f"its tables are {listed(columns)}"
            )
    if len({columns[name] for name in wanted}) > 1:
        raise GenmonError(
            f"{logs.path}: the tables {listed(wanted)} have different columns",
            "import one --table at a time",
        )
    return tuple(dict.fromkeys(wanted))


def _groups(columns: dict[str, tuple[str, ...]], wishes: Wishes) -> Iterable[tuple[str, ...]]:
    """Tables that are alike are of a sensor each, unless their rows say the place.

    Such might be readings and, in a second table, their hourly means.
    """
    alike = defaultdict(list)
    for name, its_columns in columns.items():
        alike[its_columns].append(name)
    for its_columns, names in alike.items():
        if _says_place(its_columns, wishes):
            yield from ((name,) for name in names)
        else:
            yield tuple(names)


def _for_tables(log: Log, wishes: Wishes) -> Wishes:
    """Where several tables are one log, they tell the place unless something else does."""
    if TABLE_NAME not in log.columns or _says_place(log.columns, wishes):
        return wishes
    return replace(wishes, sensor=TABLE_NAME)


def _says_place(columns: tuple[str, ...], wishes: Wishes) -> bool:
    names = {index: taken_apart(name) for index, name in enumerate(columns)}
    return bool(wishes.place or wishes.sensor or matching(names, SENSORS))


def _tried(log: Log, wishes: Wishes, understand: Understand) -> Understanding | None:
    try:
        return understand(log, _for_tables(log, wishes))
    except GenmonError:
        return None
