from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.widgets.hands.glide import Glide, flick_speed
from genmon_gui.widgets.hands.time_range import Bounds, TimeRange

BOUNDS = Bounds(0.0, 1_000_000.0)
SEEN = TimeRange(500_000.0, 510_000.0)


@given(st.floats(-1e6, 1e6), st.lists(st.floats(0, 20), min_size=2))
def test_it_never_turns_round_nor_leaves_the_limits(speed: float, times: list[float]) -> None:
    glide = Glide(SEEN, speed, BOUNDS)
    starts = [glide.at(elapsed_s).start for elapsed_s in sorted(times)]
    assert all(BOUNDS.first <= start <= BOUNDS.last for start in starts)
    assert all((after - before) * speed >= 0 for before, after in pairwise(starts))


@given(st.floats(-1e6, 1e6))
def test_it_is_over_within_four_seconds(speed: float) -> None:
    assert Glide(SEEN, speed, BOUNDS).is_over(4.0)


def test_it_goes_on_as_fast_as_the_finger_at_first_and_ever_slower() -> None:
    glide = Glide(SEEN, 10_000.0, BOUNDS)
    steps = [glide.at(i / 10 + 0.1).start - glide.at(i / 10).start for i in range(10)]
    assert glide.at(0.0) == SEEN
    assert glide.at(0.01).start - SEEN.start == pytest.approx(100, rel=0.02)
    assert steps == sorted(steps, reverse=True)


def test_it_stops_at_the_end_of_the_data() -> None:
    glide = Glide(SEEN, 1e7, BOUNDS)
    assert not glide.is_over(0.0)
    assert glide.at(1.0) == TimeRange(990_000.0, 1_000_000.0)
    assert glide.is_over(1.0)


def test_the_same_flick_glides_the_same_way_however_often_it_is_asked() -> None:
    glide = Glide(SEEN, -4000.0, BOUNDS)
    assert glide.at(0.7) == Glide(SEEN, -4000.0, BOUNDS).at(0.7)


def test_a_flick_is_as_fast_as_the_last_tenth_of_a_second() -> None:
    slow = [(at / 100, 0.0) for at in range(100)]
    fast = [(1.0 + i / 100, i * 10.0) for i in range(10)]
    assert flick_speed([*slow, *fast], 1.095) == pytest.approx(1000)


@pytest.mark.parametrize(
    "samples",
    [
        [],
        [(0.0, 5.0)],
        [(0.0, 0.0), (0.0, 100.0)],
        [(0.0, 0.0), (0.01, 100.0)],  # long before the release
        [(0.92, 0.0), (1.0, 2.0)],  # a drift
    ],
)
def test_a_finger_that_rested_or_drifted_did_not_flick(samples: list[tuple[float, float]]) -> None:
    assert flick_speed(samples, 1.0) == 0
