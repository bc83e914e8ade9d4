"""Asks for what the history page shows: at once, soon, when it rests, and now and then anew."""

from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.services.history.asking import Seen, Urgency
from genmon_gui.services.history.history import History
from genmon_gui.services.history.inquiry import Inquiry
from genmon_gui.services.history.remarks import Answer

if TYPE_CHECKING:
    from genmon_gui.core.year.usual import UsualDay

Seeing = Callable[[], tuple[Seen, int] | None]

# An hour takes sixty of these; nobody sees a year's picture grow faster.
_AGAIN_MS = 60_000
# While fingers move it a question is enough for so long.
_CALM_MS = 80
# Who has not moved it for so long looks at it.
_REST_MS = 160


class HistoryAsking(QObject):
    """What is chosen is asked for first, then the days of the whole record and what is around.

    What nobody waits for would make a picture stutter that is moved; it waits until that rests.

    Signals:
        asked: a Question to the record.
        found: a History that is the answer and has been kept; `take` wants it like any other.
    """

    asked = Signal(object)
    found = Signal(object)

    def __init__(self, zone: tzinfo, seeing: Seeing, parent: QObject) -> None:
        """Get ready.

        Args:
            zone: whose years.
            seeing: tells what is seen, and how many years before another one is laid beside.
            parent: whose it is.
        """
        super().__init__(parent)
        self._inquiry = Inquiry(zone)
        self._seeing = seeing
        self._is_open = False
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._ask_soon)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask_at_rest)
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self._ask_again)

    def open(self) -> None:
        """The page is seen: what is known may be old."""
        self._is_open = True
        self.begin_anew()
        self.ask_at_once()
        self._again.start()

    def close(self) -> None:
        """Nobody sees it: ask no more."""
        self._is_open = False
        for timer in (self._calm, self._rest, self._again):
            timer.stop()

    def begin_anew(self) -> None:
        """Forget what has been asked."""
        self._inquiry.begin_anew()

    @Slot()
    def ask_at_once(self) -> None:
        """Ask for what was chosen, and nothing else that would delay it."""
        self._ask(Urgency.CHOSEN)

    @Slot()
    def follow(self) -> None:
        """What is seen has been moved, or is known better."""
        if not self._calm.isActive():
            self._calm.start()
        self._rest.start()

    def take(self, answer: Answer) -> Answer | None:
        """What is to be seen of an answer; None where something else has been asked since."""
        wanted = self._inquiry.take(answer)
        if isinstance(wanted, History):
            self.follow()
        return wanted

    def usual(self) -> "tuple[UsualDay, ...]":
        """What is usual where that is seen, as far as it is known."""
        now = self._seeing()
        return () if now is None else self._inquiry.usual(now[0])

    @Slot()
    def _ask_soon(self) -> None:
        self._ask(Urgency.MOVED)

    @Slot()
    def _ask_at_rest(self) -> None:
        self._ask(Urgency.AT_REST)

    def _ask(self, urgency: Urgency) -> None:
        now = self._seeing() if self._is_open else None
        if now is None:
            return
        for asked in self._inquiry.due(*now, urgency):
            held = self._inquiry.at_hand(asked)
            if held is None:
                self.asked.emit(asked)
            else:
                self.found.emit(held)

    @Slot()
    def _ask_again(self) -> None:
        """New readings fall into what is seen."""
        now = self._seeing()
        if now is not None and now[0].end > now[0].recorded[1]:
            for asked in self._inquiry.again():
                self.asked.emit(asked)
