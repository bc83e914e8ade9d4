"""A disk without room, for one process and for a while."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def short_of_room(most_bytes: int = 100_000) -> Iterator[None]:
    """No file grows beyond this size; the kernel refuses a write as a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
