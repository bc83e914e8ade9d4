"""Keeps the daily snapshots up, in a thread of its own, so that rounds never wait for one."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.workers.surviving import Surviving

if TYPE_CHECKING:
    from genmon_gui.services.copies.snapshots import Snapshots

logger = logging.getLogger(__name__)

# The first look comes when the start is over and the clock has probably been set; later ones often
# enough that a stick that was put back is soon noticed.
_FIRST_LOOK_S = 180.0
_LOOK_S = 300.0

OpenSnapshots = Callable[[], "Snapshots"]


class SnapshotWorker(QObject):
    """Carries Snapshots.

    Signals:
        reported: a SnapshotsReport, after every look.
        troubled: a Trouble that keeps snapshots from being made, also told by the report.
    """

    reported = Signal(object)
    troubled = Signal(object)

    def __init__(
        self,
        open_snapshots: OpenSnapshots,
        known_now: Callable[[], float | None],
        first_look_s: float = _FIRST_LOOK_S,
        look_s: float = _LOOK_S,
    ) -> None:
        """Get ready to be moved to a thread.

        Args:
            open_snapshots: gives what is kept up; called by the first look.
            known_now: the time, None while it is not known: snapshots are named by their dates.
            first_look_s: from the beginning to the first look.
            look_s: from one look to the next.
        """
        super().__init__()
        self._open_snapshots = open_snapshots
        self._snapshots: Snapshots | None = None
        self._known_now = known_now
        self._first_look_s = first_look_s
        self._look_s = look_s

    @Slot()
    def begin(self) -> None:
        """Look from now on."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._timer.start(round(self._first_look_s * 1000))

    @Slot()
    def finish(self) -> None:
        """End the thread."""
        self._timer.stop()
        self.thread().quit()

    @Slot(object)
    def change_snapshots(self, open_snapshots: OpenSnapshots) -> None:
        """Keep up others, from the next look on."""
        self._open_snapshots, self._snapshots = open_snapshots, None

    @Slot()
    def _look(self) -> None:
        now = self._known_now()
        if now is not None:
            self._keep_up(now)
        self._timer.start(round(self._look_s * 1000))

    def _keep_up(self, now: float) -> None:
        with Surviving(self.troubled.emit, "the snapshots could not be kept up"):
            if self._snapshots is None:
                self._snapshots = self._open_snapshots()
            report = self._snapshots.keep_up(now)
            for path in report.made:
                logger.info("%s was made and checked", path)
            for path in report.removed:
                logger.info("%s was removed, newer ones are there", path)
            self.reported.emit(report)
            if report.trouble is not None:
                self.troubled.emit(report.trouble)
