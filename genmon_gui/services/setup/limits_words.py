"""The limits of a place in words."""

from collections.abc import Sequence

from genmon_gui.core.alarm import Severity
from genmon_gui.core.language import mark, say
from genmon_gui.core.phrasing import Unit, duration, temperature
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.setup.place_limits import PlaceLimit

_NAMES = {
    (Side.LOW, Severity.ALARM): mark("Low limit"),
    (Side.HIGH, Severity.ALARM): mark("High limit"),
    (Side.LOW, Severity.WARNING): mark("Low warning"),
    (Side.HIGH, Severity.WARNING): mark("High warning"),
}
_ON = {
    (Side.LOW, Severity.ALARM): mark("{place} now alarms below {limit}."),
    (Side.HIGH, Severity.ALARM): mark("{place} now alarms above {limit}."),
    (Side.LOW, Severity.WARNING): mark("{place} now warns below {limit}."),
    (Side.HIGH, Severity.WARNING): mark("{place} now warns above {limit}."),
}
_OFF = {
    Side.LOW: mark("{place} no longer has this low limit."),
    Side.HIGH: mark("{place} no longer has this high limit."),
}
_NOTHING_TOLD = {
    Side.LOW: mark("Off: nothing is told, however cold it gets."),
    Side.HIGH: mark("Off: nothing is told, however hot it gets."),
}


def limit_name(limit: PlaceLimit) -> str:
    """What a limit is called: High limit."""
    return say(_NAMES[limit.side, limit.severity])


def limit_value(limit: PlaceLimit, unit: Unit) -> str:
    """Where it is: 95.0 °C."""
    return say("Off", "limit") if limit.limit_c is None else temperature(limit.limit_c, unit)


def off_words(limit: PlaceLimit) -> str:
    """What it means that a limit is off."""
    return say(_NOTHING_TOLD[limit.side])


def delay_words(delay_s: float) -> str:
    """When it is told: after 10 min."""
    return say("after {duration}", duration=duration(delay_s)) if delay_s else say("at once")


def not_kept_words(before: Sequence[PlaceLimit], after: Sequence[PlaceLimit], unit: Unit) -> str:
    """What is asked before it is forgotten: Outdoors, low limit: -20.0 degrees is not kept yet."""
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    if len(changed) > 1:
        return say("{place}: its new limits are not kept yet.", place=changed[0].place)
    (limit,) = changed
    name, value = limit_name(limit), limit_value(limit, unit)
    return say(
        "{place}: {limit} {value} is not kept yet.", place=limit.place, limit=name, value=value
    )


def kept_words(before: Sequence[PlaceLimit], after: Sequence[PlaceLimit], unit: Unit) -> str:
    """What is told once it is kept: Outdoors now alarms below -20.0 degrees."""
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    if len(changed) > 1:
        return say("{place} has new limits.", place=changed[0].place)
    (limit,) = changed
    if limit.limit_c is None:
        return say(_OFF[limit.side], place=limit.place)
    words = _ON[limit.side, limit.severity]
    return say(words, place=limit.place, limit=temperature(limit.limit_c, unit))
