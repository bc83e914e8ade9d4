import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import Settings
from genmon_gui.services.messages import Trouble
from genmon_gui.services.setup.pin_messages import PinStanding
from genmon_gui.services.setup.settings_change import SettingsAnswer, UndoWanted
from genmon_gui.widgets.hold_button import HOLD_MS
from genmon_gui.widgets.keypad.entry_page import EntryPage
from genmon_gui.widgets.keypad.field import Kind
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import NOW, SETUP
from genmon_gui.widgets.setup.entry_wanted import EntryWanted
from genmon_gui.widgets.theme import LIGHT
from tests.builders import THREE, a_round
from tests.widgets.seeing import box
from tests.widgets.setup.conftest import Opened
from tests.widgets.setup.opening import entry_of, open_page, row_of, touch_row, type_name
from tests.widgets.touching import tap

SIZES = [QSize(800, 480), QSize(480, 800), QSize(1280, 720), QSize(1920, 1080)]
SAID = "Outdoors is now called Garden."


def open_units(window: KioskWindow) -> None:
    open_page(window.pages.setup, window.pages.setup.made.units)


def test_a_row_opens_its_page_and_back_leads_to_the_menu(window: KioskWindow) -> None:
    open_units(window)
    assert window.pages.setup.made.units.isVisible()
    assert window.pages.setup.head.title.text() == "Units, zone and language"
    tap(window.pages.setup.head.back)
    assert window.pages.setup.menu.isVisible()
    assert not window.pages.setup.head.isVisible()


def test_escape_goes_back_too(window: KioskWindow) -> None:
    open_units(window)
    QTest.keyClick(window.pages.setup, Qt.Key.Key_Escape)
    assert window.pages.setup.menu.isVisible()


def test_the_menu_tells_how_it_is_set(window: KioskWindow, settings: Settings) -> None:
    row = row_of(window.pages.setup, window.pages.setup.made.units)
    assert row.value.text() == "°C · Toronto"
    window.show_settings(settings._replace(language="de"))
    assert row.value.text() == "°C · Toronto · Deutsch"


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_button_is_large_enough_and_apart(opened: Opened, size: QSize) -> None:
    window = opened(size)
    for number in (None, *range(len(window.pages.setup.menu.rows))):
        window.pages.setup.close_all()
        if number is not None:
            window.pages.setup.menu.opened.emit(number)
        QTest.qWait(0)
        buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
        # Those of the rail, and some of the page.
        assert len(buttons) > 5
        for at, button in enumerate(buttons):
            assert min(button.width(), button.height()) >= 48, button.accessibleName()
            assert not any(box(button).intersects(box(other)) for other in buttons[at + 1 :])


def test_a_change_is_told_and_can_be_undone(
    qtbot: QtBot, window: KioskWindow, settings: Settings
) -> None:
    window.change_answered.emit(SettingsAnswer(SAID, settings))
    assert window.pages.setup.told.words.text() == SAID
    with qtbot.waitSignal(window.undo_wanted) as undone:
        tap(window.pages.setup.told.undo)
    assert undone.args == [UndoWanted()]


def test_the_menu_undoes_as_well(qtbot: QtBot, window: KioskWindow) -> None:
    with qtbot.waitSignal(window.undo_wanted):
        touch_row(window.pages.setup.menu, window.pages.setup.menu.undo)


def test_why_nothing_was_changed_is_told_and_what_is_set_shown_again(window: KioskWindow) -> None:
    open_units(window)
    tap(window.pages.setup.made.units.unit.buttons["F"])
    window.change_answered.emit(
        SettingsAnswer("", trouble=Trouble("config.toml is read-only", "mend it"))
    )
    assert window.pages.setup.told.words.text() == "config.toml is read-only. Mend it."
    assert not window.pages.setup.told.undo.isVisible()
    assert window.pages.setup.made.units.unit.buttons["C"].isChecked()


def test_another_look_leaves_one_on_the_page_with_what_was_told(
    window: KioskWindow, settings: Settings
) -> None:
    open_units(window)
    window.change_answered.emit(SettingsAnswer(SAID, settings))
    window.change_appearance(window.appearance._replace(palette=LIGHT))
    QTest.qWait(0)
    assert window.pages.setup.made.units.isVisible()
    assert window.pages.setup.told.words.text() == SAID


def test_another_look_waits_for_what_is_typed(window: KioskWindow) -> None:
    typed: list[str] = []
    open_units(window)
    before = window.pages.setup
    before.made.units.entry_wanted.emit(EntryWanted("Name", Kind.TEXT, "Gar", typed.append))
    window.change_appearance(window.appearance._replace(palette=LIGHT))
    assert window.pages.setup is before
    QTest.qWait(0)
    type_name(before, "Garden")
    assert typed == ["Garden"]
    window.show_round(a_round(*THREE))
    assert window.appearance.palette == LIGHT
    assert window.pages.setup is not before


def test_whoever_comes_again_begins_at_the_menu(window: KioskWindow, settings: Settings) -> None:
    open_units(window)
    window.change_answered.emit(SettingsAnswer(SAID, settings))
    window.pages.show_page(NOW)
    window.pages.show_page(SETUP)
    assert window.pages.setup.menu.isVisible()
    assert not window.pages.setup.told.isVisible()


