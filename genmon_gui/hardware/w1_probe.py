"""One probe, read through w1thermsensor. Importing this imports that library."""

import errno
import logging
import os
from pathlib import Path

from genmon_gui.core.reading import HIGHEST_C, LOWEST_C, POWER_ON_C, FaultKind, SensorAnswer
from genmon_gui.hardware.w1_slave import decode

# Otherwise the import runs modprobe, waits a second and raises where there is no bus.
os.environ["W1THERMSENSOR_NO_KERNEL_MODULE"] = "1"

from w1thermsensor import (
    NoSensorFoundError,
    Sensor,
    W1ThermSensor,
    W1ThermSensorError,
)

logger = logging.getLogger(__name__)

# How the kernel says that a device has left the bus.
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.ENODEV)


class W1Probe(W1ThermSensor):  # type: ignore[misc]  # the library ships no types
    """The library's knowledge of the sensor families, with our own judgement of each look.

    The library rejects every 85.0 °C and calls every failure "not ready".
    """

    SENSOR_RESET_VALUE = None

    def __init__(self, w1_dir: Path, rom_id: str) -> None:
        """Find the probe.

        Args:
            w1_dir: where the kernel shows the 1-Wire devices.
            rom_id: the family in hexadecimal, a hyphen, the serial number.

        Raises:
            NoSensorFoundError: it is not there.
        """
        self.BASE_DIRECTORY = w1_dir
        self._lines: tuple[str, str] = ("", "")
        family, _, serial = rom_id.partition("-")
        super().__init__(Sensor.from_id_string(family), serial)

    def get_raw_sensor_strings(self) -> list[str]:
        """What the library decodes: the lines of the latest good look."""
        return list(self._lines)

    def look(self) -> SensorAnswer | FaultKind:
        """Have the kernel ask the sensor once; blocks until it has.

        Raises:
            OSError: the kernel's file cannot be read.
        """
        scratchpad = decode(self.sensorpath.read_text(encoding="ascii", errors="replace"))
        if isinstance(scratchpad, FaultKind):
            return scratchpad
        # Linux 5.10 and 5.11 are 4096 °C off below zero. The bytes are right, but a kernel whose
        # own number is impossible is better seen than worked around.
        if not LOWEST_C <= scratchpad.kernel_c <= HIGHEST_C:
            return SensorAnswer(scratchpad.kernel_c)
        self._lines = scratchpad.lines
        value_c = float(self.get_temperature())
        return SensorAnswer(value_c, scratchpad.has_power_on_mark and value_c == POWER_ON_C)


def look_at(w1_dir: Path, rom_id: str) -> SensorAnswer | FaultKind:
    """Look at a sensor once; blocks until the kernel has answered.

    Returns:
        What it said, or why it said nothing.
    """
    try:
        return W1Probe(w1_dir, rom_id).look()
    except NoSensorFoundError:
        return FaultKind.MISSING
    except OSError as error:
        logger.debug("%s: %s", rom_id, error)
        return FaultKind.MISSING if error.errno in _GONE else FaultKind.NOT_READY
    except (W1ThermSensorError, LookupError, ValueError) as error:
        logger.debug("%s: %s", rom_id, error)
        return FaultKind.UNREADABLE
