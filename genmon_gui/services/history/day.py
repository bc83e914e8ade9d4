"""What the start page asks of the record: each place's last day, and the same time last year."""

from dataclasses import dataclass

from genmon_gui.core.quarters import Quarter
from genmon_gui.core.reading import Reading


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
