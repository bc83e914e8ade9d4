"""What people want of the station, frozen. A signal carries one of these to its thread."""

from typing import NamedTuple

from genmon_gui.services.messages import Rehearsal


class RehearsalWanted(NamedTuple):
    """Pretend a value.

    Attributes:
        rehearsal: what is pretended.
        for_s: for how long.
    """

    rehearsal: Rehearsal
    for_s: float = 60.0


class RehearsalStopped(NamedTuple):
    """Pretend nothing any more."""


class Acknowledged(NamedTuple):
    """Somebody touched an alarm's button.

    Attributes:
        rule_key: which alarm.
    """

    rule_key: str


class Snoozed(NamedTuple):
    """Somebody wants to hear nothing of an alarm for a while.

    Attributes:
        rule_key: which alarm.
        for_s: for how long, infinite until it is back to normal; None to hear of it again at once.
    """

    rule_key: str
    for_s: float | None


class Hurried(NamedTuple):
    """Somebody waits for what the sensors say: take rounds as fast as they can be taken.

    Attributes:
        for_s: for how long, then as often as configured; 0 for no longer.
    """

    for_s: float
