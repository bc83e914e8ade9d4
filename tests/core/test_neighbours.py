"""The readings about a doubtful 85 °C."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.neighbours import Neighbours, nearer, neighbours_of
from genmon_gui.core.reading import Reading

NOW = 1_795_300_000.0
ONE, TWO, AFTER = Reading(NOW - 5, 1.0), Reading(NOW - 9, 2.0), Reading(NOW + 20, 3.0)
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
    pair = (Neighbours(ONE), Neighbours(TWO, AFTER))
    one, other = reversed(pair) if swapped else pair
    assert nearer(NOW, one, other) == Neighbours(ONE, AFTER)
