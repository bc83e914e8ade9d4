"""How long a connection waits for others that have the record."""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

# A cheap card may stall for seconds while it erases a block; ten are patience, not a hang.
BUSY_TIMEOUT_MS = 10_000


@contextmanager
def waiting_for_nobody(connection: apsw.Connection) -> Iterator[None]:
    """Fail at once, while this lasts, where somebody stands in the way."""
    connection.set_busy_timeout(0)
    try:
        yield
    finally:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
