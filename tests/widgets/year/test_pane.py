from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.year.summary import YearSummary, summarise
from genmon_gui.services.history.history import Band
from genmon_gui.services.history.year_page import YearAsked, YearPage, YearRead
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.theme import DARK, SMALL, font
from genmon_gui.widgets.year.months_columns import columns_in
from genmon_gui.widgets.year.pane import YearPane
from tests.core.year.chronicles import TORONTO, WINTER, a_chronicle, lasting, northern

NOTHING = np.array([])


def a_page(place: str) -> YearPage:
    summary = summarise(a_chronicle(northern(2025)), place, 2025)
    return YearPage(summary, Band(place, *[NOTHING] * 5), (0.0, 1.0))


def a_read(*places: str) -> YearRead:
    return YearRead(YearAsked(2025), tuple(map(a_page, places)))


@pytest.fixture
def pane(qtbot: QtBot) -> YearPane:
    pane = YearPane(Appearance(DARK, Unit.CELSIUS, TORONTO))
    qtbot.addWidget(pane)
    pane.resize(710, 426)
    pane.show()
    return pane


def test_the_place_that_was_looked_at_is_told_of_first(pane: YearPane) -> None:
    pane.expect("Shed")
    pane.show_year(a_read("Engine", "Shed"))
    assert pane.title.text() == "Shed in 2025"
    assert "Frost-free from 11 May to 9 October (152 days)." in pane.told.sentences


def test_a_touch_on_another_place_tells_of_that(qtbot: QtBot, pane: YearPane) -> None:
    pane.show_year(a_read("Engine", "Shed"))
    qtbot.mouseClick(pane.places.chips[1], Qt.MouseButton.LeftButton)
    assert pane.title.text() == "Shed in 2025"
    assert pane.places.places() == ("Shed",)


def test_on_the_smallest_screen_at_least_five_sentences_are_seen(pane: YearPane) -> None:
    pane.show_year(a_read("Engine", "Enclosure", "Outdoors"))
    assert len(pane.told.shown().paragraphs) >= 5
    assert pane.told.shown().height_px <= pane.told.height()


def test_on_a_tall_screen_with_an_alarm_two_sentences_are_seen_above_the_months(
    pane: YearPane,
) -> None:
    pane.resize(480, 544)
    pane.show_year(a_read("Engine", "Enclosure", "Outdoors"))
    QTest.qWait(0)
    assert len(pane.told.shown().paragraphs) >= 2
    assert pane.told.shown().height_px < 0.3 * pane.told.height()


def test_a_year_without_readings_is_told_as_one(pane: YearPane) -> None:
    pane.show_year(a_read())
    assert pane.told.sentences == ("There are no readings in 2025.",)


@pytest.fixture
def january() -> YearSummary:
    days = lasting(date(2025, 1, 1), date(2025, 1, 20), *WINTER)
    return summarise(a_chronicle(days), "Shed", 2025)


def test_in_less_room_less_is_told(qtbot: QtBot, january: YearSummary) -> None:
    del qtbot
    metrics = QFontMetricsF(font(SMALL))
    wide, narrow = (
        [column.kind for column in columns_in(january, Unit.CELSIUS, metrics, 0, width)]
        for width in (700, 300)
    )
    assert wide == ["name", "low", "bar", "high", "mean", "spread", "readings"]
    assert narrow == ["name", "low", "bar", "high", "mean"]


def test_a_month_with_too_few_readings_is_marked(qtbot: QtBot, january: YearSummary) -> None:
    del qtbot
    names, *_ = columns_in(january, Unit.CELSIUS, QFontMetricsF(font(SMALL)), 0, 700)
    assert names.cells[1:3] == ("January*", "February")
