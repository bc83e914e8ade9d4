from pathlib import Path

import pytest

from genmon_gui.core.screen_care import UNWATCHED_S
from genmon_gui.services.setup.pin_messages import PinJudged, PinStanding
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import NOW as START
from genmon_gui.widgets.pages import SETUP, SYSTEM
from genmon_gui.widgets.screen_care import ScreenCare
from tests.builders import some_settings
from tests.widgets.screen_care.conftest import DISPLAY, LOOK, FakeTime, button_of, click, idle
from tests.widgets.setup.opening import entry_of, open_page, rows
from tests.widgets.touching import lift, put_down, tap


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
