"""When the screen is dimmed and darkened, and which touches only wake it."""

from enum import StrEnum
from typing import NamedTuple

# For how long after the waking touch others belong to it: a double tap, a finger that bounces.
GUARD_S = 0.5
# What somebody has begun to type is kept so many times as long as a page: perhaps they are looking
# for the paper on which the password stands.
PATIENCE = 5
# Whatever the pages do, what the PIN guards does not stand open for longer.
UNWATCHED_S = 600.0


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
        is_kept_lit: something on it must be seen, so that it stays awake.
        is_held: a finger or a button of the mouse is down.
    """

    active_s: float
    guard_until_s: float = float("-inf")
    is_kept_lit: bool = False
    is_held: bool = False


class Absence(NamedTuple):
    """What it means that nobody has touched the screen for a while.

    Attributes:
        is_left: the first page may come back.
        is_abandoned: what was begun is of no use to anybody any more.
        is_unwatched: what the PIN guards must not stand open any longer.
    """

    is_left: bool
    is_abandoned: bool
    is_unwatched: bool


def light(rule: CareRule, care: Care, now_s: float) -> Light:
    """How the screen is at a moment."""
    idle_s = now_s - care.active_s
    if care.is_kept_lit:
        return Light.AWAKE
    if 0 < rule.dark_after_s <= idle_s:
        return Light.DARK
    return Light.DIM if 0 < rule.dim_after_s <= idle_s else Light.AWAKE


def glass_share(wanted: float, least: float) -> float:
    """How much light a glass over the screen lets through, where there is no lamp to turn down.

    A lamp makes black darker with the rest, and what is written stays as far from its ground as it
    was; glass brings both together. So it goes from nothing to the least that can be read, instead
    of to black. The square lets what people usually choose come near that least, and no two choices
    look the same.

    Args:
        wanted: how bright the lamp would be, of the most there is; from 0 to 1.
        least: how much must be left of what is shown, from 0 to 1.
    """
    return 1 - (1 - least) * (1 - wanted**2)


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


def absence(back_after_s: float, care: Care, now_s: float) -> Absence:
    """For how long nobody has been there.

    Args:
        back_after_s: after so long the first page comes back; 0 for never.
        care: what is remembered of the screen.
        now_s: monotonic seconds.
    """
    return Absence(
        is_left=_is_over(back_after_s, care, now_s),
        is_abandoned=_is_over(PATIENCE * back_after_s, care, now_s),
        is_unwatched=_is_over(UNWATCHED_S, care, now_s),
    )


def _is_over(after_s: float, care: Care, now_s: float) -> bool:
    """Whether nobody has touched the screen for so long; with 0 never."""
    return not care.is_held and 0 < after_s <= now_s - care.active_s


def kept_lit(care: Care, *, is_kept: bool) -> Care:
    """Something on the screen must be seen, or need not any more."""
    return care if care.is_kept_lit == is_kept else care._replace(is_kept_lit=is_kept)


def woken(care: Care, now_s: float) -> Care:
    """Something new must be seen; a finger that was on its way then touches what it did not see."""
    return care._replace(active_s=now_s, guard_until_s=now_s + GUARD_S)
