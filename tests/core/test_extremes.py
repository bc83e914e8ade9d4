"""The summary of a run of readings."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.extremes import Extremes, extremes_of, merged, widened
from genmon_gui.core.reading import Reading

readings = st.lists(
    st.builds(Reading, st.integers(0, 50).map(float), st.integers(-3, 3).map(lambda c: c / 2)),
    min_size=1,
)


def test_one_reading_is_its_own_low_and_high() -> None:
    assert extremes_of([Reading(5.0, -1.5)]) == Extremes(-1.5, 5.0, -1.5, 5.0, -1.5, 1)


def test_of_equal_values_the_earliest_gives_the_moment() -> None:
    found = extremes_of([Reading(float(at), at % 2 * 10.0) for at in (9, 4, 3, 8, 2, 7)])
    assert (found.low_at, found.high_at) == (2.0, 3.0)


@given(st.lists(readings, min_size=1))
def test_rows_come_to_what_all_their_readings_come_to(parts: list[list[Reading]]) -> None:
    found = merged([extremes_of(part) for part in parts])
    everything = extremes_of([reading for part in parts for reading in part])
    assert found is not None
    assert found.mean_c == pytest.approx(everything.mean_c)
    assert replace(found, mean_c=everything.mean_c) == everything


def test_no_rows_have_no_extremes() -> None:
    assert merged([]) is None


@given(readings)
def test_the_order_of_readings_does_not_matter(found: list[Reading]) -> None:
    reordered = sorted(found, key=lambda reading: (-reading.at, reading.temperature_c))
    assert extremes_of(reordered) == extremes_of(found)


@given(readings)
def test_nothing_is_lower_or_higher_or_as_low_or_high_before(found: list[Reading]) -> None:
    whole = extremes_of(found)
    assert Reading(whole.low_at, whole.low_c) in found
    assert Reading(whole.high_at, whole.high_c) in found
    assert all((whole.low_c, whole.low_at) <= (one.temperature_c, one.at) for one in found)
    assert all((-whole.high_c, whole.high_at) <= (-one.temperature_c, one.at) for one in found)
    assert whole.count == len(found)
    assert whole.mean_c == pytest.approx(sum(one.temperature_c for one in found) / len(found))


@given(readings)
def test_extremes_that_are_widened_reading_by_reading_are_those_of_all(
    found: list[Reading],
) -> None:
    kept_up: Extremes | None = None
    for reading in found:
        kept_up = widened(kept_up, reading)
    whole = extremes_of(found)
    assert kept_up is not None
    assert kept_up.mean_c == pytest.approx(whole.mean_c, abs=1e-9)
    assert replace(kept_up, mean_c=whole.mean_c) == whole
