"""A screen that is looked after, with clocks and a lamp of its own."""

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.screen_care import ScreenCare
from tests.builders import THREE, a_round
from tests.widgets.screen_care.idling import DISPLAY, LOOK, FakeLamp, FakeTime, show


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime()


@pytest.fixture
def lamp() -> FakeLamp:
    return FakeLamp()


@pytest.fixture
def window(qtbot: QtBot) -> KioskWindow:
    """As in the program: it has been seen before anybody looks after it."""
    window = KioskWindow(LOOK)
    qtbot.addWidget(window)
    window.resize(800, 480)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def care(qtbot: QtBot, window: KioskWindow, clock: FakeTime, lamp: FakeLamp) -> ScreenCare:
    care = ScreenCare(window, DISPLAY, LOOK, lamp.set_share, clocks=(clock.monotonic, clock.wall))
    care.look_changed.connect(window.change_look)
    care.left.connect(window.go_back)
    show(window, care, a_round(*THREE))
    qtbot.waitUntil(lambda: care.is_watching)
    return care
