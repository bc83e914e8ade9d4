from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.history.history_page import HistoryPage
from genmon_gui.widgets.theme import DARK
from tests.widgets.history.history_page.reader import (
    FakeReader,
    answer,
    overview,
)


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def page(qtbot: QtBot, toronto: ZoneInfo, reader: FakeReader) -> HistoryPage:
    made = HistoryPage(Appearance(DARK, Unit.CELSIUS, toronto))
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.history_asked.connect(reader.read)
    made.show_overview(overview())
    return made


@pytest.fixture
def shown(qtbot: QtBot, page: HistoryPage) -> HistoryPage:
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def answered(shown: HistoryPage, reader: FakeReader) -> HistoryPage:
    for asked in reader.asked:
        shown.show_history(answer(asked))
    return shown
