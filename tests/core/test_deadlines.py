"""When the next round is due, and when the next try."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genmon_gui.core.deadlines import (
    SELDOM,
    SOON,
    Patience,
    next_deadline,
)

intervals = st.floats(0.1, 3600)
moments = st.floats(0, 1e9)


@pytest.mark.parametrize(
    ("now_s", "due_s"),
    [
        (100.0, 120.0),
        (105.0, 120.0),
        (120.0, 140.0),
        (139.9, 140.0),
        (1000.0, 1020.0),
        (99.998, 120.0),
    ],
)
def test_rounds_keep_to_their_grid_and_leave_out_what_was_missed(
    now_s: float, due_s: float
) -> None:
    assert next_deadline(100.0, 20.0, now_s) == due_s


@given(moments, intervals, moments)
@example(0.0, 0.1, 0.3)
@example(0.7, 0.1, 0.7999999999999999)
@example(0.0, 0.1, 1e9)
def test_the_next_deadline_lies_ahead_by_at_most_an_interval(
    deadline_s: float, interval_s: float, now_s: float
) -> None:
    due_s = next_deadline(deadline_s, interval_s, now_s)
    assert due_s > max(now_s, deadline_s)
    assert due_s - max(now_s, deadline_s) <= interval_s * (1 + 1e-5)


@given(moments, intervals, moments)
def test_the_next_deadline_is_whole_intervals_away(
    deadline_s: float, interval_s: float, now_s: float
) -> None:
    steps = (next_deadline(deadline_s, interval_s, now_s) - deadline_s) / interval_s
    assert steps == pytest.approx(round(steps), abs=1e-5)


def test_many_rounds_do_not_drift() -> None:
    deadline_s = 0.0
    for _ in range(100_000):
        deadline_s = next_deadline(deadline_s, 0.1, deadline_s + 0.03)
    assert deadline_s == pytest.approx(10_000, abs=1e-6)


@pytest.mark.parametrize(
    ("failures", "delay_s"), [(1, 15), (2, 30), (3, 60), (6, 480), (7, 600), (10_000, 600)]
)
def test_tries_become_rarer_up_to_a_bound(failures: int, delay_s: float) -> None:
    assert SOON.delay_s(failures, 0.0) == delay_s


@given(st.sampled_from([SOON, SELDOM]), st.integers(1, 100_000), st.floats(0, 1))
def test_chance_takes_a_quarter_off_at_most(
    patience: Patience, failures: int, chance: float
) -> None:
    longest_s = patience.delay_s(failures, 0.0)
    assert longest_s * 0.75 <= patience.delay_s(failures, chance) <= longest_s
    assert patience.first_s <= longest_s <= patience.longest_s
