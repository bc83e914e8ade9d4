"""The kernel's 1-Wire bus."""

import logging
import os
import time
from pathlib import Path

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.judging import judge
from genmon_gui.core.language import say
from genmon_gui.core.reading import FaultKind, Reading, SensorAnswer
from genmon_gui.core.rom_id import FAMILIES

logger = logging.getLogger(__name__)

# How often a sensor is looked at before its fault is believed.
LOOKS = 3

# No look begins later than this after the first: the round would not wait for it, and after the
# next round's bulk conversion it would hand out that one's value as if it were new.
RETRY_WITHIN_S = 4.0


class W1Bus:
    """The probes that the kernel shows in a folder, read through w1thermsensor.

    The kernel makes simultaneous reads take turns where the wire asks for it.
    """

    def __init__(self, w1_dir: Path) -> None:
        """Get ready; the folder need not be there.

        Args:
            w1_dir: where the kernel shows the 1-Wire devices.
        """
        # Only a program with a real bus has to load the library.
        from genmon_gui.hardware.w1_probe import look_at

        self._w1_dir = w1_dir
        self._look_at = look_at

    def rom_ids(self) -> tuple[str, ...]:
        """See `Bus.rom_ids`."""
        try:
            names = sorted(path.name for path in self._w1_dir.iterdir())
        except OSError as error:
            raise GenmonError(
                say("no 1-Wire bus at {path} ({reason})", path=self._w1_dir, reason=error.strerror),
                say(
                    "enable it with `sudo raspi-config nonint do_onewire 0` and restart, "
                    "or try simulated sensors with --demo"
                ),
            ) from error
        return tuple(name for name in names if name.partition("-")[0] in FAMILIES)

    def convert_all(self) -> None:
        """See `Bus.convert_all`; without the right to do it the reads convert by themselves."""
        for path in sorted(self._w1_dir.glob("w1_bus_master*/therm_bulk_read")):
            try:
                _trigger(path)
            except OSError as error:
                logger.debug("no bulk conversion: %s", error)

    def read(self, rom_id: str) -> SensorAnswer | FaultKind:
        """See `Bus.read`; a look that would not be believed is repeated.

        Only the first look finds the value of a bulk conversion, the others convert anew.
        """
        begun_s = time.monotonic()
        answer = self._look_at(self._w1_dir, rom_id)
        for _ in range(LOOKS - 1):
            if _is_settled(answer) or time.monotonic() - begun_s > RETRY_WITHIN_S:
                break
            answer = self._look_at(self._w1_dir, rom_id)
        return answer


def _is_settled(answer: SensorAnswer | FaultKind) -> bool:
    """Whether another look would tell no more; a fault or a doubtful number may pass."""
    if isinstance(answer, FaultKind):
        return answer is FaultKind.MISSING
    return isinstance(judge(answer, 0.0), Reading)


def _trigger(path: Path) -> None:
    """Convert on one wire; the kernel compares a write with exactly these eight bytes."""
    descriptor = os.open(path, os.O_WRONLY | os.O_TRUNC)
    try:
        os.write(descriptor, b"trigger\n")
    finally:
        os.close(descriptor)
