"""The kiosk's composition root: what the record last told is seen first, then all else is made.

Until the first sight is painted nothing is imported that it does not need; hence the imports where
they are used. What the first new reading needs comes next, and other threads after it.
"""

import gc
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import speak
from genmon_gui.hardware.machine_clock import Clock, MachineClock
from genmon_gui.kiosk_options import KioskOptions
from genmon_gui.services.last_known import last_known
from genmon_gui.services.setup.configuration import Configuration
from genmon_gui.workers.languages import language_of
from genmon_gui.workers.qt_messages import take_qt_messages

if TYPE_CHECKING:
    from genmon_gui.hardware.bus import Bus
    from genmon_gui.kiosk import Kiosk
    from genmon_gui.widgets.kiosk_window import KioskWindow


def run_kiosk(
    settings: Settings,
    open_bus: Callable[[], "Bus"],
    options: KioskOptions,
    configuration: Configuration | None = None,
) -> int:
    """Run until it is asked to stop.

    Args:
        settings: everything configured.
        open_bus: gives what is asked for readings.
        options: how the kiosk is shown.
        configuration: where settings are read and written, None for neither.

    Returns:
        The exit status.

    Raises:
        GenmonError: the record or the bus cannot be used.
    """
    application = _application(with_window=options.has_window)
    speak(language_of(settings.language))
    clock = MachineClock()
    is_trusted = options.demo or settings.clock.trust == "always"
    window = None
    if options.has_window:
        window = _first_sight(settings, options, clock, is_trusted=is_trusted)
        if window.isHidden():
            return 0

    from genmon_gui.hardware.heap import share_one_heap
    from genmon_gui.kiosk import Kiosk  # all that works behind the screen
    from genmon_gui.services.record.station_record import ensure_recordable
    from genmon_gui.services.timekeeping import Timekeeping

    share_one_heap()
    ensure_recordable(settings.database, demo=options.demo)
    timekeeping = Timekeeping(clock, is_trusted=is_trusted)
    kiosk = Kiosk(settings, open_bus(), options, timekeeping, configuration)
    if options.headless:
        kiosk.show_lines()
    if window is not None:
        kiosk.show_window(window)
    kiosk.start()
    return _finished(kiosk, application.exec())


def _first_sight(
    settings: Settings, options: KioskOptions, clock: Clock, *, is_trusted: bool
) -> "KioskWindow":
    """A window that has been seen, with what the record last told."""
    from genmon_gui.showing import shown_window  # not needed headless

    return shown_window(settings, options, last_known(settings, clock, is_trusted=is_trusted))


def _finished(kiosk: "Kiosk", status: int) -> int:
    """End the kiosk, or the process where a thread hangs; the exit status."""
    has_ended = kiosk.finish()
    status = status or int(kiosk.has_failed)
    if not has_ended:
        # A thread of Qt that still runs would abort the process; the record is safe at any moment.
        os._exit(status)
    # Garbage that the interpreter collects while Qt takes the kiosk apart may wait for ever for a
    # lock that the object being taken apart holds. The process ends soon anyway.
    gc.disable()
    return status


def _application(*, with_window: bool) -> QCoreApplication:
    take_qt_messages()
    make: Callable[[list[str]], QCoreApplication]
    if not with_window:
        make = QCoreApplication
    else:
        # Translucent painting then no longer waits on Qt's helper threads.
        os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
        from PySide6.QtWidgets import QApplication  # not needed headless

        make = QApplication
    application = make(["genmon-gui"])
    application.setApplicationName("genmon-gui")
    return application
