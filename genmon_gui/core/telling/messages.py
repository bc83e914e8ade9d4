"""What is told of alarms, and where the telling stands. Times are UTC epoch seconds."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class NoticeKind(StrEnum):
    """What is told of an alarm."""

    RAISED = "raised"
    RETURNED = "returned"


class Notice(NamedTuple):
    """Something that happened to an alarm and is to be told.

    Attributes:
        key: the rule's.
        kind: what happened.
        at: when.
        since: when the alarm had become active.
        value: what was measured then, None where nothing was.
        is_warning: it may wait for the morning.
        transition_id: its number in the log, None where it has none.
    """

    key: str
    kind: NoticeKind
    at: float
    since: float
    value: float | None
    is_warning: bool
    transition_id: int | None = None


class StandingAlarm(NamedTuple):
    """An alarm that is active, not acknowledged and not snoozed.

    Attributes:
        key: the rule's.
        since: when it became active.
        value: what is measured, None where nothing is known.
        is_warning: it is a warning.
    """

    key: str
    since: float
    value: float | None
    is_warning: bool


class ToldAlarm(NamedTuple):
    """An alarm of which people know.

    Attributes:
        at: when they were told last.
        reminders: how often they were reminded.
        is_escalated: the second list was told.
    """

    at: float
    reminders: int = 0
    is_escalated: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """Where telling stands.

    Attributes:
        sent: when messages were made in the last hour.
        raised: which alarms were raised in the last hour, and when.
        told: of which alarms people know, by key.
        held: what waits to be told, oldest first.
    """

    sent: tuple[float, ...] = ()
    raised: tuple[tuple[str, float], ...] = ()
    told: dict[str, ToldAlarm] = field(default_factory=dict)
    held: tuple[Notice, ...] = ()


class MessageKind(StrEnum):
    """What a message is."""

    NEWS = "news"
    REMINDER = "reminder"
    ESCALATION = "escalation"


class Message(NamedTuple):
    """What to send.

    Attributes:
        kind: what it is.
        notices: what it tells, oldest first; several are one summary.
        to_second: it goes to the second list too; an escalation goes there alone.
    """

    kind: MessageKind
    notices: tuple[Notice, ...]
    to_second: bool = False


def moved(telling: Telling, by_s: float, since: float) -> Telling:
    """The same, with what was reckoned since a moment put that much later."""

    def shifted(at: float) -> float:
        return at + by_s if at >= since else at

    return Telling(
        tuple(shifted(at) for at in telling.sent),
        tuple((key, shifted(at)) for key, at in telling.raised),
        {key: told._replace(at=shifted(told.at)) for key, told in telling.told.items()},
        tuple(
            notice._replace(at=shifted(notice.at), since=shifted(notice.since))
            for notice in telling.held
        ),
    )
