import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.finger_scroll import FingerScroll
from genmon_gui.widgets.theme import DARK
from tests.widgets.seeing import pixels_of, rgb
from tests.widgets.touching import SCREEN, tap


@pytest.fixture
def area(qtbot: QtBot) -> FingerScroll:
    content = QWidget()
    column = QVBoxLayout(content)
    column.addWidget(QPushButton("Touch"))
    for number in range(40):
        column.addWidget(QLabel(f"Line {number}"))
    area = FingerScroll(content, DARK)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    return area


def drag(area: FingerScroll, from_y: int, to_y: int) -> None:
    """A finger that moves slowly enough to be followed."""
    viewport = area.viewport()
    QTest.touchEvent(viewport, SCREEN).press(0, QPoint(150, from_y), viewport).commit()
    step = 5 if to_y > from_y else -5
    for y in range(from_y, to_y, step):
        QTest.touchEvent(viewport, SCREEN).move(0, QPoint(150, y), viewport).commit()
        QTest.qWait(5)
    QTest.touchEvent(viewport, SCREEN).release(0, QPoint(150, to_y), viewport).commit()


def test_a_finger_moves_the_page(qtbot: QtBot, area: FingerScroll) -> None:
    drag(area, 180, 40)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 80)


def test_a_tap_on_a_button_stays_a_tap(qtbot: QtBot, area: FingerScroll) -> None:
    button = area.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(button.clicked, timeout=2000):
        tap(button)
    assert area.verticalScrollBar().value() == 0


def test_a_finger_that_moves_the_page_presses_no_button(qtbot: QtBot, area: FingerScroll) -> None:
    button = area.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    area.verticalScrollBar().setValue(100)
    with qtbot.assertNotEmitted(button.clicked, wait=300):
        drag(area, 20, 150)


def test_the_arrows_move_it(area: FingerScroll) -> None:
    area.set_scale(1.0)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() == 48


def test_there_is_no_scroll_bar_but_a_mark(area: FingerScroll) -> None:
    assert not area.verticalScrollBar().isVisible()
    top = area.mark.grab().toImage()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert area.mark.grab().toImage() != top


def test_where_there_is_nothing_to_move_it_takes_no_keys(qtbot: QtBot, area: FingerScroll) -> None:
    assert area.focusPolicy() == Qt.FocusPolicy.TabFocus
    area.resize(300, 2000)
    qtbot.waitUntil(lambda: area.focusPolicy() == Qt.FocusPolicy.NoFocus)


def test_the_page_fades_towards_an_edge_beyond_which_it_goes_on(area: FingerScroll) -> None:
    bar, ground = area.verticalScrollBar(), rgb(DARK.background)
    fades = []
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        seen = pixels_of(area.fade)[[0, -1], 10]
        fades.append([bool((abs(edge - ground) < 12).all()) for edge in seen])
    assert fades == [[False, True], [True, True], [True, False]]
