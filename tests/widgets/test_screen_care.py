"""Real touches and clicks, sent into the window as the platform does."""

from datetime import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import DisplaySettings
from genmon_gui.core.alarm import Severity
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.screen_care import GUARD_S, UNWATCHED_S, Light
from genmon_gui.services.messages import RoundTaken
from genmon_gui.services.setup.pin_messages import PinJudged, PinStanding
from genmon_gui.widgets.dark_page import STAY_S
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.look import Look
from genmon_gui.widgets.pages import NOW as START
from genmon_gui.widgets.pages import SETUP, SYSTEM
from genmon_gui.widgets.screen_care import ScreenCare
from genmon_gui.widgets.theme import DARK, NIGHT
from tests.builders import NOW, THREE, TORONTO, a_round, alarm, failed, heard, some_settings
from tests.widgets.seeing import pixels_of
from tests.widgets.setup.opening import entry_of, open_page, rows
from tests.widgets.touching import lift, put_down, tap

LEFT = Qt.MouseButton.LeftButton
DISPLAY = DisplaySettings(dim_after_s=300, dark_after_s=1800)
LOOK = Look(DARK, Unit.CELSIUS, TORONTO, 60.0)
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


def test_a_new_alarm_wakes_it_and_keeps_it_from_going_dark(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 1800)
    show(window, care, a_round(*THREE, alarms=(HOT,)))
    lights = [care.light]
    idle(care, clock, 86_400)
    for alarms in ((HOT,), (HOT, alarm("Outdoors", 99.0))):
        show(window, care, a_round(*THREE, alarms=alarms))
        lights.append(care.light)
    assert lights == [Light.AWAKE, Light.DIM, Light.AWAKE]


