"""The clock and the screen."""

from collections.abc import Mapping
from pathlib import Path

from genmon_gui.hardware.display import has_display
from genmon_gui.hardware.machine_clock import UNSYNCHRONIZED_US
from genmon_gui.services.doctor.finding import Finding, lacking, well


def check_clock(error_us: int | None, *, loses_time: bool) -> Finding:
    """Whether something keeps the clock right.

    Args:
        error_us: how wrong it may be, None where nobody keeps it right.
        loses_time: it stands still while the machine is off.
    """
    if error_us is not None and error_us < UNSYNCHRONIZED_US:
        return well("clock", f"synchronised to {error_us / 1000:,.0f} ms")
    if loses_time:
        return lacking(
            "clock",
            "not synchronised and without a battery, so after a start readings wait for the time",
            "connect to the network and run: sudo timedatectl set-ntp true",
        )
    return lacking(
        "clock",
        "not synchronised, so times in the record may be wrong",
        "connect to the network and run: sudo timedatectl set-ntp true",
    )


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
