"""The picture of the day before an alarm, drawn by the program's own `plot` beside it.

A process of its own needs no screen, and whatever becomes of it an alert goes out, 20 s later at
most.
"""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import DAY_S, iso_utc
from genmon_gui.core.language import spoken

logger = logging.getLogger(__name__)

# Draws the time before a moment at a place: PNG, empty where it cannot be drawn.
Draw = Callable[[str, float], bytes]

_SPAN_S = DAY_S
# A Pi that does much else needs some seconds; the alert waits no longer than this.
_TIME_LIMIT_S = 20.0


def drawing(settings: Settings, time_limit_s: float = _TIME_LIMIT_S) -> Draw:
    """What draws out of the configured record."""

    def draw(place: str, until: float) -> bytes:
        import subprocess  # a kiosk at rest has no alert to draw for

        with TemporaryDirectory(prefix="genmon-gui-") as folder:
            file = Path(folder, "picture.png")
            command = _command(settings, place, until, file)
            try:
                subprocess.run(command, check=True, capture_output=True, timeout=time_limit_s)
                return file.read_bytes()
            except (OSError, subprocess.SubprocessError):
                logger.warning("the picture of %s for an alert could not be drawn", place)
                return b""

    return draw


def _command(settings: Settings, place: str, until: float, file: Path) -> list[str]:
    command = [sys.executable, "-m", "genmon_gui", "plot", "--db", str(settings.database)]
    if settings.source is not None:
        command += ["--config", str(settings.source)]
    # In one word: a name may begin as an option does.
    command += [f"--place={place}", "--from", iso_utc(until - _SPAN_S), "--to", iso_utc(until)]
    command += ["--language", spoken().code]
    return [*command, "--size", "960x540", "--output", str(file)]
