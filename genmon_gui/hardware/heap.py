"""How this process takes its memory from the machine."""

import ctypes

# glibc's malloc.h: how many heaps there may be at most.
_M_ARENA_MAX = -8


def share_one_heap() -> None:
    """Let all threads take memory from one heap; to be called before they begin.

    glibc gives each thread a heap of its own so that none waits for another. Ours seldom work at
    the same time, and what each has taken once it keeps: over a year that is fragments times
    threads. Where the system's C library is another one nothing changes.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)
