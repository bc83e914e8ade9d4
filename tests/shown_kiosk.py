"""The whole kiosk in a window, in one process with who looks at it."""

from genmon_gui.config.settings import Settings
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.machine_clock import MachineClock
from genmon_gui.kiosk import Kiosk
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.last_known import last_known
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.showing import shown_window
from tests.builders import trusted_time


class ShownKiosk(Kiosk):
    def __init__(
        self, settings: Settings, bus: Bus, configuration: Configuration | None = None
    ) -> None:
        options = KioskOptions(windowed=True, size=(800, 480))
        super().__init__(settings, bus, options, trusted_time(), configuration)
        known = last_known(settings, MachineClock(), is_trusted=True)
        self.window = shown_window(settings, options, known)
        self.show_window(self.window)
        self.start()

    def end(self) -> None:
        assert self.finish()
        self.window.deleteLater()
