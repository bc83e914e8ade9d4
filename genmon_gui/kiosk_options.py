"""What the command line says of how the kiosk is run and shown."""

from pathlib import Path
from typing import NamedTuple


class KioskOptions(NamedTuple):
    """How the kiosk is shown.

    Attributes:
        demo: simulated sensors and a record of their own.
        headless: a line a round on stdout, and no window but for the screenshot.
        windowed: a window instead of the full screen.
        size: the window's size in pixels, None for the screen's or 800x480.
        rounds: stop after so many, None for never.
        screenshot: where to write the screen as PNG at the end, None for nowhere.
    """

    demo: bool = False
    headless: bool = False
    windowed: bool = False
    size: tuple[int, int] | None = None
    rounds: int | None = None
    screenshot: Path | None = None

    @property
    def has_window(self) -> bool:
        """Whether the screen is drawn, seen or not."""
        return not self.headless or self.screenshot is not None

    @property
    def has_screen(self) -> bool:
        """Whether the whole screen is the kiosk's own."""
        return not self.headless and not self.windowed and self.size is None
