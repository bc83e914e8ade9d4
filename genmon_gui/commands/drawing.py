"""What drawing into a file needs: Qt, its fonts, a language, and no screen at all."""

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication

from genmon_gui.config.settings import Settings
from genmon_gui.core.language import ENGLISH, LANGUAGES, speak
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.workers.languages import language_of
from genmon_gui.workers.qt_messages import take_qt_messages


def add_language(parser: argparse.ArgumentParser) -> None:
    """--language, of what is drawn."""
    parser.add_argument(
        "--language", choices=LANGUAGES, help="of what is drawn (default: the configured, or en)"
    )


@contextmanager
def speaking(arguments: argparse.Namespace, settings: Settings) -> Iterator[None]:
    """Draw in a language; what is printed before and after is English.

    The system's language is not asked: whoever runs this in a script wants the same everywhere.
    """
    speak(language_of(arguments.language or settings.language or ENGLISH.code))
    try:
        yield
    finally:
        speak(ENGLISH)


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
