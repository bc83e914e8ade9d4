"""Empties the outbox, in a thread of its own, so that a hanging server holds up nothing else."""

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.services.messages import RoundTaken
from genmon_gui.workers.surviving import Surviving

if TYPE_CHECKING:
    from genmon_gui.services.telling.delivery import Delivery, DeliveryReport
    from genmon_gui.services.telling.trial import Trial, TrialStopped, TrialWanted

logger = logging.getLogger(__name__)

OpenDelivery = Callable[[], "Delivery | None"]

# How often the outbox is looked at while something waits, and while nothing does: of new alerts of
# a round it is told, of a week's report or what was saved from a damaged record it is not.
_LOOK_S, _REST_S = 2.0, 10.0


class DeliveryWorker(QObject):
    """Carries a Delivery.

    Signals:
        reported: a DeliveryReport, after every look at the outbox.
        troubled: a Trouble that keeps alerts from going out.
        trial_reported: a TrialReport, as a test begins and after each message of it.
    """

    reported = Signal(object)
    troubled = Signal(object)
    trial_reported = Signal(object)

    def __init__(
        self,
        open_delivery: OpenDelivery,
        known_now: Callable[[], float | None],
        stopping: Callable[[], bool],
        rest_s: float = _REST_S,
    ) -> None:
        """Get ready to be moved to a thread.

        Args:
            open_delivery: opens the outbox; None while there is no record.
            known_now: the time, None while it is not known.
            stopping: asked between two tries, from this worker's thread.
            rest_s: from one look at the outbox to the next while nothing waits in it.
        """
        super().__init__()
        self._open_delivery = open_delivery
        self._known_now = known_now
        self._stopping = stopping
        self._rest_s = rest_s
        self._delivery: Delivery | None = None
        self._trial: Trial | None = None

    @Slot()
    def begin(self) -> None:
        """Look at the outbox from now on."""
        self._next_try = QTimer(self)
        self._next_try.setSingleShot(True)
        self._next_try.timeout.connect(self._try_next)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._deliver)
        self._timer.start(round(_LOOK_S * 1000))

    @Slot()
    def finish(self) -> None:
        """Close the outbox and end the thread."""
        self._timer.stop()
        self._next_try.stop()
        self._close()
        self.thread().quit()

    @Slot(object)
    def reopen(self, open_delivery: OpenDelivery) -> None:
        """Go on with another delivery, from the next look on, which is soon."""
        self._open_delivery = open_delivery
        self._close()
        self._timer.start(round(_LOOK_S * 1000))

    @Slot(object)
    def hasten(self, _taken: RoundTaken) -> None:
        """Look at the outbox now: there are new alerts in it."""
        self._deliver()

    @Slot(object)
    def try_out(self, wanted: "TrialWanted") -> None:
        """Send test messages, one a turn of the event loop, so that alerts go out between them."""
        from genmon_gui.services.telling.trial import Trial  # mail and web, seldom wanted

        self._trial = Trial(wanted, time.time())
        self._tell_trial(self._trial)

    @Slot(object)
    def stop_trial(self, _stopped: "TrialStopped") -> None:
        """Send no more of them; a server that is being asked is still heard out."""
        self._trial = None
        self._next_try.stop()

    @Slot()
    def _try_next(self) -> None:
        if self._trial is None or self._stopping():
            return
        try:
            self._trial.step()
        except Exception:
            logger.exception("a test message could not be tried")
            self._trial.give_up()
        self._tell_trial(self._trial)

    def _tell_trial(self, trial: "Trial") -> None:
        """Tell how far it is, and go on where somebody waits."""
        self.trial_reported.emit(trial.report)
        if trial.report.waiting:
            self._next_try.start(0)

    def _close(self) -> None:
        if self._delivery is not None:
            self._delivery.close()
        self._delivery = None

    @Slot()
    def _deliver(self) -> None:
        is_empty = False
        with Surviving(self.troubled.emit, "the outbox could not be emptied"):
            report = self._report()
            is_empty = report is None or report.waiting == 0
            if report is not None:
                self.reported.emit(report)
        self._timer.start(round((self._rest_s if is_empty else _LOOK_S) * 1000))

    def _report(self) -> "DeliveryReport | None":
        """Empty the outbox; None while there is no record."""
        if self._delivery is not None and self._delivery.is_left_behind:
            self._close()
        if self._delivery is None:
            self._delivery = self._open_delivery()
        if self._delivery is None:
            return None
        return self._delivery.run_once(time.monotonic(), self._known_now(), self._stopping)
