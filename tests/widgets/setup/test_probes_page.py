"""Places and probes as a finger finds them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.reading import FaultKind
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.messages import PlaceView, Trouble
from genmon_gui.services.orders import Hurried
from genmon_gui.services.setup.place_changes import naming, removing, renaming, replacing
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.widgets.hold_button import HOLD_MS
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import NOW
from genmon_gui.widgets.setup.choice_page import ChoicePage
from genmon_gui.widgets.setup.hold_line import HoldLine
from genmon_gui.widgets.setup.probes_page import ProbesPage
from tests.builders import NOW as AT
from tests.builders import SENSORS, THREE, a_round, failed, heard
from tests.widgets.seeing import box
from tests.widgets.setup.conftest import Opened
from tests.widgets.setup.opening import entry_of, open_page, row_of, rows, type_name
from tests.widgets.touching import lift, put_down, tap
from tests.workers.receiver import Receiver

ENGINE, ENCLOSURE, OUTDOORS = (sensor.rom_id for sensor in SENSORS)
NEW, OTHER = "28-0417c1a2b3ff", "28-0417c1a2c400"
SIZES = [QSize(800, 480), QSize(480, 800), QSize(1280, 720), QSize(1920, 1080)]


def new(value_c: float = 21.3, rom_id: str = NEW) -> PlaceView:
    return heard(rom_id, value_c, rom_id=rom_id)


def gone(place: str, rom_id: str) -> PlaceView:
    return failed(place, FaultKind.MISSING)._replace(rom_id=rom_id)


LOST = (THREE[0], gone("Enclosure", ENCLOSURE), THREE[2])


@pytest.fixture
def page(window: KioskWindow) -> ProbesPage:
    return page_of(window)


def page_of(window: KioskWindow) -> ProbesPage:
    open_page(window.pages.setup, window.pages.setup.made.probes)
    return window.pages.setup.made.probes


def touch(page: ProbesPage, name: str) -> None:
    tap(rows(page)[name].button)


def choose(window: KioskWindow, key: str) -> None:
    choice = window.pages.setup.stack.currentWidget()
    assert isinstance(choice, ChoicePage)
    tap(choice.buttons[key])


def warm(window: KioskWindow, make: Callable[[float], tuple[PlaceView, ...]]) -> None:
    """Ten rounds in which something becomes a degree warmer with each second one."""
    for number in range(10):
        window.show_round(a_round(*make(number / 2), at=AT + 2 * number))


def test_each_place_has_its_probe_and_what_it_says(page: ProbesPage) -> None:
    assert {name: row.value.text() for name, row in rows(page).items()} == {
        "Engine block": "28-…0001 · 27.4 °C",
        "Enclosure": "28-…0002 · 4.8 °C",
        "Outdoors": "28-…0003 · −12.3 °C",
        "Which probe is which?": "Hold one in your hand",
    }


def test_the_menu_tells_how_many_places_there_are(window: KioskWindow) -> None:
    assert row_of(window.pages.setup, window.pages.setup.made.probes).value.text() == "3 places"


def test_temperatures_follow_the_rounds_in_the_lines_that_there_are(
    window: KioskWindow, page: ProbesPage
) -> None:
    before = rows(page)["Engine block"]
    window.show_round(a_round(heard("Engine block", 30.0, rom_id=ENGINE), *LOST[1:]))
    assert rows(page)["Engine block"] is before
    assert before.value.text() == "28-…0001 · 30.0 °C"
    assert rows(page)["Enclosure"].value.text() == "28-…0002 · not on the bus"


def test_a_place_is_renamed_on_the_keypad(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    touch(page, "Outdoors")
    assert window.pages.setup.head.title.text() == "Outdoors"
    touch(page, "Name")
    type_name(window.pages.setup, "Garden")
    assert wanted.messages == [renaming("Outdoors", "Garden")]


def test_the_page_follows_a_new_name(
    window: KioskWindow, page: ProbesPage, settings: Settings
) -> None:
    touch(page, "Outdoors")
    named = (*settings.sensors[:2], SensorSettings(OUTDOORS, "Garden"))
    window.show_settings(settings._replace(sensors=named))
    assert window.pages.setup.head.title.text() == "Garden"
    assert rows(page)["Name"].value.text() == "Garden"


def test_two_places_cannot_be_called_the_same(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    touch(page, "Outdoors")
    touch(page, "Name")
    type_name(window.pages.setup, "enclosure")
    assert entry_of(window.pages.setup).title.text() == "There is a place called Enclosure already."
    assert entry_of(window.pages.setup).field.text() == "enclosure"
    type_name(window.pages.setup, "Garden")
    assert wanted.messages == [renaming("Outdoors", "Garden")]


def test_the_same_name_changes_nothing(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    touch(page, "Outdoors")
    touch(page, "Name")
    type_name(window.pages.setup, "Outdoors")
    assert wanted.messages == []
    assert page.isVisible()


def test_a_new_probe_gets_a_name(window: KioskWindow, page: ProbesPage, wanted: Receiver) -> None:
    window.show_round(a_round(*THREE, new()))
    touch(page, "New probe 28-…b3ff")
    choose(window, "\n")
    type_name(window.pages.setup, "Attic")
    assert wanted.messages == [naming(NEW, "Attic")]


def test_a_new_probe_may_go_to_a_place_that_has_none_any_more(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    window.overview_read.emit(Overview((*THREE, PlaceView("Shed", None, None, None)), None, 0))
    window.show_round(a_round(*THREE, new()))
    assert rows(page)["Shed"].value.text() == "No probe, its history stays"
    touch(page, "New probe 28-…b3ff")
    choose(window, "Shed")
    assert wanted.messages == [naming(NEW, "Shed")]


def test_the_first_probe_of_all_is_named_at_once(opened: Opened) -> None:
    window = opened(sensors=())
    wanted = Receiver(window.change_wanted)
    page = page_of(window)
    window.show_round(a_round(new()))
    touch(page, "New probe 28-…b3ff")
    type_name(window.pages.setup, "Attic")
    assert wanted.messages == [naming(NEW, "Attic")]


def test_one_touch_says_that_the_new_probe_is_where_one_is_missing(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    window.show_round(a_round(*LOST, new()))
    touch(page, "Is the new probe 28-…b3ff at Enclosure now?")
    assert wanted.messages == [replacing("Enclosure", NEW)]


def test_a_place_s_own_page_replaces_its_probe_by_any_new_one(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    touch(page, "Engine block")
    assert not rows(page)["Replace its probe"].button.isEnabled()
    window.show_round(a_round(*THREE, new(), new(19.0, OTHER)))
    touch(page, "Replace its probe")
    choose(window, OTHER)
    assert wanted.messages == [replacing("Engine block", OTHER)]


def test_removing_a_probe_must_be_held(qtbot: QtBot, page: ProbesPage, wanted: Receiver) -> None:
    touch(page, "Outdoors")
    (line,) = page.findChildren(HoldLine)
    assert line.words.text() == "Its history stays; its limit is removed."
    tap(line.button)
    assert wanted.messages == []
    put_down(line.button)
    qtbot.waitUntil(lambda: wanted.messages == [removing("Outdoors")], timeout=HOLD_MS + 2000)
    lift(line.button)


def test_a_place_that_lost_its_probe_leads_back_to_all(
    window: KioskWindow, page: ProbesPage, settings: Settings
) -> None:
    touch(page, "Outdoors")
    window.show_settings(settings._replace(sensors=settings.sensors[:2]))
    assert window.pages.setup.head.title.text() == "Places and probes"
    assert "Outdoors" not in rows(page)


def test_nothing_is_changed_before_the_last_change_is_in_effect(
    window: KioskWindow, page: ProbesPage, settings: Settings
) -> None:
    touch(page, "Outdoors")
    named = (*settings.sensors[:2], SensorSettings(OUTDOORS, "Garden"))
    window.show_settings(settings._replace(sensors=named))
    assert not rows(page)["Name"].button.isEnabled()
    assert "takes effect in a moment" in words_of(page)
    garden = heard("Garden", -12.0, rom_id=OUTDOORS)
    window.show_round(a_round(*THREE[:2], garden))
    assert rows(page)["Name"].button.isEnabled()
    assert "takes effect" not in words_of(page)


def test_while_the_record_takes_nothing_no_place_is_changed(
    window: KioskWindow, page: ProbesPage
) -> None:
    touch(page, "Outdoors")
    window.show_round(a_round(*THREE, trouble=Trouble("the disk is full")))
    assert not rows(page)["Name"].button.isEnabled()
    assert "not recorded" in words_of(page)


def words_of(page: ProbesPage) -> str:
    view = page._view
    assert view is not None
    return view._why_not.words.text() if view._why_not.isVisible() else ""


def test_the_probe_in_a_hand_is_found_and_placed_by_one_touch(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    touch(page, "Which probe is which?")
    assert "Say where it is" not in rows(page)
    warm(window, lambda by_c: (*THREE, new(21.0 + by_c)))
    assert said(page) == "It is a new one, 4.5 °C warmer than before."
    touch(page, "Say where it is")
    choose(window, "\n")
    type_name(window.pages.setup, "Attic")
    assert wanted.messages == [naming(NEW, "Attic")]
    assert window.pages.setup.head.title.text() == "Which probe is which?"
    assert said(page).startswith("Hold one probe")


def said(page: ProbesPage) -> str:
    text: str = page._view.words.words.text()  # type: ignore[union-attr]
    return text


def test_two_probes_that_were_taken_for_each_other_change_places(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    touch(page, "Which probe is which?")
    warm(window, lambda by_c: (*THREE[:2], heard("Outdoors", by_c - 12.3, rom_id=OUTDOORS)))
    assert said(page) == "It is that of Outdoors, 4.5 °C warmer than before."
    touch(page, "Say where it is")
    choose(window, "Enclosure")
    (swap,) = wanted.messages
    assert isinstance(swap, SettingsWanted)
    assert swap.said == "The probes of Enclosure and Outdoors have changed places."


def test_of_two_that_are_held_neither_is_offered(window: KioskWindow, page: ProbesPage) -> None:
    touch(page, "Which probe is which?")
    warm(window, lambda by_c: (*THREE, new(20.0 + by_c), new(19.0 + by_c, OTHER)))
    assert said(page) == "Several become warmer. Hold one alone."
    assert "Say where it is" not in rows(page)


def test_rounds_are_hurried_only_while_somebody_holds_a_probe(
    window: KioskWindow, page: ProbesPage
) -> None:
    hurried = Receiver(window.hurried)
    window.show_round(a_round(*THREE))
    assert hurried.messages == []
    touch(page, "Which probe is which?")
    window.show_round(a_round(*THREE))
    assert {each.for_s > 0 for each in hurried.messages} == {True}
    tap(window.pages.setup.head.back)
    assert hurried.messages[-1] == Hurried(0.0)
    count = len(hurried.messages)
    window.show_round(a_round(*THREE))
    assert len(hurried.messages) == count


def test_who_goes_away_stops_listening(window: KioskWindow, page: ProbesPage) -> None:
    hurried = Receiver(window.hurried)
    touch(page, "Which probe is which?")
    window.pages.show_page(NOW)
    assert hurried.messages[-1] == Hurried(0.0)
    assert page.title == "Places and probes"


def test_back_leads_from_a_place_to_all_and_then_to_the_menu(
    window: KioskWindow, page: ProbesPage
) -> None:
    touch(page, "Outdoors")
    tap(window.pages.setup.head.back)
    assert window.pages.setup.head.title.text() == "Places and probes"
    tap(window.pages.setup.head.back)
    assert window.pages.setup.menu.isVisible()


def test_what_the_record_has_is_asked_when_the_page_is_opened(window: KioskWindow) -> None:
    asked = Receiver(window.overview_asked)
    page_of(window)
    assert len(asked.messages) == 1


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_at_every_size_everything_can_be_touched(opened: Opened, size: QSize) -> None:
    window = opened(size)
    page = window.pages.setup.made.probes
    # Fingers find nothing beyond the screen of the tests, which is smaller than some.
    row_of(window.pages.setup, page).button.click()
    for name in (None, "Enclosure", "Which probe is which?"):
        page.step_back()
        window.show_round(a_round(*LOST, new()))
        if name is not None:
            rows(page)[name].button.click()
        warm(window, lambda by_c: (*LOST, new(20.0 + by_c)))
        QTest.qWait(0)
        found = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
        for at, button in enumerate(found):
            assert min(button.width(), button.height()) >= 48, button.accessibleName()
            assert not any(box(button).intersects(box(other)) for other in found[at + 1 :])
        assert all(row.name.is_whole() and row.value.is_whole() for row in rows(page).values())


def test_arrows_and_enter_do_what_a_finger_does(
    window: KioskWindow, page: ProbesPage, wanted: Receiver
) -> None:
    rows(page)["Outdoors"].button.setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.pages.setup.head.title.text() == "Outdoors"
    for _ in range(12):
        if window.focusWidget() is rows(page)["Name"].button:
            break
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Down)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    type_name(window.pages.setup, "Garden")
    assert wanted.messages == [renaming("Outdoors", "Garden")]
