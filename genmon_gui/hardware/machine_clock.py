"""What this machine says of the time, and what its clock is worth."""

import ctypes
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Protocol

from genmon_gui.core.clock import EARLIEST_AT, ClockSample
from genmon_gui.hardware.boot import BOOT_ID, boot_id

# What timedatectl calls synchronised (systemd, time-util.c, ntp_synced): the kernel counts the
# error of its clock up to this while nobody corrects it.
UNSYNCHRONIZED_US = 16_000_000
_STA_UNSYNC = 0x0040

# A clock with a battery has set the system's at boot; since then they drift apart by seconds.
_AGREES_WITHIN_S = 60.0


class Clock(Protocol):
    """Where the time comes from."""

    @property
    def boot_name(self) -> str:
        """The system's name of this boot, a UUID."""
        ...

    @property
    def loses_time(self) -> bool:
        """Whether the clock stands still while the machine is off."""
        ...

    def sample(self) -> ClockSample:
        """What it shows now; may be asked from any thread."""
        ...

    def since_boot_s(self) -> float:
        """How long the machine has been on, as a sample says, for less; from any thread too."""
        ...


class MachineClock:
    """This machine's own clock."""

    def __init__(
        self,
        boot: Path = BOOT_ID,
        device_tree: Path = Path("/proc/device-tree"),
        rtcs: Path = Path("/sys/class/rtc"),
        uptime: Path = Path("/proc/uptime"),
    ) -> None:
        """Look what the machine has; the arguments are where the kernel shows it."""
        # A system that does not name its boots gets a new name with every start of the program, as
        # does a clock that somebody pretends: it does not count from the boot that is named.
        self.boot_name = (boot_id(boot) if _counts_from_boot(uptime) else "") or _new_name()
        self.loses_time = _is_board(device_tree) and not _has_battery(rtcs, time.time())

    def sample(self) -> ClockSample:
        """What it shows now."""
        error_us = clock_error_us()
        is_synchronized = error_us is not None and error_us < UNSYNCHRONIZED_US
        return ClockSample(time.time(), self.since_boot_s(), is_synchronized)

    def since_boot_s(self) -> float:
        """Seconds since the machine was switched on."""
        return _since_boot_s()


class _Timex(ctypes.Structure):
    """The beginning of the kernel's struct timex, with room for all of it (adjtimex(2))."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_byte * 256),
    )


@cache
def _adjtimex() -> Callable[..., int] | None:
    """Linux's own, looked up once: the clock is looked at with every round."""
    return getattr(ctypes.CDLL(None), "adjtimex", None)


def clock_error_us() -> int | None:
    """How wrong the clock may be, in microseconds; None where nobody keeps it right."""
    timex, adjtimex = _Timex(), _adjtimex()
    if adjtimex is None or adjtimex(ctypes.byref(timex)) < 0 or timex.status & _STA_UNSYNC:
        return None
    return int(timex.maxerror)


def _since_boot_s() -> float:
    """Time since the machine was switched on, sleep included where the system counts it."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def _new_name() -> str:
    import uuid  # seldom needed, and slow to come

    return str(uuid.uuid4())


def _counts_from_boot(uptime: Path) -> bool:
    """Whether our seconds since the boot are the kernel's, as far as it tells them."""
    try:
        told_s = float(uptime.read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return True
    return abs(_since_boot_s() - told_s) < _AGREES_WITHIN_S


def _is_board(device_tree: Path) -> bool:
    """Whether this is a board like a Raspberry Pi; PCs and virtual machines have no such tree."""
    return (device_tree / "model").exists()


def _has_battery(rtcs: Path, now: float) -> bool:
    """Whether a real-time clock has kept the time; one without its cell begins in 1970."""
    told = [_line(file) for file in sorted(rtcs.glob("*/since_epoch"))]
    return any(
        int(text) >= EARLIEST_AT and abs(int(text) - now) <= _AGREES_WITHIN_S
        for text in told
        if text.isdecimal()
    )


def _line(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
