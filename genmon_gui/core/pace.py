"""How rounds follow each other: every interval, or faster while somebody waits for them."""

from typing import NamedTuple

from genmon_gui.core.deadlines import next_deadline


class Pace(NamedTuple):
    """When the next round is due. Monotonic seconds.

    Attributes:
        interval_s: from one round to the next.
        hurried_s: the same at most, while somebody waits.
        due_s: when the next one is due.
        hurried_until_s: until when somebody waits.
    """

    interval_s: float
    hurried_s: float
    due_s: float = 0.0
    hurried_until_s: float = 0.0

    def step_s(self, now_s: float) -> float:
        """From one round to the next, as things are now."""
        is_hurried = now_s < self.hurried_until_s
        return min(self.interval_s, self.hurried_s) if is_hurried else self.interval_s

    def wait_ms(self, now_s: float) -> int:
        """How long it is until the next one, whole milliseconds; 0 where it is late."""
        return max(0, round((self.due_s - now_s) * 1000))

    def begun(self, now_s: float) -> "Pace":
        """A round is due now, and others at this pace after it."""
        return self._replace(due_s=now_s)

    def hurried(self, now_s: float, for_s: float) -> "Pace":
        """Somebody waits for rounds, for so long."""
        return self._replace(hurried_until_s=now_s + for_s)

    def after_round(self, now_s: float) -> "Pace":
        """A round is over; those that were missed meanwhile are left out."""
        return self._replace(due_s=next_deadline(self.due_s, self.step_s(now_s), now_s))
