"""Between the program's °C and seconds and the record's whole numbers."""

UNITS_PER_DEGREE = 800
MS_PER_S = 1000
# A reading's number is its time, shifted by so many bits, and its place: room for 255 places.
PLACE_BITS = 8
MOST_PLACES = (1 << PLACE_BITS) - 1


def to_units(value_c: float) -> int:
    """°C as stored: 800ths of a degree."""
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


def first_id(at_ms: int) -> int:
    """The least number that a reading at a moment, or later, can have."""
    return at_ms << PLACE_BITS


def reading_id(at_ms: int, place_id: int) -> int:
    """The number of a place's reading at a moment."""
    return first_id(at_ms) | place_id
