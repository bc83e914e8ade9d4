"""Each place's last day on the screen: read from the record, and carried on by every round."""

from bisect import bisect_left
from operator import attrgetter
from typing import NamedTuple

from genmon_gui.core.quarters import Quarter, quarter_start, taken_in
from genmon_gui.core.reading import Reading
from genmon_gui.core.trend import Trend, remembered, trend_of
from genmon_gui.services.history.day import Day, DayAsked, RecordedDay
from genmon_gui.services.messages import RoundTaken

_START = attrgetter("start")
# A question that found no answer is asked again.
_ASK_AGAIN_S = 60.0


class PlaceDay(NamedTuple):
    """The last day of one place.

    Attributes:
        quarters: its quarter hours with readings, in order of time; the same object while nothing
            in it changes.
        trend: where the temperature goes, None while that is not known.
        last_year_c: what it was at the same time last year, None where that is not known.
    """

    quarters: tuple[Quarter, ...] = ()
    trend: Trend | None = None
    last_year_c: float | None = None


NO_DAY = PlaceDay()


class Days:
    """What is known of all places; nothing while the time is not known.

    The record is asked once every quarter hour; in between rounds carry on what it said.
    """

    def __init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._days: dict[str, PlaceDay] = {}
        self._lowest: dict[tuple[float, float], tuple[str, float] | None] = {}
        self._recent: dict[str, tuple[Reading, ...]] = {}
        self._asked: DayAsked | None = None
        self._is_answered = False
        self.last_sent_at: float | None = None

    def day(self, place: str) -> PlaceDay:
        """The last day of a place."""
        return self._days.get(place, NO_DAY)

    def lowest(self, start: float, end: float) -> tuple[str, float] | None:
        """Where and how cold it was at its coldest, °C, in the quarter hours of [start, end)."""
        # The header asks with every round.
        if (start, end) not in self._lowest:
            self._lowest = {(start, end): self._find_lowest(start, end)}
        return self._lowest[start, end]

    def _find_lowest(self, start: float, end: float) -> tuple[str, float] | None:
        lows = []
        for place, day in self._days.items():
            first, last = (bisect_left(day.quarters, at, key=_START) for at in (start, end))
            lows += [(quarter.low_c, place) for quarter in day.quarters[first:last]]
        if not lows:
            return None
        low_c, place = min(lows)
        return place, low_c

    def take_round(self, taken: RoundTaken) -> DayAsked | None:
        """Carry on with a round.

        Returns:
            What is to be asked of the record now, None for nothing.
        """
        if not taken.is_clock_known:
            self._forget()
            return None
        for view in taken.places:
            if isinstance(view.look, Reading):
                self._take(view.place, view.look)
        return self._due(taken)

    def take_day(self, day: Day) -> None:
        """Go on from what is recorded, if it is what was asked last."""
        if day.asked != self._asked:
            return
        self._is_answered = True
        self.last_sent_at = day.last_sent_at
        for place, recorded in zip(day.asked.places, day.places, strict=True):
            self._begin(place, recorded)

    def _due(self, taken: RoundTaken) -> DayAsked | None:
        places = tuple(view.place for view in taken.places)
        # Before the first round nobody knows whether there is a record to be read.
        if taken.number == 0 or not places:
            return None
        asked = DayAsked(places, taken.at)
        if self._asked is not None and not self._is_over(self._asked, asked):
            return None
        if self._asked is not None and self._asked.places != places:
            self._forget()
        self._asked, self._is_answered = asked, False
        return asked

    def _is_over(self, before: DayAsked, asked: DayAsked) -> bool:
        if before.places != asked.places:
            return True
        if self._is_answered:
            return quarter_start(before.at) != quarter_start(asked.at)
        return not before.at <= asked.at < before.at + _ASK_AGAIN_S

    def _take(self, place: str, reading: Reading) -> None:
        day, before = self.day(place), self._recent.get(place, ())
        recent, quarters = remembered(before, reading), taken_in(day.quarters, reading)
        if recent is not before:
            self._recent[place] = recent
            trend = trend_of(recent, reading, day.trend)
            self._put(place, day._replace(quarters=quarters, trend=trend))
        elif quarters is not day.quarters:
            self._put(place, day._replace(quarters=quarters))

    def _put(self, place: str, day: PlaceDay) -> None:
        self._days[place] = day
        self._lowest.clear()

    def _begin(self, place: str, recorded: RecordedDay) -> None:
        """Put what rounds brought while the record was read behind what it said."""
        since = recorded.recent[-1].at if recorded.recent else 0.0
        later = tuple(each for each in self._recent.get(place, ()) if each.at > since)
        last_c = None if recorded.last_year is None else recorded.last_year.temperature_c
        self._recent[place] = ()
        self._put(place, PlaceDay(recorded.quarters, self.day(place).trend, last_c))
        for reading in (*recorded.recent, *later):
            self._take(place, reading)
