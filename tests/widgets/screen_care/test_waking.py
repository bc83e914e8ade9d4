from datetime import time

import pytest

from genmon_gui.config.settings import DisplaySettings
from genmon_gui.core.screen_care import Light
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.screen_care.screen_care import ScreenCare
from genmon_gui.widgets.theme import NIGHT
from tests.builders import THREE, a_round, alarm
from tests.widgets.screen_care.conftest import (
    APPEARANCE,
    DISPLAY,
    HOT,
    WARM,
    FakeLamp,
    FakeTime,
    idle,
    show,
)


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
    care.configure(display, APPEARANCE, quiet)
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


def test_an_alarm_at_night_is_as_bright_as_by_day_until_it_is_seen(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, lamp: FakeLamp
) -> None:
    care.configure(DISPLAY._replace(night_from=time(14), night_to=time(23)), APPEARANCE)
    idle(care, clock, 1800)
    show(window, care, a_round(*THREE, alarms=(HOT,)))
    assert (window.appearance.palette, lamp.shares[-1]) == (NIGHT, 1.0)
    show(window, care, a_round(*THREE, alarms=(HOT._replace(acknowledged=True),)))
    assert lamp.shares[-1] == 0.8
