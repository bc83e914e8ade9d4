"""Whether a place's newest reading may still be shown as its temperature."""

import time

from genmon_gui.core.reading import Reading
from genmon_gui.services.messages import PlaceView


class Freshness:
    """How old a place's newest reading is, on monotonic time since it was told.

    Args:
        stale_after_s: from which age on a number must not be believed.
    """

    def __init__(self, stale_after_s: float) -> None:
        self._stale_after_s = stale_after_s
        self._is_heard = False
        self._age_at_arrival_s = 0.0
        self._arrived_s = 0.0

    def tell(self, view: PlaceView | None, taken_at: float, *, is_clock_known: bool = True) -> None:
        """Tell what a round brought.

        Args:
            view: what is known of the place; None where the round knows no such place.
            taken_at: when the round was, UTC epoch seconds.
            is_clock_known: what the record holds has an age too.
        """
        self._arrived_s = time.monotonic()
        latest = view.latest if view else None
        age_s = 0.0 if latest is None else taken_at - latest.at
        # A clock that was set back makes no reading younger than now.
        self._age_at_arrival_s = max(0.0, age_s)
        self._is_heard = _is_heard(view, is_recorded_told=is_clock_known and age_s >= 0)

    @property
    def age_s(self) -> float:
        """How old the newest reading is."""
        return self._age_at_arrival_s + time.monotonic() - self._arrived_s

    @property
    def is_live(self) -> bool:
        """Whether the last look gave a reading, and not too long ago."""
        return self._is_heard and self.age_s <= self._stale_after_s


def _is_heard(view: PlaceView | None, *, is_recorded_told: bool) -> bool:
    """Whether the last look gave a reading; before the first, whether the record has one."""
    if view is None:
        return False
    if view.look is None:
        return is_recorded_told and view.latest is not None
    return isinstance(view.look, Reading)
