"""Reading the last day of every place from the record."""

from datetime import tzinfo

from genmon_gui.core.quarters import KEPT_S, QUARTER_S, quarter_start
from genmon_gui.core.reading import Reading
from genmon_gui.core.trend import LONG_S
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import outbox, readings
from genmon_gui.db.tables.quarters import quarters
from genmon_gui.services.history.day import Day, DayAsked, RecordedDay
from genmon_gui.services.history.last_year import same_time_last_year

# The millisecond of the newest reading still counts.
_MS_S = 0.001


def read_day(connection: Connection, asked: DayAsked, zone: tzinfo) -> Day:
    """Read what was asked; of a place that is not known nothing is known."""
    first, end = quarter_start(asked.at) + QUARTER_S - KEPT_S, asked.at + _MS_S
    by_place = quarters(connection, first, end)
    recent: dict[str, list[Reading]] = {place: [] for place in asked.places}
    for place, at, value_c in readings.between(connection, asked.at - LONG_S, end):
        if place in recent:
            recent[place].append(Reading(at, value_c))
    days = tuple(
        RecordedDay(
            by_place.get(place, ()),
            tuple(recent[place]),
            same_time_last_year(connection, place, asked.at, zone),
        )
        for place in asked.places
    )
    return Day(asked, days, outbox.last_sent_at(connection))
