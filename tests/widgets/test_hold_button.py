import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.hold_button import HOLD_MS, HoldButton
from genmon_gui.widgets.theme import DARK
from tests.widgets.seeing import pixels_of, rgb
from tests.widgets.touching import lift, put_down

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def button(qtbot: QtBot) -> HoldButton:
    button = HoldButton("Hold to leave", DARK)
    qtbot.addWidget(button)
    button.resize(208, 62)
    button.show()
    qtbot.waitExposed(button)
    return button


def repeat(button: HoldButton) -> None:
    """What comes of a key that is held: it is let go and pressed, again and again."""
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_Return, PLAIN, "\r", autorep=True)
        QApplication.sendEvent(button, event)


def fill_of(button: HoldButton) -> float:
    """How much of its middle line is filled."""
    line = pixels_of(button)[button.height() - 8]
    return float((abs(line - rgb(DARK.faint)).max(axis=1) < 8).mean())


def test_a_tap_does_nothing(qtbot: QtBot, button: HoldButton) -> None:
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS + 200):
        QTest.mouseClick(button, LEFT)
    assert fill_of(button) == 0


def test_it_fires_once_when_it_was_held(qtbot: QtBot, button: HoldButton) -> None:
    with qtbot.waitSignal(button.held, timeout=HOLD_MS + 2000):
        QTest.mousePress(button, LEFT)
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS + 200):
        pass
    QTest.mouseRelease(button, LEFT)


def test_it_fills_while_it_is_held_and_empties_when_let_go(
    qtbot: QtBot, button: HoldButton
) -> None:
    QTest.mousePress(button, LEFT)
    qtbot.waitUntil(lambda: fill_of(button) > 0.3)
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS):
        QTest.mouseRelease(button, LEFT)
    assert fill_of(button) == 0


def test_a_touch_is_seen_at_once(button: HoldButton) -> None:
    QTest.mousePress(button, LEFT)
    assert fill_of(button) > 0.05


def test_a_finger_that_slides_off_lets_go(qtbot: QtBot, button: HoldButton) -> None:
    QTest.mousePress(button, LEFT)
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS + 200):
        QTest.mouseMove(button, QPoint(500, 500))
    QTest.mouseRelease(button, LEFT, pos=QPoint(500, 500))


def test_it_lets_go_when_its_page_is_turned(qtbot: QtBot, button: HoldButton) -> None:
    QTest.mousePress(button, LEFT)
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS + 200):
        button.hide()


def test_a_real_finger_holds_it(qtbot: QtBot, button: HoldButton) -> None:
    with qtbot.waitSignal(button.held, timeout=HOLD_MS + 2000):
        put_down(button)
    lift(button)


def test_enter_holds_it_though_a_key_that_is_held_repeats_itself(
    qtbot: QtBot, button: HoldButton
) -> None:
    with qtbot.waitSignal(button.held, timeout=HOLD_MS + 2000):
        QTest.keyPress(button, Qt.Key.Key_Return)
        for _ in range(3):
            repeat(button)
    QTest.keyRelease(button, Qt.Key.Key_Return)
    assert not button.isDown()


def test_a_tap_on_enter_is_seen_and_does_nothing(qtbot: QtBot, button: HoldButton) -> None:
    QTest.keyPress(button, Qt.Key.Key_Return)
    assert fill_of(button) > 0.05
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS + 200):
        QTest.keyRelease(button, Qt.Key.Key_Return)
    assert fill_of(button) == 0


def test_enter_that_is_held_lets_go_when_its_page_is_turned(
    qtbot: QtBot, button: HoldButton
) -> None:
    button.setFocus()
    QTest.keyPress(button, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(button.held, wait=HOLD_MS + 200):
        button.hide()


def test_space_holds_it_as_well(qtbot: QtBot, button: HoldButton) -> None:
    with qtbot.waitSignal(button.held, timeout=HOLD_MS + 2000):
        QTest.keyPress(button, Qt.Key.Key_Space)
    QTest.keyRelease(button, Qt.Key.Key_Space)
