"""The one place that owns threads of Qt."""

import logging
import sys

from PySide6.QtCore import QObject, QThread, Signal

logger = logging.getLogger(__name__)

# The interpreter lets a thread that computes go on for 5 ms before another has its turn. Of these a
# frame of the picture needs several.
_TURN_S = 0.0005


class _Thread(QThread):
    """A thread whose event loop runs within Python.

    Without a frame of Python below it each slot would begin with a new state of the interpreter for
    this thread, 16 KB of fresh memory included, and end with throwing it away.
    """

    def run(self) -> None:
        """Handle events until it is quit."""
        self.exec()


class WorkerHost(QObject):
    """Runs a worker in a thread of its own.

    The worker is a QObject with slots `begin` and `finish`; at the end of `finish` it quits its
    own thread, because a quit from outside would overtake the queued finish.

    Signals:
        finish_asked: the worker shall finish.
    """

    finish_asked = Signal()

    def __init__(self, worker: QObject, name: str) -> None:
        super().__init__()
        self._worker = worker
        self._thread = _Thread()
        self._thread.setObjectName(name)
        worker.moveToThread(self._thread)
        self._thread.started.connect(worker.begin)  # type: ignore[attr-defined]
        self.finish_asked.connect(worker.finish)  # type: ignore[attr-defined]

    def start(self) -> None:
        """Start the thread; the worker begins in it."""
        sys.setswitchinterval(_TURN_S)
        self._thread.start()

    def ask_to_finish(self) -> None:
        """Let the worker finish; returns at once."""
        self.finish_asked.emit()

    def wait(self, limit_ms: int) -> bool:
        """Wait for the thread's end, False when it did not end in time."""
        ended = self._thread.wait(limit_ms)
        if not ended:
            logger.error("thread %s did not end in time", self._thread.objectName())
        return ended
