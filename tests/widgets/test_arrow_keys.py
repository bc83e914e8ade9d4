import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.keyed_window import KeyedWindow
from genmon_gui.widgets.stops import stops_of
from genmon_gui.widgets.theme import DARK


class Window(KeyedWindow):
    """A page of buttons that is longer than itself."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.buttons = [QPushButton(str(number)) for number in range(30)]
        for button in self.buttons:
            self.column.addWidget(button)
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


def test_what_goes_hands_it_to_one_before_where_it_was_the_last(window: Window) -> None:
    other = QPushButton("Elsewhere", window)
    other.show()
    window.buttons[-1].setFocus()
    window.buttons[-1].hide()
    assert window.focusWidget() is window.buttons[-2]


@pytest.fixture
def board(qtbot: QtBot) -> tuple[KeyedWindow, dict[str, QPushButton]]:
    """Two columns, whose lines are not as high as each other."""
    window = KeyedWindow()
    qtbot.addWidget(window)
    page = QWidget(window)
    page.resize(400, 300)
    places = {"a": (0, 0), "b": (100, 0), "tab": (250, 5), "less": (250, 80), "more": (340, 80)}
    buttons = {name: QPushButton(name, page) for name in places}
    for name, (x, y) in places.items():
        buttons[name].setGeometry(x, y, 60, 50)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, buttons


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("a", Qt.Key.Key_Right, "b"),
        ("b", Qt.Key.Key_Right, "tab"),
        ("tab", Qt.Key.Key_Down, "less"),
        ("less", Qt.Key.Key_Right, "more"),
        ("more", Qt.Key.Key_Up, "tab"),
        ("tab", Qt.Key.Key_Left, "b"),
        # Nothing lies there: on as one reads.
        ("tab", Qt.Key.Key_Right, "less"),
        ("a", Qt.Key.Key_Up, "more"),
    ],
)
def test_an_arrow_leads_to_what_lies_there(
    board: tuple[KeyedWindow, dict[str, QPushButton]], start: str, key: Qt.Key, end: str
) -> None:
    window, buttons = board
    buttons[start].setFocus()
    QTest.keyClick(window.windowHandle(), key)
    assert window.focusWidget() is buttons[end]


def test_tab_leads_as_one_reads(board: tuple[KeyedWindow, dict[str, QPushButton]]) -> None:
    window, buttons = board
    buttons["tab"].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert window.focusWidget() is buttons["less"]


def test_enter_that_is_held_presses_once_but_what_counts_on(
    board: tuple[KeyedWindow, dict[str, QPushButton]],
) -> None:
    buttons = board[1]
    buttons["more"].setAutoRepeat(True)
    for name, expected in (("less", 1), ("more", 3)):
        pressed = QSignalSpy(buttons[name].clicked)
        buttons[name].setFocus()
        for is_repeated in (False, True, True):
            kind, key = QEvent.Type.KeyPress, Qt.Key.Key_Return
            plain = Qt.KeyboardModifier.NoModifier
            event = QKeyEvent(kind, key, plain, "\r", autorep=is_repeated)
            QApplication.sendEvent(buttons[name], event)
        assert pressed.count() == expected


def test_what_is_beyond_the_last_button_is_reached_by_the_arrows(window: Window) -> None:
    for number in range(20):
        window.column.addWidget(QLabel(str(number)))
    window.area.settle()
    window.buttons[-1].setFocus()
    bar = window.area.verticalScrollBar()
    for _ in range(200):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Down)
        if bar.value() == bar.maximum():
            break
    assert bar.value() == bar.maximum()
    assert window.focusWidget() is window.buttons[-1]
