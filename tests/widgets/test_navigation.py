from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.navigation import Navigation
from genmon_gui.widgets.theme import DARK


@pytest.fixture
def rail(qtbot: QtBot) -> Navigation:
    rail = Navigation(DARK, (("now", "Now"), ("history", "History"), ("setup", "Set up")))
    qtbot.addWidget(rail)
    rail.set_scale(1.0, is_tall=False)
    rail.show()
    return rail


def test_the_first_page_is_chosen_at_first(rail: Navigation) -> None:
    assert [rail.button(number).isChecked() for number in (0, 1)] == [True, False]


def test_touching_a_page_chooses_it(qtbot: QtBot, rail: Navigation) -> None:
    with qtbot.waitSignal(rail.page_chosen, timeout=1000) as chosen:
        QTest.mouseClick(rail.button(1), Qt.MouseButton.LeftButton)
    assert chosen.args == [1]
    assert [rail.button(number).isChecked() for number in (0, 1)] == [False, True]


def test_setting_up_is_the_last_page(qtbot: QtBot, rail: Navigation) -> None:
    with qtbot.waitSignal(rail.page_chosen, timeout=1000) as chosen:
        QTest.mouseClick(rail.button(2), Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    assert not rail.button(0).isChecked()


def test_the_keyboard_reaches_every_button_and_a_finger_takes_it_to_none(
    qtbot: QtBot, rail: Navigation
) -> None:
    rail.setFocus()
    QTest.mouseClick(rail.button(1), Qt.MouseButton.LeftButton)
    assert not rail.button(1).hasFocus()
    plain = rail.button(2).grab().toImage()
    rail.button(2).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(rail.button(2).hasFocus)
    assert rail.button(2).grab().toImage() != plain


def test_a_choice_from_elsewhere_asks_nothing(qtbot: QtBot, rail: Navigation) -> None:
    with qtbot.assertNotEmitted(rail.page_chosen):
        rail.choose(1)
    assert rail.button(1).isChecked()


@pytest.mark.parametrize("is_tall", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_buttons_are_large_and_apart(
    qtbot: QtBot, rail: Navigation, scale: float, *, is_tall: bool
) -> None:
    rail.set_scale(scale, is_tall=is_tall)
    rail.resize(rail.sizeHint())
    buttons = [rail.button(0), rail.button(1), rail.button(2)]
    qtbot.waitUntil(lambda: rail.button(2).pos().manhattanLength() > 100)
    for button, following in pairwise(buttons):
        assert min(button.width(), button.height()) >= 48 * scale
        near = button.geometry().adjusted(-7, -7, 7, 7)
        assert not near.intersects(following.geometry())
