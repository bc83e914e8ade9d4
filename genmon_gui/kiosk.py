"""The running kiosk: where bus, record, screen and mail meet.

polling thread    bus -> rounds -> record -> RoundTaken ------------> window or line printer
history thread    window asks for an overview, a span or a year; answers come back
hindsight thread  window tries a limit on the past; a Hindsight comes back
delivery thread   outbox -> mail server -> DeliveryReport ----------> window
snapshot thread   record -> daily copies -> SnapshotsReport ---------> window
stick thread      window wants something saved on a stick; how far it is comes back
system thread     window asks how everything stands, SystemRead comes back
heartbeat thread  a round was taken -> dead man's switch ------------> window
lock thread       window has a PIN tried or changed; what became of it comes back
settings thread   window wants a change -> configuration file -> Settings -> all of these
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import say, speak
from genmon_gui.crew import Crew
from genmon_gui.hardware.bus import Bus
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.alarms.unreachable_limits import unreachable_trouble
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.services.timekeeping import Timekeeping
from genmon_gui.workers.garbage import GarbageCollector
from genmon_gui.workers.languages import language_of
from genmon_gui.workers.quit_signals import QuitSignals

if TYPE_CHECKING:
    from genmon_gui.kiosk_screen import KioskScreen
    from genmon_gui.widgets.kiosk_window import KioskWindow
    from genmon_gui.workers.line_printer import LinePrinter

logger = logging.getLogger(__name__)


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
        self.screen: KioskScreen | None = None
        self._printer: LinePrinter | None = None
        self.crew = Crew(settings, bus, timekeeping, configuration, demo=options.demo)
        if self.crew.settings is not None:
            self.crew.settings.changed.connect(self.apply)
        self._garbage = GarbageCollector()
        self._quit_signals = QuitSignals()
        self._quit_signals.received.connect(self.stop)

    def show_lines(self) -> None:
        """Show rounds on stdout."""
        # Imported here so that the program with a window needs no words for lines.
        from genmon_gui.workers.line_printer import LinePrinter

        printer, crew = LinePrinter(self._settings.units), self.crew
        self._printer = printer
        crew.polling.round_taken.connect(printer.print_round)
        crew.polling.troubled.connect(printer.print_trouble)
        crew.delivery.troubled.connect(printer.print_trouble)
        crew.snapshots.troubled.connect(printer.print_trouble)
        if crew.settings is not None:
            crew.settings.troubled.connect(printer.print_trouble)
        self._print_troubles(printer, None)

    def show_window(self, window: "KioskWindow") -> None:
        """Show rounds on the screen, in a window that is seen already."""
        # Imported here so that the headless program needs no widgets.
        from genmon_gui.kiosk_screen import KioskScreen

        self.screen = KioskScreen(window, self.crew, self._settings, self._options)
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
        waiting = None if self.crew.apply(settings) else _waiting()
        if self._printer is not None:
            self._printer.change_unit(settings.units)
            self._print_troubles(self._printer, waiting)
        if self.screen is not None:
            self.screen.apply(settings, waiting)

    @Slot()
    def stop(self) -> None:
        """Leave the event loop, once everything in it has been handled."""
        QCoreApplication.quit()

    def finish(self) -> bool:
        """Write the screenshot, end the threads, put signals back.

        Returns:
            False when a thread hangs, in a mail server or the like, and is left behind.
        """
        if self.screen is not None:
            self._take_screenshot(self.screen)
            self.screen.close()
        have_ended = self.crew.finish()
        self._quit_signals.close()
        self._garbage.close()
        return have_ended

    def _take_screenshot(self, screen: "KioskScreen") -> None:
        path = self._options.screenshot
        if path is not None and not screen.write_picture(path):
            logger.error("%s cannot be written: check its folder and the disk", path)
            self.has_failed = True

    def _print_troubles(self, printer: "LinePrinter", waiting: Trouble | None) -> None:
        """Tell what is to be said of the settings; a screen does it by itself."""
        for trouble in (waiting, unreachable_trouble(self._settings)):
            if trouble is not None:
                printer.print_trouble(trouble)

    @Slot(object)
    def _count(self, taken: RoundTaken) -> None:
        if self._options.rounds is not None and taken.number >= self._options.rounds:
            self.stop()


def _waiting() -> Trouble:
    return Trouble(
        say("another database, w1_dir or clock is configured"),
        say("it takes effect when genmon-gui starts again"),
    )
