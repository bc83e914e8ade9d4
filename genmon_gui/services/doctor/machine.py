"""The clock and the screen."""

import ctypes
from collections.abc import Mapping
from pathlib import Path

from genmon_gui.hardware.display import has_display
from genmon_gui.services.doctor.finding import Finding, lacking, well

# What timedatectl calls synchronised (systemd, time-util.c, ntp_synced): the kernel counts the
# error of its clock up to this while nobody corrects it.
_UNSYNCHRONISED_US = 16_000_000


class _Timex(ctypes.Structure):
    """The beginning of the kernel's struct timex, with room for all of it (adjtimex(2))."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("rest", ctypes.c_byte * 256),
    )


def clock_error_us() -> int | None:
    """How wrong the clock may be, in microseconds; None where the kernel does not say."""
    timex = _Timex()
    if ctypes.CDLL(None).adjtimex(ctypes.byref(timex)) < 0:
        return None
    return int(timex.maxerror)


def check_clock(error_us: int | None) -> Finding:
    """Whether something keeps the clock right, by how wrong it may be."""
    if error_us is None or error_us >= _UNSYNCHRONISED_US:
        return lacking(
            "clock",
            "not synchronised, so times in the record may be wrong",
            "connect to the network and run: sudo timedatectl set-ntp true",
        )
    return well("clock", f"synchronised to {error_us / 1000:,.0f} ms")


def check_display(environment: Mapping[str, str], dri: Path = Path("/dev/dri")) -> Finding:
    """Whether there is a screen to draw on."""
    if has_display(environment):
        return well("display", "found")
    if any(dri.glob("card*")):
        return lacking(
            "display",
            "there is a screen, but no session on it",
            "run this on its desktop, or start the kiosk with packaging/genmon-gui.service",
        )
    return lacking("display", "none, so the kiosk runs headless", "connect a screen and restart")
