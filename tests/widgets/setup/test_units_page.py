from genmon_gui.config.change import Put, Remove
from genmon_gui.services.setup.settings_change import SettingsWanted
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.setup.choice_page import ChoicePage
from genmon_gui.widgets.setup.units_page import UnitsPage
from tests.widgets.setup.opening import open_page
from tests.widgets.touching import tap
from tests.workers.receiver import Receiver


def page_of(window: KioskWindow) -> UnitsPage:
    open_page(window.pages.setup, window.pages.setup.made.units)
    return window.pages.setup.made.units


def choice_of(window: KioskWindow) -> ChoicePage:
    choice = window.pages.setup.stack.currentWidget()
    assert isinstance(choice, ChoicePage)
    return choice


def test_what_is_set_is_marked(window: KioskWindow) -> None:
    page = page_of(window)
    assert page.unit.buttons["C"].isChecked()
    assert page.zone.value.text() == "Toronto"
    assert page.language.buttons[""].isChecked()


def test_a_unit_is_chosen_by_one_touch(window: KioskWindow, wanted: Receiver) -> None:
    tap(page_of(window).unit.buttons["F"])
    said = "Temperatures are shown in °F."
    assert wanted.messages == [SettingsWanted((Put(("units",), "F"),), said)]


def test_the_system_s_language_is_none_of_its_own(window: KioskWindow, wanted: Receiver) -> None:
    page = page_of(window)
    tap(page.language.buttons["fr"])
    tap(page.language.buttons[""])
    changes = [each.changes for each in wanted.messages]
    assert changes == [(Put(("language",), "fr"),), (Remove(("language",)),)]


def test_a_language_is_told_by_its_own_name_alone(window: KioskWindow, wanted: Receiver) -> None:
    tap(page_of(window).language.buttons["fr"])
    assert wanted.messages[0].said == "Français"


def test_a_zone_is_chosen_by_its_part_of_the_world_and_its_city(
    window: KioskWindow, wanted: Receiver
) -> None:
    tap(page_of(window).zone.button)
    tap(choice_of(window).buttons["Europe"])
    choice_of(window).buttons["Europe/Paris"].click()
    assert wanted.messages[0].changes == (Put(("timezone",), "Europe/Paris"),)
    assert wanted.messages[0].said == "The clock is that of Paris."
    assert window.pages.setup.made.units.isVisible()


def test_back_leads_from_the_cities_to_the_parts_of_the_world(window: KioskWindow) -> None:
    tap(page_of(window).zone.button)
    tap(choice_of(window).buttons["America"])
    assert next(iter(choice_of(window).buttons)) == "America/Toronto"
    tap(window.pages.setup.head.back)
    assert next(iter(choice_of(window).buttons)) == "America"
    tap(window.pages.setup.head.back)
    assert window.pages.setup.made.units.isVisible()


def test_utc_is_no_part_of_the_world(window: KioskWindow, wanted: Receiver) -> None:
    tap(page_of(window).zone.button)
    tap(choice_of(window).buttons["UTC"])
    assert wanted.messages[0].changes == (Put(("timezone",), "UTC"),)
    assert window.pages.setup.made.units.isVisible()
