import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.arrow_keys import stops_of
from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.keyed_window import KeyedWindow
from genmon_gui.widgets.theme import DARK


class Window(KeyedWindow):
    """A page of buttons that is longer than itself."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        column = QVBoxLayout(content)
        self.buttons = [QPushButton(str(number)) for number in range(30)]
        for button in self.buttons:
            column.addWidget(button)
        self.area = FingerScroll(content, DARK)
        QVBoxLayout(self).addWidget(self.area)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_button_that_the_arrows_lead_to_is_seen(qtbot: QtBot, window: Window) -> None:
    window.area.setFocus()
    window.area.verticalScrollBar().setValue(window.area.verticalScrollBar().maximum())
    for button in window.buttons[:12]:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
        qtbot.waitUntil(button.hasFocus)
        assert button.visibleRegion().boundingRect().size() == button.size()


def test_enter_presses_it(qtbot: QtBot, window: Window) -> None:
    window.buttons[3].setFocus()
    with qtbot.waitSignal(window.buttons[3].clicked):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)


def test_arrows_lead_as_one_reads_whatever_was_made_first(qtbot: QtBot) -> None:
    window = KeyedWindow()
    qtbot.addWidget(window)
    page = QWidget(window)
    page.resize(200, 200)
    places = {"right": (100, 0), "below": (0, 100), "left": (0, 10)}
    buttons = {name: QPushButton(name, page) for name in places}
    for name, (x, y) in places.items():
        buttons[name].setGeometry(x, y, 80, 60)
    window.show()
    assert stops_of(window) == [buttons[name] for name in ("left", "right", "below")]


def test_what_is_squeezed_to_nothing_holds_up_no_key(window: Window) -> None:
    window.buttons[1].setFixedHeight(0)
    window.buttons[0].setFocus()
    for button in window.buttons[1:3]:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
        assert window.focusWidget() is button


def test_what_cannot_be_pressed_is_passed_over(window: Window) -> None:
    window.buttons[1].setEnabled(False)
    window.buttons[0].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Right)
    assert window.focusWidget() is window.buttons[2]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is window.buttons[0]


def test_what_goes_hands_the_keyboard_to_the_next(window: Window) -> None:
    window.buttons[3].setFocus()
    window.buttons[3].hide()
    assert window.focusWidget() is window.buttons[4]
    window.buttons[4].setEnabled(False)
    assert window.focusWidget() is window.buttons[5]
