"""A temperature that changes too fast."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit, apart, difference
from genmon_gui.core.rules.condition import Condition, Judged, Side, Swing, judge_limit
from genmon_gui.core.rules.moment import Heard, Moment


@dataclass(frozen=True, slots=True)
class Rate(Condition):
    """A temperature that changes too fast.

    Attributes:
        place: the place it watches.
        side: HIGH alarms of a rise, LOW of a fall.
        limit_c_per_h: the limit, above 0; a change as fast as that is still good.
        hysteresis_c_per_h: how much slower it must be to be all well again, at least 0.
        over_s: over how long the change is taken; with less than half of it heard it says nothing.
    """

    place: str
    side: Side
    limit_c_per_h: float
    hysteresis_c_per_h: float = 1.0
    over_s: float = 900.0

    @property
    def key(self) -> str:
        """The place and the direction."""
        return f"{self.place}/{'rise' if self.side is Side.HIGH else 'fall'}"

    @property
    def bad_side(self) -> Side:
        """Its side."""
        return self.side

    @property
    def limit(self) -> float:
        """The limit in °C an hour."""
        return self.limit_c_per_h

    @property
    def trail_s(self) -> float:
        """As long as the change is taken over."""
        return self.over_s

    def judge(self, moment: Moment) -> Judged | None:
        """Go by what the place says now and said a while ago."""
        if moment.heard_now(self.place) is None:
            return None
        change = _change_c_per_h(moment.trails.get(self.place, ()), self.over_s)
        if change is None:
            return None
        # A fall counts as what it loses an hour, so that both directions judge alike.
        speed = change if self.side is Side.HIGH else -change
        return judge_limit(speed, Side.HIGH, self.limit_c_per_h, self.hysteresis_c_per_h)

    def may_cross(self, swings: Mapping[str, Swing]) -> bool:
        """Go by a change from one extreme to the other in the shortest time that counts."""
        swing = swings.get(self.place)
        if swing is None:
            return False
        return (swing.high_c - swing.low_c) / _least_s(self.over_s) * HOUR_S > self.limit_c_per_h

    def words(self, unit: Unit) -> str:
        """The crossed limit: rising by more than 20.0 °C an hour."""
        speed = apart(self.limit_c_per_h, unit)
        if self.side is Side.HIGH:
            return say("rising by more than {speed} an hour", speed=speed)
        return say("falling by more than {speed} an hour", speed=speed)

    def value_words(self, value: float, unit: Unit) -> str:
        """The speed."""
        return say("{change} an hour", change=difference(value, unit))


def _change_c_per_h(trail: Sequence[Heard], over_s: float) -> float | None:
    """How fast it changed of late; None where too little of the time was heard."""
    if not trail:
        return None
    last = trail[-1]
    first = next(heard for heard in trail if last.now_s - heard.now_s <= over_s)
    passed_s = last.now_s - first.now_s
    if passed_s < _least_s(over_s):
        return None
    return (last.value_c - first.value_c) / passed_s * HOUR_S


def _least_s(over_s: float) -> float:
    """Of how long a time something must have been heard."""
    return over_s / 2
