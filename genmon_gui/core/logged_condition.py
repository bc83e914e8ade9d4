"""What a rule watched for, told from what the record has of it: it may be configured no more."""

from collections.abc import Collection

from genmon_gui.core.rule_key import parted
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Condition, Side
from genmon_gui.core.rules.difference import KEY_MINUS, Difference
from genmon_gui.core.rules.program import Lost, MessagesFail, Stale, StorageFails, WasOff
from genmon_gui.core.rules.rate import Rate

_OF_PROGRAM: dict[str, Condition] = {
    condition.key: condition for condition in (Stale(), StorageFails(), MessagesFail(), WasOff())
}


def condition_of(rule_key: str, limit: float | None, places: Collection[str]) -> Condition | None:
    """The condition of a rule, with the limit of that time; None of a key of no known kind.

    Args:
        rule_key: what names the rule in the record, rehearsed or not.
        limit: in the condition's own unit, None where it had none.
        places: all places; one may be called `Inlet minus outlet` itself.
    """
    subject, what, _ = parted(rule_key)
    of_program = _OF_PROGRAM.get(f"{subject}/{what}")
    if of_program is not None:
        return of_program
    if what == "lost":
        return Lost(subject)
    return None if limit is None else _limited(subject, what, limit, places)


def _limited(subject: str, what: str, limit: float, places: Collection[str]) -> Condition | None:
    match what:
        case "rise":
            return Rate(subject, Side.HIGH, limit)
        case "fall":
            return Rate(subject, Side.LOW, limit)
        case Side.HIGH | Side.LOW:
            place, minus, other = subject.partition(KEY_MINUS)
            if minus and subject not in places:
                return Difference(place, other, Side(what), limit)
            return Beyond(subject, Side(what), limit)
    return None
