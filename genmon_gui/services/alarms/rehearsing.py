"""A rehearsal: a pretended value meets the rules, and what they make of it is logged and sent.

Everything of it is marked as a test by its rules. It is kept in memory alone, so that a restart
ends it; the true readings go on to be judged and recorded beside it.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from genmon_gui.alerts.message_id import new_message_id
from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, AlarmState, TransitionKind, step
from genmon_gui.core.clock import AssumedStart, boot_of
from genmon_gui.core.rules.listener import Listener
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import outbox
from genmon_gui.services.alarms.alarm_transition import AlarmTransition
from genmon_gui.services.messages import AlarmView, Rehearsal
from genmon_gui.services.telling.alerting import alert_of
from genmon_gui.services.telling.when import When

# While the disk takes nothing, no more than this waits in memory.
_MOST_UNLOGGED = 100


class GoingOff(NamedTuple):
    """A rule that alarms of what is pretended.

    Attributes:
        rule: which, as a test and without its delay.
        value: what it measures, in its own unit; None where nothing.
    """

    rule: AlarmRule
    value: float | None


def going_off(
    rules: Iterable[AlarmRule], rehearsal: Rehearsal, values_c: Mapping[str, float], at: float
) -> tuple[GoingOff, ...]:
    """The rules that alarm.

    Args:
        rules: those that are configured.
        rehearsal: what is pretended.
        values_c: what the other places say now.
        at: now, UTC epoch seconds.
    """
    tests = [
        rule._replace(on_delay_s=0.0, is_test=True)
        for rule in rules
        if rehearsal.place in rule.places
    ]
    listener = Listener((), 0.0, 0.0)
    for place, value_c in {**values_c, rehearsal.place: rehearsal.value_c}.items():
        listener.hear(place, value_c, 0.0)
    moment = listener.moment(0.0, at=at)
    judged = [(rule, rule.judge(moment)) for rule in tests]
    return tuple(
        GoingOff(rule, said.value)
        for rule, said in judged
        if said is not None and step(rule, AlarmState(), said, 0.0).active
    )


class Rehearsing:
    """One rehearsal at a time, or none.

    Attributes:
        rehearsal: what is pretended, None where nothing is.
    """

    def __init__(self, settings: Settings) -> None:
        """Pretend nothing.

        Args:
            settings: the rules, and whom to tell.
        """
        self._settings = settings
        self._since = 0.0
        self._active: tuple[GoingOff, ...] = ()
        self._unlogged: deque[AlarmTransition] = deque(maxlen=_MOST_UNLOGGED)
        self.rehearsal: Rehearsal | None = None

    def change_settings(self, settings: Settings) -> None:
        """Go by other rules, and tell others."""
        self._settings = settings

    def begin(self, rehearsal: Rehearsal, values_c: Mapping[str, float], at: float) -> None:
        """Pretend a value; one that was pretended before is over.

        Args:
            rehearsal: what is pretended.
            values_c: what the places say now.
            at: now, UTC epoch seconds.
        """
        self.end(at)
        self.rehearsal, self._since = rehearsal, at
        self._active = going_off(self._settings.alarms, rehearsal, values_c, at)
        for each in self._active:
            self._note(each, TransitionKind.ACTIVE, at)

    def end(self, at: float) -> None:
        """Pretend nothing any more."""
        for each in self._active:
            self._note(each, TransitionKind.RETURNED, at)
        self.rehearsal, self._active = None, ()

    def has(self, rule_key: str) -> bool:
        """Whether this is one of the rehearsed alarms."""
        return any(each.rule.key == rule_key for each in self._active)

    @property
    def views(self) -> tuple[AlarmView, ...]:
        """The rehearsed alarms."""
        return tuple(
            AlarmView(
                each.rule,
                active=True,
                acknowledged=False,
                since=self._since,
                value=each.value,
            )
            for each in self._active
        )

    def log(self, connection: Connection, assumed: AssumedStart | None) -> bool:
        """Write what waits, and its messages, each at once; within the round's transaction.

        Args:
            connection: the record.
            assumed: what times are reckoned from while the time is not known.

        Returns:
            Whether there were any.
        """
        boot_id = boot_of(assumed)
        recipients = recipients_of(self._settings)
        for happened in self._unlogged:
            transition_id = happened.log(connection, boot_id)
            alert = alert_of(
                happened.rule,
                happened.kind,
                happened.value,
                When(happened.at, self._settings.timezone, assumed),
                since=happened.since,
                settings=self._settings,
                message_id=new_message_id(),
            )
            outbox.put(connection, alert, recipients, transition_id, boot_id)
        return bool(self._unlogged)

    def forget_logged(self) -> None:
        """What waited is in the record for good."""
        self._unlogged.clear()

    def _note(self, going: GoingOff, kind: TransitionKind, at: float) -> None:
        value = going.value if kind is TransitionKind.ACTIVE else None
        self._unlogged.append(AlarmTransition(going.rule, kind, at, self._since, value))
