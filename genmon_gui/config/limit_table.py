"""From a limit to the [[alarms]] table that would give it."""

from datetime import time

from genmon_gui.config.change import Value
from genmon_gui.config.values import WEEKDAYS_SHORT
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.schedule import Schedule
from genmon_gui.core.rules.sided import USUAL_HYSTERESIS_C


def table_of(rule: AlarmRule, condition: Beyond) -> dict[str, Value]:
    """A table that gives this rule and no other; what is at its default is left out.

    Args:
        rule: of a limit.
        condition: its condition.
    """
    table: dict[str, Value] = {"place": condition.place, f"{condition.side}_c": condition.limit_c}
    if condition.hysteresis_c != USUAL_HYSTERESIS_C:
        table["hysteresis_c"] = condition.hysteresis_c
    if rule.on_delay_s:
        table["on_delay_s"] = rule.on_delay_s
    if rule.severity is not Severity.ALARM:
        table["severity"] = rule.severity.value
    if rule.only_while is not None:
        word = "while_above_c" if rule.only_while.side is Side.HIGH else "while_below_c"
        table |= {"while_place": rule.only_while.place, word: rule.only_while.limit_c}
    if rule.schedule is not None:
        table |= _schedule_keys(rule.schedule)
    if rule.text:
        table["text"] = rule.text
    return table


def _schedule_keys(schedule: Schedule) -> dict[str, Value]:
    days: list[str] = [WEEKDAYS_SHORT[day] for day in sorted(schedule.days)]
    return {"days": days, "from": _spelled(schedule.begin), "to": _spelled(schedule.end)}


def _spelled(at: time) -> Value:
    """A time of day as people write it, with seconds as TOML does."""
    return f"{at:%H:%M}" if at == at.replace(second=0, microsecond=0) else at
