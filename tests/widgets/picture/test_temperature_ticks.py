import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.picture.temperature_range import temperature_range
from genmon_gui.widgets.picture.temperature_ticks import (
    frost_tick,
    temperature_ticks,
)


def test_round_numbers_of_a_winter_and_summer_have_a_true_minus_sign() -> None:
    found = temperature_ticks(-14, 40, 6, Unit.CELSIUS)
    assert [tick.text for tick in found] == ["−10°", "0°", "10°", "20°", "30°", "40°"]


def test_numbers_are_round_in_fahrenheit_too() -> None:
    found = temperature_ticks(-14, 40, 6, Unit.FAHRENHEIT)
    assert [tick.text for tick in found] == ["20°", "40°", "60°", "80°", "100°"]
    assert found[0].value_c == pytest.approx(-6.667, abs=1e-3)


def test_a_narrow_range_is_marked_in_tenths() -> None:
    found = temperature_ticks(20.0, 21.05, 6, Unit.CELSIUS)
    assert [tick.text for tick in found][:2] == ["20.0°", "20.2°"]


@pytest.mark.parametrize(("unit", "text"), [(Unit.CELSIUS, "0°"), (Unit.FAHRENHEIT, "32°")])
def test_water_freezes_at_zero_celsius_in_either_unit(unit: Unit, text: str) -> None:
    assert (frost_tick(unit).value_c, frost_tick(unit).text) == (0.0, text)


@given(low=st.floats(-55, 125), span=st.floats(0, 180), most=st.floats(1, 40))
def test_marks_are_few_enough_and_within(low: float, span: float, most: float) -> None:
    bottom, top = temperature_range(low, low + span)
    found = temperature_ticks(bottom, top, most, Unit.CELSIUS)
    assert len(found) <= most + 3
    assert all(bottom - 1e-9 <= tick.value_c <= top + 1e-9 for tick in found)
