"""Receives what workers emit, in the thread of the test."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Slot

from genmon_gui.workers.host import WorkerHost

BOUND_MS = 10_000


class Receiver(QObject):
    """Keeps messages in order.

    Attributes:
        messages: what came.
        threads: the thread in which each came.
    """

    def __init__(self, *signals: Any) -> None:
        super().__init__()
        self.messages: list[Any] = []
        self.threads: set[threading.Thread] = set()
        for signal in signals:
            signal.connect(self.take)

    @Slot(object)
    def take(self, message: Any) -> None:
        self.messages.append(message)
        self.threads.add(threading.current_thread())

    def has(self, condition: Callable[[Any], bool]) -> Callable[[], bool]:
        """Whether such a message has come; to be waited for."""
        return lambda: any(map(condition, self.messages))

    def has_count(self, count: int) -> Callable[[], bool]:
        return lambda: len(self.messages) >= count


@contextmanager
def hosted(worker: QObject) -> Iterator[WorkerHost]:
    """A worker at work in its thread, which ends in order."""
    host = WorkerHost(worker, "under test")
    host.start()
    try:
        yield host
    finally:
        host.ask_to_finish()
        assert host.wait(BOUND_MS)
