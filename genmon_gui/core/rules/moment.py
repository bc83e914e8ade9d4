"""What alarm rules see: one moment, frozen. Seconds are monotonic, so no clock step shows here."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple


class Heard(NamedTuple):
    """A reading as rules see it.

    Attributes:
        now_s: when it was heard, monotonic seconds.
        value_c: what it said.
    """

    now_s: float
    value_c: float


class Facts(NamedTuple):
    """What the program knows of itself.

    Attributes:
        storage_fails: the record does not take what it is given.
        messages_fail: alerts wait in the outbox after a try that failed.
        off_s: how long the program was off before this run, None where that is told already or
            not known.
    """

    storage_fails: bool = False
    messages_fail: bool = False
    off_s: float | None = None


ALL_WELL = Facts()


class Moment(NamedTuple):
    """All that a rule may go by.

    Attributes:
        now_s: monotonic seconds.
        newest: the newest reading of each place that was heard in this run.
        trails: of the places whose change is watched, what was heard lately, oldest first.
        current_s: how old a reading may be before it must not be believed.
        began_s: when this run began to listen.
        facts: what the program knows of itself.
        at: UTC epoch seconds, None while the time is not known.
    """

    now_s: float
    newest: Mapping[str, Heard] = MappingProxyType({})
    trails: Mapping[str, Sequence[Heard]] = MappingProxyType({})
    current_s: float = 60.0
    began_s: float = 0.0
    facts: Facts = ALL_WELL
    at: float | None = None

    def heard_now(self, place: str) -> float | None:
        """What a place says at this very moment, None where it says nothing."""
        heard = self.newest.get(place)
        return None if heard is None or heard.now_s != self.now_s else heard.value_c

    def current(self, place: str) -> float | None:
        """What a place said last, None where that is too old to be believed."""
        heard = self.newest.get(place)
        if heard is None or self.now_s - heard.now_s > self.current_s:
            return None
        return heard.value_c
