import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.arrow_keys import press_key
from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.theme import DARK


class Window(QWidget):
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

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - as Qt has it
        press_key(self, event)


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
