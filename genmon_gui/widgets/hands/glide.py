"""How a picture glides on when a finger flicks it. Pure functions of time, without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from genmon_gui.widgets.hands.time_range import Bounds, TimeRange

# In this time the speed falls to a third; in its sevenfold nothing moves that can be seen.
_SLOWING_S = 0.325
# What is left to glide when it is over, as a share of what is seen: less than a pixel.
_STILL = 0.0005
# How far back a finger's speed is measured: long enough for several frames, not for a pause.
_FLICK_S = 0.1
# A finger that drifts while it is lifted does not flick.
_SLOWEST_FLICK_PX_S = 60.0


@dataclass(frozen=True, slots=True)
class Glide:
    """A range that moves slower and slower and stops at its bounds.

    Attributes:
        seen: the range as the finger left it.
        speed: seconds of the picture a second of the clock; towards later where positive.
        bounds: where it stops at the latest.
    """

    seen: TimeRange
    speed: float
    bounds: Bounds

    def at(self, elapsed_s: float) -> TimeRange:
        """Where it is so long after the finger left it."""
        return self.bounds.panned(self.seen, self._reach_s - self._left_s(elapsed_s))

    def is_over(self, elapsed_s: float) -> bool:
        """Whether it has come to rest or to a limit."""
        if abs(self._left_s(elapsed_s)) <= _STILL * self.seen.length_s:
            return True
        now = self.at(elapsed_s)
        return now.end >= self.bounds.last if self.speed > 0 else now.start <= self.bounds.first

    @property
    def _reach_s(self) -> float:
        return self.speed * _SLOWING_S

    def _left_s(self, elapsed_s: float) -> float:
        return self._reach_s * exp(-elapsed_s / _SLOWING_S)


def flick_speed(samples: Sequence[tuple[float, float]], released_at: float) -> float:
    """How fast a finger moved when it left, in pixels a second; 0 where it rested or drifted.

    Args:
        samples: (seconds, pixels) in order of time, on the clock of the release.
        released_at: when it left, in seconds.
    """
    recent = [sample for sample in samples if released_at - sample[0] <= _FLICK_S]
    if len(recent) < 2 or recent[-1][0] <= recent[0][0]:  # noqa: PLR2004 - a speed needs two
        return 0.0
    (first_at, first_px), (last_at, last_px) = recent[0], recent[-1]
    speed = (last_px - first_px) / (last_at - first_at)
    return speed if abs(speed) >= _SLOWEST_FLICK_PX_S else 0.0
