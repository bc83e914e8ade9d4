"""Which probe somebody holds in a hand: the one that warms, far ahead of all others.

Fingers warm a DS18B20 in its steel sleeve by a degree within some seconds; one that is left alone
moves by a step of 1/16 °C or two. Seconds are those of any even time; where that is set, listening
begins anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from genmon_gui.core.rules.moment import Heard

# What counts, seconds: the sun, or an engine nearby, needs longer for what a hand does in it.
WINDOW_S = 90.0
# Sixteen steps of a DS18B20.
LEAST_RISE_C = 1.0
# Nothing becomes warmer than the hand that holds it.
HAND_C = 37.0
# No other may have risen by more than this share of what the held one has.
_MOST_OF_OTHERS = 0.5
# One that warmed and is silent for less may be the held one, whose cable is being handled.
_SILENT_S = 15.0


@dataclass(frozen=True, slots=True)
class Warming:
    """What the probes said lately.

    Attributes:
        trails: of each probe what was heard within the window, oldest first.
        now_s: when the newest round was closed.
    """

    trails: Mapping[str, tuple[Heard, ...]] = field(default_factory=dict)
    now_s: float = 0.0


def listen(warming: Warming, heard: Mapping[str, float], now_s: float) -> Warming:
    """Take in what each probe said in a round, in °C; one that gave no reading is left out."""
    trails = dict(warming.trails)
    for rom_id, value_c in heard.items():
        trails[rom_id] = (*trails.get(rom_id, ()), Heard(now_s, value_c))
    kept = {rom_id: _within(trail, now_s) for rom_id, trail in trails.items()}
    return Warming({rom_id: trail for rom_id, trail in kept.items() if trail}, now_s)


def held(warming: Warming) -> tuple[str, ...]:
    """The probe that is held; several that cannot be told apart; none while nothing warms.

    Those that warm fastest come first. One that gave no reading in the newest round is not named.
    """
    rises_c = {
        rom_id: _rise_c(trail)
        for rom_id, trail in warming.trails.items()
        if _may_be_held(trail, warming.now_s)
    }
    most_c = max(rises_c.values(), default=0.0)
    if most_c < LEAST_RISE_C:
        return ()
    near = [rom_id for rom_id, rise_c in rises_c.items() if rise_c > _MOST_OF_OTHERS * most_c]
    warm = [rom_id for rom_id in near if rises_c[rom_id] >= LEAST_RISE_C]
    is_ahead = len(near) == 1 and warming.trails[near[0]][-1].now_s == warming.now_s
    if not is_ahead and len(warm) == 1:
        return ()
    return tuple(sorted(warm, key=lambda rom_id: (-rises_c[rom_id], rom_id)))


def rise_c(warming: Warming, rom_id: str) -> float:
    """By how much a probe has become warmer since it was coldest within the window."""
    trail = warming.trails.get(rom_id, ())
    return _rise_c(trail) if trail else 0.0


def _rise_c(trail: tuple[Heard, ...]) -> float:
    return trail[-1].value_c - min(heard.value_c for heard in trail)


def _may_be_held(trail: tuple[Heard, ...], now_s: float) -> bool:
    newest = trail[-1]
    return newest.value_c <= HAND_C and now_s - newest.now_s < _SILENT_S


def _within(trail: tuple[Heard, ...], now_s: float) -> tuple[Heard, ...]:
    return tuple(heard for heard in trail if now_s - WINDOW_S <= heard.now_s <= now_s)
