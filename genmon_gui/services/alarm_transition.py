"""What happened to one alarm, until it is in the log."""

from dataclasses import dataclass

from genmon_gui.core.alarm import AlarmRule, Severity, TransitionKind
from genmon_gui.core.telling.messages import Notice, NoticeKind


@dataclass(frozen=True, slots=True)
class AlarmTransition:
    """What happened to one alarm.

    Attributes:
        rule: which alarm.
        kind: what happened.
        at: when, UTC epoch seconds.
        since: when the alarm became active; of SNOOZED of an alarm that never was, the same moment.
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
