"""What people want of the station, frozen. A signal carries one of these to its thread."""

from dataclasses import dataclass

from genmon_gui.services.messages import Rehearsal


@dataclass(frozen=True, slots=True)
class RehearsalWanted:
    """Pretend a value.

    Attributes:
        rehearsal: what is pretended.
        for_s: for how long.
    """

    rehearsal: Rehearsal
    for_s: float = 60.0


@dataclass(frozen=True, slots=True)
class RehearsalStopped:
    """Pretend nothing any more."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Somebody touched an alarm's button.

    Attributes:
        rule_key: which alarm.
    """

    rule_key: str


@dataclass(frozen=True, slots=True)
class Snoozed:
    """Somebody wants to hear nothing of an alarm for a while.

    Attributes:
        rule_key: which alarm.
        for_s: for how long, infinite until it is back to normal; None to hear of it again at once.
    """

    rule_key: str
    for_s: float | None


@dataclass(frozen=True, slots=True)
class Hurried:
    """Somebody waits for what the sensors say: take rounds as fast as they can be taken.

    Attributes:
        for_s: for how long, then as often as configured; 0 for no longer.
    """

    for_s: float
