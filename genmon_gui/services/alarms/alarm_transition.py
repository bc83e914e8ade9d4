"""What happened to one alarm, until it is in the log."""

from typing import NamedTuple

from genmon_gui.core.alarm import AlarmRule, Severity, TransitionKind
from genmon_gui.core.telling.messages import Notice, NoticeKind
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import transitions


class AlarmTransition(NamedTuple):
    """What happened to one alarm.

    Attributes:
        rule: which alarm.
        kind: what happened.
        at: when, UTC epoch seconds.
        since: when the alarm became active; -inf if it never was, which can only be snoozed.
        value: what was measured then; None of what a person did, who knows already.
        for_s: of SNOOZED for how long.
        is_told: whether people are to hear of it.
    """

    rule: AlarmRule
    kind: TransitionKind
    at: float
    since: float
    value: float | None
    for_s: float | None = None
    is_told: bool = False

    def moved(self, by_s: float, since_by_s: float) -> "AlarmTransition":
        """The same that much later, of an alarm that began that much later."""
        return self._replace(at=self.at + by_s, since=self.since + since_by_s)

    def log(self, connection: Connection, boot_id: int | None) -> int:
        """Write it into the log, and give its number; within a transaction.

        Args:
            connection: the record.
            boot_id: the boot by whose assumed start it is reckoned, None where that is known.
        """
        rule, kind = self.rule, self.kind
        return transitions.add(connection, rule, kind, self.at, self.value, boot_id, self.for_s)

    def notice(self, transition_id: int) -> Notice:
        """What to tell of it."""
        return Notice(
            self.rule.key,
            NoticeKind.RAISED if self.kind is TransitionKind.ACTIVE else NoticeKind.RETURNED,
            self.at,
            self.since,
            self.value,
            self.rule.severity is Severity.WARNING,
            transition_id,
        )
