"""What drawing into a file needs of Qt: an application, fonts, and no screen at all."""

import os

from PySide6.QtGui import QGuiApplication

from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.workers.qt_messages import take_qt_messages


def drawing_application() -> QGuiApplication:
    """The application to keep while something is drawn, its fonts loaded."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Without it translucent painting waits for helper threads longer than it takes.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    running = QGuiApplication.instance()
    application = running if isinstance(running, QGuiApplication) else _new_application()
    load_fonts()
    return application


def _new_application() -> QGuiApplication:
    take_qt_messages()
    return QGuiApplication(["genmon-gui"])
