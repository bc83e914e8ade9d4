"""From a checked [[alarms]] table to its rules: one a limit; rare kinds are imported for it."""

from collections.abc import Iterator
from datetime import time, tzinfo

from genmon_gui.config.tables import Table
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.core.rules.schedule import EVERY_DAY, Schedule
from genmon_gui.core.rules.sided import USUAL_HYSTERESIS_C

_RATE_KEYS = {Side.LOW: "fall_c_per_h", Side.HIGH: "rise_c_per_h"}


def rules_of(alarm: Table, zone: tzinfo) -> Iterator[AlarmRule]:
    """One rule a limit; severity, delay and the other keys are those of all.

    Args:
        alarm: the table, checked.
        zone: whose days and hours a schedule means.
    """
    for condition in _conditions(alarm):
        yield AlarmRule(
            condition,
            alarm.get("on_delay_s", 0.0),
            Severity(alarm.get("severity", Severity.ALARM)),
            _only_while(alarm),
            _schedule(alarm, zone),
            alarm.get("text", ""),
        )


def _conditions(alarm: Table) -> Iterator[Condition]:
    for side in Side:
        if (limit_c := alarm.get(f"{side}_c")) is not None:
            yield _limit(alarm, side, limit_c)
        if (speed := alarm.get(_RATE_KEYS[side])) is not None:
            yield _rate(alarm, side, speed)


def _limit(alarm: Table, side: Side, limit_c: float) -> Condition:
    if "minus_place" not in alarm:
        return Beyond(alarm["place"], side, limit_c, _hysteresis(alarm))
    from genmon_gui.core.rules.difference import Difference

    return Difference(alarm["place"], alarm["minus_place"], side, limit_c, _hysteresis(alarm))


def _rate(alarm: Table, side: Side, speed: float) -> Condition:
    from genmon_gui.core.rules.rate import Rate

    return Rate(alarm["place"], side, speed, _hysteresis(alarm), alarm.get("rate_over_s", 900.0))


def _hysteresis(alarm: Table) -> float:
    """In the unit of the limit."""
    return float(alarm.get("hysteresis_c", USUAL_HYSTERESIS_C))


def _only_while(alarm: Table) -> Beyond | None:
    if "while_place" not in alarm:
        return None
    if "while_above_c" in alarm:
        return Beyond(alarm["while_place"], Side.HIGH, alarm["while_above_c"], _hysteresis(alarm))
    return Beyond(alarm["while_place"], Side.LOW, alarm["while_below_c"], _hysteresis(alarm))


def _schedule(alarm: Table, zone: tzinfo) -> Schedule | None:
    if alarm.keys().isdisjoint(("days", "from")):
        return None
    days = alarm.get("days", EVERY_DAY)
    return Schedule(zone, days, alarm.get("from", time()), alarm.get("to", time()))
