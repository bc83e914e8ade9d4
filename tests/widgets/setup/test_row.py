from pytestqt.qtbot import QtBot

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
