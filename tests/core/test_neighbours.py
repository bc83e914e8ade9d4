"""What is believed of a logged 85 °C."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.neighbours import (
    SPARSE_WITHIN_S,
    Neighbours,
    judge_power_on,
    nearer,
    neighbours_of,
)
from genmon_gui.core.reading import NEIGHBOUR_WITHIN_S, POWER_ON_C, Fault, FaultKind, Reading

NOW = 1_795_300_000.0
FAULT = Fault(NOW, FaultKind.POWER_ON_VALUE, POWER_ON_C)
TRUE = Reading(NOW, POWER_ON_C)


def before(value_c: float, seconds: float = 20.0) -> Reading:
    return Reading(NOW - seconds, value_c)


def after(value_c: float, seconds: float = 20.0) -> Reading:
    return Reading(NOW + seconds, value_c)


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
    assert judge_power_on(NOW, neighbours) == FAULT


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
    assert judge_power_on(NOW, neighbours) == TRUE


MOMENTS = st.lists(st.integers(0, 50), max_size=20, unique=True).map(sorted)


@given(moments=MOMENTS, at=st.integers(0, 50))
def test_neighbours_are_the_last_until_then_and_the_first_after(
    moments: list[int], at: int
) -> None:
    others = [Reading(float(moment), 20.0) for moment in moments]
    found = neighbours_of(float(at), others)
    earlier = [moment for moment in moments if moment <= at]
    later = [moment for moment in moments if moment > at]
    assert (found.before and found.before.at) == (max(earlier) if earlier else None)
    assert (found.after and found.after.at) == (min(later) if later else None)


@pytest.mark.parametrize("swapped", [False, True])
def test_of_two_neighbours_on_a_side_the_nearer_counts(*, swapped: bool) -> None:
    pair = Neighbours(before(1.0, 5.0), None), Neighbours(before(2.0, 9.0), after(3.0))
    one, other = reversed(pair) if swapped else pair
    assert nearer(NOW, one, other) == Neighbours(before(1.0, 5.0), after(3.0))


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
        look = judge_power_on(at, neighbours_of(at, others))
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
            assert judge_power_on(reading.at, neighbours_of(reading.at, others)) == reading
