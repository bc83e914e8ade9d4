import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from genmon_gui.services.setup.pin_messages import PinAsked, PinStanding
from genmon_gui.services.setup.settings_change import SettingsAnswer
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import NOW, SETUP
from genmon_gui.widgets.touch import least_on
from tests.widgets.setup.conftest import Opened
from tests.widgets.setup.opening import row_of
from tests.workers.receiver import Receiver

SIZES = [QSize(800, 480), QSize(480, 800), QSize(1280, 720), QSize(1920, 1080)]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_all_that_can_be_set_up_is_seen_at_once(opened: Opened, size: QSize) -> None:
    menu = opened(size).pages.setup.menu
    assert menu.area.verticalScrollBar().maximum() == 0
    assert all(row.button.height() >= least_on(menu) for row in menu.rows)


def test_where_that_would_be_too_low_for_a_finger_they_are_moved(opened: Opened) -> None:
    window = opened()
    window.pages.setup.menu.setFixedHeight(300)
    QTest.qWait(0)
    menu = window.pages.setup.menu
    assert menu.area.verticalScrollBar().maximum() > 0
    assert all(row.button.height() >= least_on(menu) for row in menu.rows)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_what_is_told_at_the_foot_moves_no_row_under_a_finger(opened: Opened, size: QSize) -> None:
    window = opened(size)
    before = [row.geometry() for row in window.pages.setup.menu.rows]
    window.change_answered.emit(SettingsAnswer(""))
    QTest.qWait(0)
    assert window.pages.setup.told.words.text() == "It is as it was before."
    assert [row.geometry() for row in window.pages.setup.menu.rows] == before


def test_whether_there_is_a_pin_is_asked_and_said(window: KioskWindow) -> None:
    setup = window.pages.setup
    asked = Receiver(window.pin_asked)
    window.pages.show_page(NOW)
    window.pages.show_page(SETUP)
    assert asked.messages == [PinAsked()]
    value = row_of(setup, setup.made.pin).value
    assert value.text() == "Off"
    window.pin_stood.emit(PinStanding(is_set=True))
    assert value.text() == "On"
