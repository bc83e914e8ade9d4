"""Which temperatures the picture marks. Pure arithmetic, without Qt."""

import math
from dataclasses import dataclass

from genmon_gui.core.language import decimals
from genmon_gui.core.phrasing import MINUS, Unit

FROST_C = 0.0

_STEPS = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)


@dataclass(frozen=True, slots=True)
class TemperatureTick:
    """A marked temperature: where it is in °C and what stands beside it."""

    value_c: float
    text: str


def temperature_ticks(
    bottom_c: float, top_c: float, most: float, unit: Unit
) -> tuple[TemperatureTick, ...]:
    """Round temperatures of the unit from bottom to top.

    Args:
        bottom_c: the lower edge.
        top_c: the upper edge, above the lower.
        most: how many labels there is room for from edge to edge, one line each.
        unit: whose round numbers.
    """
    bottom, top = unit.from_c(bottom_c), unit.from_c(top_c)
    step = next((step for step in _STEPS if (top - bottom) / step <= most), _STEPS[-1])
    digits = 0 if step >= 1 else 1
    numbers = range(math.ceil(bottom / step), math.floor(top / step) + 1)
    return tuple(
        TemperatureTick(unit.to_c(number * step), _text(number * step, digits))
        for number in numbers
    )


def frost_tick(unit: Unit) -> TemperatureTick:
    """Where water freezes."""
    return TemperatureTick(FROST_C, _text(unit.from_c(FROST_C), 0))


def _text(value: float, digits: int) -> str:
    return f"{decimals(value, digits)}°".replace("-", MINUS)
