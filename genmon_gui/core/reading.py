"""What a look at a sensor comes to: a reading or a fault. `core.judging` decides which.

Times are UTC epoch seconds, kept to the millisecond.
"""

from enum import StrEnum
from typing import NamedTuple

# The range a DS18B20 can measure (Maxim data sheet, "Measures Temperatures from -55°C to +125°C").
LOWEST_C = -55.0
HIGHEST_C = 125.0

# What a DS18B20 holds from power-up until its first conversion (Maxim data sheet, note to table 1).
POWER_ON_C = 85.0


class FaultKind(StrEnum):
    """Why a look at a sensor gave no reading."""

    MISSING = "missing"
    NOT_READY = "not_ready"
    CRC = "crc"
    POWER_ON_VALUE = "power_on_value"
    OUT_OF_RANGE = "out_of_range"
    BLOCKED = "blocked"
    UNREADABLE = "unreadable"
    CONTRADICTED = "contradicted"


class SensorAnswer(NamedTuple):
    """What a sensor's hardware said, before it is believed.

    Attributes:
        temperature_c: degrees Celsius as measured.
        may_be_power_on: the hardware marks it as perhaps the power-on value.
    """

    temperature_c: float
    may_be_power_on: bool = False


class Reading(NamedTuple):
    """One valid temperature at one time."""

    at: float
    temperature_c: float


class Fault(NamedTuple):
    """A look at a sensor that gave no reading.

    Attributes:
        at: when it was looked at.
        kind: why there is no reading.
        rejected_c: the number that was not believed, where there was one.
        rejected_text: what stood in a number's place; empty where nothing did.
    """

    at: float
    kind: FaultKind
    rejected_c: float | None = None
    rejected_text: str = ""


Look = Reading | Fault


def stale_after_s(interval_s: float) -> float:
    """How old the newest reading may be before its number must not be believed.

    Three rounds, so that one failed look does not cry wolf; at least ten seconds, so that fast
    polling does not flicker.
    """
    return max(3 * interval_s, 10.0)
