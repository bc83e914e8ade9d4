"""Between the program's °C and seconds and the record's whole numbers."""

UNITS_PER_DEGREE = 10_000
MS_PER_S = 1000


def to_units(value_c: float) -> int:
    """°C as stored: ten-thousandths of a degree."""
    return round(value_c * UNITS_PER_DEGREE)


def to_ms(at: float) -> int:
    """UTC epoch seconds as stored: milliseconds."""
    return round(at * MS_PER_S)


def from_units(stored: float) -> float:
    """A stored temperature, or a mean of some, in °C."""
    return stored / UNITS_PER_DEGREE


def from_ms(stored: int) -> float:
    """A stored time in UTC epoch seconds."""
    return stored / MS_PER_S
