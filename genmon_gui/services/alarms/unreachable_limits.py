"""Limits that no sensor can ever cross: slips of the hand that leave a place unguarded."""

from collections.abc import Sequence

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.language import mark, say, say_count
from genmon_gui.core.phrasing import Unit, temperature
from genmon_gui.core.reading import HIGHEST_C, LOWEST_C
from genmon_gui.core.rules.condition import Swing
from genmon_gui.services.messages import Trouble

_EVERYTHING = Swing(LOWEST_C, HIGHEST_C)


def unreachable_limits(alarms: Sequence[AlarmRule]) -> tuple[AlarmRule, ...]:
    """The rules that could not fire if their places went as far as sensors can measure."""
    return tuple(
        rule for rule in alarms if not rule.may_cross(dict.fromkeys(rule.places, _EVERYTHING))
    )


def limit_words(rule: AlarmRule, unit: Unit) -> str:
    """The place and the limit: Engine block above 950.0 °C."""
    return f"{rule.subject} {rule.words(unit)}"


def unreachable_trouble(settings: Settings) -> Trouble | None:
    """What to say of the configured limits that can never alarm, None where all can."""
    found, unit = unreachable_limits(settings.alarms), settings.units
    if not found:
        return None
    text = say_count(
        len(found),
        mark("{limit} can never alarm: sensors measure {lowest} to {highest}"),
        mark(
            "{count} limits can never alarm, {limit} for one: sensors measure {lowest} to {highest}"
        ),
        limit=limit_words(found[0], unit),
        lowest=temperature(LOWEST_C, unit),
        highest=temperature(HIGHEST_C, unit),
    )
    return Trouble(text, say("correct it; limits in the file are in °C"))
