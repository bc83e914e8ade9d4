"""The kiosk's composition root: the only place where bus, record, screen and mail meet.

polling thread   bus -> rounds -> record -> RoundTaken ------------> window or line printer
history thread   window asks for an overview, a span or a year; answers come back
delivery thread  outbox -> mail server -> DeliveryReport ----------> window
snapshot thread  record -> daily copies -> SnapshotsReport ---------> window
system thread    window asks how everything stands, SystemRead comes back
heartbeat thread a round was taken -> dead man's switch ------------> window
settings thread  window wants a change -> configuration file -> Settings -> all of these
"""

import gc
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Slot

from genmon_gui.assets import resource
from genmon_gui.config.settings import Settings
from genmon_gui.core.language import mark, say, speak, spoken
from genmon_gui.core.reading import stale_after_s
from genmon_gui.crew import Crew
from genmon_gui.hardware.backlight import Backlight
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.machine_clock import MachineClock
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.settings_file import Configuration
from genmon_gui.services.station_record import ensure_recordable
from genmon_gui.services.timekeeping import Timekeeping
from genmon_gui.workers.alarm_sound import AlarmSound
from genmon_gui.workers.garbage import GarbageCollector
from genmon_gui.workers.languages import language_of
from genmon_gui.workers.line_printer import LinePrinter
from genmon_gui.workers.qt_messages import take_qt_messages
from genmon_gui.workers.quit_signals import QuitSignals

if TYPE_CHECKING:
    from genmon_gui.widgets.kiosk_window import KioskWindow
    from genmon_gui.widgets.look import Look

logger = logging.getLogger(__name__)

_OTHER_PARTS = mark("another database, w1_dir or clock is configured")
_AT_NEXT_START = mark("it takes effect when genmon-gui starts again")


@dataclass(frozen=True, slots=True)
class KioskOptions:
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

    def show_window(self) -> None:
        """Show rounds on the screen."""
        # Imported here so that the headless program needs no widgets.
        from genmon_gui.widgets.fonts import load_fonts  # noqa: PLC0415
        from genmon_gui.widgets.kiosk_window import KioskWindow  # noqa: PLC0415
        from genmon_gui.widgets.screen_care import ScreenCare  # noqa: PLC0415

        load_fonts()
        crew, look = self.crew, self._look()
        window = self.window = KioskWindow(look)
        troubles = window.troubles
        set_lamp = Backlight().set_share if self._options.has_screen else _no_lamp
        care = self.care = ScreenCare(window, self._settings.display, look, set_lamp)
        is_heard = self._settings.display.sound
        sound = self.sound = AlarmSound(resource("sounds/alarm.wav"), is_on=is_heard)
        crew.polling.round_taken.connect(window.show_round)
        crew.polling.round_taken.connect(sound.show_round)
        sound.reported.connect(troubles.show_sound)
        crew.polling.round_taken.connect(care.show_round)
        crew.polling.troubled.connect(troubles.show_polling)
        crew.delivery.reported.connect(troubles.show_delivery_report)
        crew.delivery.troubled.connect(troubles.show_delivery)
        crew.snapshots.reported.connect(troubles.show_snapshots_report)
        crew.heartbeat.reported.connect(troubles.show_heartbeat_report)
        crew.history.overview_read.connect(window.show_overview)
        crew.history.history_read.connect(window.show_history)
        crew.history.year_read.connect(window.show_year)
        crew.history.day_read.connect(window.show_day)
        crew.history.alarm_log_read.connect(window.show_alarm_log)
        crew.history.troubled.connect(troubles.show_history)
        crew.system.system_read.connect(window.show_system)
        crew.system.troubled.connect(troubles.show_system)
        if crew.settings is not None:
            crew.settings.troubled.connect(troubles.show_settings)
            crew.settings.answered.connect(window.show_answer)
            window.change_wanted.connect(crew.settings.change)
            window.undo_wanted.connect(crew.settings.undo)
        crew.lock.judged.connect(window.gate_judged)
        crew.lock.troubled.connect(troubles.show_lock)
        window.pin_tried.connect(crew.lock.judge)
        window.show_settings(self._settings)
        window.acknowledged.connect(crew.polling.acknowledge)
        window.overview_asked.connect(crew.history.read_overview)
        window.history_asked.connect(crew.history.read_history)
        window.year_asked.connect(crew.history.read_year)
        window.day_asked.connect(crew.history.read_day)
        window.alarm_log_asked.connect(crew.history.read_alarm_log)
        window.system_asked.connect(crew.system.read_system)
        care.left.connect(window.go_back)
        care.look_changed.connect(window.change_look)
        window.closed.connect(self.stop)
        self._open(window)

    def start(self) -> None:
        """Start the threads."""
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
        from genmon_gui.widgets.look import Look  # noqa: PLC0415 - as above
        from genmon_gui.widgets.theme import DARK  # noqa: PLC0415 - as above

        settings = self._settings
        return Look(
            DARK,
            settings.units,
            settings.timezone,
            stale_after_s(settings.polling.interval_s),
            spoken().code,
            is_demo=self._options.demo,
        )

    def _take_screenshot(self, path: Path) -> None:
        if not self.window.grab().save(str(path), "PNG"):
            logger.error("%s cannot be written: check its folder and the disk", path)
            self.has_failed = True

    @Slot(object)
    def _count(self, taken: RoundTaken) -> None:
        if self._options.rounds is not None and taken.number >= self._options.rounds:
            self.stop()

    def _open(self, window: "KioskWindow") -> None:
        if self._options.size is not None:
            window.resize(QSize(*self._options.size))
        elif self._options.windowed:
            window.resize(QSize(800, 480))
        if self._options.windowed or self._options.size is not None:
            window.show()
        else:
            # Where no window manager does it, as under a bare X server, the size must be set.
            window.setGeometry(window.screen().geometry())
            window.showFullScreen()


def run_kiosk(
    settings: Settings,
    bus: Bus,
    options: KioskOptions,
    configuration: Configuration | None = None,
) -> int:
    """Run until it is asked to stop.

    Returns:
        The exit status.

    Raises:
        GenmonError: the record cannot be used; told before anything is shown.
    """
    ensure_recordable(settings.database, demo=options.demo)
    application = _application(with_window=options.has_window)
    speak(language_of(settings.language))
    is_trusted = options.demo or settings.clock.trust == "always"
    timekeeping = Timekeeping(MachineClock(), is_trusted=is_trusted)
    kiosk = Kiosk(settings, bus, options, timekeeping, configuration)
    if options.headless:
        kiosk.show_lines()
    if options.has_window:
        kiosk.show_window()
    kiosk.start()
    status = application.exec()
    has_ended = kiosk.finish()
    status = status or int(kiosk.has_failed)
    if not has_ended:
        # A thread of Qt that still runs would abort the process; the record is safe at any moment.
        os._exit(status)
    # Garbage that the interpreter collects while Qt takes the kiosk apart may wait for ever for a
    # lock that the object being taken apart holds. The process ends soon anyway.
    gc.disable()
    return status


def _no_lamp(_share: float) -> bool:
    """A window on somebody's desk leaves the desk's lamp alone."""
    return False


def _application(*, with_window: bool) -> QCoreApplication:
    take_qt_messages()
    make: Callable[[list[str]], QCoreApplication]
    if not with_window:
        make = QCoreApplication
    else:
        # Translucent painting then no longer waits on Qt's helper threads.
        os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - not needed headless

        make = QApplication
    application = make(["genmon-gui"])
    application.setApplicationName("genmon-gui")
    return application
