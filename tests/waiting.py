"""Waiting for what another thread does, where it calls nobody."""

import time
from collections.abc import Callable

BOUND_S = 10.0


def wait_until(is_so: Callable[[], bool]) -> None:
    """Wait until something is so.

    Raises:
        TimeoutError: it never came to that.
    """
    deadline_s = time.monotonic() + BOUND_S
    while not is_so():
        if time.monotonic() > deadline_s:
            raise TimeoutError
        time.sleep(0.001)
