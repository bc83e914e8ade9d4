from datetime import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtGui import QHideEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.config.change import Put, Remove
from genmon_gui.config.settings import DisplaySettings, Settings
from genmon_gui.config.writing import changed_text
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.setup.screen_page import ScreenPage
from genmon_gui.widgets.setup.step_row import SETTLE_MS
from tests.widgets.setup.opening import open_page
from tests.widgets.touching import tap
from tests.workers.receiver import Receiver


@pytest.fixture
def page(window: KioskWindow) -> ScreenPage:
    page = window.pages.setup.made.display
    open_page(window.pages.setup, page)
    return page


def show(window: KioskWindow, settings: Settings, **display: Any) -> None:
    window.show_settings(settings._replace(display=DisplaySettings(**display)))
    QTest.qWait(0)


def touch(page: ScreenPage, button: Any) -> None:
    page.area.ensureWidgetVisible(button)
    QTest.qWait(0)
    tap(button)


def test_a_theme_is_chosen_by_one_touch(page: ScreenPage, wanted: Receiver) -> None:
    tap(page.theme.buttons["light"])
    assert wanted.messages[0].changes == (Put(("display", "theme"), "light"),)
    assert wanted.messages[0].said == "Theme: Light."


def test_several_steps_are_one_change(qtbot: QtBot, page: ScreenPage, wanted: Receiver) -> None:
    row = page.steps["brightness"]
    for shown in ("90 %", "80 %", "70 %"):
        tap(row.less)
        assert row.value.text() == shown
    assert wanted.messages == []
    qtbot.waitUntil(wanted.has_count(1), timeout=SETTLE_MS + 2000)
    assert wanted.messages[0].changes == (Put(("display", "brightness"), 70.0),)
    assert wanted.messages[0].said == "Brightness: 70 %."


def test_a_step_counts_although_one_goes_away_at_once(
    page: ScreenPage, window: KioskWindow, wanted: Receiver
) -> None:
    tap(page.steps["brightness"].less)
    tap(window.pages.setup.head.back)
    assert wanted.messages[0].changes == (Put(("display", "brightness"), 90.0),)


def test_a_value_between_two_steps_goes_to_the_next(
    page: ScreenPage, window: KioskWindow, settings: Settings
) -> None:
    row = page.steps["dim_after_s"]
    show(window, settings, dim_after_s=250.0)
    assert row.value.text() == "250 s"
    tap(row.more)
    assert row.value.text() == "5 min"
    tap(row.less)
    assert row.value.text() == "2 min"


def test_never_is_the_least_and_there_is_nothing_below_it(
    page: ScreenPage, window: KioskWindow, settings: Settings
) -> None:
    show(window, settings, dim_after_s=0.0)
    assert page.steps["dim_after_s"].value.text() == "Never"
    assert not page.steps["dim_after_s"].less.isEnabled()


def test_the_screen_is_never_dark_before_it_is_dim(
    qtbot: QtBot, page: ScreenPage, window: KioskWindow, settings: Settings, wanted: Receiver
) -> None:
    show(window, settings, dim_after_s=900.0, dark_after_s=0.0)
    tap(page.steps["dark_after_s"].more)
    qtbot.waitUntil(wanted.has_count(1), timeout=SETTLE_MS + 2000)
    dark, dim = Put(("display", "dark_after_s"), 300.0), Put(("display", "dim_after_s"), 300.0)
    assert wanted.messages[0].changes == (dark, dim)


@given(st.sampled_from([0.0, 45.0, 300.0, 7200.0]), st.sampled_from([0.0, 7200.0]), st.data())
@hypothesis_settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_no_step_leads_to_what_a_configuration_may_not_hold(
    window: KioskWindow, settings: Settings, dim_s: float, dark_s: float, data: st.DataObject
) -> None:
    page, wanted = window.pages.setup.made.display, Receiver(window.change_wanted)
    source = Path("config.toml")
    text = f"# mine\n[display]\ndim_after_s = {dim_s}\ndark_after_s = {dark_s}\n"
    show(window, settings, dim_after_s=dim_s, dark_after_s=dark_s)
    row = page.steps[data.draw(st.sampled_from(["dim_after_s", "dark_after_s", "back_after_s"]))]
    button = data.draw(st.sampled_from([row.less, row.more]))
    for _ in range(data.draw(st.integers(1, 4))):
        button.click()
    row.hideEvent(QHideEvent())
    for each in wanted.messages:
        changed = changed_text(text, source, *each.changes)
        assert changed.startswith("# mine\n")


def test_a_night_has_a_beginning_and_an_end_once_it_is_on(
    page: ScreenPage, window: KioskWindow, settings: Settings, wanted: Receiver
) -> None:
    assert not page.steps["night_from"].isVisible()
    touch(page, page.night.button)
    begin, end = Put(("display", "night_from"), "22:00"), Put(("display", "night_to"), "06:30")
    assert wanted.messages[0].changes == (begin, end)
    show(window, settings, night_from=time(22), night_to=time(6, 30))
    assert page.steps["night_to"].isVisible()
    assert page.steps["night_to"].value.text() == "06:30"


def test_a_night_s_end_is_moved_by_quarters_of_an_hour(
    qtbot: QtBot, page: ScreenPage, window: KioskWindow, settings: Settings, wanted: Receiver
) -> None:
    show(window, settings, night_from=time(22), night_to=time(6, 30))
    touch(page, page.steps["night_to"].more)
    qtbot.waitUntil(wanted.has_count(1), timeout=SETTLE_MS + 2000)
    assert wanted.messages[0].changes == (Put(("display", "night_to"), "06:45"),)


def test_without_a_night_both_its_times_go(
    page: ScreenPage, window: KioskWindow, settings: Settings, wanted: Receiver
) -> None:
    show(window, settings, night_from=time(22), night_to=time(6, 30))
    touch(page, page.night.button)
    keys = ("display", "night_from"), ("display", "night_to")
    assert wanted.messages[0].changes == tuple(map(Remove, keys))


def test_sound_is_switched_by_touching_its_line(page: ScreenPage, wanted: Receiver) -> None:
    touch(page, page.sound.button)
    assert page.sound.word.text() == "On"
    assert wanted.messages[0].changes == (Put(("display", "sound"), True),)  # noqa: FBT003
