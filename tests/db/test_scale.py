"""Whole numbers in the record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.db.scale import from_ms, from_units, to_ms, to_units


@given(st.integers(-55 * 16, 125 * 16))
def test_every_step_of_a_ds18b20_is_kept_exactly(sixteenths: int) -> None:
    assert from_units(to_units(sixteenths / 16)) == sixteenths / 16


@given(st.integers(-(10**12), 10**13))
def test_a_stored_time_leads_there_and_back(ms: int) -> None:
    assert to_ms(from_ms(ms)) == ms


@given(st.integers(-600_000, 10_000_000))
def test_a_stored_temperature_leads_there_and_back(units: int) -> None:
    assert to_units(from_units(units)) == units


@pytest.mark.parametrize(
    ("value_c", "units"), [(0.0, 0), (-0.0625, -625), (85.0, 850_000), (-55.0, -550_000)]
)
def test_temperatures_are_ten_thousandths(value_c: float, units: int) -> None:
    assert to_units(value_c) == units
