"""What a year says, as the screens and the printed page ask and are told it."""

from dataclasses import dataclass

from genmon_gui.core.year.summary import YearSummary
from genmon_gui.services.history.history import Band


@dataclass(frozen=True, slots=True)
class YearAsked:
    """What does this local year say, of all places?"""

    year: int


@dataclass(frozen=True, slots=True, eq=False)
class YearPage:
    """A place's year.

    Attributes:
        summary: its figures.
        band: its hours, of the whole year.
        recorded: the moments of the oldest and the newest reading of the record.
    """

    summary: YearSummary
    band: Band
    recorded: tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class YearRead:
    """The answer.

    Attributes:
        asked: what was asked.
        pages: one for each place that has readings in the year.
    """

    asked: YearAsked
    pages: tuple[YearPage, ...]
