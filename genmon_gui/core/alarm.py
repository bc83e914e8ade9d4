"""The alarm rules: when a limit is crossed, for how long, and when all is well again.

Active and acknowledged are two facts, not phases of one (OPC UA Part 9). Delays run on monotonic
time, so that a clock that steps triggers nothing.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Side(StrEnum):
    """Which side of the limit is the bad one."""

    LOW = "low"
    HIGH = "high"


class TransitionKind(StrEnum):
    """A change of an alarm's state."""

    ACTIVE = "active"
    RETURNED = "returned"
    ACKNOWLEDGED = "acknowledged"


@dataclass(frozen=True, slots=True)
class AlarmRule:
    """A configured limit of one place.

    Attributes:
        place: the place it watches.
        side: HIGH alarms above the limit, LOW below it; the limit itself is still good.
        limit_c: the limit.
        hysteresis_c: how far inside the limit a value must come to be all well again, at least 0.
        on_delay_s: how long the limit must stay crossed before the alarm is active, at least 0.
    """

    place: str
    side: Side
    limit_c: float
    hysteresis_c: float = 1.0
    on_delay_s: float = 0.0

    @property
    def key(self) -> str:
        """What names this rule in the record, whatever its limit is today."""
        return f"{self.place}/{self.side}"

    def is_crossed(self, value_c: float) -> bool:
        """Whether the value lies beyond the limit."""
        return value_c > self.limit_c if self.side is Side.HIGH else value_c < self.limit_c

    def is_cleared(self, value_c: float) -> bool:
        """Whether the value lies inside the limit by the hysteresis or more."""
        if self.side is Side.HIGH:
            return value_c <= self.limit_c - self.hysteresis_c
        return value_c >= self.limit_c + self.hysteresis_c


@dataclass(frozen=True, slots=True)
class Activation:
    """That an alarm became active.

    Attributes:
        place: whose.
        side: which limit was crossed.
        at: when, UTC epoch seconds.
        value_c: the reading that did it.
        limit_c: the limit at that time.
    """

    place: str
    side: Side
    at: float
    value_c: float
    limit_c: float


@dataclass(frozen=True, slots=True)
class AlarmState:
    """Where an alarm stands.

    Attributes:
        active: the limit is crossed and the delay has passed.
        acknowledged: somebody has seen the latest activation; true of an alarm that never was.
        crossed_since_s: monotonic seconds since which the limit is crossed, while not yet active.
    """

    active: bool = False
    acknowledged: bool = True
    crossed_since_s: float | None = None


def step(rule: AlarmRule, state: AlarmState, value_c: float, now_s: float) -> AlarmState:
    """Take one reading into account.

    Args:
        rule: the configured limit.
        state: where the alarm stood.
        value_c: the reading.
        now_s: monotonic seconds.

    Returns:
        The new state; the very same object when nothing changed.
    """
    if state.active:
        return replace(state, active=False) if rule.is_cleared(value_c) else state
    if not rule.is_crossed(value_c):
        return state if state.crossed_since_s is None else replace(state, crossed_since_s=None)
    since_s = now_s if state.crossed_since_s is None else state.crossed_since_s
    if now_s - since_s >= rule.on_delay_s:
        return AlarmState(active=True, acknowledged=False)
    return state if since_s == state.crossed_since_s else replace(state, crossed_since_s=since_s)


def acknowledge(state: AlarmState) -> AlarmState:
    """Somebody has seen it; the same object when that was known."""
    return state if state.acknowledged else replace(state, acknowledged=True)


def transition(before: AlarmState, after: AlarmState) -> TransitionKind | None:
    """What happened between two states, or None when nothing worth logging did."""
    if after.active != before.active:
        return TransitionKind.ACTIVE if after.active else TransitionKind.RETURNED
    if after.acknowledged and not before.acknowledged:
        return TransitionKind.ACKNOWLEDGED
    return None
