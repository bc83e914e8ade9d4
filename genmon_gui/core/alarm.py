"""The life of an alarm: when its condition has held long enough, who has seen it, who sleeps on it.

Active, acknowledged and snoozed are facts of their own, not phases of one (OPC UA Part 9). Delays
run on monotonic time, so that a clock that steps triggers nothing.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from genmon_gui.core.language import say
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Judged, Swing
from genmon_gui.core.rules.moment import Moment
from genmon_gui.core.rules.schedule import Schedule


class Severity(StrEnum):
    """How much it matters."""

    WARNING = "warning"
    ALARM = "alarm"

    def word(self) -> str:
        """What stands beside its colour and symbol."""
        return say("Warning") if self is Severity.WARNING else say("ALARM")


class TransitionKind(StrEnum):
    """A change of an alarm's state."""

    ACTIVE = "active"
    RETURNED = "returned"
    ACKNOWLEDGED = "acknowledged"
    SNOOZED = "snoozed"


# How the keys of rehearsed rules end in the record.
TEST_ENDING = "/test"


class AlarmRule(NamedTuple):
    """A configured rule.

    Attributes:
        condition: what it watches for.
        on_delay_s: how long that must hold before the alarm is active, at least 0.
        severity: how much it matters.
        only_while: what must hold besides, None where nothing must.
        schedule: when it may become active, None for always.
        text: what the owner wants to be told with it, may be empty.
        is_test: it is rehearsed with a pretended value, and nothing is wrong.
    """

    condition: Condition
    on_delay_s: float = 0.0
    severity: Severity = Severity.ALARM
    only_while: Beyond | None = None
    schedule: Schedule | None = None
    text: str = ""
    is_test: bool = False

    @property
    def key(self) -> str:
        """What names this rule in the record, whatever its limit is today."""
        ending = "" if self.severity is Severity.ALARM else f"/{self.severity}"
        return f"{self.condition.key}{ending}{TEST_ENDING if self.is_test else ''}"

    @property
    def place(self) -> str:
        """The place it belongs to, empty where it belongs to none."""
        return self.condition.place

    @property
    def subject(self) -> str:
        """What it is about, as a headline begins."""
        return self.condition.subject

    @property
    def places(self) -> tuple[str, ...]:
        """Whose readings it goes by."""
        other = () if self.only_while is None else (self.only_while.place,)
        return (*self.condition.places, *other)

    def words(self, unit: Unit) -> str:
        """What is wrong, as it follows the subject: above 95.0 °C."""
        said = self.condition.words(unit)
        if self.only_while is None:
            return said
        besides = self.only_while.words(unit)
        place = self.only_while.place
        return say("{words} while {place} is {besides}", words=said, place=place, besides=besides)

    def judge(self, moment: Moment) -> Judged | None:
        """What it says of a moment; None where all stays as it is.

        Outside its schedule nothing begins, but what is active may return. Once what must hold
        besides no longer does, all is well.
        """
        judged = self.condition.judge(moment)
        if judged is None:
            return None
        if self.only_while is not None:
            besides_c = moment.current(self.only_while.place)
            if besides_c is None:
                return None
            besides = self.only_while.judge_value(besides_c)
            is_crossed = judged.is_crossed and besides.is_crossed
            judged = Judged(judged.value, is_crossed, judged.is_cleared or besides.is_cleared)
        if judged.is_crossed and self.schedule and not self.schedule.covers(moment.at):
            return judged._replace(is_crossed=False)
        return judged

    def may_cross(self, swings: Mapping[str, Swing]) -> bool:
        """Whether it may be crossed in a stretch of time; see `Condition.may_cross`."""
        if self.only_while is not None and not self.only_while.may_cross(swings):
            return False
        return self.condition.may_cross(swings)


# Snoozed until it is back to normal: the last year that a date can hold.
UNTIL_BETTER = 253_370_764_800.0


class AlarmState(NamedTuple):
    """Where an alarm stands.

    Attributes:
        active: the condition holds and the delay has passed.
        acknowledged: somebody has seen the latest activation; true of an alarm that never was.
        crossed_since_s: monotonic seconds since which the condition holds, while not yet active.
        snoozed_until: until when nobody is told of it, UTC epoch seconds; UNTIL_BETTER until it is
            back to normal; None when it is told.
    """

    active: bool = False
    acknowledged: bool = True
    crossed_since_s: float | None = None
    snoozed_until: float | None = None


def step(rule: AlarmRule, state: AlarmState, judged: Judged, now_s: float) -> AlarmState:
    """Take what the rule says of a moment into account.

    Args:
        rule: the configured rule.
        state: where the alarm stood.
        judged: what the rule says now.
        now_s: monotonic seconds.

    Returns:
        The new state; the very same object when nothing changed.
    """
    if state.active:
        return _returned(state) if judged.is_cleared else state
    if not judged.is_crossed:
        return state if state.crossed_since_s is None else state._replace(crossed_since_s=None)
    since_s = now_s if state.crossed_since_s is None else state.crossed_since_s
    if now_s - since_s >= rule.on_delay_s:
        return state._replace(active=True, acknowledged=False, crossed_since_s=None)
    return state if since_s == state.crossed_since_s else state._replace(crossed_since_s=since_s)


def _returned(state: AlarmState) -> AlarmState:
    """Back to normal; whoever wanted to hear nothing until then hears of it again."""
    until = None if is_until_better(state.snoozed_until) else state.snoozed_until
    return state._replace(active=False, snoozed_until=until)


def is_until_better(until: float | None) -> bool:
    """Whether an alarm is snoozed until it is back to normal, rather than for a time."""
    # An assumed clock that turns out to be wrong moves all times, by years but not by centuries.
    return until is not None and until > UNTIL_BETTER / 2


def acknowledge(state: AlarmState) -> AlarmState:
    """Somebody has seen it; the same object when that was known."""
    return state if state.acknowledged else state._replace(acknowledged=True)


def snooze(state: AlarmState, until: float | None) -> AlarmState:
    """Tell nobody of it until then, UTC epoch seconds; None tells of it again at once."""
    return state if state.snoozed_until == until else state._replace(snoozed_until=until)


def wake(state: AlarmState, at: float) -> AlarmState:
    """Tell of it again once its time is up; the same object before."""
    until = state.snoozed_until
    return state._replace(snoozed_until=None) if until is not None and at >= until else state


def transition(before: AlarmState, after: AlarmState) -> TransitionKind | None:
    """What happened between two states, or None when nothing worth logging did."""
    if after.active != before.active:
        return TransitionKind.ACTIVE if after.active else TransitionKind.RETURNED
    if after.acknowledged and not before.acknowledged:
        return TransitionKind.ACKNOWLEDGED
    if after.snoozed_until != before.snoozed_until:
        return TransitionKind.SNOOZED
    return None
