"""Real touches and clicks, sent into the window as the platform does."""

from datetime import time
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.core.reading import FaultKind
from genmon_gui.core.screen_care import GUARD_S, Light
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import SYSTEM
from genmon_gui.widgets.screen_care.dark_page import STAY_S
from genmon_gui.widgets.screen_care.screen_care import ScreenCare
from genmon_gui.widgets.theme import DARK, NIGHT
from tests.builders import a_round, failed, heard
from tests.widgets.screen_care.conftest import (
    APPEARANCE,
    DISPLAY,
    LEFT,
    FakeLamp,
    FakeTime,
    brightness,
    button_of,
    click,
    glass_over,
    idle,
    show,
    wait_a_turn,
)
from tests.widgets.seeing import pixels_of
from tests.widgets.touching import lift, put_down, tap


def test_an_awake_screen_obeys_at_once(window: KioskWindow, care: ScreenCare) -> None:
    assert care.light is Light.AWAKE
    click(window, button_of(window))
    assert window.pages.currentIndex() == SYSTEM


def test_it_is_dimmed_and_then_shows_little_more_than_black(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    awake = brightness(window)
    idle(care, clock, 300)
    assert 0.3 * awake < brightness(window) < 0.6 * awake
    idle(care, clock, 1500)
    assert brightness(window) < 3
    assert pixels_of(window).max() > 100


@pytest.mark.parametrize("idle_s", [300, 1800])
def test_the_click_that_wakes_it_does_nothing_else(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, idle_s: float
) -> None:
    idle(care, clock, idle_s)
    click(window, button_of(window))
    assert care.light is Light.AWAKE
    assert care.dark.isHidden()
    assert window.pages.currentIndex() != SYSTEM
    idle(care, clock, GUARD_S)
    click(window, button_of(window))
    assert window.pages.currentIndex() == SYSTEM


@pytest.mark.parametrize("idle_s", [300, 1800])
def test_the_finger_that_wakes_it_does_nothing_else(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, idle_s: float
) -> None:
    idle(care, clock, idle_s)
    put_down(button_of(window))
    assert care.light is Light.AWAKE
    lift(button_of(window))
    assert window.pages.currentIndex() != SYSTEM
    idle(care, clock, GUARD_S)
    tap(button_of(window))
    assert window.pages.currentIndex() == SYSTEM


def test_a_finger_that_stays_on_does_nothing_either(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 1800)
    put_down(button_of(window))
    idle(care, clock, 10)
    lift(button_of(window))
    tap(button_of(window))
    assert window.pages.currentIndex() != SYSTEM


def test_a_double_tap_wakes_it_and_no_more(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 1800)
    tap(button_of(window))
    idle(care, clock, 0.2)
    tap(button_of(window))
    assert window.pages.currentIndex() != SYSTEM


def test_the_key_that_wakes_it_does_nothing_else(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    button = button_of(window)
    assert isinstance(button, QWidget)
    button.setFocus()
    idle(care, clock, 1800)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert window.pages.currentIndex() != SYSTEM
    idle(care, clock, GUARD_S)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert window.pages.currentIndex() == SYSTEM


def test_touches_keep_it_awake(window: KioskWindow, care: ScreenCare, clock: FakeTime) -> None:
    for _ in range(4):
        idle(care, clock, 299)
        QTest.mouseClick(
            window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(400, 5)
        )
        assert care.light is Light.AWAKE


def test_nothing_on_the_dark_page_stays_where_it_is(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 1800)
    lit = np.zeros((480, 800))
    for _ in range(240):
        idle(care, clock, STAY_S)
        lit += pixels_of(window).max(axis=2) > 30
    # In four hours no pixel shines for more than half an hour of them.
    assert lit.max() < 30
    assert (lit > 0).mean() > 0.5


def test_the_dark_page_shows_no_number_that_must_not_be_believed(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    places = (heard("Engine block", 27.4), failed("Outdoors", FaultKind.CRC, last_c=3.0))
    show(window, care, a_round(*places))
    idle(care, clock, 1800)
    texts = [label.text() for label in care.dark.labels]
    assert texts[1:] == ["Engine block", "27.4 °C", "Outdoors", "–"]


def test_a_lamp_is_turned_down_and_nothing_laid_over_the_screen(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, lamp: FakeLamp
) -> None:
    lamp.is_there = True
    idle(care, clock, 300)
    assert lamp.shares[-1] == 0.45
    assert glass_over(window) == []
    idle(care, clock, 1500)
    assert lamp.shares[-1] == 0.203
    click(window, window)
    assert lamp.shares[-1] == 1.0


def test_the_lamp_is_bright_again_at_the_end(
    care: ScreenCare, clock: FakeTime, lamp: FakeLamp
) -> None:
    idle(care, clock, 1800)
    care.close()
    assert lamp.shares[-1] == 1.0


def test_at_night_it_is_red_on_black_and_less_bright(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, lamp: FakeLamp
) -> None:
    idle(care, clock, 0)
    by_night = DISPLAY._replace(night_from=time(14, 10), night_to=time(6))
    care.configure(by_night, APPEARANCE)
    assert window.appearance.palette == DARK
    idle(care, clock, 8 * 60)
    assert window.appearance.palette == NIGHT
    assert lamp.shares[-1] == 0.36
    assert (pixels_of(window)[..., 2] <= pixels_of(window)[..., 0]).all()


def test_what_is_made_anew_for_the_night_lies_below_the_darkness(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 1800)
    care.configure(DISPLAY._replace(night_from=time(14), night_to=time(23)), APPEARANCE)
    assert window.appearance.palette == NIGHT
    assert brightness(window) < 3
    tap(button_of(window))
    assert window.pages.currentIndex() != SYSTEM


def test_a_window_of_other_parts_is_looked_after_as_well(
    qtbot: QtBot, clock: FakeTime, lamp: FakeLamp
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Touch", window)
    _care = ScreenCare(
        window, DISPLAY, APPEARANCE, lamp.set_share, clocks=(clock.monotonic, clock.wall)
    )
    window.resize(300, 200)
    window.show()
    wait_a_turn(qtbot)
    clock.go_on(1800)
    with qtbot.assertNotEmitted(button.clicked):
        tap(button)


class CountingCare(ScreenCare):
    """Keeps what it is told of."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, handle: QObject, event: QEvent) -> bool:  # noqa: N802 - of Qt
        self.seen.append(event.type())
        return super().eventFilter(handle, event)


def test_of_what_is_painted_while_nobody_touches_the_screen_it_is_not_told(
    qtbot: QtBot, window: KioskWindow, lamp: FakeLamp
) -> None:
    care = CountingCare(window, DISPLAY, APPEARANCE, lamp.set_share)
    wait_a_turn(qtbot)
    for temperature_c in (19.0, 24.0):
        show(window, care, a_round(heard("Engine block", temperature_c)))
        QTest.qWait(50)
    assert care.seen == []
    click(window, button_of(window))
    assert QEvent.Type.MouseButtonPress in care.seen


def test_darkness_follows_the_size_of_the_window(
    qtbot: QtBot, window: KioskWindow, care: ScreenCare
) -> None:
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: care.dark.size() == window.size())
    assert care.dark.size() == window.size() == QSize(1280, 720)


def test_glass_follows_the_size_of_the_window(
    qtbot: QtBot, window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 300)
    assert glass_over(window) == [QSize(800, 480)]
    window.resize(1280, 720)
    qtbot.waitUntil(lambda: glass_over(window) == [QSize(1280, 720)])
