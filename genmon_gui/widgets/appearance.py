"""What every part of a screen must know to be drawn."""

from math import inf
from typing import NamedTuple
from zoneinfo import ZoneInfo

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.theme import Palette


class Appearance(NamedTuple):
    """How things are shown.

    Attributes:
        palette: colours.
        unit: of temperatures.
        zone: whose clock is on the wall.
        stale_after_s: from which age on a number must not be believed; infinite for a copy.
        language: in which everything is said, a code of ISO 639.
        is_demo: the sensors are simulated, and the screen says so.
        fixed_scale: how large things are drawn at a desk, where there is a mouse; None to grow
            with the window, as on a wall.
    """

    palette: Palette
    unit: Unit
    zone: ZoneInfo
    stale_after_s: float = inf
    language: str = "en"
    is_demo: bool = False
    fixed_scale: float | None = None
