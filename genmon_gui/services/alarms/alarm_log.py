"""The alarms of the past, for the screen that lists them."""

from typing import NamedTuple

from genmon_gui.core.alarm import TEST_ENDING
from genmon_gui.core.logged_condition import condition_of
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import activations, peaks, places
from genmon_gui.db.tables.activations import LoggedActivation

# The newest so many; years of a well-behaved generator.
MOST_LISTED = 200


class AlarmLogAsked(NamedTuple):
    """Which alarms were there?"""


class LoggedAlarm(NamedTuple):
    """One time that an alarm was active.

    Attributes:
        rule_key: which alarm.
        condition: what it watched for, with the limit of that time; None of a key of no known kind.
        since: when it became active, UTC epoch seconds.
        until: when all was well again; None where it is not, or the log does not say.
        acknowledged_at: when somebody saw it, None where nobody did.
        reached: the highest value meanwhile, of a low limit the lowest, in the condition's own
            unit; None of what has no end, or is no limit of a temperature.
        is_time_known: False where the times are reckoned from an assumed start of a boot.
        is_test: it was rehearsed with a pretended value.
    """

    rule_key: str
    condition: Condition | None
    since: float
    until: float | None
    acknowledged_at: float | None
    reached: float | None
    is_time_known: bool = True
    is_test: bool = False

    @property
    def subject(self) -> str:
        """What it was about."""
        return self.rule_key if self.condition is None else self.condition.subject

    @property
    def side(self) -> Side | None:
        """Which side of its limit was the bad one, None without a limit that has sides."""
        return None if self.condition is None else self.condition.bad_side


class AlarmLog(NamedTuple):
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


def _logged(
    connection: Connection, numbers: dict[str, int], found: LoggedActivation
) -> LoggedAlarm:
    is_test = found.rule_key.endswith(TEST_ENDING)
    condition = condition_of(found.rule_key, found.limit, numbers)
    reached = None
    if is_test:
        reached = found.value
    elif isinstance(condition, Beyond) and condition.place in numbers and found.until is not None:
        reached = _reached(connection, numbers[condition.place], condition.side, found)
    return LoggedAlarm(
        found.rule_key,
        condition,
        found.since,
        found.until,
        found.acknowledged_at,
        reached,
        found.is_time_known,
        is_test,
    )


def _reached(
    connection: Connection, place_id: int, side: Side, found: LoggedActivation
) -> float | None:
    """The highest reading on a high side, the lowest on a low one, the first one included."""
    until = found.since if found.until is None else found.until
    values: list[float] = list(peaks.between(connection, place_id, found.since, until) or ())
    if found.value is not None:
        values.append(found.value)
    if not values:
        return None
    return max(values) if side is Side.HIGH else min(values)
