"""Where every alarm stands: restored from the log, stepped by rounds, logged with its alerts."""

from collections import deque
from collections.abc import Mapping
from dataclasses import replace

from genmon_gui.config.settings import Settings
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
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.reading import Reading, stale_after_s
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition
from genmon_gui.core.rules.listener import Listener
from genmon_gui.core.rules.moment import ALL_WELL, Facts, Moment
from genmon_gui.core.telling.messages import Standing
from genmon_gui.db import transitions
from genmon_gui.db.connection import Connection
from genmon_gui.services.alarm_transition import AlarmTransition
from genmon_gui.services.messages import AlarmView, Rehearsal, RehearsalWanted
from genmon_gui.services.notifying import Notifier
from genmon_gui.services.own_rules import all_rules
from genmon_gui.services.rehearsing import Rehearsing

Newest = Mapping[str, Reading]


# While the disk takes nothing, this many transitions wait in memory.
MOST_UNLOGGED = 1000
_TOLD = (TransitionKind.ACTIVE, TransitionKind.RETURNED)


class Alarms:
    """The configured alarms. What happens to them takes effect at once and waits to be logged."""

    def __init__(
        self, connection: Connection, settings: Settings, assumed: AssumedStart | None = None
    ) -> None:
        """Take over where the log stands.

        Args:
            connection: the record.
            settings: the rules, and whom to alert.
            assumed: what times are reckoned from while the time is not known.
        """
        self._settings = settings
        self._states: dict[AlarmRule, AlarmState] = {}
        self._since: dict[AlarmRule, float] = {}
        self._values: dict[AlarmRule, float] = {}
        self._listener: Listener | None = None
        self._is_clock_known = assumed is None
        # The alarms that became active, and those that were snoozed, in this boot while its start
        # was not known; of the latter also those of this run, whose time runs on evenly.
        self._assumed: set[AlarmRule] = set()
        self._snoozed_here: set[AlarmRule] = set()
        self._unlogged: deque[AlarmTransition] = deque(maxlen=MOST_UNLOGGED)
        for rule in all_rules(settings):
            self._restore(connection, rule, assumed)
        self._notifier = Notifier(connection, settings, self._states)
        self._rehearsing = Rehearsing(settings)
        # When something last happened or might have; nothing is told before.
        self._at: float | None = None

    @property
    def rules(self) -> tuple[AlarmRule, ...]:
        """All that is watched."""
        return tuple(self._states)

    def change_settings(
        self, connection: Connection, settings: Settings, assumed: AssumedStart | None
    ) -> None:
        """Watch by other settings; rules that are the same go on as they stand, delays and all.

        Args:
            connection: the record, which knows all that has happened.
            settings: the rules, and whom to alert.
            assumed: what times are reckoned from while the time is not known.
        """
        self._settings = settings
        rules = all_rules(settings)
        for rule in rules:
            if rule not in self._states:
                self._restore(connection, rule, assumed)
        self._states = {rule: self._states[rule] for rule in rules}
        self._assumed.intersection_update(rules)
        self._snoozed_here.intersection_update(rules)
        if self._listener is not None:
            self._listener.watch(*self._watched())
        self._notifier.change_settings(connection, settings, self._states)
        self._rehearsing.change_settings(settings)

    def take_in(self, newest: Newest, at: float, now_s: float, facts: Facts = ALL_WELL) -> None:
        """Let a round count.

        Args:
            newest: the reading of each place that gave one in this round.
            at: when, UTC epoch seconds.
            now_s: the same in monotonic seconds.
            facts: what the program knows of itself.
        """
        self._at = at
        moment = self._moment(newest, at, now_s, facts)
        for rule, state in self._states.items():
            before = wake(state, at)
            if before is not state:
                self._states[rule] = before
            judged = rule.judge(moment)
            if judged is not None:
                if judged.value is not None:
                    self._values[rule] = judged.value
                after = step(rule, before, judged, moment.now_s)
                if after is not before:
                    self._enter(rule, after, at, judged.value)

    def acknowledge(self, rule_key: str, at: float) -> None:
        """Somebody has seen an alarm; a rehearsed one has done its work then."""
        self._at = at
        if self._rehearsing.has(rule_key):
            self._rehearsing.end(at)
        for rule, before in self._states.items():
            if rule.key == rule_key:
                self._enter(rule, acknowledge(before), at, None)

    def snooze(self, rule_key: str, for_s: float | None, at: float) -> None:
        """Tell nobody of an alarm for a while, or with None of it again at once.

        Args:
            rule_key: which alarm.
            for_s: for how long; infinite until it is back to normal.
            at: UTC epoch seconds.
        """
        self._at, until = at, None if for_s is None else min(at + for_s, UNTIL_BETTER)
        for rule, before in self._states.items():
            if rule.key == rule_key:
                self._snoozed_here.add(rule)
                self._enter(rule, snooze(before, until), at, None)

    def rehearse(self, wanted: RehearsalWanted, latest: Newest, at: float) -> None:
        """Pretend a value beside the true ones, which go on to be judged.

        Args:
            wanted: what.
            latest: the newest reading of each place.
            at: now, UTC epoch seconds.
        """
        values_c = {place: reading.temperature_c for place, reading in latest.items()}
        self._rehearsing.begin(wanted.rehearsal, values_c, at)

    def end_rehearsal(self, at: float) -> None:
        """Pretend nothing any more."""
        self._rehearsing.end(at)

    @property
    def rehearsal(self) -> Rehearsal | None:
        """What is pretended now."""
        return self._rehearsing.rehearsal

    def log(self, connection: Connection, assumed: AssumedStart | None) -> None:
        """Write what waits and the alerts it causes; within the round's transaction.

        Args:
            connection: the record.
            assumed: what times are reckoned from while the time is not known.
        """
        boot_id = boot_of(assumed)
        notices = []
        for happened in self._unlogged:
            rule, kind, at, value = happened.rule, happened.kind, happened.at, happened.value
            for_s = happened.for_s
            transition_id = transitions.add(connection, rule, kind, at, value, boot_id, for_s)
            if happened.is_told:
                notices.append(happened.notice(transition_id))
            if kind is TransitionKind.ACTIVE and assumed is not None:
                self._assumed.add(rule)
        if self._at is not None:
            self._notifier.log(connection, notices, self._standing(), self._at, assumed)
        self._rehearsing.log(connection, assumed)

    def forget_logged(self) -> None:
        """What waited is in the record for good."""
        self._unlogged.clear()
        self._rehearsing.forget_logged()
        self._notifier.forget_logged()

    @property
    def is_waiting(self) -> bool:
        """Whether something that happened is not in the record yet."""
        return bool(self._unlogged)

    def move(self, by_s: float) -> None:
        """Put what happened that much later, unless the log knows when it was."""
        begun = {each.rule for each in self._unlogged if each.kind is TransitionKind.ACTIVE}
        begun |= self._assumed
        if self._at is not None:
            self._at += by_s
        self._notifier.move(by_s)
        for rule in begun:
            self._since[rule] += by_s
        for rule in self._snoozed_here:
            state = self._states[rule]
            if state.snoozed_until is not None:
                self._states[rule] = snooze(state, state.snoozed_until + by_s)
        for _ in range(len(self._unlogged)):
            happened = self._unlogged.popleft()
            since = happened.since + (by_s if happened.rule in begun else 0.0)
            self._unlogged.append(replace(happened, at=happened.at + by_s, since=since))

    def move_wrong(self, by_s: float, since: float) -> None:
        """Put what goes by a wrong clock, since a moment that it showed, that much later.

        To be called before `move`, which moves what is of this run and not in the log.
        """
        moved = {each.rule for each in self._unlogged} | self._assumed
        for rule, state in self._states.items():
            if rule not in moved and self._since.get(rule, 0.0) >= since:
                self._since[rule] += by_s
            until = state.snoozed_until
            if rule not in self._snoozed_here and until is not None and until >= since:
                self._states[rule] = snooze(state, until + by_s)
        self._notifier.reckon_since(since)

    def forget_assumed(self) -> None:
        """From now on all moments are known."""
        self._assumed.clear()
        self._is_clock_known = True

    def views(self, latest: Newest) -> tuple[AlarmView, ...]:
        """The alarms somebody should know of, the most pressing first, snoozed ones last.

        Args:
            latest: the newest reading of each place.
        """
        shown = [
            AlarmView(
                rule,
                state.active,
                state.acknowledged,
                self._since[rule],
                self._value(rule, latest),
                state.snoozed_until,
            )
            for rule, state in self._states.items()
            if state.active or not state.acknowledged
        ]
        return tuple(sorted((*shown, *self._rehearsing.views), key=_pressure))

    def _moment(self, newest: Newest, at: float, now_s: float, facts: Facts) -> Moment:
        if self._listener is None:
            self._listener = Listener(*self._watched(), now_s)
        for place, reading in newest.items():
            self._listener.hear(place, reading.temperature_c, now_s)
        return self._listener.moment(now_s, facts, at if self._is_clock_known else None)

    def _watched(self) -> tuple[tuple[Condition, ...], float]:
        """What the listener must hear of, and how long a reading is current."""
        conditions = tuple(rule.condition for rule in self._states)
        return conditions, stale_after_s(self._settings.polling.interval_s)

    def _restore(
        self, connection: Connection, rule: AlarmRule, assumed: AssumedStart | None
    ) -> None:
        state, since = transitions.state(connection, rule)
        self._states[rule] = snooze(state, transitions.snoozed_until(connection, rule))
        if since is not None:
            self._since[rule] = since
        if assumed and transitions.assumed_boot(connection, rule) == assumed.boot_id:
            self._assumed.add(rule)
        if assumed and transitions.assumed_snooze(connection, rule) == assumed.boot_id:
            self._snoozed_here.add(rule)

    def _value(self, rule: AlarmRule, latest: Newest) -> float | None:
        """What a rule measures; of a temperature what is known of it from before this run too."""
        if isinstance(rule.condition, Beyond):
            return latest[rule.place].temperature_c if rule.place in latest else None
        return self._values.get(rule)

    def _enter(self, rule: AlarmRule, after: AlarmState, at: float, value: float | None) -> None:
        before = self._states[rule]
        if before.active and not after.active and is_until_better(before.snoozed_until):
            # A fact of its own in the log, which a start after this one reads.
            self._enter(rule, snooze(before, None), at, None)
        kind = transition(self._states[rule], after)
        self._states[rule] = after
        if kind is TransitionKind.ACTIVE:
            self._since[rule] = at
        if kind is None:
            return
        until = after.snoozed_until
        for_s = None
        if kind is TransitionKind.SNOOZED:
            for_s = 0.0 if until is None else until - at
        since = self._since.get(rule, at)
        is_told = _is_told(rule, kind) and until is None
        self._unlogged.append(AlarmTransition(rule, kind, at, since, value, for_s, is_told))

    def _standing(self) -> list[Standing]:
        return [
            Standing(
                rule.key,
                self._since[rule],
                self._values.get(rule),
                rule.severity is Severity.WARNING,
            )
            for rule, state in self._states.items()
            if state.active and not state.acknowledged and state.snoozed_until is None
        ]


def _is_told(rule: AlarmRule, kind: TransitionKind) -> bool:
    """Whether people hear of such a transition; nobody is told that what is over is over."""
    return kind in _TOLD and not (rule.condition.is_passing and kind is TransitionKind.RETURNED)


def _pressure(view: AlarmView) -> tuple[bool, ...]:
    is_warning = view.rule.severity is Severity.WARNING
    is_snoozed = view.snoozed_until is not None
    return (is_snoozed, view.rule.is_test, view.acknowledged, not view.active, is_warning)
