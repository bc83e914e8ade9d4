"""How finely a span of time is looked at: by readings, by hours or by days."""

from dataclasses import dataclass
from enum import Enum, auto

from genmon_gui.core.calendar import DAY_S, HOUR_S

# A reading every 20 s of three places is 52,000 in four days: a tenth of a second on a Pi.
_READINGS_UP_TO_S = 4 * DAY_S
_HOURLY_UP_TO_S = 800 * DAY_S
# More could not be told apart, and would only be fetched and carried about.
_MOST_A_PIXEL = 2

_READINGS_STEPS_S = (1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 300, 600, 900, 1800, 3600)
_HOURLY_STEPS_S = tuple(hours * HOUR_S for hours in (1, 2, 3, 4, 6, 8, 12, 24))


class Source(Enum):
    """What a picture is made of."""

    READINGS = auto()
    HOURLY = auto()
    DAILY = auto()


@dataclass(frozen=True, slots=True)
class Level:
    """A fineness.

    Attributes:
        source: what is read.
        step_s: intervals of so many seconds are put together into one; days stay as they are.
    """

    source: Source
    step_s: int = HOUR_S


HOURS = Level(Source.HOURLY)
DAYS = Level(Source.DAILY, DAY_S)


def level_for(span_s: float, width_px: float) -> Level:
    """The level that fills a width: about two intervals a pixel at most, but for whole days.

    Args:
        span_s: how long the visible span is, above zero.
        width_px: how wide it is drawn, at least one.
    """
    if span_s > _HOURLY_UP_TO_S:
        return DAYS
    finest_s = span_s / (width_px * _MOST_A_PIXEL)
    if span_s > _READINGS_UP_TO_S:
        return Level(Source.HOURLY, _at_least(finest_s, _HOURLY_STEPS_S))
    return Level(Source.READINGS, _at_least(finest_s, _READINGS_STEPS_S))


def _at_least(step_s: float, steps_s: tuple[int, ...]) -> int:
    return next((step for step in steps_s if step >= step_s), steps_s[-1])
