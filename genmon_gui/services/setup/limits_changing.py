"""What must be changed in a configuration so that the limits of a place become others.

A table may hold a low and a high limit, and other kinds beside them, which share their hysteresis,
delay and severity: only what was changed is touched, and what others share is not changed for them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from genmon_gui.config.change import Add, Change, Put, Remove, Value
from genmon_gui.config.limit_table import table_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule, Severity
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition
from genmon_gui.core.rules.difference import Difference
from genmon_gui.core.rules.rate import Rate
from genmon_gui.services.setup.place_limits import Manner, PlaceLimit

_ALARMS = "alarms"


@dataclass(slots=True)
class _Plan:
    """What is to be done, in an order in which no table moves before it is spoken of."""

    keys: list[Change] = field(default_factory=list)
    added: list[Add] = field(default_factory=list)
    tables: list[int] = field(default_factory=list)

    def changes(self) -> tuple[Change, ...]:
        gone = [Remove((_ALARMS, number)) for number in sorted(self.tables, reverse=True)]
        return (*self.keys, *self.added, *gone)


def limit_changes(
    settings: Settings, before: Sequence[PlaceLimit], after: Sequence[PlaceLimit]
) -> tuple[Change, ...]:
    """The changes that make the limits of a place others.

    Args:
        settings: those that the file holds.
        before: the limits as `limits_of` gave them.
        after: each of them in the same order, as it is wanted.

    Returns:
        In the order in which they must be made; none where nothing is to be changed.
    """
    plan = _Plan()
    pairs = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    wanted = {old.rule.key: new for old, new in pairs if old.rule is not None}
    for number, rules in _tables(settings):
        if any(rule.key in wanted for rule in rules):
            _plan_table(plan, number, rules, wanted)
    for _, new in (pair for pair in pairs if pair[0].rule is None):
        _plan_new(plan, settings, new, wanted)
    return plan.changes()


def _tables(settings: Settings) -> Iterator[tuple[int, list[AlarmRule]]]:
    numbered = zip(settings.alarm_tables, settings.alarms, strict=True)
    for number, found in groupby(numbered, key=itemgetter(0)):
        yield number, [rule for _, rule in found]


def _plan_table(
    plan: _Plan, number: int, rules: list[AlarmRule], wanted: Mapping[str, PlaceLimit]
) -> None:
    """A table keeps the limits that go on in its manner, or in that of the first that stays.

    Each other one gets a table of its own; a table in which nothing stays goes.
    """
    new = {rule.key: wanted.get(rule.key) for rule in rules}
    is_gone = {key: limit is not None and limit.limit_c is None for key, limit in new.items()}
    kept = [rule for rule in rules if not is_gone[rule.key]]
    manners = [_manner_of(rule, new[rule.key]) for rule in kept]
    now = _manner_of(rules[0], None)
    shared = now if now in manners or not manners else manners[0]
    staying = [rule for rule, manner in zip(kept, manners, strict=True) if manner == shared]
    if not staying:
        plan.tables.append(number)
        return
    plan.keys += _shared_changes(number, now, shared)
    for rule in rules:
        limit = new[rule.key]
        if limit is not None:
            plan.keys += _key_changes(number, rule, limit, stays=rule in staying)
            if rule in kept and rule not in staying:
                plan.added.append(_added(limit))


def _manner_of(rule: AlarmRule, wanted: PlaceLimit | None) -> Manner:
    if wanted is not None:
        return wanted.manner
    return Manner(_hysteresis_of(rule.condition), rule.on_delay_s, rule.severity)


def _hysteresis_of(condition: Condition) -> float:
    match condition:
        case Rate(hysteresis_c_per_h=hysteresis):
            return hysteresis
        case Beyond(hysteresis_c=hysteresis) | Difference(hysteresis_c=hysteresis):
            return hysteresis
    raise ValueError(f"{condition} is of no configuration")


def _shared_changes(number: int, now: Manner, wanted: Manner) -> Iterator[Change]:
    for key, new in wanted._asdict().items():
        if new != getattr(now, key):
            yield Put((_ALARMS, number, key), str(new) if isinstance(new, Severity) else new)


def _key_changes(
    number: int, rule: AlarmRule, limit: PlaceLimit, *, stays: bool
) -> Iterator[Change]:
    address = (_ALARMS, number, f"{limit.side}_c")
    if not stays:
        yield Remove(address)
    elif limit.limit_c is not None and limit.limit_c != rule.condition.limit:
        yield Put(address, limit.limit_c)


def _plan_new(
    plan: _Plan, settings: Settings, limit: PlaceLimit, wanted: Mapping[str, PlaceLimit]
) -> None:
    """A limit that was not there: beside the other one where they share all, else by itself."""
    if limit.limit_c is None:
        return
    for number, rules in _tables(settings):
        if all(_goes_with(limit, rule, wanted.get(rule.key)) for rule in rules):
            plan.keys.append(Put((_ALARMS, number, f"{limit.side}_c"), limit.limit_c))
            return
    _plan_beside_new(plan, _added(limit))


def _plan_beside_new(plan: _Plan, new: Add) -> None:
    """Add a table, or its limit to one that is as new and otherwise the same."""
    for at, other in enumerate(plan.added):
        if _without_limits(new) == _without_limits(other):
            plan.added[at] = Add(_ALARMS, {**other.table, **new.table})
            return
    plan.added.append(new)


def _without_limits(add: Add) -> dict[str, Value]:
    return {key: value for key, value in add.table.items() if key not in ("low_c", "high_c")}


def _goes_with(limit: PlaceLimit, rule: AlarmRule, wanted: PlaceLimit | None) -> bool:
    """Whether a table that holds nothing but this rule and its like may take the limit in."""
    is_plain = rule.only_while is None and rule.schedule is None and not rule.text
    condition = rule.condition
    if not is_plain or not isinstance(condition, Beyond) or condition.place != limit.place:
        return False
    is_off = wanted is not None and wanted.limit_c is None
    return not is_off and _manner_of(rule, wanted) == _manner_of(rule, None) == limit.manner


def _added(limit: PlaceLimit) -> Add:
    rule = limit.as_rule()
    assert rule is not None  # noqa: S101 - who adds a limit has one
    assert isinstance(rule.condition, Beyond)  # noqa: S101 - the same
    return Add(_ALARMS, table_of(rule, rule.condition))
