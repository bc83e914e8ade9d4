import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.setup.hold_line import HoldLine
from genmon_gui.widgets.setup.row import Row
from genmon_gui.widgets.theme import DARK


def test_only_a_line_that_can_be_touched_shows_that_it_leads_on(qtbot: QtBot) -> None:
    row = Row("Replace its probe", DARK)
    qtbot.addWidget(row)
    row.show()
    seen = []
    for is_able in (True, False, True):
        row.button.setEnabled(is_able)
        seen.append(row._mark.isVisible())
    assert seen == [True, False, True]


@pytest.mark.parametrize("is_tall", [False, True])
def test_what_becomes_of_what_is_held_is_read_whole(qtbot: QtBot, *, is_tall: bool) -> None:
    words = "Its history stays; its limit and all that belongs to it are removed."
    line = HoldLine("Hold to remove its probe", DARK)
    qtbot.addWidget(line)
    line.set_scale(1.0, is_tall=is_tall)
    line.show_words(words)
    line.resize(448 if is_tall else 680, line.sizeHint().height())
    line.show()
    QTest.qWait(0)
    assert line.words.is_whole()
    assert not line.words.geometry().intersects(line.button.geometry())
