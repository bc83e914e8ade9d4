"""Two places too near to each other, or too far apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit, difference
from genmon_gui.core.rules.condition import Judged, Side, Swing
from genmon_gui.core.rules.moment import Moment
from genmon_gui.core.rules.sided import USUAL_HYSTERESIS_C, Sided

# Between the two places, in its key.
KEY_MINUS = " minus "


@dataclass(frozen=True, slots=True)
class Difference(Sided):
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
    hysteresis_c: float = USUAL_HYSTERESIS_C

    @property
    def key(self) -> str:
        """Both places and the side."""
        return f"{self.place}{KEY_MINUS}{self.minus_place}/{self.side}"

    @property
    def subject(self) -> str:
        """Both places."""
        return say("{place} minus {other}", place=self.place, other=self.minus_place)

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
        return self.judge_value(value_c - minus_c)

    def may_cross(self, swings: Mapping[str, Swing]) -> bool:
        """Go by the extremes that are nearest to each other, or farthest apart."""
        swing, minus = swings.get(self.place), swings.get(self.minus_place)
        if swing is None or minus is None:
            return False
        if self.side is Side.HIGH:
            return self.judge_value(swing.high_c - minus.low_c).is_crossed
        return self.judge_value(swing.low_c - minus.high_c).is_crossed

    def value_words(self, value: float, unit: Unit) -> str:
        """The difference."""
        return difference(value, unit)
