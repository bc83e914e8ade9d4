from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.core.alarm import Severity
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.setup.limits_draft import LimitsDraft
from genmon_gui.services.setup.place_limits import PlaceLimit
from genmon_gui.widgets.setup.limit_tabs import LimitTabs
from genmon_gui.widgets.theme import DARK

LOW, HIGH = (PlaceLimit("Shed", side, 95.0) for side in (Side.LOW, Side.HIGH))
FOUR = (*(replace(each, severity=Severity.WARNING) for each in (LOW, HIGH)), LOW, HIGH)


@pytest.mark.parametrize(
    ("limits", "width", "lines"), [((LOW, HIGH), 280, 1), (FOUR, 280, 2), (FOUR, 460, 1)]
)
def test_their_words_are_seen_whole_in_one_line_or_two(
    qtbot: QtBot, limits: tuple[PlaceLimit, ...], width: int, lines: int
) -> None:
    tabs = LimitTabs(DARK, Unit.CELSIUS)
    qtbot.addWidget(tabs)
    tabs.set_scale(1.0)
    tabs.setFixedWidth(width)
    tabs.show()
    tabs.show_draft(LimitsDraft(limits, limits, 0))
    QTest.qWait(0)
    for button in tabs.buttons:
        words = button.text().split("\n")
        assert max(map(button.fontMetrics().horizontalAdvance, words)) < button.width()
    assert len({button.y() for button in tabs.buttons}) == lines
