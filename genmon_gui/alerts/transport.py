"""What every transport is, and what comes of a try."""

from enum import StrEnum
from typing import NamedTuple, Protocol

from genmon_gui.alerts.causes import Cause
from genmon_gui.core.alert import Alert

EMAIL = "email"
SMS = "sms"
WEBHOOK = "webhook"
PUSH = "push"


class Result(StrEnum):
    """How a try ended."""

    SENT = "sent"
    POSTPONED = "postponed"
    REFUSED = "refused"


class Outcome(NamedTuple):
    """What came of a try.

    Attributes:
        result: SENT, POSTPONED (try again soon) or REFUSED (later: it may have been put right).
        answer: the server's words, or the cause in plain ones.
        for_all: it was not about this alert or recipient: nothing gets out this way now.
        is_unclear: the answer was lost; the server may have taken it.
        wait_s: how long the server wants to be left alone, 0 where it did not say.
        cause: what is in the way, None where nothing is or it is none of the usual ones.
    """

    result: Result
    answer: str
    for_all: bool = False
    is_unclear: bool = False
    wait_s: float = 0.0
    cause: Cause | None = None


class Transport(Protocol):
    """A way to reach people."""

    @property
    def name(self) -> str:
        """What the outbox calls it."""

    def send(self, alert: Alert, recipient: str) -> Outcome:
        """Try once to reach one recipient; troubles of the surroundings are an Outcome too."""
