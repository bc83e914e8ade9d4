import math

import pytest

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.imports.degrees import degrees_in
from genmon_gui.services.imports.rejection import Rejection

C, F = Unit.CELSIUS, Unit.FAHRENHEIT


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        (" 50.1 ", 50.1, None),
        ("50,1", 50.1, None),
        ("+.5", 0.5, None),
        ("5.", 5.0, None),
        ("2.05e1", 20.5, None),
        ("−12.3", -12.3, None),
        ("50.1ºC", 50.1, C),
        ("50.1 °C", 50.1, C),
        ("50,1 Â°C", 50.1, C),
        ("50.1\N{REPLACEMENT CHARACTER}C", 50.1, C),
        ("50.1°", 50.1, None),
        ("122f", 122.0, F),
        ("122 deg F", 122.0, F),
        ("-0.0 Celsius", 0.0, C),
        ("-inf", -math.inf, None),
    ],
)
def test_a_number_is_read_however_it_is_written(
    text: str, number: float, unit: Unit | None
) -> None:
    assert degrees_in(text) == (number, unit)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Rejection.MISSING),
        (" NULL ", Rejection.MISSING),
        ("warm", Rejection.NOT_A_NUMBER),
        ("1,234.5", Rejection.NOT_A_NUMBER),
        ("5_0", Rejection.NOT_A_NUMBER),
        ("20 K", Rejection.NOT_A_NUMBER),
        ("20 21", Rejection.NOT_A_NUMBER),
        ("5\x000", Rejection.DAMAGED),
    ],
)
def test_what_is_no_number_has_its_reason(text: str, reason: Rejection) -> None:
    assert degrees_in(text) is reason
