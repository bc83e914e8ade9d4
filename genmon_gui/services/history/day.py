"""What the start page asks of the record: each place's last day, and the same time last year."""

from typing import NamedTuple

from genmon_gui.core.quarters import Quarter
from genmon_gui.core.reading import Reading


class DayAsked(NamedTuple):
    """How was the last day?

    Attributes:
        places: of which places.
        at: the moment of the newest reading, UTC epoch seconds.
    """

    places: tuple[str, ...]
    at: float


class RecordedDay(NamedTuple):
    """The last day of one place as it is recorded.

    Attributes:
        quarters: its quarter hours with readings, in order of time.
        recent: the readings of the last half hour, in order of time.
        last_year: the reading nearest to the same local time a year ago; None where there is none.
    """

    quarters: tuple[Quarter, ...]
    recent: tuple[Reading, ...]
    last_year: Reading | None


class Day(NamedTuple):
    """The answer.

    Attributes:
        asked: what was asked.
        places: one for each place of the question, in the same order.
        last_sent_at: when a message was last sent, None where none ever was.
    """

    asked: DayAsked
    places: tuple[RecordedDay, ...]
    last_sent_at: float | None
