"""One alarm that is watched: where it stands, since when, and what it measures."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf

from genmon_gui.core.alarm import (
    UNTIL_BETTER,
    AlarmRule,
    AlarmState,
    Severity,
    TransitionKind,
    acknowledge,
    is_until_better,
    snooze,
    step,
    transition,
    wake,
)
from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.moment import Moment
from genmon_gui.core.telling.messages import StandingAlarm
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import transitions
from genmon_gui.services.alarms.alarm_transition import AlarmTransition
from genmon_gui.services.messages import AlarmView

NEVER = -inf
_TOLD = (TransitionKind.ACTIVE, TransitionKind.RETURNED)

# What happened, in its order; empty where nothing worth logging did.
Happened = tuple[AlarmTransition, ...]


@dataclass(slots=True)
class WatchedAlarm:
    """An alarm as it stands; what happens to it takes effect at once and is to be logged.

    Attributes:
        rule: what it watches for.
        state: where it stands.
        since: when it last became active, UTC epoch seconds; NEVER if it never was.
        value: what was measured last, in the rule's own unit; None before that.
        is_since_assumed: the log has `since` by this boot's assumed start.
        is_snoozed_here: it was snoozed in this run, or in this boot by its assumed start; the end
            of that moves with the clock.
    """

    rule: AlarmRule
    state: AlarmState
    since: float = NEVER
    value: float | None = None
    is_since_assumed: bool = False
    is_snoozed_here: bool = False

    def judge(self, moment: Moment, at: float) -> Happened:
        """Let a moment count, which is `at` in UTC epoch seconds."""
        self.state = wake(self.state, at)
        judged = self.rule.judge(moment)
        if judged is None:
            return ()
        if judged.value is not None:
            self.value = judged.value
        return self._enter(step(self.rule, self.state, judged, moment.now_s), at, judged.value)

    def acknowledge(self, at: float) -> Happened:
        """Somebody has seen it."""
        return self._enter(acknowledge(self.state), at)

    def snooze(self, for_s: float | None, at: float) -> Happened:
        """Tell nobody of it for so long, infinite until it is better; None tells of it again."""
        self.is_snoozed_here = True
        until = None if for_s is None else min(at + for_s, UNTIL_BETTER)
        return self._enter(snooze(self.state, until), at)

    def move_since(self, by_s: float) -> None:
        """Its activation was that much later than was thought."""
        self.since += by_s

    def move_snooze(self, by_s: float) -> None:
        """Its snooze ends that much later than was thought."""
        if self.state.snoozed_until is not None:
            self.state = snooze(self.state, self.state.snoozed_until + by_s)

    @property
    def is_shown(self) -> bool:
        """Whether somebody should know of it."""
        return self.state.active or not self.state.acknowledged

    def view(self, latest: Mapping[str, Reading]) -> AlarmView:
        """What the screen shows of it.

        Args:
            latest: the newest reading of each place, from before this run too.
        """
        value = self.value
        if isinstance(self.rule.condition, Beyond):
            reading = latest.get(self.rule.place)
            value = None if reading is None else reading.temperature_c
        state = self.state
        return AlarmView(
            self.rule, state.active, state.acknowledged, self.since, value, state.snoozed_until
        )

    @property
    def is_standing(self) -> bool:
        """Whether it waits for somebody who has not been told to leave it alone."""
        state = self.state
        return state.active and not state.acknowledged and state.snoozed_until is None

    @property
    def standing(self) -> StandingAlarm:
        """What those who tell of it go by, while it is standing."""
        is_warning = self.rule.severity is Severity.WARNING
        return StandingAlarm(self.rule.key, self.since, self.value, is_warning)

    def _enter(self, after: AlarmState, at: float, value: float | None = None) -> Happened:
        before = self.state
        if after is before:
            return ()
        if before.active and not after.active and is_until_better(before.snoozed_until):
            # A fact of its own in the log, which a start after this one reads.
            return (*self._enter(snooze(before, None), at), *self._enter(after, at, value))
        kind = transition(before, after)
        self.state = after
        if kind is None:
            return ()
        if kind is TransitionKind.ACTIVE:
            self.since = at
        until, for_s = after.snoozed_until, None
        if kind is TransitionKind.SNOOZED:
            for_s = 0.0 if until is None else until - at
        is_told = until is None and _is_worth_telling(self.rule, kind)
        return (AlarmTransition(self.rule, kind, at, self.since, value, for_s, is_told),)


def restored(connection: Connection, rule: AlarmRule, assumed: AssumedStart | None) -> WatchedAlarm:
    """An alarm as the log left it.

    Args:
        connection: the record.
        rule: what it watches for.
        assumed: what times are reckoned from while the time is not known.
    """
    state, since = transitions.state(connection, rule)
    alarm = WatchedAlarm(rule, snooze(state, transitions.snoozed_until(connection, rule)))
    if since is not None:
        alarm.since = since
    if rule.condition.is_passing:
        # Nothing measures it again.
        alarm.value = transitions.value_then(connection, rule)
    if assumed is not None:
        boot_id = assumed.boot_id
        alarm.is_since_assumed = transitions.assumed_boot(connection, rule) == boot_id
        alarm.is_snoozed_here = transitions.assumed_snooze(connection, rule) == boot_id
    return alarm


def _is_worth_telling(rule: AlarmRule, kind: TransitionKind) -> bool:
    """Whether people hear of such a transition; nobody is told that what is over is over."""
    return kind in _TOLD and not (rule.condition.is_passing and kind is TransitionKind.RETURNED)
