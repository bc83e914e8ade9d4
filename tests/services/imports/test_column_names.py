import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.imports.column_names import listed, taken_apart


@pytest.mark.parametrize(
    ("name", "base", "unit"),
    [
        ("temperature (celsius)", "temperature", Unit.CELSIUS),
        ("Temperature [°C]", "temperature", Unit.CELSIUS),
        ("temp_f", "temp", Unit.FAHRENHEIT),
        ("Fahrenheit", "", Unit.FAHRENHEIT),
        ("Temp (deg F)", "temp", Unit.FAHRENHEIT),
        ("engineTempC", "engine_temp", Unit.CELSIUS),
        ("Engine block", "engine_block", None),
    ],
)
def test_the_unit_is_told_by_the_name(name: str, base: str, unit: Unit | None) -> None:
    assert (taken_apart(name).base, taken_apart(name).unit) == (base, unit)


@pytest.mark.parametrize(
    ("name", "scale"),
    [("temp_tenths", 0.1), ("temp_x10", 0.1), ("milli_deg_c", 0.001), ("temp10", 1.0)],
)
def test_parts_of_degrees_are_told_by_the_name(name: str, scale: float) -> None:
    assert taken_apart(name).scale == scale


@pytest.mark.parametrize(
    ("name", "is_temperature", "is_other"),
    [
        ("engine_temp", True, False),
        ("Temp2", True, False),
        ("oil (°C)", True, False),
        ("dewpoint (°C)", False, True),
        ("setpoint_temp", False, True),
        ("Humidity", False, True),
        ("Oil", False, False),
    ],
)
def test_a_name_may_say_what_a_column_holds(
    name: str, *, is_temperature: bool, is_other: bool
) -> None:
    found = taken_apart(name)
    assert (found.is_temperature, found.is_other) == (is_temperature, is_other)


def test_names_are_told_in_one_line_however_many_and_long_they_are() -> None:
    assert listed(["a\nb", "", "c"]) == "a b, (unnamed), c"
    assert len(listed(["x" * 1000] * 1000)) < 2000
