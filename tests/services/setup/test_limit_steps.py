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


@pytest.mark.parametrize(
    ("unit", "least", "most"), [(Unit.CELSIUS, -54.5, 124.5), (Unit.FAHRENHEIT, -66.0, 256.0)]
)
def test_a_limit_stays_where_a_probe_can_measure_beyond_it(
    unit: Unit, least: float, most: float
) -> None:
    for far_c in (LOWEST_C, -80.0):
        assert unit.from_c(snapped(far_c, unit)) == pytest.approx(least, abs=0.01)
        assert unit.from_c(stepped(far_c, unit, -1)) == pytest.approx(least, abs=0.01)
    for far_c in (HIGHEST_C, 950.0):
        assert unit.from_c(snapped(far_c, unit)) == pytest.approx(most, abs=0.01)
        assert unit.from_c(stepped(far_c, unit, 1)) == pytest.approx(most, abs=0.01)


@given(DEGREES, UNITS)
def test_what_is_snapped_stays_and_a_step_back_undoes_a_step(value_c: float, unit: Unit) -> None:
    limit_c = snapped(value_c, unit)
    assert snapped(limit_c, unit) == limit_c
    up_c = stepped(limit_c, unit, 1)
    if up_c > limit_c:
        assert stepped(up_c, unit, -1) == limit_c
