"""When it is night beside the screen."""

from datetime import time


def is_night(at: time, begins: time | None, ends: time | None) -> bool:
    """Whether a time of day lies in a night [begins, ends), which may hold midnight.

    Without both there is none; from a time to itself is no night either.
    """
    if begins is None or ends is None:
        return False
    if begins <= ends:
        return begins <= at < ends
    return at >= begins or at < ends
