import pytest
from hypothesis import given
from hypothesis import strategies as some

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import HIGHEST_C, LOWEST_C
from genmon_gui.services.setup.limit_steps import snapped, stepped

UNITS = some.sampled_from(list(Unit))
DEGREES = some.floats(LOWEST_C, HIGHEST_C)


@pytest.mark.parametrize(
    ("value_c", "steps", "to_c"),
    [(5.0, 1, 5.5), (5.0, -1, 4.5), (5.2, 1, 5.5), (5.2, -1, 5.0), (-0.5, 1, 0.0), (5.0, 3, 6.5)],
)
def test_celsius_goes_by_half_degrees(value_c: float, steps: int, to_c: float) -> None:
    assert stepped(value_c, Unit.CELSIUS, steps) == to_c


def test_fahrenheit_goes_by_whole_degrees() -> None:
    limit_c = snapped(5.0, Unit.FAHRENHEIT)
    for degrees in range(42, 60):
        limit_c = stepped(limit_c, Unit.FAHRENHEIT, 1)
        assert round(Unit.FAHRENHEIT.from_c(limit_c), 1) == degrees


def test_a_limit_stays_where_a_probe_can_measure() -> None:
    assert stepped(HIGHEST_C, Unit.CELSIUS, 1) == HIGHEST_C
    assert snapped(-80.0, Unit.CELSIUS) == LOWEST_C


@given(DEGREES, UNITS)
def test_what_is_snapped_stays_and_a_step_back_undoes_a_step(value_c: float, unit: Unit) -> None:
    limit_c = snapped(value_c, unit)
    assert snapped(limit_c, unit) == limit_c
    up_c = stepped(limit_c, unit, 1)
    if limit_c > LOWEST_C and up_c < HIGHEST_C:
        assert stepped(up_c, unit, -1) == limit_c
