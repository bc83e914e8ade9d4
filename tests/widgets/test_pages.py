import time

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.alarms.alarm_log import AlarmLog
from genmon_gui.services.history.overview import OverviewAsked
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_page import KioskPage
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.pages import ALARMS, HISTORY, NOW, SETUP, SYSTEM
from genmon_gui.widgets.theme import DARK
from tests.builders import LEFT_FOR_LONG, THREE, TORONTO, a_round, alarm
from tests.workers.receiver import Receiver

STALE_S = 0.5


@pytest.fixture
def window(qtbot: QtBot) -> KioskWindow:
    window = KioskWindow(Appearance(DARK, Unit.CELSIUS, TORONTO, STALE_S))
    qtbot.addWidget(window)
    window.resize(QSize(800, 480))
    window.show()
    return window


def made(window: KioskWindow) -> list[str]:
    return sorted(type(page).__name__ for page in window.pages.findChildren(KioskPage))


def test_a_page_is_made_when_it_is_first_shown(window: KioskWindow) -> None:
    assert made(window) == ["StartPage"]
    window.pages.show_page(SYSTEM)
    window.pages.show_page(NOW)
    window.pages.show_page(SYSTEM)
    assert made(window) == ["StartPage", "SystemPage"]


def test_what_is_told_before_makes_no_page(window: KioskWindow) -> None:
    window.show_round(a_round(*THREE, alarms=(alarm("A", 99.0),)))
    window.go_back(LEFT_FOR_LONG)
    assert made(window) == ["StartPage"]


def test_a_page_is_told_what_is_known_when_it_is_made(window: KioskWindow) -> None:
    other = alarm("B", 97.0)
    window.show_round(a_round(*THREE, alarms=(alarm("A", 99.0), other)))
    window.pages.show_page(ALARMS)
    assert list(window.pages.alarms.cards) == [other.rule.key]


def test_a_page_that_is_shown_again_is_told_what_it_missed(window: KioskWindow) -> None:
    window.pages.show_page(ALARMS)
    window.pages.show_page(NOW)
    window.show_round(a_round(*THREE, alarms=(alarm("A", 99.0), alarm("B", 97.0))))
    assert not window.pages.alarms.cards
    window.pages.show_page(ALARMS)
    assert window.pages.alarms.cards


def test_a_round_that_is_told_late_is_as_old_as_it_is(qtbot: QtBot, window: KioskWindow) -> None:
    window.pages.show_page(SYSTEM)
    window.show_round(a_round(*THREE))
    too_old_s = time.monotonic() + STALE_S
    qtbot.waitUntil(lambda: time.monotonic() > too_old_s)
    window.pages.show_page(NOW)
    assert {tile.number.text() for tile in window.pages.start.tiles} == {NO_NUMBER}


def test_the_number_of_a_page_stays_as_others_are_made(window: KioskWindow) -> None:
    for number in (SYSTEM, HISTORY, SETUP, ALARMS, NOW):
        window.pages.show_page(number)
        assert window.pages.currentIndex() == number


def test_an_answer_to_a_page_that_is_not_there_any_more_makes_none(window: KioskWindow) -> None:
    window.alarm_log_read.emit(AlarmLog(()))
    assert made(window) == ["StartPage"]


def test_the_overview_is_asked_each_time_the_history_is_opened(window: KioskWindow) -> None:
    asked = Receiver(window.overview_asked)
    window.pages.show_page(HISTORY)
    window.pages.show_page(NOW)
    window.pages.show_page(HISTORY)
    assert asked.messages == [OverviewAsked()] * 2
