"""What is believed of a sensor's answer, live and in a log."""

import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.judging import Hearing, hear, judge, judge_doubted
from genmon_gui.core.neighbours import (
    NEIGHBOUR_WITHIN_S,
    SPARSE_WITHIN_S,
    Neighbours,
    neighbours_of,
)
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

NOW = 1_795_300_000.0
POWER_ON = SensorAnswer(POWER_ON_C, may_be_power_on=True)
FAULT = Fault(NOW, FaultKind.POWER_ON_VALUE, POWER_ON_C)
TRUE = Reading(NOW, POWER_ON_C)


def before(value_c: float, seconds: float = 20.0) -> Reading:
    return Reading(NOW - seconds, value_c)


def after(value_c: float, seconds: float = 20.0) -> Reading:
    return Reading(NOW + seconds, value_c)


@pytest.mark.parametrize("value_c", [LOWEST_C, -0.0625, 0.0, 84.9375, HIGHEST_C])
def test_what_the_chip_can_measure_is_a_reading(value_c: float) -> None:
    assert judge(SensorAnswer(value_c), NOW) == Reading(NOW, value_c)


@pytest.mark.parametrize("value_c", [-55.0625, -62.0, 125.0625, 127.9375, 999.0, 4095.687])
def test_what_the_chip_cannot_measure_is_a_fault_that_keeps_the_number(value_c: float) -> None:
    assert judge(SensorAnswer(value_c), NOW) == Fault(NOW, FaultKind.OUT_OF_RANGE, value_c)


