"""What counts as a reading. Validity is decided here once; behind it a reading is always a number.

Exactly 85 °C is a normal temperature of an engine and what a DS18B20 holds from power-up on. Its
neighbours tell which it is, live and in an import alike; live, the one after it comes later.
"""

import math
from bisect import insort
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import NamedTuple, TypeVar

from genmon_gui.core.neighbours import NEIGHBOUR_WITHIN_S, Neighbours, neighbours_of
from genmon_gui.core.reading import (
    HIGHEST_C,
    LOWEST_C,
    POWER_ON_C,
    Fault,
    FaultKind,
    Look,
    Reading,
    SensorAnswer,
)

T = TypeVar("T")

_UNKNOWN = Neighbours()

# At 20 s more than an hour at exactly 85 °C, within which no other reading came.
_MOST_DOUBTED = 200


def judge(answer: SensorAnswer, at: float, neighbours: Neighbours = _UNKNOWN) -> Look:
    """Decide whether an answer is a reading or a fault.

    Args:
        answer: what the hardware said.
        at: when it was measured.
        neighbours: what is known of the readings about it; without any, the hardware's word counts.

    Returns:
        A Reading, or a Fault that keeps the rejected number.
    """
    value_c = answer.temperature_c
    if not LOWEST_C <= value_c <= HIGHEST_C:
        return Fault(at, FaultKind.OUT_OF_RANGE, value_c if math.isfinite(value_c) else None)
    if value_c == POWER_ON_C:
        vouched = neighbours.vouch(at)
        if vouched is False or (vouched is None and answer.may_be_power_on):
            return Fault(at, FaultKind.POWER_ON_VALUE, value_c)
    return Reading(at, value_c)


def judge_doubted(at: float, neighbours: Neighbours) -> Look:
    """Decide about an 85 °C for which nobody but its neighbours speaks."""
    return judge(SensorAnswer(POWER_ON_C, may_be_power_on=True), at, neighbours)


def settle(doubted: Sequence[T], is_believed: Callable[[T], bool]) -> tuple[list[T], list[T]]:
    """Tell the true 85 °C from the others; one that is believed vouches for those next to it.

    Args:
        doubted: in order of time.
        is_believed: decides about one, and knows from then on that it is true.

    Returns:
        Those that are believed and those that are not.
    """
    believed: list[T] = []
    left = list(doubted)
    for _ in ("forwards", "backwards"):
        verdicts = [(each, is_believed(each)) for each in left]
        believed += [each for each, is_true in verdicts if is_true]
        left = [each for each, is_true in verdicts if not is_true][::-1]
    return believed, left


class Hearing(NamedTuple):
    """What was heard of a sensor, as far as later answers hang on it.

    Attributes:
        latest: its newest reading.
        doubted: the 85 °C since then that were not believed.
    """

    latest: Reading | None = None
    doubted: tuple[Fault, ...] = ()


def hear(heard: Hearing, answer: SensorAnswer, at: float) -> tuple[Hearing, tuple[Look, ...]]:
    """Judge an answer when it comes, and with it what was doubted before.

    Until the next reading is known, only a hot one close before vouches for 85 °C.

    Returns:
        What is known now, and the looks: readings that are believed only now, then this one.
    """
    before = Neighbours(heard.latest).within(at, NEIGHBOUR_WITHIN_S)
    look = judge(answer, at, Neighbours(*before))
    if isinstance(look, Reading):
        believed = _believed(heard, look) if heard.doubted else ()
        return Hearing(look), (*believed, look)
    if look.kind is FaultKind.POWER_ON_VALUE:
        heard = heard._replace(doubted=(*heard.doubted, look)[-_MOST_DOUBTED:])
    return heard, (look,)


def _believed(heard: Hearing, after: Reading) -> list[Reading]:
    known = [after] if heard.latest is None else [heard.latest, after]
    others = sorted(known, key=attrgetter("at"))

    def is_believed(doubted: Fault) -> bool:
        look = judge_doubted(doubted.at, neighbours_of(doubted.at, others))
        if isinstance(look, Reading):
            insort(others, look, key=attrgetter("at"))
        return isinstance(look, Reading)

    believed, _ = settle(heard.doubted, is_believed)
    return sorted((Reading(fault.at, POWER_ON_C) for fault in believed), key=attrgetter("at"))
