import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.hold_button import HOLD_MS
from genmon_gui.widgets.leave_page import LeavePage
from genmon_gui.widgets.theme import DARK

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot) -> LeavePage:
    page = LeavePage(DARK)
    qtbot.addWidget(page)
    page.set_scale(1.0)
    page.resize(704, 420)
    page.show()
    return page


def test_it_says_what_leaving_means(page: LeavePage) -> None:
    assert "no alarm is sent" in page.text.text()


def test_one_touch_stays(qtbot: QtBot, page: LeavePage) -> None:
    with qtbot.assertNotEmitted(page.left), qtbot.waitSignal(page.stayed, timeout=1000):
        QTest.mouseClick(page.stay, LEFT)


def test_leaving_must_be_held(qtbot: QtBot, page: LeavePage) -> None:
    with qtbot.assertNotEmitted(page.left, wait=200):
        QTest.mouseClick(page.leave, LEFT)
    with qtbot.waitSignal(page.left, timeout=HOLD_MS + 2000):
        QTest.mousePress(page.leave, LEFT)


def test_its_buttons_are_large_and_apart(page: LeavePage) -> None:
    assert page.stay.height() >= 48
    assert page.leave.height() >= 48
    assert page.leave.x() - (page.stay.x() + page.stay.width()) >= 8
