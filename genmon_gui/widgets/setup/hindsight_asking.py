"""What a limit would have done is asked while it moves, but not more often than it can be told."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.services.replay.hindsight import Hindsight, HindsightAsked
from genmon_gui.services.replay.hindsight_words import hindsight_sentences

# While a finger drags a limit a question is enough for so long.
_CALM_MS = 120


class HindsightAsking(QObject):
    """Knows the newest question, and the newest answer.

    Signals:
        asked: a HindsightAsked; the answer is wanted by take.
    """

    asked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rule: AlarmRule | None = None
        self._found: Hindsight | None = None
        self._asked: HindsightAsked | None = None
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._ask)

    def follow(self, rule: AlarmRule | None) -> None:
        """Want to know of a rule, None for one that is off."""
        self._rule = rule
        if not self._calm.isActive():
            self._calm.start()

    def ask_anew(self) -> None:
        """Ask at once, of another place."""
        self._asked = None
        self._ask()

    def take(self, found: Hindsight) -> bool:
        """Take an answer; False where it is to an older question."""
        is_newest = found.asked == self._asked
        if is_newest:
            self._found = found
        return is_newest

    def forget(self) -> None:
        """Nothing is known any more."""
        self._rule = self._found = None

    def stop(self) -> None:
        """Nobody waits for an answer."""
        self._calm.stop()

    def said(self, zone: ZoneInfo) -> tuple[str, ...]:
        """What is known, in sentences."""
        return () if self._found is None else hindsight_sentences(self._found, zone)

    @property
    def is_old(self) -> bool:
        """Whether the limit has moved since."""
        return self._found is None or self._found.asked.rule != self._rule

    @Slot()
    def _ask(self) -> None:
        asked = None if self._rule is None else HindsightAsked(self._rule)
        if asked is not None and asked != self._asked:
            # First, so that an answer that comes at once is known to be the newest.
            self._asked = asked
            self.asked.emit(asked)
