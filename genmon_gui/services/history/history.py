"""What the history picture asks and is answered: low/high bands of some places.

Nothing here imports numpy: the start page must not wait for it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genmon_gui.services.history.levels import DAYS, HOURS, Level

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class HistoryAsked:
    """Which stretch of the record is wanted: what starts in [start, end), of these places.

    Attributes:
        places: whose bands, in this order.
        start: UTC epoch seconds.
        end: UTC epoch seconds.
        level: how finely.
        years_back: how many local years before that the readings are to be taken from; the answer
            has them at the same local time of the same date within [start, end).
        is_ahead: nobody sees it yet; it is kept for when somebody does.
    """

    places: tuple[str, ...]
    start: float
    end: float
    level: Level = HOURS
    years_back: int = 0
    is_ahead: bool = False

    @property
    def is_coarse(self) -> bool:
        """Whether days are enough."""
        return self.level == DAYS


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """The lows and highs of one place in order of time; arrays of one length, float64.

    An interval without readings is not there: where one does not start at the end of the one
    before, there is a gap. A local day has 23, 24 or 25 hours. A single reading speaks for the time
    that is nearer to it than to its neighbours, low, high and mean alike.

    Attributes:
        place: whose.
        start: of each interval, UTC epoch seconds.
        end: of each interval, at most the next one's start.
        low_c: the lowest reading within.
        high_c: the highest.
        mean_c: the mean of all.
    """

    place: str
    start: "NDArray[np.float64]"
    end: "NDArray[np.float64]"
    low_c: "NDArray[np.float64]"
    high_c: "NDArray[np.float64]"
    mean_c: "NDArray[np.float64]"


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """The answer.

    Attributes:
        asked: what was asked.
        bands: one for each of its places, in the same order.
    """

    asked: HistoryAsked
    bands: tuple[Band, ...]
