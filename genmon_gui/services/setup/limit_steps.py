"""The limits that a finger can choose: half degrees Celsius, or whole degrees Fahrenheit."""

from math import ceil, floor

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import HIGHEST_C, LOWEST_C

_STEPS = {Unit.CELSIUS: 0.5, Unit.FAHRENHEIT: 1.0}
# So near to a step is on it.
_NEAR = 0.05
_DIGITS = 2


def snapped(value_c: float, unit: Unit) -> float:
    """The nearest limit that can be chosen, °C."""
    step = _STEPS[unit]
    return _within(round(unit.from_c(value_c) / step), unit)


def stepped(value_c: float, unit: Unit, steps: int) -> float:
    """The limit so many steps up, or down below zero; one between two goes to the next first."""
    step = _STEPS[unit]
    number = unit.from_c(value_c) / step
    begin = floor(number + _NEAR) if steps > 0 else ceil(number - _NEAR)
    return _within(begin + steps, unit)


def _within(number: int, unit: Unit) -> float:
    """The limit at so many steps from zero; one that nothing measured can cross would be none."""
    step = _STEPS[unit]
    lowest, highest = (unit.from_c(end_c) / step for end_c in (LOWEST_C, HIGHEST_C))
    number = min(max(number, floor(lowest) + 1), ceil(highest) - 1)
    return round(unit.to_c(number * step), _DIGITS)
