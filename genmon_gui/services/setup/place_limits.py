"""The limits of one place, as they are configured and as somebody with a finger wants them."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.rules.sided import USUAL_HYSTERESIS_C


class Manner(NamedTuple):
    """What the limits of one table share, under the names of its keys."""

    hysteresis_c: float
    on_delay_s: float
    severity: Severity


@dataclass(frozen=True, slots=True)
class PlaceLimit:
    """One limit.

    Attributes:
        place: whose.
        side: which side of it is the bad one.
        limit_c: the limit, None while it is off.
        hysteresis_c: how far inside the limit all is well again.
        on_delay_s: how long it must be crossed before it is told.
        severity: how much it matters.
        rule: the configured rule, None where there is none.
    """

    place: str
    side: Side
    limit_c: float | None = None
    hysteresis_c: float = USUAL_HYSTERESIS_C
    on_delay_s: float = 0.0
    severity: Severity = Severity.ALARM
    rule: AlarmRule | None = None

    def as_rule(self) -> AlarmRule | None:
        """The rule it makes, with what else the configured one goes by; None while it is off."""
        if self.limit_c is None:
            return None
        condition = Beyond(self.place, self.side, self.limit_c, self.hysteresis_c)
        if self.rule is None:
            return AlarmRule(condition, self.on_delay_s, self.severity)
        # In a table what must hold besides has the same hysteresis.
        only_while = self.rule.only_while
        if only_while is not None:
            only_while = replace(only_while, hysteresis_c=self.hysteresis_c)
        return self.rule._replace(
            condition=condition,
            on_delay_s=self.on_delay_s,
            severity=self.severity,
            only_while=only_while,
        )

    @property
    def manner(self) -> Manner:
        """How it alarms."""
        return Manner(self.hysteresis_c, self.on_delay_s, self.severity)


def limits_of(settings: Settings, place: str) -> tuple[PlaceLimit, ...]:
    """All limits of a place, low ones first, alarms before warnings.

    A side on which nothing is configured has one that is off.
    """
    found = []
    known = [limit for rule in settings.alarms for limit in _limits_of_rule(rule)]
    for side in Side:
        limits = [limit for limit in known if (limit.place, limit.side) == (place, side)]
        limits = limits or [PlaceLimit(place, side)]
        found += sorted(limits, key=lambda limit: limit.severity is Severity.WARNING)
    return tuple(found)


def _limits_of_rule(rule: AlarmRule) -> list[PlaceLimit]:
    """The limit that a rule goes by; none of a rule of another kind."""
    condition = rule.condition
    if not isinstance(condition, Beyond):
        return []
    limit = PlaceLimit(
        condition.place,
        condition.side,
        condition.limit_c,
        condition.hysteresis_c,
        rule.on_delay_s,
        rule.severity,
        rule,
    )
    return [limit]
