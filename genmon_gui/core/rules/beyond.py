"""A temperature beyond a limit."""

from collections.abc import Mapping
from dataclasses import dataclass

from genmon_gui.core.phrasing import Unit, temperature
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


@dataclass(frozen=True, slots=True)
class Beyond(Condition):
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
    hysteresis_c: float = 1.0

    @property
    def key(self) -> str:
        """The place and the side."""
        return f"{self.place}/{self.side}"

    @property
    def bad_side(self) -> Side:
        """Its side."""
        return self.side

    @property
    def limit(self) -> float:
        """The limit in °C."""
        return self.limit_c

    def judge(self, moment: Moment) -> Judged | None:
        """Go by what the place says now."""
        value_c = moment.heard_now(self.place)
        return None if value_c is None else self.judge_value(value_c)

    def judge_value(self, value_c: float) -> Judged:
        """What it says of a temperature."""
        return judge_limit(value_c, self.side, self.limit_c, self.hysteresis_c)

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

    def is_worse(self, value: float, than: float | None) -> bool:
        """Go by the side."""
        return is_beyond(self.side, value, than)

    def words(self, unit: Unit) -> str:
        """The crossed limit: above 95.0 °C."""
        return beyond_words(self.side, temperature(self.limit_c, unit))

    def sentence(self, value: str, words: str) -> str:
        """What is wrong, in full."""
        return standing_words(self.subject, value, words)

    def value_words(self, value: float, unit: Unit) -> str:
        """The temperature."""
        return temperature(value, unit)