@pytest.mark.parametrize("value_c", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_a_fault_without_one(value_c: float) -> None:
    assert judge(SensorAnswer(value_c), NOW) == Fault(NOW, FaultKind.OUT_OF_RANGE)


def test_an_85_that_the_hardware_does_not_doubt_is_a_reading() -> None:
    assert judge(SensorAnswer(POWER_ON_C), NOW) == Reading(NOW, POWER_ON_C)


def test_the_mark_alone_makes_no_fault_of_another_value() -> None:
    assert judge(SensorAnswer(21.5, may_be_power_on=True), NOW) == Reading(NOW, 21.5)


@given(value_c=st.floats(), may_be_power_on=st.booleans())
def test_behind_the_judgement_a_reading_is_always_a_possible_number(
    value_c: float, *, may_be_power_on: bool
) -> None:
    look = judge(SensorAnswer(value_c, may_be_power_on), NOW)
    if isinstance(look, Reading):
        assert LOWEST_C <= look.temperature_c <= HIGHEST_C
    else:
        assert look.rejected_c is None or math.isfinite(look.rejected_c)


@pytest.mark.parametrize(
    "neighbours",
    [
        Neighbours(before(20.0), after(20.5)),
        Neighbours(before(20.0), None),
        Neighbours(None, after(20.0)),
        Neighbours(None, None),
        Neighbours(before(20.0, 3600.0), after(21.0, 3600.0)),
        Neighbours(before(84.0, SPARSE_WITHIN_S + 1), None),
        # The engine was hot long before, or long after; what was read close by tells more.
        Neighbours(before(84.0, NEIGHBOUR_WITHIN_S + 1), after(20.0)),
        Neighbours(before(74.9), after(95.1)),
    ],
)
def test_an_85_without_a_hot_neighbour_is_the_power_on_value(neighbours: Neighbours) -> None:
    assert judge_doubted(NOW, neighbours) == FAULT


@pytest.mark.parametrize(
    "neighbours",
    [
        Neighbours(before(84.9), after(85.1)),
        Neighbours(before(83.0), None),
        Neighbours(None, after(88.0)),
        Neighbours(before(50.0, 300.0), after(88.0, 300.0)),
        Neighbours(before(75.0), after(20.0)),
        Neighbours(before(80.0, 3600.0), after(40.0, 3600.0)),
        Neighbours(None, after(84.0, SPARSE_WITHIN_S)),
    ],
)
def test_an_85_beside_a_hot_neighbour_is_a_reading(neighbours: Neighbours) -> None:
    assert judge_doubted(NOW, neighbours) == TRUE


def test_cool_neighbours_tell_more_than_the_hardware() -> None:
    assert judge(SensorAnswer(POWER_ON_C), NOW, Neighbours(before(20.0))) == FAULT
    assert judge(SensorAnswer(POWER_ON_C), NOW, Neighbours(before(20.0, 7201.0))) == TRUE


def heard_live(values_c: list[float], step_s: float = 20.0) -> list[list[Look]]:
    """The looks of each round, without their times where they are of that round."""
    heard, rounds = Hearing(), []
    for number, value_c in enumerate(values_c):
        heard, looks = hear(
            heard, SensorAnswer(value_c, value_c == POWER_ON_C), NOW + number * step_s
        )
        rounds.append(list(looks))
    return rounds


def test_an_85_between_cool_neighbours_stays_a_fault_alone_or_twice() -> None:
    for values_c in ([20.0, 85.0, 20.5], [20.0, 85.0, 85.0, 20.5]):
        rounds = heard_live(values_c)
        assert all(len(looks) == 1 for looks in rounds)
        kinds = [type(looks[0]) for looks in rounds]
        assert kinds == [Fault if value_c == POWER_ON_C else Reading for value_c in values_c]


def test_the_next_reading_vouches_for_what_was_doubted() -> None:
    first, second, third = heard_live([85.0, 85.0, 86.0])
    assert (first, [type(look) for look in second]) == ([FAULT], [Fault])
    assert third == [TRUE, Reading(NOW + 20, 85.0), Reading(NOW + 40, 86.0)]


def test_a_hot_engine_is_believed_at_once() -> None:
    assert all(
        [type(look) for look in looks] == [Reading]
        for looks in heard_live([84.0, 85.0, 85.0, 60.0])
    )


def test_what_was_hot_long_before_vouches_only_when_nothing_cool_follows() -> None:
    assert heard_live([84.0, 85.0, 84.0], 3600.0)[2][0] == Reading(NOW + 3600, 85.0)
    assert len(heard_live([84.0, 85.0, 20.0], 3600.0)[2]) == 2
    heard = Hearing(before(84.0, 3600.0))
    heard, looks = hear(heard, POWER_ON, NOW)
    assert looks == (FAULT,)
    assert hear(heard, SensorAnswer(20.0), NOW + 20)[1] == (Reading(NOW + 20, 20.0),)


STEPS_S = st.sampled_from([1.0, 20.0, 300.0, 600.0, 3600.0])
CURVES = st.sampled_from(
    [
        lambda number: 20.0 + number % 7,
        lambda number: -30.0 + number / 10,
        lambda number: 40.5 + 21.0 * (number % 2),
        lambda _: 0.0,
    ]
)


@given(curve=CURVES, step_s=STEPS_S, length=st.integers(3, 60), data=st.data())
def test_every_85_in_a_cool_series_is_found_however_many_follow_each_other(
    curve: Callable[[int], float], step_s: float, length: int, data: st.DataObject
) -> None:
    wrong = data.draw(st.sets(st.integers(0, length - 1)))
    others = [Reading(n * step_s, curve(n)) for n in range(length) if n not in wrong]
    for number in wrong:
        at = number * step_s
        look = judge_doubted(at, neighbours_of(at, others))
        assert look == Fault(at, FaultKind.POWER_ON_VALUE, POWER_ON_C)


@given(step_s=STEPS_S, rise_c=st.sampled_from([0.0625, 0.5, 2.0, 5.0, 10.0]))
def test_every_85_of_an_engine_that_warms_up_and_cools_down_is_a_reading(
    step_s: float, rise_c: float
) -> None:
    values_c = [POWER_ON_C + rise_c * number for number in (-3, -2, -1, 0, 1, 0, 0, -1, -2)]
    series = [Reading(number * step_s, value_c) for number, value_c in enumerate(values_c)]
    others = [reading for reading in series if reading.temperature_c != POWER_ON_C]
    for reading in series:
        if reading.temperature_c == POWER_ON_C:
            assert judge_doubted(reading.at, neighbours_of(reading.at, others)) == reading
