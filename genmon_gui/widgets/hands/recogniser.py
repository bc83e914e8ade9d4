"""Tells a tap from a drag, a pinch and a flick. Without Qt: fingers come in as numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from math import hypot

from genmon_gui.widgets.hands.glide import flick_speed

Point = tuple[float, float]

# A finger that stays longer means something else than a tap, and gets nothing.
_LONGEST_TAP_S = 0.5
_LONGEST_BETWEEN_TAPS_S = 0.4
# How far apart, in slops, two taps may be that are one double tap.
_DOUBLE_TAP_SLOPS = 4
# Fingers closer than this cannot tell how far apart they are.
_LEAST_SPREAD_PX = 20.0


class Act(Enum):
    """What fingers have just done."""

    NOTHING = auto()
    GRASPED = auto()
    MOVED = auto()
    TAPPED = auto()
    TAPPED_TWICE = auto()
    RELEASED = auto()


@dataclass(frozen=True, slots=True)
class FingerHold:
    """Where fingers hold a picture.

    Attributes:
        x: their middle, in pixels.
        spread: their mean distance from it, in pixels; the same for one finger wherever it is.
    """

    x: float
    spread: float


def hold_of(fingers: Mapping[int, Point]) -> FingerHold:
    """Where these fingers, at least one, hold a picture."""
    x, y = _middle(fingers)
    distances = [hypot(point[0] - x, point[1] - y) for point in fingers.values()]
    return FingerHold(x, max(_LEAST_SPREAD_PX, sum(distances) / len(distances)))


class Recogniser:
    """Follows fingers from the first that comes down to the last that is lifted.

    When a finger comes or goes they have GRASPED the picture anew: what moves from then on moves
    from where it is, and nothing jumps.

    Attributes:
        slop_px: how far a finger may tremble and still tap.
        hold: where the fingers hold what they move.
        origin: where the first came down.
        is_first: nothing was touched before this touch.
        is_moving: what the fingers do is no tap.
        speed_px_s: how fast they were when they left, to the right where positive.
    """

    def __init__(self) -> None:
        self.slop_px = 10.0
        self.hold = FingerHold(0.0, _LEAST_SPREAD_PX)
        self.origin: Point = (0.0, 0.0)
        self.speed_px_s = 0.0
        self.is_first = False
        self.is_moving = False
        self._fingers: frozenset[int] = frozenset()
        self._down_at = 0.0
        self._samples: list[tuple[float, float]] = []
        self._last_tap: tuple[float, Point] | None = None

    def touch(self, at: float, fingers: Mapping[int, Point]) -> Act:
        """Take in where the fingers are.

        Args:
            at: seconds, of any clock that only goes forward.
            fingers: where each is in pixels, by a number that it keeps; empty when all are lifted.
        """
        before, self._fingers = self._fingers, frozenset(fingers)
        if not fingers:
            return self._lifted(at) if before else Act.NOTHING
        if not before:
            self._down_at, self.origin, self.is_moving = at, _middle(fingers), False
        self.is_first = not before
        self.is_moving |= len(fingers) > 1
        if self._fingers != before:
            return self._grasped(at, fingers)
        if not self.is_moving:
            self.is_moving = not _is_near(_middle(fingers), self.origin, self.slop_px)
            return self._grasped(at, fingers) if self.is_moving else Act.NOTHING
        self.hold = hold_of(fingers)
        self._samples.append((at, self.hold.x))
        return Act.MOVED

    def cancel(self) -> None:
        """Forget the fingers and their taps: something else has taken them."""
        self._fingers, self._last_tap = frozenset(), None

    def _grasped(self, at: float, fingers: Mapping[int, Point]) -> Act:
        self.hold = hold_of(fingers)
        self._samples = [(at, self.hold.x)]
        return Act.GRASPED

    def _lifted(self, at: float) -> Act:
        if self.is_moving:
            self.speed_px_s = flick_speed(self._samples, at)
            return Act.RELEASED
        return self._tapped(at) if at - self._down_at <= _LONGEST_TAP_S else Act.NOTHING

    def _tapped(self, at: float) -> Act:
        last, self._last_tap = self._last_tap, (at, self.origin)
        if last is None or at - last[0] > _LONGEST_BETWEEN_TAPS_S:
            return Act.TAPPED
        if not _is_near(last[1], self.origin, _DOUBLE_TAP_SLOPS * self.slop_px):
            return Act.TAPPED
        self._last_tap = None
        return Act.TAPPED_TWICE


def _middle(fingers: Mapping[int, Point]) -> Point:
    xs, ys = zip(*fingers.values(), strict=True)
    return sum(xs) / len(xs), sum(ys) / len(ys)


def _is_near(one: Point, other: Point, most_px: float) -> bool:
    return hypot(one[0] - other[0], one[1] - other[1]) <= most_px
