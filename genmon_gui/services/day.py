"""What the start page asks of the record: each place's last day, and the same time last year."""

from dataclasses import dataclass
from datetime import tzinfo

from genmon_gui.core.quarters import KEPT_S, QUARTER_S, Quarter, quarter_start
from genmon_gui.core.reading import Reading
from genmon_gui.core.trend import LONG_S
from genmon_gui.db import outbox, readings
from genmon_gui.db.connection import Connection
from genmon_gui.db.quarters import quarters
from genmon_gui.services.last_year import same_time_last_year

# The millisecond of the newest reading still counts.
_MS_S = 0.001


@dataclass(frozen=True, slots=True)
class DayAsked:
    """How was the last day?

    Attributes:
        places: of which places.
        at: the moment of the newest reading, UTC epoch seconds.
    """

    places: tuple[str, ...]
    at: float


@dataclass(frozen=True, slots=True)
class RecordedDay:
    """The last day of one place as it is recorded.

    Attributes:
        quarters: its quarter hours with readings, in order of time.
        recent: the readings of the last half hour, in order of time.
        last_year: the reading nearest to the same local time a year ago; None where there is none.
    """

    quarters: tuple[Quarter, ...]
    recent: tuple[Reading, ...]
    last_year: Reading | None


@dataclass(frozen=True, slots=True)
class Day:
    """The answer.

    Attributes:
        asked: what was asked.
        places: one for each place of the question, in the same order.
        last_sent_at: when a message was last sent, None where none ever was.
    """

    asked: DayAsked
    places: tuple[RecordedDay, ...]
    last_sent_at: float | None


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
