"""Whole numbers in the record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.db.scale import (
    MOST_PLACES,
    first_id,
    from_ms,
    from_units,
    reading_id,
    to_ms,
    to_units,
)


@given(st.integers(-55 * 16, 125 * 16))
def test_every_step_of_a_ds18b20_is_kept_exactly(sixteenths: int) -> None:
    assert from_units(to_units(sixteenths / 16)) == sixteenths / 16


@given(st.integers(-5_500, 12_500))
def test_every_hundredth_of_a_degree_is_kept_exactly(hundredths: int) -> None:
    assert from_units(to_units(hundredths / 100)) == hundredths / 100


@given(st.integers(-(10**12), 10**13))
def test_a_stored_time_leads_there_and_back(ms: int) -> None:
    assert to_ms(from_ms(ms)) == ms


@given(st.integers(-600_000, 10_000_000))
def test_a_stored_temperature_leads_there_and_back(units: int) -> None:
    assert to_units(from_units(units)) == units


@pytest.mark.parametrize(
    ("value_c", "units"), [(0.0, 0), (-0.0625, -50), (85.0, 68_000), (-55.0, -44_000)]
)
def test_temperatures_are_800ths(value_c: float, units: int) -> None:
    assert to_units(value_c) == units


@given(st.integers(-(10**12), 10**13), st.integers(1, MOST_PLACES))
def test_a_readings_number_lies_among_those_of_its_moment(at_ms: int, place_id: int) -> None:
    assert first_id(at_ms) < reading_id(at_ms, place_id) < first_id(at_ms + 1)
