"""What cannot get out for now, why, and when it is tried again. Kept in memory alone."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.core.deadlines import SELDOM, SOON

# What is held: a row of the outbox, or a whole transport.
Held = int | str


@dataclass(frozen=True, slots=True)
class Hold:
    """Why something has to wait.

    Attributes:
        count: how many tries failed in a row.
        due_s: monotonic time of the next try.
        words: what is wrong.
    """

    count: int
    due_s: float
    words: str


class Holds:
    """All that is held, the latest failure last."""

    def __init__(self, chance: Callable[[], float]) -> None:
        """Hold nothing yet.

        Args:
            chance: gives a number between 0 and 1, which scatters the tries.
        """
        self._chance = chance
        self._held: dict[Held, Hold] = {}

    def __contains__(self, held: Held) -> bool:
        return held in self._held

    @property
    def latest_words(self) -> str:
        """What is wrong, in the words of the latest failure; empty when nothing is."""
        return next((hold.words for hold in reversed(self._held.values())), "")

    def fail(self, held: Held, outcome: Outcome, words: str, now_s: float) -> None:
        """Let it wait longer than the time before, and as long as the server wants it to."""
        previous = self._held.pop(held, None)
        count = 1 + (previous.count if previous else 0)
        patience = SELDOM if outcome.result is Result.REFUSED else SOON
        delay_s = max(patience.delay_s(count, self._chance()), outcome.wait_s)
        self._held[held] = Hold(count, now_s + delay_s, words)

    def stop(self, held: Held, words: str, until_s: float) -> None:
        """Let it wait for something else than a server."""
        if held not in self._held:
            self._held[held] = Hold(0, until_s, words)

    def release(self, held: Held) -> None:
        """It got out."""
        self._held.pop(held, None)

    def due_s(self, *held: Held) -> float:
        """When the last of these may be tried, monotonic; the beginning of time for what is not."""
        return max((self._held[each].due_s for each in held if each in self._held), default=0.0)

    def forget_others(self, wanted: Collection[Held]) -> None:
        """Hold only these on."""
        self._held = {held: hold for held, hold in self._held.items() if held in wanted}
