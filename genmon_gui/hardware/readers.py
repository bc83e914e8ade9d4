"""Threads that wait for work which may hang: one that hangs is missed by nobody.

They are daemons, so a hung one does not hold up the exit; those of `concurrent.futures` would.
"""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread

# What one thread is to do next, None for its end.
_Tasks = SimpleQueue[Callable[[], None] | None]


class Readers:
    """As many threads as there was work at once. Every method may be called from any thread.

    A thread that has done its work waits for more, since to start one for every read of a round
    costs as much as the reading; one that comes back from a hang does so too.
    """

    def __init__(self) -> None:
        """Start none before there is work."""
        self._lock = Lock()
        self._idle: list[_Tasks] = []
        self._is_closed = False

    def do(self, work: Callable[[], None]) -> None:
        """Let work be done now, by a new thread where all others are busy; it must not raise."""
        with self._lock:
            tasks = self._idle.pop() if self._idle else None
        if tasks is None:
            tasks = SimpleQueue()
            Thread(target=self._serve, args=(tasks,), name="1-Wire", daemon=True).start()
        tasks.put(work)

    def close(self) -> None:
        """Let every thread end that is waiting, and the others when they have done their work."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for tasks in idle:
            tasks.put(None)

    def _serve(self, tasks: _Tasks) -> None:
        while (work := tasks.get()) is not None:
            work()
            with self._lock:
                if self._is_closed:
                    return
                self._idle.append(tasks)
