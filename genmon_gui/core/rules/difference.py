"""Two places too near to each other, or too far apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit, difference
from genmon_gui.core.rules.condition import (
    Condition,
    Judged,
    Side,
    Swing,
    beyond_words,
    is_beyond,
    judge_limit,
    standing_words,
)
from genmon_gui.core.rules.moment import Moment

# Between the two places, in its key.
MINUS = " minus "


@dataclass(frozen=True, slots=True)
class Difference(Condition):
    """Two places too near to each other, or too far apart: a block heater that died.

    Attributes:
        place: the place it watches.
        minus_place: what is taken away from it.
        side: which side of the limit is the bad one; the limit itself is still good.
        limit_c: the limit of the difference.
        hysteresis_c: how far inside the limit it must come to be all well again, at least 0.
    """

    place: str
    minus_place: str
    side: Side
    limit_c: float
    hysteresis_c: float = 1.0

    @property
    def key(self) -> str:
        """Both places and the side."""
        return f"{self.place}{MINUS}{self.minus_place}/{self.side}"

    @property
    def subject(self) -> str:
        """Both places."""
        return say("{place} minus {other}", place=self.place, other=self.minus_place)

    @property
    def bad_side(self) -> Side:
        """Its side."""
        return self.side

    @property
    def limit(self) -> float:
        """The limit in °C."""
        return self.limit_c

    @property
    def places(self) -> tuple[str, ...]:
        """Both."""
        return (self.place, self.minus_place)

    def judge(self, moment: Moment) -> Judged | None:
        """Go by both places: one speaks now, the other may have spoken a little earlier."""
        value_c, minus_c = moment.current(self.place), moment.current(self.minus_place)
        if value_c is None or minus_c is None:
            return None
        heard = (moment.heard_now(self.place), moment.heard_now(self.minus_place))
        if heard == (None, None):
            return None
        return self._judge_difference(value_c - minus_c)

    def may_cross(self, swings: Mapping[str, Swing]) -> bool:
        """Go by the extremes that are nearest to each other, or farthest apart."""
        swing, minus = swings.get(self.place), swings.get(self.minus_place)
        if swing is None or minus is None:
            return False
        if self.side is Side.HIGH:
            return self._judge_difference(swing.high_c - minus.low_c).is_crossed
        return self._judge_difference(swing.low_c - minus.high_c).is_crossed

    def _judge_difference(self, difference_c: float) -> Judged:
        return judge_limit(difference_c, self.side, self.limit_c, self.hysteresis_c)

    def is_worse(self, value: float, than: float | None) -> bool:
        """Go by the side."""
        return is_beyond(self.side, value, than)

    def words(self, unit: Unit) -> str:
        """The crossed limit: below 15.0 °C."""
        return beyond_words(self.side, difference(self.limit_c, unit))

    def sentence(self, value: str, words: str) -> str:
        """What is wrong, in full."""
        return standing_words(self.subject, value, words)

    def value_words(self, value: float, unit: Unit) -> str:
        """The difference."""
        return difference(value, unit)
