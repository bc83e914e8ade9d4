"""What a cell says of a temperature: 50.1, 50,1 or 50.1 °C, or that there was none."""

import math
import re

from genmon_gui.core.phrasing import MINUS, Unit
from genmon_gui.services.imports.rejection import Rejection

_MISSING = frozenset({
    "", "na", "n/a", "nan", "-nan", "null", "none", "-", "--", "unknown", "unavailable",
})  # fmt: skip

# The minus sign and the two characters that are a degree sign and a letter at once.
_LETTERS = str.maketrans({MINUS: "-", "\N{DEGREE CELSIUS}": "C", "\N{DEGREE FAHRENHEIT}": "F"})

# A degree sign that came through another encoding may look like anything.
_WRITTEN = re.compile(
    r"(?P<number>[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?)"
    r"\s*(?:°|º|˚|Â°|Âº|\N{REPLACEMENT CHARACTER}|deg\.?|degrees)?"
    r"\s*(?P<unit>c|f|celsius|fahrenheit)?\.?",
    re.IGNORECASE,
)


def degrees_in(text: str) -> tuple[float, Unit | None] | Rejection:
    """The number in a cell and the unit it names, if any; or why there is none."""
    text = text.strip()
    if text.lower() in _MISSING:
        return Rejection.MISSING
    if "\0" in text:
        return Rejection.DAMAGED
    found = _WRITTEN.fullmatch(text.translate(_LETTERS))
    if found is None:
        return _infinite(text)
    unit = found["unit"]
    return float(found["number"].replace(",", ".")), Unit(unit[0].upper()) if unit else None


def _infinite(text: str) -> tuple[float, None] | Rejection:
    """What is a number all the same; whoever judges it finds it out of range."""
    try:
        value = float(text)
    except ValueError:
        return Rejection.NOT_A_NUMBER
    return (value, None) if math.isinf(value) else Rejection.NOT_A_NUMBER
