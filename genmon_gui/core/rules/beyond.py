"""A temperature beyond a limit."""

from collections.abc import Mapping
from dataclasses import dataclass

from genmon_gui.core.phrasing import Unit, temperature
from genmon_gui.core.rules.condition import Judged, Side, Swing
from genmon_gui.core.rules.moment import Moment
from genmon_gui.core.rules.sided import USUAL_HYSTERESIS_C, Sided


@dataclass(frozen=True, slots=True)
class Beyond(Sided):
    """A temperature beyond a limit.

    Attributes:
        place: the place it watches.
        side: HIGH alarms above the limit, LOW below it; the limit itself is still good.
        limit_c: the limit.
        hysteresis_c: how far inside the limit a value must come to be all well again, at least 0.
    """

    place: str
    side: Side
    limit_c: float
    hysteresis_c: float = USUAL_HYSTERESIS_C

    @property
    def key(self) -> str:
        """The place and the side."""
        return f"{self.place}/{self.side}"

    def judge(self, moment: Moment) -> Judged | None:
        """Go by what the place says now."""
        value_c = moment.heard_now(self.place)
        return None if value_c is None else self.judge_value(value_c)

    def may_cross(self, swings: Mapping[str, Swing]) -> bool:
        """Go by the extreme on the bad side."""
        swing = swings.get(self.place)
        return swing is not None and self.judge_value(self.worst_of(swing)).is_crossed

    def worst_of(self, swing: Swing) -> float:
        """The extreme on the bad side."""
        return swing.high_c if self.side is Side.HIGH else swing.low_c

    def best_of(self, swing: Swing) -> float:
        """The extreme on the good side."""
        return swing.low_c if self.side is Side.HIGH else swing.high_c

    def value_words(self, value: float, unit: Unit) -> str:
        """The temperature."""
        return temperature(value, unit)
