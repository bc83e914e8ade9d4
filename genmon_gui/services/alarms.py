"""Where every alarm stands, restored from the log, stepped by readings, logged with its alerts."""

import uuid
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace

from genmon_gui.alerts.transports import recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import (
    AlarmRule,
    AlarmState,
    TransitionKind,
    acknowledge,
    step,
    transition,
)
from genmon_gui.core.alert import Alert
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.reading import Reading
from genmon_gui.db import outbox, transitions
from genmon_gui.db.connection import Connection
from genmon_gui.services.alerting import alert_of
from genmon_gui.services.messages import AlarmView
from genmon_gui.services.when import When

Newest = Mapping[str, Reading]


# While the disk takes nothing, this many transitions wait in memory.
MOST_UNLOGGED = 1000


@dataclass(frozen=True, slots=True)
class _Transition:
    """What happened to one alarm.

    Attributes:
        rule: which alarm.
        kind: what happened.
        at: when, UTC epoch seconds.
        since: when the alarm became active.
        value_c: the reading that did it; None of an acknowledgement, who gives it knows already.
    """

    rule: AlarmRule
    kind: TransitionKind
    at: float
    since: float
    value_c: float | None


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
        self._recipients = recipients_of(settings)
        self._states: dict[AlarmRule, AlarmState] = {}
        self._since: dict[AlarmRule, float] = {}
        # The alarms that became active in this boot while its start was not known.
        self._assumed: set[AlarmRule] = set()
        self._unlogged: deque[_Transition] = deque(maxlen=MOST_UNLOGGED)
        for rule in settings.alarms:
            state, since = transitions.state(connection, rule)
            self._states[rule] = state
            if since is not None:
                self._since[rule] = since
            if assumed and transitions.assumed_boot(connection, rule) == assumed.boot_id:
                self._assumed.add(rule)

    def take_in(self, newest: Newest, at: float, now_s: float) -> None:
        """Let a round's readings count.

        Args:
            newest: the reading of each place that gave one in this round.
            at: when, UTC epoch seconds.
            now_s: the same in monotonic seconds.
        """
        for rule, before in self._states.items():
            if rule.place in newest:
                value_c = newest[rule.place].temperature_c
                self._enter(rule, step(rule, before, value_c, now_s), at, value_c)

    def acknowledge(self, rule_key: str, at: float) -> None:
        """Somebody has seen an alarm."""
        for rule, before in self._states.items():
            if rule.key == rule_key:
                self._enter(rule, acknowledge(before), at, None)

    def log(self, connection: Connection, assumed: AssumedStart | None) -> None:
        """Write what waits and the alerts it causes; within the round's transaction.

        Args:
            connection: the record.
            assumed: what times are reckoned from while the time is not known.
        """
        boot_id = boot_of(assumed)
        for happened in self._unlogged:
            rule, kind, at, value_c = happened.rule, happened.kind, happened.at, happened.value_c
            transition_id = transitions.add(connection, rule, kind, at, value_c, boot_id)
            if value_c is not None and self._recipients:
                alert = self._alert(happened, value_c, assumed)
                outbox.put(connection, alert, self._recipients, transition_id, boot_id)
            if kind is TransitionKind.ACTIVE and assumed is not None:
                self._assumed.add(rule)

    def forget_logged(self) -> None:
        """What waited is in the record for good."""
        self._unlogged.clear()

    @property
    def is_waiting(self) -> bool:
        """Whether something that happened is not in the record yet."""
        return bool(self._unlogged)

    def move(self, by_s: float) -> None:
        """Put what happened that much later, unless the log knows when it was."""
        begun = {each.rule for each in self._unlogged if each.kind is TransitionKind.ACTIVE}
        begun |= self._assumed
        for rule in begun:
            self._since[rule] += by_s
        for _ in range(len(self._unlogged)):
            happened = self._unlogged.popleft()
            since = happened.since + (by_s if happened.rule in begun else 0.0)
            self._unlogged.append(replace(happened, at=happened.at + by_s, since=since))

    def forget_assumed(self) -> None:
        """From now on all moments are known."""
        self._assumed.clear()

    def views(self, latest: Newest) -> tuple[AlarmView, ...]:
        """The alarms somebody should know of, the most pressing first.

        Args:
            latest: the newest reading of each place.
        """
        shown = [
            AlarmView(
                rule,
                state.active,
                state.acknowledged,
                self._since[rule],
                latest[rule.place].temperature_c if rule.place in latest else None,
            )
            for rule, state in self._states.items()
            if state.active or not state.acknowledged
        ]
        return tuple(sorted(shown, key=lambda view: (view.acknowledged, not view.active)))

    def _enter(self, rule: AlarmRule, after: AlarmState, at: float, value_c: float | None) -> None:
        kind = transition(self._states[rule], after)
        self._states[rule] = after
        if kind is TransitionKind.ACTIVE:
            self._since[rule] = at
        if kind is not None:
            self._unlogged.append(_Transition(rule, kind, at, self._since[rule], value_c))

    def _alert(self, happened: _Transition, value_c: float, assumed: AssumedStart | None) -> Alert:
        return alert_of(
            happened.rule,
            happened.kind,
            value_c,
            When(happened.at, self._settings.timezone, assumed),
            since=happened.since,
            settings=self._settings,
            message_id=f"<{uuid.uuid4()}@genmon-gui>",
        )
