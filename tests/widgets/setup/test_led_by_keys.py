"""Where the keyboard is on its way through set-up, for whoever has keys alone."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import SETUP
from genmon_gui.widgets.setup.page_names import LIMITS
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.stops import name_of
from genmon_gui.widgets.theme import DARK
from tests.builders import LEFT_FOR_LONG, TORONTO
from tests.widgets.every_screen import STATES, a_window

ENTER, BACK = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def window(qtbot: QtBot) -> KioskWindow:
    appearance = Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0)
    window = a_window(STATES["alarm"], appearance, QSize(800, 480))
    qtbot.addWidget(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.pages.show_page(SETUP)
    return window


def press(window: KioskWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)
        QTest.qWait(0)


def enter(window: KioskWindow, button: QAbstractButton) -> None:
    button.setFocus()
    press(window, ENTER)


def is_on_page(window: KioskWindow) -> bool:
    shown, at = window.pages.setup.stack.currentWidget(), window.focusWidget()
    return shown is not None and at is not None and shown.isAncestorOf(at)


def row_names(window: KioskWindow) -> list[str]:
    """Of the rows that can be touched on the page that is shown."""
    page = window.pages.setup.stack.currentWidget()
    assert page is not None
    rows = [row for row in page.findChildren(Row) if row.isVisible() and row.isEnabled()]
    return [name_of(row.button) for row in rows if row.button.isEnabled()]


def row(window: KioskWindow, name: str) -> QAbstractButton:
    page = window.pages.setup.stack.currentWidget()
    assert page is not None
    rows = [each.button for each in page.findChildren(Row) if each.isVisible()]
    return next(each for each in rows if name_of(each) == name)


def test_each_row_of_the_menu_leads_to_its_page_and_back(window: KioskWindow) -> None:
    for each in window.pages.setup.menu.rows:
        enter(window, each.button)
        assert not window.pages.setup.menu.isVisible()
        assert is_on_page(window), name_of(each.button)
        press(window, BACK)
        assert window.focusWidget() is each.button


def test_each_row_of_a_page_leads_on_and_back_to_it(window: KioskWindow) -> None:
    setup = window.pages.setup
    for each in setup.menu.rows:
        enter(window, each.button)
        for name in row_names(window):
            title = setup.head.title.text()
            enter(window, row(window, name))
            assert is_on_page(window), name
            if setup.head.title.text() != title:
                press(window, BACK)
                assert name_of(window.focusWidget() or window) == name
        press(window, BACK)


def test_the_lines_of_a_limit_lead_back_to_where_they_were_opened(window: KioskWindow) -> None:
    setup = window.pages.setup
    enter(window, next(each.button for each in setup.menu.rows if each.name.text() == LIMITS))
    board = setup.made.limits.board
    enter(window, board.details)
    assert setup.made.limits.area.isAncestorOf(window.focusWidget())
    press(window, BACK)
    assert window.focusWidget() is board.details


def test_arrows_on_limits_go_by_what_lies_there(window: KioskWindow) -> None:
    setup = window.pages.setup
    setup.menu.opened.emit(1)
    QTest.qWait(0)
    board = setup.made.limits.board
    way = (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down)
    board.chips.chips[0].setFocus()
    led = []
    for key in way:
        press(window, key)
        led.append(window.focusWidget())
    assert led == [*board.chips.chips[1:3], board.tabs.buttons[0], board.less]


def test_whoever_uses_fingers_sees_no_ring(window: KioskWindow) -> None:
    setup = window.pages.setup
    for each in setup.menu.rows:
        each.button.click()
        assert window.focusWidget() is window
        setup.step_back()


def test_when_nobody_is_there_the_ring_goes_with_the_page(window: KioskWindow) -> None:
    enter(window, window.pages.setup.menu.rows[0].button)
    window.go_back(LEFT_FOR_LONG)
    assert window.pages.start.isVisible()
    assert window.focusWidget() is window
