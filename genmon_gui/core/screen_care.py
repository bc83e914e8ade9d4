"""When the screen is dimmed and darkened, and which touches only wake it."""

from enum import StrEnum
from typing import NamedTuple

# For how long after the waking touch others belong to it: a double tap, a finger that bounces.
GUARD_S = 0.5
# What somebody has begun to type is kept so many times as long as a page: perhaps they are looking
# for the paper on which the password stands.
PATIENCE = 5


class Light(StrEnum):
    """How much of the screen is shown."""

    AWAKE = "awake"
    DIM = "dim"
    DARK = "dark"


class CareRule(NamedTuple):
    """After how many idle seconds the screen is dimmed and darkened; 0 for never."""

    dim_after_s: float
    dark_after_s: float


class Care(NamedTuple):
    """What is remembered of a screen; monotonic seconds.

    Attributes:
        active_s: when it was last touched or woken.
        guard_until_s: before then a touch belongs to the one that woke the screen.
        is_kept_lit: something on it must be seen, so that it does not go dark.
        is_held: a finger or a button of the mouse is down.
    """

    active_s: float
    guard_until_s: float = float("-inf")
    is_kept_lit: bool = False
    is_held: bool = False


def light(rule: CareRule, care: Care, now_s: float) -> Light:
    """How the screen is at a moment."""
    idle_s = now_s - care.active_s
    is_dark = 0 < rule.dark_after_s <= idle_s
    if is_dark and not care.is_kept_lit:
        return Light.DARK
    return Light.DIM if is_dark or 0 < rule.dim_after_s <= idle_s else Light.AWAKE


def touched(rule: CareRule, care: Care, now_s: float) -> tuple[Care, bool]:
    """Somebody touches the screen, or a key.

    Returns:
        What is remembered from now on, and whether the touch may do anything else than wake.
    """
    if light(rule, care, now_s) is not Light.AWAKE:
        return care._replace(active_s=now_s, guard_until_s=now_s + GUARD_S), False
    return care._replace(active_s=now_s), now_s >= care.guard_until_s


def lifted(care: Care, now_s: float) -> Care:
    """The finger that woke the screen is gone; what comes at once afterwards is still its own."""
    return care._replace(active_s=now_s, guard_until_s=now_s + GUARD_S)


def held(care: Care) -> Care:
    """A finger is put on it, and stays for now."""
    return care._replace(is_held=True)


def released(care: Care, now_s: float) -> Care:
    """The finger is gone; that is when nobody is there any more."""
    return care._replace(active_s=now_s, is_held=False)


def is_left(after_s: float, care: Care, now_s: float) -> bool:
    """Whether nobody has touched the screen for so long; with 0 never."""
    return not care.is_held and 0 < after_s <= now_s - care.active_s


def kept_lit(care: Care, *, is_kept: bool) -> Care:
    """Something on the screen must be seen, or need not any more."""
    return care if care.is_kept_lit == is_kept else care._replace(is_kept_lit=is_kept)


def woken(care: Care, now_s: float) -> Care:
    """Something new must be seen; a finger that was on its way then touches what it did not see."""
    return care._replace(active_s=now_s, guard_until_s=now_s + GUARD_S)
