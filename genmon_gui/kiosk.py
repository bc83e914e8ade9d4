"""The running kiosk: where bus, record, screen and mail meet.

polling thread   bus -> rounds -> record -> RoundTaken ------------> window or line printer
history thread   window asks for an overview, a span or a year; answers come back
delivery thread  outbox -> mail server -> DeliveryReport ----------> window
snapshot thread  record -> daily copies -> SnapshotsReport ---------> window
system thread    window asks how everything stands, SystemRead comes back
heartbeat thread a round was taken -> dead man's switch ------------> window
settings thread  window wants a change -> configuration file -> Settings -> all of these
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from genmon_gui.assets import resource
from genmon_gui.config.settings import Settings
from genmon_gui.core.language import mark, say, speak
from genmon_gui.crew import Crew
from genmon_gui.hardware.backlight import Backlight
from genmon_gui.hardware.bus import Bus
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.services.timekeeping import Timekeeping
from genmon_gui.workers.alarm_sound import AlarmSound
from genmon_gui.workers.garbage import GarbageCollector
from genmon_gui.workers.languages import language_of
from genmon_gui.workers.line_printer import LinePrinter
from genmon_gui.workers.quit_signals import QuitSignals

if TYPE_CHECKING:
    from genmon_gui.widgets.kiosk_window import KioskWindow
    from genmon_gui.widgets.look import Look

logger = logging.getLogger(__name__)

_OTHER_PARTS = mark("another database, w1_dir or clock is configured")
_AT_NEXT_START = mark("it takes effect when genmon-gui starts again")


class Kiosk(QObject):
    """The running program: workers, their threads, and what shows their messages."""

    def __init__(
        self,
        settings: Settings,
        bus: Bus,
        options: KioskOptions,
        timekeeping: Timekeeping,
        configuration: Configuration | None = None,
    ) -> None:
        super().__init__()
        self._settings, self._options = settings, options
        self.has_failed = False
        self.crew = Crew(settings, bus, timekeeping, configuration, demo=options.demo)
        if self.crew.settings is not None:
            self.crew.settings.changed.connect(self.apply)
        self._garbage = GarbageCollector()
        self._quit_signals = QuitSignals()
        self._quit_signals.received.connect(self.stop)

    def show_lines(self) -> None:
        """Show rounds on stdout."""
        self.printer = LinePrinter(self._settings.units)
        crew = self.crew
        crew.polling.round_taken.connect(self.printer.print_round)
        crew.polling.troubled.connect(self.printer.print_trouble)
        crew.delivery.troubled.connect(self.printer.print_trouble)
        crew.snapshots.troubled.connect(self.printer.print_trouble)
        if crew.settings is not None:
            crew.settings.troubled.connect(self.printer.print_trouble)

    def show_window(self, window: "KioskWindow") -> None:
        """Show rounds on the screen, in a window that is seen already."""
        # Imported here so that the headless program needs no widgets.
        from genmon_gui.widgets.screen_care import ScreenCare  # noqa: PLC0415
        from genmon_gui.wiring import wire  # noqa: PLC0415

        self.window, crew = window, self.crew
        window.furnish()
        wire(window, crew)
        window.show_settings(self._settings)
        set_lamp = Backlight().set_share if self._options.has_screen else _no_lamp
        care = self.care = ScreenCare(window, self._settings.display, window.look, set_lamp)
        is_heard = self._settings.display.sound
        sound = self.sound = AlarmSound(resource("sounds/alarm.wav"), is_on=is_heard)
        crew.polling.round_taken.connect(sound.show_round)
        sound.reported.connect(window.troubles.show_sound)
        crew.polling.round_taken.connect(care.show_round)
        care.left.connect(window.go_back)
        care.abandoned.connect(window.give_up)
        care.look_changed.connect(window.change_look)
        care.refresh()
        window.closed.connect(self.stop)

    def start(self) -> None:
        """Start the threads."""
        if self._options.rounds is not None:
            # Connected last: the last round is shown before it ends the program.
            self.crew.polling.round_taken.connect(self._count)
        self.crew.start()

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Go on with other settings, all but where record and bus are, which wait for a start."""
        self._settings = settings
        speak(language_of(settings.language))
        is_all = self.crew.apply(settings)
        if hasattr(self, "printer"):
            self.printer.change_unit(settings.units)
        if hasattr(self, "window"):
            self.window.show_settings(settings)
            self.care.configure(settings.display, self._look())
            self.sound.switch(is_on=settings.display.sound)
            waiting = Trouble(say(_OTHER_PARTS), say(_AT_NEXT_START))
            self.window.troubles.show_settings(None if is_all else waiting)

    @Slot()
    def stop(self) -> None:
        """Leave the event loop, once everything in it has been handled."""
        QCoreApplication.quit()

    def finish(self) -> bool:
        """Write the screenshot, end the threads, put signals back.

        Returns:
            False when a thread hangs, in a mail server or the like, and is left behind.
        """
        if self._options.screenshot is not None and hasattr(self, "window"):
            self._take_screenshot(self._options.screenshot)
        if hasattr(self, "care"):
            self.care.close()
            self.sound.close()
        have_ended = self.crew.finish()
        self._quit_signals.close()
        self._garbage.close()
        return have_ended

    def _look(self) -> "Look":
        from genmon_gui.showing import look_of  # noqa: PLC0415 - widgets, as above

        return look_of(self._settings, self._options)

    def _take_screenshot(self, path: Path) -> None:
        if not self.window.grab().save(str(path), "PNG"):
            logger.error("%s cannot be written: check its folder and the disk", path)
            self.has_failed = True

    @Slot(object)
    def _count(self, taken: RoundTaken) -> None:
        if self._options.rounds is not None and taken.number >= self._options.rounds:
            self.stop()


def _no_lamp(_share: float) -> bool:
    """A window on somebody's desk leaves the desk's lamp alone."""
    return False
