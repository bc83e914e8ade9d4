"""The kiosk's composition root: the only place where bus, record, screen and mail meet.

polling thread   bus -> rounds -> record -> RoundTaken ------------> window or line printer
history thread   window asks for an overview or a year, arrays come back
delivery thread  outbox -> mail server -> DeliveryReport ----------> window
snapshot thread  record -> daily copies -> SnapshotsReport ---------> window
heartbeat thread a round was taken -> dead man's switch ------------> window
"""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, Slot

from genmon_gui.alerts.heartbeat import send_heartbeat
from genmon_gui.alerts.transports import transports_of
from genmon_gui.config.settings import HeartbeatSettings, Settings
from genmon_gui.core.reading import stale_after_s
from genmon_gui.db.connection import open_record, opened_reader
from genmon_gui.hardware.bus import Bus
from genmon_gui.services.delivery import Delivery
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.snapshots import Snapshots
from genmon_gui.services.station import Station
from genmon_gui.services.station_record import ensure_recordable
from genmon_gui.workers.delivery_worker import DeliveryWorker
from genmon_gui.workers.garbage import GarbageCollector
from genmon_gui.workers.heartbeat_worker import HeartbeatWorker
from genmon_gui.workers.history_worker import HistoryWorker
from genmon_gui.workers.host import WorkerHost
from genmon_gui.workers.line_printer import LinePrinter
from genmon_gui.workers.polling_worker import PollingWorker
from genmon_gui.workers.qt_messages import take_qt_messages
from genmon_gui.workers.quit_signals import QuitSignals
from genmon_gui.workers.snapshot_worker import SnapshotWorker

if TYPE_CHECKING:
    from genmon_gui.widgets.kiosk_window import KioskWindow

logger = logging.getLogger(__name__)

# In order to stop within two seconds: what hangs longer than this is left behind.
_FINISH_LIMIT_MS = 1500


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


class Kiosk(QObject):
    """The running program: workers, their threads, and what shows their messages."""

    def __init__(self, settings: Settings, bus: Bus, options: KioskOptions) -> None:
        super().__init__()
        self._settings, self._options = settings, options
        self._finishing = False
        self.has_failed = False
        self.polling = PollingWorker(
            lambda answered: Station(settings, bus, answered, demo=options.demo),
            settings.polling.interval_s,
        )
        self.history = HistoryWorker(lambda: opened_reader(settings.database), settings.timezone)
        self.delivery = DeliveryWorker(lambda: _open_delivery(settings), lambda: self._finishing)
        self.snapshots = SnapshotWorker(Snapshots(settings, lambda: self._finishing))
        self.heartbeat: HeartbeatWorker | None = None
        self._hosts = [
            WorkerHost(self.polling, "polling"),
            WorkerHost(self.history, "history"),
            WorkerHost(self.delivery, "delivery"),
            WorkerHost(self.snapshots, "snapshots"),
        ]
        if settings.heartbeat is not None and not options.demo:
            self._add_heartbeat(settings.heartbeat)
        self._garbage = GarbageCollector()
        self._quit_signals = QuitSignals()
        self._quit_signals.received.connect(self.stop)

    def _add_heartbeat(self, settings: HeartbeatSettings) -> None:
        self.heartbeat = HeartbeatWorker(
            lambda: send_heartbeat(settings),
            settings.interval_s,
            stale_after_s(self._settings.polling.interval_s),
        )
        self._hosts.append(WorkerHost(self.heartbeat, "heartbeat"))
        self.polling.round_taken.connect(self.heartbeat.note_round)

    def show_lines(self) -> None:
        """Show rounds on stdout."""
        self.printer = LinePrinter(self._settings.units)
        self.polling.round_taken.connect(self.printer.print_round)
        self.polling.troubled.connect(self.printer.print_trouble)
        self.delivery.troubled.connect(self.printer.print_trouble)
        self.snapshots.troubled.connect(self.printer.print_trouble)

    def show_window(self) -> None:
        """Show rounds on the screen."""
        # Imported here so that the headless program needs no widgets.
        from genmon_gui.widgets.fonts import load_fonts  # noqa: PLC0415
        from genmon_gui.widgets.kiosk_window import KioskWindow  # noqa: PLC0415
        from genmon_gui.widgets.theme import DARK  # noqa: PLC0415

        load_fonts()
        settings = self._settings
        window = self.window = KioskWindow(
            DARK,
            settings.units,
            settings.timezone,
            stale_after_s(settings.polling.interval_s),
            is_demo=self._options.demo,
        )
        self.polling.round_taken.connect(window.show_round)
        self.polling.troubled.connect(window.show_polling_trouble)
        self.delivery.reported.connect(window.show_delivery)
        self.delivery.troubled.connect(window.show_delivery_trouble)
        self.snapshots.reported.connect(window.show_snapshots)
        if self.heartbeat is not None:
            self.heartbeat.reported.connect(window.show_heartbeat)
        self.history.overview_read.connect(window.show_overview)
        self.history.history_read.connect(window.history.show_history)
        self.history.troubled.connect(window.show_history_trouble)
        window.acknowledged.connect(self.polling.acknowledge)
        window.overview_asked.connect(self.history.read_overview)
        window.history_asked.connect(self.history.read_history)
        window.closed.connect(self.stop)
        self._open(window)

    def start(self) -> None:
        """Start the threads."""
        # Connected last: the last round is shown before it ends the program.
        self.polling.round_taken.connect(self._count)
        for host in self._hosts:
            host.start()

    @Slot()
    def stop(self) -> None:
        """Leave the event loop, once everything in it has been handled."""
        QCoreApplication.quit()

    def finish(self) -> bool:
        """Write the screenshot, end the threads, put signals back.

        Returns:
            False when a thread hangs, in a mail server or the like, and is left behind.
        """
        self._finishing = True
        if self._options.screenshot is not None and hasattr(self, "window"):
            self._take_screenshot(self._options.screenshot)
        for host in self._hosts:
            host.ask_to_finish()
        ended = [host.wait(_FINISH_LIMIT_MS) for host in self._hosts]
        self._quit_signals.close()
        self._garbage.close()
        return all(ended)

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


def run_kiosk(settings: Settings, bus: Bus, options: KioskOptions) -> int:
    """Run until it is asked to stop.

    Returns:
        The exit status.

    Raises:
        GenmonError: the record cannot be used; told before anything is shown.
    """
    ensure_recordable(settings.database, demo=options.demo)
    application = _application(with_window=options.has_window)
    kiosk = Kiosk(settings, bus, options)
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
    return status


def _open_delivery(settings: Settings) -> Delivery:
    return Delivery(open_record(settings.database), settings, transports_of(settings))


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
