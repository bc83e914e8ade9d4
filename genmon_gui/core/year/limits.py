"""Days beyond a limit."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import year_dates
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.chronicle import Chronicle

# Where neither a wish nor an alarm of the place names one: a summer's day, and frost.
USUAL_C = {Side.HIGH: 30.0, Side.LOW: 0.0}


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit to count days by; the limit itself lies on the good side, as with alarms."""

    side: Side
    limit_c: float


@dataclass(frozen=True, slots=True)
class DaysBeyond:
    """The days of a year in which at least one reading lay beyond a limit, ascending."""

    limit: Limit
    days: tuple[date, ...]


def limits_of(
    place: str, wished: Iterable[Limit], alarms: Iterable[AlarmRule]
) -> tuple[Limit, ...]:
    """Which limits to count by: on each side those wished, else the place's alarms, else the usual.

    Returns:
        Those above first, each side ascending, none twice.
    """
    wishes, rules = list(wished), _watched(place, alarms)
    chosen = []
    for side in (Side.HIGH, Side.LOW):
        named = {wish.limit_c for wish in wishes if wish.side is side}
        named = named or {rule.limit_c for rule in rules if rule.side is side}
        chosen += [Limit(side, limit_c) for limit_c in sorted(named or {USUAL_C[side]})]
    return tuple(chosen)


def _watched(place: str, alarms: Iterable[AlarmRule]) -> list[Beyond]:
    """The limits that are watched at a place, whatever else must hold."""
    conditions = (rule.condition for rule in alarms if rule.place == place)
    return [each for each in conditions if isinstance(each, Beyond)]


def days_beyond(chronicle: Chronicle, year: int, limit: Limit) -> DaysBeyond:
    """The days of a year beyond a limit."""
    days = chronicle.between(*year_dates(year)).items()
    if limit.side is Side.HIGH:
        found = (day for day, row in days if row.high_c > limit.limit_c)
    else:
        found = (day for day, row in days if row.low_c < limit.limit_c)
    return DaysBeyond(limit, tuple(found))
