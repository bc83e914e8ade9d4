from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.config.loading import defaults
from genmon_gui.config.settings import Settings
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.demo_settings import for_demo
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import SETUP
from genmon_gui.widgets.theme import DARK, Palette
from tests.builders import THREE, TORONTO, a_round
from tests.workers.receiver import Receiver

Opened = Callable[..., KioskWindow]


@pytest.fixture
def settings() -> Settings:
    return for_demo(defaults(), is_named=False)._replace(timezone=TORONTO)


@pytest.fixture
def opened(qtbot: QtBot, settings: Settings) -> Opened:
    """A window that shows the menu of set-up."""

    def show(size: QSize = QSize(800, 480), palette: Palette = DARK, **other: Any) -> KioskWindow:  # noqa: B008 - never changed
        window = KioskWindow(Appearance(palette, Unit.CELSIUS, TORONTO, 60.0))
        qtbot.addWidget(window)
        window.resize(size)
        window.show()
        window.show_settings(settings._replace(**other))
        window.show_round(a_round(*THREE))
        window.pages.show_page(SETUP)
        QTest.qWait(0)
        return window

    return show


@pytest.fixture
def window(opened: Opened) -> KioskWindow:
    return opened()


@pytest.fixture
def wanted(window: KioskWindow) -> Receiver:
    """The changes that were wanted."""
    return Receiver(window.change_wanted)
