"""The viewer's composition root: copied databases, each read in a thread, each in a window."""

import os
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import speak
from genmon_gui.db.copied import open_copy
from genmon_gui.services.copies.checked_copy import open_checked_copy
from genmon_gui.services.history.overview import OverviewAsked
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.theme import DARK
from genmon_gui.widgets.viewer.viewer_window import ViewerWindow
from genmon_gui.workers.garbage import GarbageCollector
from genmon_gui.workers.history_worker import HistoryWorker
from genmon_gui.workers.host import WorkerHost
from genmon_gui.workers.languages import language_of, let_qt_speak
from genmon_gui.workers.qt_messages import take_qt_messages
from genmon_gui.workers.quit_signals import QuitSignals
from genmon_gui.workers.taking_worker import TakingWorker

# A read under way is let come to its end; on a slow disk that may take so long.
_FINISH_LIMIT_MS = 10_000


class CopyView(QObject):
    """One copied database on the screen.

    Signals:
        overview_asked: an OverviewAsked, once at the start.
    """

    overview_asked = Signal(object)

    def __init__(self, path: Path, settings: Settings) -> None:
        super().__init__()
        self.path = path
        self.window = ViewerWindow(DARK, settings.units, settings.timezone)
        self.window.show_path(path)
        self.window.history.show_limits(settings.alarms)
        self._finishing = threading.Event()
        self._history = HistoryWorker(
            partial(open_checked_copy, path, settings.timezone, self._finishing.is_set),
            settings.timezone,
            settings.alarms,
        )
        self._taking = TakingWorker(partial(open_copy, path), settings.timezone)
        self._hosts = (
            WorkerHost(self._history, f"reading {path.name}"),
            WorkerHost(self._taking, f"writing from {path.name}"),
        )
        self._wire(self.window)

    def _wire(self, window: ViewerWindow) -> None:
        """Connect the window with the workers."""
        self.overview_asked.connect(self._history.read_overview)
        window.history_asked.connect(self._history.read_history)
        window.year_asked.connect(self._history.read_year)
        self._history.overview_read.connect(window.show_overview)
        self._history.history_read.connect(window.history.show_history)
        self._history.year_read.connect(window.show_year)
        self._history.troubled.connect(window.show_trouble)
        window.save_button.drawing_asked.connect(self._taking.write_drawing)
        window.save_button.table_asked.connect(self._taking.write_table)
        window.taking.stopped.connect(self._taking.stop)
        self._taking.progressed.connect(window.taking.show_progress)
        self._taking.taken.connect(window.taking.show_taken)

    def start(self) -> None:
        """Show the window and read."""
        for host in self._hosts:
            host.start()
        self.overview_asked.emit(OverviewAsked())
        self.window.show()

    def finish(self) -> bool:
        """Stop reading; False when the read hangs."""
        self._finishing.set()
        for host in self._hosts:
            host.ask_to_finish()
        ended = [host.wait(_FINISH_LIMIT_MS) for host in self._hosts]
        return all(ended)


class Viewer(QObject):
    """The running viewer: one view a file, and a window to choose one where none was named."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.views: list[CopyView] = []
        self.empty: ViewerWindow | None = None
        self._garbage = GarbageCollector()
        self._quit_signals = QuitSignals()
        self._quit_signals.received.connect(self._stop)

    def start(self, paths: list[Path]) -> None:
        """Show these files, or a window that asks for one."""
        for path in paths:
            self.open(path)
        if not paths:
            self.empty = ViewerWindow(DARK, self._settings.units, self._settings.timezone)
            self.empty.path_chosen.connect(self.open)
            self.empty.show()

    @Slot(object)
    def open(self, path: Path) -> None:
        """Show a file in a window of its own."""
        view = CopyView(path, self._settings)
        view.window.path_chosen.connect(self.open)
        self.views.append(view)
        view.start()
        if self.empty is not None:
            self.empty.close()
            self.empty = None

    def finish(self) -> bool:
        """Stop reading everywhere; False when something hangs."""
        ended = [view.finish() for view in self.views]
        self._quit_signals.close()
        self._garbage.close()
        return all(ended)

    @Slot()
    def _stop(self) -> None:
        QApplication.quit()


def run_viewer(settings: Settings, paths: list[Path]) -> int:
    """Show copied databases until the last window is closed.

    Returns:
        The exit status.
    """
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    take_qt_messages()
    application = QApplication(["genmon-gui"])
    application.setApplicationName("genmon-gui")
    load_fonts()
    language = language_of(settings.language)
    speak(language)
    let_qt_speak(application, language)
    viewer = Viewer(settings)
    viewer.start(paths)
    status = application.exec()
    if not viewer.finish():
        os._exit(status)  # a thread of Qt that still runs would abort the process
    return status
