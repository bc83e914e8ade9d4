"""From a checked [[alarms]] table to its rules: one a limit."""

from collections.abc import Iterator
from datetime import time, tzinfo

from genmon_gui.config.tables import Table
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.rate import Rate
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
    place, minus_place = alarm["place"], alarm.get("minus_place")
    hysteresis = alarm.get("hysteresis_c", USUAL_HYSTERESIS_C)
    for side in Side:
        if (limit_c := alarm.get(f"{side}_c")) is not None:
            if minus_place is None:
                yield Beyond(place, side, limit_c, hysteresis)
            else:
                yield Difference(place, minus_place, side, limit_c, hysteresis)
        if (speed := alarm.get(_RATE_KEYS[side])) is not None:
            yield Rate(place, side, speed, hysteresis, alarm.get("rate_over_s", 900.0))


def _only_while(alarm: Table) -> Beyond | None:
    if "while_place" not in alarm:
        return None
    hysteresis_c = alarm.get("hysteresis_c", USUAL_HYSTERESIS_C)
    if "while_above_c" in alarm:
        return Beyond(alarm["while_place"], Side.HIGH, alarm["while_above_c"], hysteresis_c)
    return Beyond(alarm["while_place"], Side.LOW, alarm["while_below_c"], hysteresis_c)


def _schedule(alarm: Table, zone: tzinfo) -> Schedule | None:
    if alarm.keys().isdisjoint(("days", "from")):
        return None
    days = alarm.get("days", EVERY_DAY)
    return Schedule(zone, days, alarm.get("from", time()), alarm.get("to", time()))
