"""Python's cycles of garbage, collected in the thread of the event loop that made most of them.

The interpreter collects in whatever thread happens to allocate; objects of Qt that belong to the
GUI thread would then be destroyed in a worker's, which crashes, rarely and without a trace.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

# Often enough that garbage stays small, seldom enough that a screen at rest stays at rest.
_LOOK_MS = 5000


class GarbageCollector(QObject):
    """Collects on a timer of its own thread while it lives; elsewhere nothing is collected."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def close(self) -> None:
        """Leave it to the interpreter again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation whose threshold is passed, as the interpreter would."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counted) if count > most > 0]
        if due:
            gc.collect(max(due))
