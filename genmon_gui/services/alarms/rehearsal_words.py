"""What a rehearsal would do, said before it is done."""

from collections.abc import Mapping

from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.phrasing import temperature
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.alarms.rehearsing import going_off
from genmon_gui.services.messages import Rehearsal

# Beyond a limit by so much nobody doubts that it is crossed. °C.
_BEYOND_C = 10.0


def likely_c(settings: Settings, place: str) -> float:
    """A value that makes an alarm of a place go off, where it has a limit; °C."""
    limits = [
        rule.condition
        for rule in settings.alarms
        if isinstance(rule.condition, Beyond) and rule.place == place
    ]
    highs = [limit.limit_c for limit in limits if limit.side is Side.HIGH]
    lows = [limit.limit_c for limit in limits if limit.side is Side.LOW]
    if highs:
        return max(highs) + _BEYOND_C
    return min(lows) - _BEYOND_C if lows else 100.0


def effect_words(
    settings: Settings, rehearsal: Rehearsal, values_c: Mapping[str, float], at: float
) -> str:
    """What goes off, and whom it reaches.

    Args:
        settings: rules, and who is told.
        rehearsal: what would be pretended.
        values_c: what the places say now.
        at: now, UTC epoch seconds.
    """
    found = going_off(settings.alarms, rehearsal, values_c, at)
    value = temperature(rehearsal.value_c, settings.units)
    if not found:
        return say(
            "No alarm of {place} goes off at {value} now.", place=rehearsal.place, value=value
        )
    rules = "; ".join(_rule_words(each.rule, settings) for each in found)
    count = len(recipients_of(settings))
    told = say_count(
        count,
        mark("1 recipient gets a message marked TEST."),
        mark("{count} recipients get a message marked TEST."),
    )
    if not count:
        told = say("Nobody gets a message, since nobody is named.")
    goes_off = say("At {value} this goes off:", value=value)
    return f"{goes_off} {rules}. {told}"


def _rule_words(rule: AlarmRule, settings: Settings) -> str:
    words = f"{rule.subject} {rule.words(settings.units)}"
    if rule.severity is Severity.WARNING:
        return say("the warning {words}", words=words)
    return say("the alarm {words}", words=words)
