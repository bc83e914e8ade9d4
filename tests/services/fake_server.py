"""A mail server with moods, inside the process."""

from dataclasses import dataclass, field
from random import Random

from genmon_gui.alerts.causes import Cause
from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.core.alert import Alert

BAD = "bad@example.com"

_POSTPONED, _REFUSED = Result.POSTPONED, Result.REFUSED
_FAULTS = {
    "refused": Outcome(_POSTPONED, "Connection refused", for_all=True),
    "slow": Outcome(_POSTPONED, "does not answer in time", for_all=True),
    "tls": Outcome(_POSTPONED, "does not speak TLS", for_all=True),
    "certificate": Outcome(_POSTPONED, "certificate that is not trusted", for_all=True),
    "password": Outcome(_POSTPONED, "535 wrong password", for_all=True),
    "4xx": Outcome(_POSTPONED, "450 busy"),
    "4xx with patience": Outcome(_POSTPONED, "421 too many", for_all=True, wait_s=1800.0),
    "5xx": Outcome(_REFUSED, "554 not now"),
}
# Those of which the server may have taken the message, and those that end the program.
DROPPED = "dropped after DATA"
KILLED_BEFORE, KILLED_AFTER = "killed before", "killed after"
FAULTS = (*_FAULTS, DROPPED, KILLED_BEFORE, KILLED_AFTER)


class Killed(BaseException):
    """The program's end."""


@dataclass(frozen=True)
class Taken:
    recipient: str
    message_id: str
    text: str


@dataclass
class FakeServer:
    """A transport whose server has one fault at a time, or none.

    Attributes:
        chance: decides whether it took what was dropped.
        fault: what is wrong with it now, empty for nothing.
        taken: what it took.
        lost: the part of that whose sender was not told.
    """

    chance: Random
    name: str = "email"
    fault: str = ""
    taken: list[Taken] = field(default_factory=list)
    lost: list[Taken] = field(default_factory=list)

    def send(self, alert: Alert, recipient: str) -> Outcome:
        if self.fault in _FAULTS:
            return _FAULTS[self.fault]
        if self.fault == KILLED_BEFORE:
            raise Killed
        if recipient == BAD:
            return Outcome(Result.REFUSED, "550 no such user", cause=Cause.RECIPIENT)
        if self.fault == DROPPED and self.chance.random() < 0.5:
            return Outcome(Result.POSTPONED, "hung up", is_unclear=True)
        self.taken.append(Taken(recipient, alert.message_id, f"{alert.subject}\n{alert.body}"))
        if self.fault in (DROPPED, KILLED_AFTER):
            self.lost.append(self.taken[-1])
        if self.fault == KILLED_AFTER:
            raise Killed
        if self.fault == DROPPED:
            return Outcome(Result.POSTPONED, "hung up", is_unclear=True)
        return Outcome(Result.SENT, "250 OK")
