"""Made-up temperatures of a generator in southern Ontario, always the same for the same moment.

Everything slow is computed at whole hours and joined by smooth curves; only the generator's weekly
run is finer than that.
"""

import math
from collections.abc import Callable
from datetime import timedelta, tzinfo
from functools import lru_cache

from genmon_gui.core.calendar import HOUR_S, WEEK_S, date_start, local

OUTDOORS = "28-00000d3e0003"
ENCLOSURE = "28-00000d3e0002"
ENGINE_BLOCK = "28-00000d3e0001"

# What one step of a DS18B20 at 12 bit is worth.
_STEPS_PER_DEGREE = 16

_WEDNESDAY = 2
_RUN_AT_S = 12 * HOUR_S
_RUN_S = 20 * 60

# Beyond this the last run is no longer felt: e^-8 of 60 °C is less than a sensor's step.
_FELT_S = 8 * HOUR_S

# How fast things warm while the generator runs, and cool when it has stopped.
_WARMING_S = {ENGINE_BLOCK: 300.0, ENCLOSURE: 600.0}
_COOLING_S = {ENGINE_BLOCK: 3600.0, ENCLOSURE: 2400.0}
_ENGINE_RUNNING_C = 89.0
_ENCLOSURE_EXCESS_C = 17.0

# The weather: how long its waves are and how far they carry the temperature. The daily rhythm has
# a place of its own.
_WAVES = ((5 * 24, 8.0), (36, 3.5), (7, 1.0))


def temperature_c(rom_id: str, at: float, zone: tzinfo) -> float:
    """The temperature of one of the three simulated probes.

    Args:
        rom_id: OUTDOORS, ENCLOSURE or ENGINE_BLOCK.
        at: UTC epoch seconds.
        zone: whose days, and whose Wednesday noon the generator runs at.

    Returns:
        Degrees Celsius in steps of a sixteenth.
    """
    hour = at / HOUR_S
    index = math.floor(hour)
    a, b, c, d = _curve(rom_id, index, zone)
    u = hour - index
    value_c = a + u * (b + u * (c + u * d))
    if rom_id != OUTDOORS:
        value_c += _excess_c(rom_id, value_c, (at - _last_run(index, zone)) % WEEK_S)
    return round(value_c * _STEPS_PER_DEGREE) / _STEPS_PER_DEGREE


@lru_cache(maxsize=1024)
def _curve(rom_id: str, hour: int, zone: tzinfo) -> tuple[float, float, float, float]:
    """The cubic through two hours that meets its neighbours smoothly (Catmull and Rom)."""
    p, q, r, s = (_HOURLY[rom_id](hour + k, zone) for k in (-1, 0, 1, 2))
    return q, (r - p) / 2, p - 2.5 * q + 2 * r - s / 2, (s - p) / 2 + 1.5 * (q - r)


@lru_cache(maxsize=1024)
def _last_run(hour: int, zone: tzinfo) -> int:
    """When the generator last started, or starts within this hour."""
    day = local((hour + 1) * HOUR_S - 1, zone).date()
    day -= timedelta(days=(day.weekday() - _WEDNESDAY) % 7)
    return date_start(day, zone) + _RUN_AT_S


def _excess_c(rom_id: str, rest_c: float, since_s: float) -> float:
    """What the generator's last run adds to a temperature at rest."""
    if since_s > _FELT_S:
        return 0.0
    full_c = _ENGINE_RUNNING_C - rest_c if rom_id == ENGINE_BLOCK else _ENCLOSURE_EXCESS_C
    warmed = 1 - math.exp(-min(since_s, _RUN_S) / _WARMING_S[rom_id])
    return full_c * warmed * math.exp(-max(0.0, since_s - _RUN_S) / _COOLING_S[rom_id])


@lru_cache(maxsize=1024)
def _outdoors_c(hour: int, zone: tzinfo) -> float:
    summer, afternoon = _summer(hour), _afternoon(hour, zone)
    weather_c = sum(swing_c * _wave(hour / hours, hours) for hours, swing_c in _WAVES)
    day_c = (4.5 + 1.5 * summer) * (0.4 + 0.8 * _clearness(hour)) * afternoon
    return 8.0 + 13.5 * summer + (1.0 - 0.3 * summer) * weather_c + day_c


@lru_cache(maxsize=1024)
def _enclosure_c(hour: int, zone: tzinfo) -> float:
    lagging_c = sum(_outdoors_c(hour - k, zone) for k in range(4)) / 4
    sun_c = (6.0 + 3.0 * _summer(hour)) * _clearness(hour) * max(0.0, _afternoon(hour, zone))
    return lagging_c + 1.0 + sun_c


def _engine_block_c(hour: int, zone: tzinfo) -> float:
    """Near the enclosure's temperature in summer, held by the block heater in winter."""
    around_c = sum(_enclosure_c(hour - k, zone) for k in range(0, 9, 2)) / 5
    heated = _smooth(min(1.0, max(0.0, 0.5 - 1.5 * _summer(hour))))
    return heated * (28.0 + 0.3 * around_c) + (1 - heated) * (around_c + 1.0)


_HOURLY: dict[str, Callable[[int, tzinfo], float]] = {
    OUTDOORS: _outdoors_c,
    ENCLOSURE: _enclosure_c,
    ENGINE_BLOCK: _engine_block_c,
}


def _summer(hour: int) -> float:
    """The season from -1 at the coldest, about 22 January, to 1 half a year later."""
    return -math.cos(2 * math.pi * (hour / 24 - 21) / 365.2425)


def _afternoon(hour: int, zone: tzinfo) -> float:
    """The time of day from -1 in the small hours to 1 at three in the afternoon."""
    moment = local(hour * HOUR_S, zone)
    return math.cos(2 * math.pi * (moment.hour + moment.minute / 60 - 15) / 24)


def _clearness(hour: int) -> float:
    """The sky from 0, overcast, to 1."""
    return 0.5 + 0.5 * _wave(hour / 40, 40)


def _wave(position: float, seed: int) -> float:
    """A smooth line from -1 to 1 that wanders without a pattern."""
    index = math.floor(position)
    left, right = _scattered(index, seed), _scattered(index + 1, seed)
    return left + (right - left) * _smooth(position - index)


def _smooth(part: float) -> float:
    return part * part * (3 - 2 * part)


def _scattered(index: int, seed: int) -> float:
    """A number from -1 to 1 that looks random and is not (SplitMix64's mixing)."""
    mixed = (index * 0x9E3779B97F4A7C15 + seed * 0xD1B54A32D192ED03) & 0xFFFFFFFFFFFFFFFF
    mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return (mixed ^ (mixed >> 31)) / 0x8000000000000000 - 1
