"""Where every alarm stands, restored from the log, stepped by readings, logged with its alerts."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import (
    AlarmRule,
    AlarmState,
    TransitionKind,
    acknowledge,
    step,
    transition,
)
from genmon_gui.core.reading import Reading
from genmon_gui.db import outbox, transitions
from genmon_gui.db.connection import Connection
from genmon_gui.services.alerting import alert_of, recipients_of
from genmon_gui.services.messages import AlarmView

Newest = Mapping[str, Reading]


@dataclass(frozen=True, slots=True)
class Change:
    """What a reading or a touch does to one alarm; its kind is None when nobody need know."""

    rule: AlarmRule
    after: AlarmState
    kind: TransitionKind | None


class Alarms:
    """The configured alarms. Changes are worked out first, logged, and only then take effect."""

    def __init__(self, connection: Connection, settings: Settings) -> None:
        self._settings = settings
        self._recipients = recipients_of(settings.email)
        self._states: dict[AlarmRule, AlarmState] = {}
        self._since: dict[AlarmRule, float] = {}
        for rule in settings.alarms:
            state, since = transitions.state(connection, rule)
            self._states[rule] = state
            if since is not None:
                self._since[rule] = since

    def stepped(self, newest: Newest, now_s: float) -> tuple[Change, ...]:
        """What the round's readings change.

        Args:
            newest: the reading of each place that gave one in this round.
            now_s: monotonic seconds.
        """
        changes = []
        for rule, before in self._states.items():
            if rule.place in newest:
                after = step(rule, before, newest[rule.place].temperature_c, now_s)
                if after is not before:
                    changes.append(Change(rule, after, transition(before, after)))
        return tuple(changes)

    def acknowledged(self, rule_key: str) -> tuple[Change, ...]:
        """What it changes that somebody has seen an alarm."""
        return tuple(
            Change(rule, acknowledge(before), TransitionKind.ACKNOWLEDGED)
            for rule, before in self._states.items()
            if rule.key == rule_key and not before.acknowledged
        )

    def log(
        self, connection: Connection, changes: tuple[Change, ...], newest: Newest, at: float
    ) -> None:
        """Write transitions and the alerts they cause; within the round's transaction."""
        for change in changes:
            if change.kind is not None:
                self._log(connection, change.rule, change.kind, newest.get(change.rule.place), at)

    def apply(self, changes: tuple[Change, ...], at: float, *, logged: bool) -> None:
        """Let changes take effect.

        A transition that could not be logged does not: the next round comes to it again.
        """
        for change in changes:
            if logged or change.kind is None:
                self._states[change.rule] = change.after
                if change.kind is TransitionKind.ACTIVE:
                    self._since[change.rule] = at

    def views(
        self, latest: Newest, at: float, pending: tuple[Change, ...] = ()
    ) -> tuple[AlarmView, ...]:
        """The alarms somebody should know of, the most pressing first.

        Args:
            latest: the newest reading of each place.
            at: now.
            pending: transitions that could not be logged, but are true all the same.
        """
        states = self._states | {change.rule: change.after for change in pending}
        shown = [
            AlarmView(
                rule,
                state.active,
                state.acknowledged,
                self._since.get(rule, at),
                latest[rule.place].temperature_c if rule.place in latest else None,
            )
            for rule, state in states.items()
            if state.active or not state.acknowledged
        ]
        return tuple(sorted(shown, key=lambda view: (view.acknowledged, not view.active)))

    def _log(
        self,
        connection: Connection,
        rule: AlarmRule,
        kind: TransitionKind,
        reading: Reading | None,
        at: float,
    ) -> None:
        value_c = reading.temperature_c if reading and kind in _TOLD else None
        transition_id = transitions.add(connection, rule, kind, at, value_c)
        if value_c is not None and self._recipients:
            alert = alert_of(
                rule,
                kind,
                value_c,
                at,
                since=self._since.get(rule, at),
                settings=self._settings,
                message_id=f"<{uuid.uuid4()}@genmon-gui>",
            )
            outbox.put(connection, alert, self._recipients, transition_id)


# Who acknowledges knows it already.
_TOLD = (TransitionKind.ACTIVE, TransitionKind.RETURNED)