def test_once_an_alarm_has_been_seen_it_goes_dark_again(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    show(window, care, a_round(*THREE, alarms=(HOT,)))
    show(window, care, a_round(*THREE, alarms=(HOT._replace(acknowledged=True),)))
    idle(care, clock, 1800)
    assert care.light is Light.DARK


def test_a_new_warning_wakes_it_for_a_while(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 1800)
    lights = []
    for _ in range(2):
        show(window, care, a_round(*THREE, alarms=(WARM,)))
        lights.append(care.light)
        idle(care, clock, 1800)
    assert lights == [Light.AWAKE, Light.DARK]


@pytest.mark.parametrize(
    ("display", "quiet"),
    [
        (DISPLAY._replace(night_from=time(14), night_to=time(15)), (None, None)),
        (DISPLAY, (time(14), time(15))),
    ],
)
def test_a_warning_lets_people_sleep_and_wakes_it_in_the_morning(
    window: KioskWindow,
    care: ScreenCare,
    clock: FakeTime,
    display: DisplaySettings,
    quiet: tuple[time | None, time | None],
) -> None:
    care.configure(display, LOOK, quiet)
    lights = []
    for _ in range(3):
        idle(care, clock, 1800)
        show(window, care, a_round(*THREE, alarms=(WARM,)))
        lights.append(care.light)
    assert lights == [Light.DARK, Light.AWAKE, Light.DARK]


def test_a_warning_that_somebody_has_seen_wakes_nobody(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 1800)
    show(window, care, a_round(*THREE, alarms=(WARM._replace(acknowledged=True),)))
    assert care.light is Light.DARK


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
    assert care.dimmer.isHidden()
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
    care.configure(by_night, LOOK)
    assert window.look.palette == DARK
    idle(care, clock, 8 * 60)
    assert window.look.palette == NIGHT
    assert lamp.shares[-1] == 0.36
    assert (pixels_of(window)[..., 2] <= pixels_of(window)[..., 0]).all()


def test_an_alarm_at_night_is_as_bright_as_by_day_until_it_is_seen(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, lamp: FakeLamp
) -> None:
    care.configure(DISPLAY._replace(night_from=time(14), night_to=time(23)), LOOK)
    idle(care, clock, 1800)
    show(window, care, a_round(*THREE, alarms=(HOT,)))
    assert (window.look.palette, lamp.shares[-1]) == (NIGHT, 1.0)
    show(window, care, a_round(*THREE, alarms=(HOT._replace(acknowledged=True),)))
    assert lamp.shares[-1] == 0.8


def test_what_is_made_anew_for_the_night_lies_below_the_darkness(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    idle(care, clock, 1800)
    care.configure(DISPLAY._replace(night_from=time(14), night_to=time(23)), LOOK)
    assert window.look.palette == NIGHT
    assert brightness(window) < 3
    tap(button_of(window))
    assert window.pages.currentIndex() != SYSTEM


def test_a_window_of_other_parts_is_looked_after_as_well(
    qtbot: QtBot, clock: FakeTime, lamp: FakeLamp
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Touch", window)
    _care = ScreenCare(window, DISPLAY, LOOK, lamp.set_share, clocks=(clock.monotonic, clock.wall))
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
    care = CountingCare(window, DISPLAY, LOOK, lamp.set_share)
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
    assert care.dimmer.size() == window.size() == QSize(1280, 720)


def test_after_a_while_the_first_page_comes_back(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.left.connect(window.go_back)
    click(window, button_of(window))
    idle(care, clock, 119)
    assert window.pages.currentIndex() == SYSTEM
    idle(care, clock, 1)
    assert window.pages.currentIndex() == START


def test_what_somebody_has_begun_to_type_waits_longer(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.left.connect(window.go_back)
    window.show_settings(some_settings(Path("/1")))
    window.show_page(SETUP)
    setup = window.pages.setup
    open_page(setup, setup.made.probes)
    tap(rows(setup.made.probes)["Engine block"].button)
    tap(rows(setup.made.probes)["Name"].button)
    assert entry_of(setup).isVisible()
    idle(care, clock, 599)
    assert window.pages.currentIndex() == SETUP
    idle(care, clock, 1)
    assert window.pages.currentIndex() == START


def test_nobody_is_sent_back_under_a_finger(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.left.connect(window.go_back)
    window.show_page(SYSTEM)
    put_down(window.pages.system)
    idle(care, clock, 200)
    assert window.pages.currentIndex() == SYSTEM
    lift(window.pages.system)
    idle(care, clock, 119)
    assert window.pages.currentIndex() == SYSTEM
    idle(care, clock, 1)
    assert window.pages.currentIndex() == START


def test_nobody_is_sent_back_who_does_not_want_it(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.left.connect(window.go_back)
    care.configure(DISPLAY._replace(back_after_s=0), LOOK)
    for page in (SYSTEM, SETUP):
        window.show_page(page)
        idle(care, clock, 10_000)
        assert window.pages.currentIndex() == page


@pytest.mark.parametrize("back_after_s", [0.0, 1800.0])
def test_what_the_pin_guards_is_not_left_open_by_any_setting(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, back_after_s: float
) -> None:
    care.left.connect(window.go_back)
    care.configure(DISPLAY._replace(back_after_s=back_after_s), LOOK)
    window.show_page(SETUP)
    window.show_pin(PinStanding(is_set=True))
    idle(care, clock, UNWATCHED_S - 1)
    assert window.pages.currentIndex() == SETUP
    idle(care, clock, 1)
    assert window.pages.currentIndex() == START


def test_a_half_typed_pin_is_forgotten_where_no_page_goes_back(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.left.connect(window.go_back)
    care.configure(DISPLAY._replace(back_after_s=0), LOOK)
    window.show_page(SYSTEM)
    window.pages.guard(window.close)
    window.gate_judged(PinJudged(is_right=False))
    window.pages.gate.entry.field.setText("12")
    idle(care, clock, UNWATCHED_S)
    assert window.pages.currentIndex() == SYSTEM
    assert window.pages.gate.entry.field.text() == ""


def test_a_page_that_needs_no_pin_stays_where_one_is_set(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.left.connect(window.go_back)
    care.configure(DISPLAY._replace(back_after_s=0), LOOK)
    window.show_page(SYSTEM)
    window.show_pin(PinStanding(is_set=True))
    idle(care, clock, 2 * UNWATCHED_S)
    assert window.pages.currentIndex() == SYSTEM
