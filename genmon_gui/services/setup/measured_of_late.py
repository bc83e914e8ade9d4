"""What was measured of late at the place whose limits are set."""

from genmon_gui.core.calendar import DAY_S
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.history.levels import level_for
from genmon_gui.services.history.remarks import Answer
from genmon_gui.services.messages import RoundTaken

_SHOWN_S = 30 * DAY_S


class MeasuredOfLate:
    """Makes the questions, and takes the answer to the newest.

    Attributes:
        span_c: from how low to how high the answer goes, None without one.
    """

    def __init__(self) -> None:
        self._now: float | None = None
        self._asked: HistoryAsked | None = None
        self.span_c: tuple[float, float] | None = None

    @property
    def has_asked(self) -> bool:
        """Whether anything was asked yet."""
        return self._asked is not None

    def note_time(self, taken: RoundTaken) -> None:
        """Learn until when there may be something to ask for."""
        newest = (view.latest.at for view in taken.places if view.latest is not None)
        self._now = max(newest, default=taken.at)

    def question(self, place: str, width_px: int) -> HistoryAsked | None:
        """What to ask of a place, as finely as it is drawn; None while no time is known."""
        if self._now is None:
            return None
        level = level_for(_SHOWN_S, max(1, width_px))
        self._asked = HistoryAsked((place,), self._now - _SHOWN_S, self._now, level)
        self.span_c = None
        return self._asked

    def take(self, answer: Answer) -> Band | None:
        """What is to be drawn; None where it is not the answer to the newest question."""
        if not isinstance(answer, History) or answer.asked != self._asked:
            return None
        band = answer.bands[0]
        if len(band.low_c):
            self.span_c = float(band.low_c.min()), float(band.high_c.max())
        return band
