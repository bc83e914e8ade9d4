"""A test of all ways that lead to people: one message each, past the outbox."""

from dataclasses import dataclass, field, replace

from genmon_gui.alerts.message_id import new_message_id
from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.alerts.transports import transports_of
from genmon_gui.config.settings import Settings
from genmon_gui.services.telling.alerting import test_alert


@dataclass(frozen=True, slots=True)
class TrialWanted:
    """Send a test message to everybody.

    Attributes:
        number: tells the answers from those of an earlier test.
        settings: by these, whether they are kept or not.
        password: the mail server's where it is in no file yet; empty where it is.
    """

    number: int
    settings: Settings
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TrialStopped:
    """Send no more of them."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of one message.

    Attributes:
        transport: by which way.
        recipient: to whom.
        outcome: what the server answered.
    """

    transport: str
    recipient: str
    outcome: Outcome

    @property
    def is_sent(self) -> bool:
        """Whether a server took it."""
        return self.outcome.result is Result.SENT


@dataclass(frozen=True, slots=True)
class TrialReport:
    """How far a test is.

    Attributes:
        number: which.
        tried: what came of those that were tried, in their order.
        waiting: those that are still to be tried, as (transport, recipient), the next one first.
    """

    number: int
    tried: tuple[Tried, ...]
    waiting: tuple[tuple[str, str], ...]


class Trial:
    """One test; each step asks one server, which may take its time."""

    def __init__(self, wanted: TrialWanted, at: float) -> None:
        """Get ready; nothing is sent yet.

        Args:
            wanted: what is tried.
            at: now, UTC epoch seconds.
        """
        self._transports = transports_of(wanted.settings, wanted.password)
        self._alert = test_alert(at, wanted.settings.timezone, new_message_id())
        self.report = TrialReport(wanted.number, (), recipients_of(wanted.settings))

    def step(self) -> Tried:
        """Try the next one; somebody must be waiting."""
        (name, recipient), *others = self.report.waiting
        tried = Tried(name, recipient, self._transports[name].send(self._alert, recipient))
        done = (*self.report.tried, tried)
        self.report = TrialReport(self.report.number, done, tuple(others))
        return tried

    def give_up(self) -> None:
        """Try nobody else."""
        self.report = replace(self.report, waiting=())
