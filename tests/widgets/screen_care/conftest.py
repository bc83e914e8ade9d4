"""A window that is looked after, on clocks of the test's."""

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import DisplaySettings
from genmon_gui.core.alarm import Severity
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.messages import RoundTaken
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import SYSTEM
from genmon_gui.widgets.screen_care.dimmer import Dimmer
from genmon_gui.widgets.screen_care.screen_care import ScreenCare
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, THREE, TORONTO, a_round, alarm
from tests.widgets.seeing import pixels_of

LEFT = Qt.MouseButton.LeftButton
DISPLAY = DisplaySettings(dim_after_s=300, dark_after_s=1800)
APPEARANCE = Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0)
HOT = alarm("Engine block", 97.3)
WARM = HOT._replace(rule=HOT.rule._replace(severity=Severity.WARNING))


class FakeTime:
    """Both clocks; a test lets it pass."""

    def __init__(self) -> None:
        self.now_s = 1000.0
        self.now = NOW

    def monotonic(self) -> float:
        return self.now_s

    def wall(self) -> float:
        return self.now

    def go_on(self, seconds: float) -> None:
        self.now_s += seconds
        self.now += seconds


class FakeLamp:
    """Keeps what it was set to."""

    def __init__(self) -> None:
        self.shares: list[float] = []
        self.is_there = False

    def set_share(self, share: float) -> bool:
        self.shares.append(round(share, 3))
        return self.is_there


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime()


@pytest.fixture
def lamp() -> FakeLamp:
    return FakeLamp()


@pytest.fixture
def window(qtbot: QtBot) -> KioskWindow:
    """As in the program: it has been seen before anybody looks after it."""
    window = KioskWindow(APPEARANCE)
    qtbot.addWidget(window)
    window.resize(800, 480)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def care(qtbot: QtBot, window: KioskWindow, clock: FakeTime, lamp: FakeLamp) -> ScreenCare:
    care = ScreenCare(
        window, DISPLAY, APPEARANCE, lamp.set_share, clocks=(clock.monotonic, clock.wall)
    )
    care.appearance_changed.connect(window.change_appearance)
    care.left.connect(window.go_back)
    show(window, care, a_round(*THREE))
    wait_a_turn(qtbot)
    return care


def wait_a_turn(qtbot: QtBot) -> None:
    """Until what was put off to the next turn of the event loop has come to pass."""
    later = QTimer(singleShot=True, interval=2)
    with qtbot.waitSignal(later.timeout):
        later.start()


def show(window: KioskWindow, care: ScreenCare, taken: RoundTaken) -> None:
    window.show_round(taken)
    care.show_round(taken)


def glass_over(window: KioskWindow) -> list[QSize]:
    return [glass.size() for glass in window.findChildren(Dimmer) if glass.isVisible()]


def idle(care: ScreenCare, clock: FakeTime, seconds: float) -> None:
    clock.go_on(seconds)
    care.refresh()


def click(window: QWidget, button: QWidget) -> None:
    """With a real mouse: into the window, at the button's place."""
    where = button.mapTo(window, button.rect().center())
    QTest.mouseClick(window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, where)


def brightness(window: QWidget) -> float:
    return float(pixels_of(window).mean())


def button_of(window: KioskWindow) -> QWidget:
    return window.navigation.button(SYSTEM)
