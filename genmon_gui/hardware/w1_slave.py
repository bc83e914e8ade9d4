"""What the kernel's `w1_slave` file says about one look at a sensor.

Two lines (Linux, Documentation/w1/slaves/w1_therm.rst): the nine bytes as they arrived with the
verdict on their checksum, then the last GOOD bytes with the temperature made of the first ones.
"""

import re
from dataclasses import dataclass

from genmon_gui.core.reading import FaultKind

# Byte 6 of the scratchpad while it holds the power-on value. Clones show it on good data too.
_POWER_ON_MARK = "0c"

_BYTES = r"((?:[0-9a-f]{2}\s+){9})"
_ARRIVED = re.compile(_BYTES + r":\s*crc=[0-9a-f]{2}\s+YES\s*")
_KEPT = re.compile(_BYTES + r"t=(-?[0-9]{1,9})\s*")


@dataclass(frozen=True, slots=True)
class Scratchpad:
    """Nine bytes that arrived whole.

    Attributes:
        lines: the two lines of the file.
        kernel_c: the temperature the kernel made of the bytes, cut to a thousandth of a degree.
        has_power_on_mark: the bytes look as they do before the first conversion.
    """

    lines: tuple[str, str]
    kernel_c: float
    has_power_on_mark: bool


def decode(text: str) -> Scratchpad | FaultKind:
    """Tell a good look from a failed one.

    Args:
        text: all of the file, whatever it may be.

    Returns:
        The bytes, or why there are none that may be believed.
    """
    lines = text.splitlines()
    # Today's kernels answer any failed read with an empty file.
    if not text.strip():
        return FaultKind.NOT_READY
    # The second line of a failed look repeats the last good bytes, so the verdict comes first.
    if lines[0].split()[-1:] == ["NO"]:
        return FaultKind.CRC
    arrived = _ARRIVED.fullmatch(lines[0])
    if arrived is None:
        return FaultKind.UNREADABLE
    if len(lines) == 1:
        return FaultKind.NOT_READY
    return _believed(arrived[1].split(), lines[0], lines[1])


def _believed(data: list[str], first: str, second: str) -> Scratchpad | FaultKind:
    # A bus held low reads as all zero, and the checksum of zeros is zero.
    if set(data) == {"00"}:
        return FaultKind.NOT_READY
    kept = _KEPT.fullmatch(second)
    if kept is None or kept[1].split() != data:
        return FaultKind.UNREADABLE
    return Scratchpad((first, second), int(kept[2]) / 1000, data[6] == _POWER_ON_MARK)
