from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import Settings
from genmon_gui.services.messages import Trouble
from genmon_gui.services.settings_change import SettingsAnswer, UndoWanted
from genmon_gui.widgets.hold_button import HOLD_MS
from genmon_gui.widgets.keypad.entry_page import EntryPage
from genmon_gui.widgets.keypad.field import Kind
from genmon_gui.widgets.kiosk_window import NOW, SETUP, KioskWindow
from genmon_gui.widgets.setup.entry_wanted import EntryWanted
from genmon_gui.widgets.theme import LIGHT
from tests.widgets.seeing import box
from tests.widgets.setup.conftest import Opened
from tests.widgets.touching import tap

SIZES = [QSize(800, 480), QSize(480, 800), QSize(1280, 720), QSize(1920, 1080)]
SAID = "Outdoors is now called Garden."


def open_units(window: KioskWindow) -> None:
    tap(window.setup.menu.rows[0].button)


def test_a_row_opens_its_page_and_back_leads_to_the_menu(window: KioskWindow) -> None:
    open_units(window)
    assert window.setup.units.isVisible()
    assert window.setup.head.title.text() == "Units, zone and language"
    tap(window.setup.head.back)
    assert window.setup.menu.isVisible()
    assert not window.setup.head.isVisible()


def test_escape_goes_back_too(window: KioskWindow) -> None:
    open_units(window)
    QTest.keyClick(window.setup, Qt.Key.Key_Escape)
    assert window.setup.menu.isVisible()


def test_the_menu_tells_how_it_is_set(window: KioskWindow, settings: Settings) -> None:
    assert window.setup.menu.rows[0].value.text() == "°C · Toronto"
    window.show_settings(replace(settings, language="de"))
    assert window.setup.menu.rows[0].value.text() == "°C · Toronto · Deutsch"


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_button_is_large_enough_and_apart(opened: Opened, size: QSize) -> None:
    window = opened(size)
    for number in (None, *range(len(window.setup.menu.rows))):
        window.setup.close_all()
        if number is not None:
            window.setup.menu.opened.emit(number)
        QTest.qWait(0)
        buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
        for at, button in enumerate(buttons):
            assert min(button.width(), button.height()) >= 48, button.accessibleName()
            assert not any(box(button).intersects(box(other)) for other in buttons[at + 1 :])


def test_a_change_is_told_and_can_be_undone(
    qtbot: QtBot, window: KioskWindow, settings: Settings
) -> None:
    window.show_answer(SettingsAnswer(SAID, settings))
    assert window.setup.told.words.text() == SAID
    with qtbot.waitSignal(window.undo_wanted) as undone:
        tap(window.setup.told.undo)
    assert undone.args == [UndoWanted()]


def test_the_menu_undoes_as_well(qtbot: QtBot, window: KioskWindow) -> None:
    with qtbot.waitSignal(window.undo_wanted):
        tap(window.setup.menu.undo.button)


def test_why_nothing_was_changed_is_told_and_what_is_set_shown_again(window: KioskWindow) -> None:
    open_units(window)
    tap(window.setup.units.unit.buttons["F"])
    window.show_answer(SettingsAnswer("", trouble=Trouble("config.toml is read-only", "mend it")))
    assert window.setup.told.words.text() == "config.toml is read-only. Mend it."
    assert not window.setup.told.undo.isVisible()
    assert window.setup.units.unit.buttons["C"].isChecked()


def test_another_look_leaves_one_on_the_page_with_what_was_told(
    window: KioskWindow, settings: Settings
) -> None:
    open_units(window)
    window.show_answer(SettingsAnswer(SAID, settings))
    window.change_look(replace(window.look, palette=LIGHT))
    QTest.qWait(0)
    assert window.setup.units.isVisible()
    assert window.setup.told.words.text() == SAID


def test_whoever_comes_again_begins_at_the_menu(window: KioskWindow, settings: Settings) -> None:
    open_units(window)
    window.show_answer(SettingsAnswer(SAID, settings))
    window.show_page(NOW)
    window.show_page(SETUP)
    assert window.setup.menu.isVisible()
    assert not window.setup.told.isVisible()


def test_what_is_typed_goes_to_whoever_wanted_it(window: KioskWindow) -> None:
    typed: list[str] = []
    open_units(window)
    wanted = EntryWanted("Name", Kind.TEXT, "Garden", typed.append)
    window.setup.units.entry_wanted.emit(wanted)
    entry = window.setup.stack.currentWidget()
    assert isinstance(entry, EntryPage)
    QTest.qWait(0)
    tap(entry.keypad.key("s"))
    tap(entry.keypad.key("done"))
    assert typed == ["Gardens"]
    assert window.setup.units.isVisible()


def test_what_is_not_wanted_any_more_is_not_typed(window: KioskWindow) -> None:
    typed: list[str] = []
    open_units(window)
    window.setup.units.entry_wanted.emit(EntryWanted("Name", Kind.TEXT, "", typed.append))
    entry = window.setup.stack.currentWidget()
    assert isinstance(entry, EntryPage)
    QTest.qWait(0)
    tap(entry.cancel)
    assert typed == []
    assert window.setup.units.isVisible()


def test_leaving_can_be_declined_and_is_held(qtbot: QtBot, window: KioskWindow) -> None:
    tap(window.setup.menu.rows[-1].button)
    with qtbot.assertNotEmitted(window.closed):
        tap(window.setup.leave.stay)
    assert window.setup.menu.isVisible()
    tap(window.setup.menu.rows[-1].button)
    with qtbot.waitSignal(window.closed, timeout=HOLD_MS + 2000):
        QTest.mousePress(window.setup.leave.leave, Qt.MouseButton.LeftButton)
