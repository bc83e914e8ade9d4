"""The lamp behind the screen, where the kernel lets us set it."""

import logging
from pathlib import Path

logger = logging.getLogger(__name__)

BACKLIGHTS = Path("/sys/class/backlight")
# Never less, of all there is: a program that dies while the screen is dim leaves it readable.
FLOOR = 0.05


class Backlight:
    """All lamps that can be set; where there is none, setting does nothing.

    Nothing is remembered from run to run: the next start sets the brightness that is configured.
    """

    def __init__(self, folder: Path = BACKLIGHTS) -> None:
        """Look for lamps; none is changed yet.

        Args:
            folder: where the kernel shows them, one folder each.
        """
        self._lamps = {lamp: most for lamp in sorted(folder.glob("*")) if (most := _most(lamp))}
        self._share: float | None = None

    def set_share(self, share: float) -> bool:
        """Set all lamps.

        Args:
            share: of the most there is, from 0 to 1; the floor counts where it is higher.

        Returns:
            Whether there is a lamp and every one took it.
        """
        share = max(FLOOR, share)
        if share != self._share:
            self._lamps = {
                lamp: most for lamp, most in self._lamps.items() if _set(lamp, most, share)
            }
            self._share = share
        return bool(self._lamps)


def _most(lamp: Path) -> int:
    """The lamp's largest number, 0 for one that cannot be used."""
    try:
        return int((lamp / "max_brightness").read_text())
    except (OSError, ValueError):
        return 0


def _set(lamp: Path, most: int, share: float) -> bool:
    """Set one lamp; one that refuses is not asked again, and said once."""
    try:
        (lamp / "brightness").write_text(f"{max(1, round(most * share))}\n")
    except OSError as error:
        logger.warning("%s cannot be set (%s): the screen is dimmed without it", lamp, error)
        return False
    return True
