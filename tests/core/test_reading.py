"""What is believed of a sensor's answer."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.reading import (
    HIGHEST_C,
    LOWEST_C,
    NEIGHBOUR_WITHIN_S,
    POWER_ON_C,
    Answer,
    Fault,
    FaultKind,
    Reading,
    judge,
    stale_after_s,
)

NOW = 1_795_300_000.0
POWER_ON = Answer(POWER_ON_C, may_be_power_on=True)


@pytest.mark.parametrize("value_c", [LOWEST_C, -0.0625, 0.0, 84.9375, HIGHEST_C])
def test_what_the_chip_can_measure_is_a_reading(value_c: float) -> None:
    assert judge(Answer(value_c), NOW, None) == Reading(NOW, value_c)


@pytest.mark.parametrize("value_c", [-55.0625, -62.0, 125.0625, 127.9375, 999.0, 4095.687])
def test_what_the_chip_cannot_measure_is_a_fault_that_keeps_the_number(value_c: float) -> None:
    assert judge(Answer(value_c), NOW, None) == Fault(NOW, FaultKind.OUT_OF_RANGE, value_c)


@pytest.mark.parametrize("value_c", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_a_fault_without_one(value_c: float) -> None:
    assert judge(Answer(value_c), NOW, None) == Fault(NOW, FaultKind.OUT_OF_RANGE)


@pytest.mark.parametrize(
    "previous",
    [
        None,
        Reading(NOW - 20, 21.5),
        Reading(NOW - 20, 74.9375),
        Reading(NOW - 20, 95.0625),
        Reading(NOW - NEIGHBOUR_WITHIN_S - 0.001, 84.0),
    ],
)
def test_a_power_on_value_without_near_neighbours_is_a_fault(previous: Reading | None) -> None:
    assert judge(POWER_ON, NOW, previous) == Fault(NOW, FaultKind.POWER_ON_VALUE, POWER_ON_C)


@pytest.mark.parametrize(
    "previous",
    [
        Reading(NOW - 20, POWER_ON_C),
        Reading(NOW - 20, 75.0),
        Reading(NOW - NEIGHBOUR_WITHIN_S, 95.0),
    ],
)
def test_a_true_85_beside_hot_neighbours_is_a_reading(previous: Reading) -> None:
    assert judge(POWER_ON, NOW, previous) == Reading(NOW, POWER_ON_C)


def test_an_85_that_the_hardware_does_not_doubt_is_a_reading() -> None:
    assert judge(Answer(POWER_ON_C), NOW, None) == Reading(NOW, POWER_ON_C)


def test_the_mark_alone_makes_no_fault_of_another_value() -> None:
    assert judge(Answer(21.5, may_be_power_on=True), NOW, None) == Reading(NOW, 21.5)


@given(value_c=st.floats(), may_be_power_on=st.booleans())
def test_behind_the_judgement_a_reading_is_always_a_possible_number(
    value_c: float, *, may_be_power_on: bool
) -> None:
    look = judge(Answer(value_c, may_be_power_on), NOW, None)
    if isinstance(look, Reading):
        assert LOWEST_C <= look.temperature_c <= HIGHEST_C
    else:
        assert look.rejected_c is None or math.isfinite(look.rejected_c)


@pytest.mark.parametrize(
    ("interval_s", "stale_s"), [(0.1, 10.0), (1.0, 10.0), (20.0, 60.0), (600.0, 1800.0)]
)
def test_a_number_is_stale_after_three_rounds_and_not_before_ten_seconds(
    interval_s: float, stale_s: float
) -> None:
    assert stale_after_s(interval_s) == stale_s