def test_what_is_typed_goes_to_whoever_wanted_it(window: KioskWindow) -> None:
    typed: list[str] = []
    open_units(window)
    wanted = EntryWanted("Name", Kind.TEXT, "Garden", typed.append)
    window.pages.setup.made.units.entry_wanted.emit(wanted)
    entry = window.pages.setup.stack.currentWidget()
    assert isinstance(entry, EntryPage)
    QTest.qWait(0)
    tap(entry.keypad.key("s"))
    tap(entry.keypad.key("done"))
    assert typed == ["Gardens"]
    assert window.pages.setup.made.units.isVisible()


def test_what_is_not_wanted_any_more_is_not_typed(window: KioskWindow) -> None:
    typed: list[str] = []
    open_units(window)
    window.pages.setup.made.units.entry_wanted.emit(
        EntryWanted("Name", Kind.TEXT, "", typed.append)
    )
    entry = window.pages.setup.stack.currentWidget()
    assert isinstance(entry, EntryPage)
    QTest.qWait(0)
    tap(entry.cancel)
    assert typed == []
    assert window.pages.setup.made.units.isVisible()


def test_leaving_can_be_declined_and_is_held(qtbot: QtBot, window: KioskWindow) -> None:
    touch_row(window.pages.setup.menu, window.pages.setup.menu.rows[-1])
    with qtbot.assertNotEmitted(window.closed):
        tap(window.pages.setup.leave.stay)
    assert window.pages.setup.menu.isVisible()
    touch_row(window.pages.setup.menu, window.pages.setup.menu.rows[-1])
    with qtbot.waitSignal(window.closed, timeout=HOLD_MS + 2000):
        QTest.mousePress(window.pages.setup.leave.leave, Qt.MouseButton.LeftButton)


def test_the_rail_leads_back_to_the_menu(window: KioskWindow) -> None:
    open_units(window)
    tap(window.navigation.button(SETUP))
    assert window.pages.setup.menu.isVisible()


def test_arrows_and_enter_set_things_up(qtbot: QtBot, window: KioskWindow) -> None:
    setup, keys = window.pages.setup, window.windowHandle()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    row_of(setup, setup.made.units).button.setFocus()
    qtbot.waitUntil(row_of(setup, setup.made.units).button.hasFocus)
    QTest.keyClick(keys, Qt.Key.Key_Return)
    assert setup.made.units.isVisible()
    with qtbot.waitSignal(window.change_wanted):
        for _ in range(20):
            QTest.keyClick(keys, Qt.Key.Key_Down)
            if setup.made.units.unit.buttons["F"].hasFocus():
                break
        QTest.keyClick(keys, Qt.Key.Key_Return)


def test_enter_leads_to_a_page_s_first_button_and_escape_back_to_its_row(
    window: KioskWindow,
) -> None:
    setup = window.pages.setup
    row = row_of(setup, setup.made.display).button
    row.setFocus()
    row.click()
    assert window.focusWidget() is setup.made.display.theme.buttons["dark"]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is row


def test_enter_ends_what_is_typed_and_leads_back_to_its_row_alone(
    qtbot: QtBot, window: KioskWindow
) -> None:
    setup = window.pages.setup
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    row = row_of(setup, setup.made.pin).button
    row.setFocus()
    for _ in range(2):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    QTest.keyClicks(entry_of(setup).field, "12\r")
    assert entry_of(setup).title.text() == "A PIN has 4 to 12 digits."
    QTest.keyClicks(entry_of(setup).field, "1234\r")
    QTest.keyClicks(entry_of(setup).field, "1234\r")
    assert setup.isVisible()
    assert window.focusWidget() is setup.made.pin.set.button
    window.pin_stood.emit(PinStanding(is_set=True))
    assert setup.made.pin.isAncestorOf(window.focusWidget())


def test_the_keyboard_stays_at_its_button_when_everything_is_drawn_anew(
    window: KioskWindow, qtbot: QtBot
) -> None:
    open_units(window)
    window.pages.setup.made.units.unit.buttons["F"].setFocus()
    window.change_appearance(window.appearance._replace(palette=LIGHT))
    same = window.pages.setup.made.units.unit.buttons["F"]
    qtbot.waitUntil(lambda: window.focusWidget() is same)


def test_an_answer_that_nobody_waits_for_any_more_is_no_trouble(
    window: KioskWindow, settings: Settings
) -> None:
    window.pages.show_page(NOW)
    window.change_appearance(window.appearance._replace(palette=LIGHT))
    window.change_answered.emit(SettingsAnswer(SAID, settings))
    window.pin_stood.emit(PinStanding(is_set=True, said="The PIN is set."))
    window.pages.show_page(SETUP)
    assert not window.pages.setup.told.isVisible()


def test_the_menu_tells_how_many_limits_there_are(window: KioskWindow, settings: Settings) -> None:
    setup = window.pages.setup
    value = row_of(setup, setup.made.limits).value
    assert value.text() == "3 limits"
    window.show_settings(settings._replace(alarms=settings.alarms[:1]))
    assert value.text() == "1 limit"
    window.show_settings(settings._replace(alarms=()))
    assert value.text() == "None"
