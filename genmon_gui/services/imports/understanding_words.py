"""How a log is read, said to people before the work starts."""

from genmon_gui.core.one_line import one_line
from genmon_gui.services.imports.columns import LogColumns
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.understanding import Understanding
from genmon_gui.services.imports.written_dates import DateOrder

_ORDERS = {
    DateOrder.DMY: "day before month",
    DateOrder.MDY: "month before day",
    DateOrder.YMD: "year before month",
}


def understanding_words(log: Log, understood: Understanding) -> str:
    """What was understood of a log, in one line."""
    columns = understood.columns
    times = " and ".join(log.columns[index] for index in columns.times)
    said = [f"time from column{'s' * (len(columns.times) - 1)} {times}"]
    if understood.zone is not None:
        said[0] += f" ({understood.zone} where it has no offset)"
    if understood.date_order is not None:
        said.append(_ORDERS[understood.date_order])
    if understood.newest_first:
        said.append("newest first")
    said.append(_values_words(log, columns))
    return one_line(f"{log.path} ({log.kind}): {', '.join(said)}")


def _values_words(log: Log, columns: LogColumns) -> str:
    first, *more = columns.values
    names = ", ".join(log.columns[value.index] for value in columns.values)
    units = " or ".join(dict.fromkeys(value.unit.symbol for value in columns.values))
    scale = "" if first.scale == 1 else f" times {first.scale:g}"
    if more:
        return f"{units} from columns {names}{scale}, each a place"
    place = first.place if columns.sensor is None else f"column {log.columns[columns.sensor]}"
    return f"{units} from column {names}{scale}, place: {place}"
