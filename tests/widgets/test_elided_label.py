import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.elided_label import ElidedLabel
from genmon_gui.widgets.theme import font
from tests.widgets.seeing import pixels_of


def shown(qtbot: QtBot, text: str, width: int) -> ElidedLabel:
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    label.setFont(font(18))
    label.setStyleSheet("background: black; color: white")
    label.resize(width, 30)
    label.show()
    return label


def test_a_text_without_room_ends_in_dots(qtbot: QtBot) -> None:
    long = shown(qtbot, "Garage attic by the window", 120)
    assert long.text() == "Garage attic by the window"
    drawn = pixels_of(long)
    shortened = long.fontMetrics().elidedText(long.text(), Qt.TextElideMode.ElideRight, 120)
    assert shortened.endswith("…")
    assert (drawn == pixels_of(shown(qtbot, shortened, 120))).all()


def test_it_may_be_squeezed_to_nothing(qtbot: QtBot) -> None:
    assert shown(qtbot, "Garage attic", 10).minimumSizeHint().width() == 0


@pytest.mark.parametrize("wraps", [False, True])
def test_a_text_with_room_is_drawn_whole(qtbot: QtBot, *, wraps: bool) -> None:
    label = shown(qtbot, "Attic", 200)
    label.setWordWrap(wraps)
    assert (pixels_of(label).max(axis=2) > 200).any()
