from pathlib import Path

import pytest

from genmon_gui.core.screen_care import UNWATCHED_S
from genmon_gui.services.setup.pin_messages import PinJudged, PinStanding
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import NOW as START
from genmon_gui.widgets.pages import SETUP, SYSTEM
from genmon_gui.widgets.screen_care.screen_care import ScreenCare
from tests.builders import some_settings
from tests.widgets.screen_care.conftest import APPEARANCE, DISPLAY, FakeTime, button_of, click, idle
from tests.widgets.setup.opening import entry_of, open_page, rows
from tests.widgets.touching import lift, put_down, tap


def assert_back_after(
    seconds: float, window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    """The first page comes back then, and not a second before."""
    page = window.pages.currentIndex()
    idle(care, clock, seconds - 1)
    assert window.pages.currentIndex() == page
    idle(care, clock, 1)
    assert window.pages.currentIndex() == START != page


def test_after_a_while_the_first_page_comes_back(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    click(window, button_of(window))
    assert_back_after(120, window, care, clock)


def test_what_somebody_has_begun_to_type_waits_longer(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    window.show_settings(some_settings(Path("/1")))
    window.pages.show_page(SETUP)
    setup = window.pages.setup
    open_page(setup, setup.made.probes)
    tap(rows(setup.made.probes)["Engine block"].button)
    tap(rows(setup.made.probes)["Name"].button)
    assert entry_of(setup).isVisible()
    assert_back_after(600, window, care, clock)


def test_nobody_is_sent_back_under_a_finger(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    window.pages.show_page(SYSTEM)
    put_down(window.pages.system)
    idle(care, clock, 200)
    assert window.pages.currentIndex() == SYSTEM
    lift(window.pages.system)
    assert_back_after(120, window, care, clock)


def test_nobody_is_sent_back_who_does_not_want_it(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.configure(DISPLAY._replace(back_after_s=0), APPEARANCE)
    for page in (SYSTEM, SETUP):
        window.pages.show_page(page)
        idle(care, clock, 10_000)
        assert window.pages.currentIndex() == page


@pytest.mark.parametrize("back_after_s", [0.0, 1800.0])
def test_what_the_pin_guards_is_not_left_open_by_any_setting(
    window: KioskWindow, care: ScreenCare, clock: FakeTime, back_after_s: float
) -> None:
    care.configure(DISPLAY._replace(back_after_s=back_after_s), APPEARANCE)
    window.pages.show_page(SETUP)
    window.pin_stood.emit(PinStanding(is_set=True))
    assert_back_after(UNWATCHED_S, window, care, clock)


def test_a_half_typed_pin_is_forgotten_where_no_page_goes_back(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.configure(DISPLAY._replace(back_after_s=0), APPEARANCE)
    window.pages.show_page(SYSTEM)
    window.pages.guard(window.close)
    window.pin_judged.emit(PinJudged(is_right=False))
    window.pages.gate.entry.field.setText("12")
    idle(care, clock, UNWATCHED_S)
    assert window.pages.currentIndex() == SYSTEM
    assert window.pages.gate.entry.field.text() == ""


def test_a_page_that_needs_no_pin_stays_where_one_is_set(
    window: KioskWindow, care: ScreenCare, clock: FakeTime
) -> None:
    care.configure(DISPLAY._replace(back_after_s=0), APPEARANCE)
    window.pages.show_page(SYSTEM)
    window.pin_stood.emit(PinStanding(is_set=True))
    idle(care, clock, 2 * UNWATCHED_S)
    assert window.pages.currentIndex() == SYSTEM
