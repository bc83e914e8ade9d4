import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.keyed_window import KeyedWindow
from genmon_gui.widgets.turning import turning


class Window(KeyedWindow):
    """Two pages of two buttons, and a button beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.aside, self.stack = QPushButton("Aside"), QStackedWidget()
        whole = QVBoxLayout(self)
        whole.addWidget(self.aside)
        whole.addWidget(self.stack)
        self.columns: list[QVBoxLayout] = []
        self.pages = [self._page(), self._page()]

    def _page(self) -> list[QPushButton]:
        page = QWidget()
        self.columns.append(QVBoxLayout(page))
        self.stack.addWidget(page)
        return self.fill(-1)

    def fill(self, number: int) -> list[QPushButton]:
        buttons = [QPushButton("First"), QPushButton("Second")]
        for button in buttons:
            self.columns[number].addWidget(button)
            button.show()
        self.columns[number].activate()
        return buttons

    def turn(self, number: int) -> None:
        with turning(self.stack, self.stack.widget(number)):
            self.stack.setCurrentIndex(number)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_keyboard_goes_to_the_beginning_of_what_is_shown_and_back(window: Window) -> None:
    here, there = window.pages
    here[1].setFocus()
    window.turn(1)
    assert window.focusWidget() is there[0]
    window.turn(0)
    assert window.focusWidget() is here[1]


def test_who_is_elsewhere_stays_there(window: Window) -> None:
    window.aside.setFocus()
    window.turn(1)
    assert window.focusWidget() is window.aside


def test_what_takes_the_keyboard_itself_keeps_it(window: Window) -> None:
    field = QLineEdit(window.stack.widget(1))
    window.pages[0][1].setFocus()
    with turning(window.stack, window.stack.widget(1)):
        window.stack.setCurrentIndex(1)
        field.setFocus()
    assert window.focusWidget() is field


def test_what_is_made_anew_goes_on_at_the_same_name_or_the_one_that_is_given(
    window: Window,
) -> None:
    for name, number in (("", 1), ("First", 0)):
        window.pages[0][1].setFocus()
        with turning(window.stack, name=name):
            for button in window.pages[0]:
                button.hide()
                button.deleteLater()
            window.pages[0] = window.fill(0)
        assert window.focusWidget() is window.pages[0][number]
