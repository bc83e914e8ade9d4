"""How much room a record should have to grow."""

# Three sensors every 20 s take 75 MB a year (15.9 bytes a reading).
_TWO_YEARS_BYTES = 200 * 10**6


def has_room(free_bytes: int) -> bool:
    """Whether what is free on its disk lets a record grow for two years."""
    return free_bytes >= _TWO_YEARS_BYTES
