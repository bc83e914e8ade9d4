"""The alarms of the past, for the screen that lists them."""

from dataclasses import dataclass

from genmon_gui.core.alarm import TEST_ENDING
from genmon_gui.core.rules.condition import Side
from genmon_gui.db import activations, peaks, places
from genmon_gui.db.activations import Activation
from genmon_gui.db.connection import Connection

# The newest so many; years of a well-behaved generator.
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class AlarmLogAsked:
    """Which alarms were there?"""


@dataclass(frozen=True, slots=True)
class LoggedAlarm:
    """One time that an alarm was active.

    Attributes:
        rule_key: which alarm.
        place: what it watched.
        side: which side of the limit was the bad one; None of what is no limit of a place.
        limit_c: the limit of that time.
        since: when it became active, UTC epoch seconds.
        until: when all was well again; None where it is not, or the log does not say.
        acknowledged_at: when somebody saw it, None where nobody did.
        reached_c: the highest value meanwhile, of a low limit the lowest; None of what has no end.
        is_time_known: False where the times are reckoned from an assumed start of a boot.
        is_test: it was rehearsed with a pretended value.
    """

    rule_key: str
    place: str
    side: Side | None
    limit_c: float | None
    since: float
    until: float | None
    acknowledged_at: float | None
    reached_c: float | None
    is_time_known: bool = True
    is_test: bool = False


@dataclass(frozen=True, slots=True)
class AlarmLog:
    """Each time that an alarm was active, the newest first, one that is active now among them."""

    alarms: tuple[LoggedAlarm, ...]


def read_alarm_log(connection: Connection) -> AlarmLog:
    """The newest of what the record knows."""
    numbers = {name: place_id for place_id, name in places.numbered(connection)}
    return AlarmLog(
        tuple(
            _logged(connection, numbers, each)
            for each in activations.newest(connection, MOST_LISTED)
        )
    )


def _logged(connection: Connection, numbers: dict[str, int], found: Activation) -> LoggedAlarm:
    is_test = found.rule_key.endswith(TEST_ENDING)
    place, side = _parted(found.rule_key.removesuffix(TEST_ENDING))
    reached_c = None
    if is_test:
        reached_c = found.value_c if side is not None else None
    elif found.until is not None and side is not None and place in numbers:
        reached_c = _reached(connection, numbers[place], side, found)
    return LoggedAlarm(
        found.rule_key,
        place,
        side,
        found.limit_c,
        found.since,
        found.until,
        found.acknowledged_at,
        reached_c,
        found.is_time_known,
        is_test,
    )


def _parted(rule_key: str) -> tuple[str, Side | None]:
    """What a rule's key names; the rule itself may not be configured any more."""
    place, _, side = rule_key.rpartition("/")
    return (place, Side(side)) if side in set(Side) else (rule_key, None)


def _reached(connection: Connection, place_id: int, side: Side, found: Activation) -> float | None:
    """The highest reading on a high side, the lowest on a low one, the first one included."""
    until = found.since if found.until is None else found.until
    values: list[float] = list(peaks.between(connection, place_id, found.since, until) or ())
    if found.value_c is not None:
        values.append(found.value_c)
    if not values:
        return None
    return max(values) if side is Side.HIGH else min(values)
