from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.complaints import complaints

FIRST = QRect(0, 0, 60, 60)
Complained = Callable[[QRect], list[str]]


@pytest.fixture
def complained(qtbot: QtBot) -> Complained:
    def of(where: QRect) -> list[str]:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(200, 100)
        for name, place in (("one", FIRST), ("other", where)):
            button = QPushButton(window)
            button.setAccessibleName(name)
            button.setGeometry(place)
        window.show()
        return complaints(window, may_elide=False)

    return of


def test_buttons_beside_each_other_are_fine(complained: Complained) -> None:
    assert complained(QRect(68, 0, 60, 60)) == []


def test_a_button_over_another_is_complained_of(complained: Complained) -> None:
    assert complained(QRect(50, 10, 60, 60)) == ["'one' lies over 'other'"]


def test_a_button_that_reaches_out_is_complained_of(complained: Complained) -> None:
    assert complained(QRect(68, 50, 60, 60)) == ["'other' reaches out of what it stands in"]
