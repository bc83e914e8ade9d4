"""What counts as a reading. Validity is decided here once; behind it a reading is always a number.

Times are UTC epoch seconds, kept to the millisecond.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

# The range a DS18B20 can measure (Maxim data sheet, "Measures Temperatures from -55°C to +125°C").
LOWEST_C = -55.0
HIGHEST_C = 125.0

# What a DS18B20 holds from power-up until its first conversion (Maxim data sheet, note to table 1).
POWER_ON_C = 85.0

# A true 85 °C comes from something hot: the reading before it was near, and not long ago.
# Within 20 s an engine block under load moves by less than a degree; 10 °C leaves ample room.
NEIGHBOUR_WITHIN_C = 10.0
NEIGHBOUR_WITHIN_S = 600.0


class FaultKind(StrEnum):
    """Why a look at a sensor gave no reading."""

    MISSING = "missing"
    NOT_READY = "not_ready"
    CRC = "crc"
    POWER_ON_VALUE = "power_on_value"
    OUT_OF_RANGE = "out_of_range"
    BLOCKED = "blocked"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a sensor's hardware said, before it is believed.

    Attributes:
        temperature_c: degrees Celsius as measured.
        may_be_power_on: the hardware marks it as perhaps the power-on value.
    """

    temperature_c: float
    may_be_power_on: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One valid temperature at one time."""

    at: float
    temperature_c: float


@dataclass(frozen=True, slots=True)
class Fault:
    """A look at a sensor that gave no reading.

    Attributes:
        at: when it was looked at.
        kind: why there is no reading.
        rejected_c: the number that was not believed, where there was one.
    """

    at: float
    kind: FaultKind
    rejected_c: float | None = None


Look = Reading | Fault


def judge(answer: Answer, at: float, previous: Reading | None) -> Look:
    """Decide whether an answer is a reading or a fault.

    Args:
        answer: what the hardware said.
        at: when it was measured.
        previous: the latest reading of the same sensor, if any.

    Returns:
        A Reading, or a Fault that keeps the rejected number.
    """
    value_c = answer.temperature_c
    if not LOWEST_C <= value_c <= HIGHEST_C:
        return Fault(at, FaultKind.OUT_OF_RANGE, value_c if math.isfinite(value_c) else None)
    if answer.may_be_power_on and value_c == POWER_ON_C and not vouches(previous, at):
        return Fault(at, FaultKind.POWER_ON_VALUE, value_c)
    return Reading(at, value_c)


def vouches(neighbour: Reading | None, at: float, within_s: float = NEIGHBOUR_WITHIN_S) -> bool:
    """Whether a neighbour makes a true 85 °C at a moment likely: it is hot too, and not far off.

    Args:
        neighbour: a reading of the same sensor, before or after; an unknown one vouches for none.
        at: when the 85 °C were read.
        within_s: how far off the neighbour may be.
    """
    return (
        neighbour is not None
        and abs(at - neighbour.at) <= within_s
        and abs(neighbour.temperature_c - POWER_ON_C) <= NEIGHBOUR_WITHIN_C
    )


def stale_after_s(interval_s: float) -> float:
    """How old the newest reading may be before its number must not be believed.

    Three rounds, so that one failed look does not cry wolf; at least ten seconds, so that fast
    polling does not flicker.
    """
    return max(3 * interval_s, 10.0)
