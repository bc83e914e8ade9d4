from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import year_bounds
from genmon_gui.services.history.asking import Seen
from genmon_gui.services.history.history import History, HistoryAsked
from genmon_gui.services.history.remarks import Question, RemarksAsked
from genmon_gui.widgets.history.history_asking import HistoryAsking

TORONTO = ZoneInfo("America/Toronto")
START, END = map(float, year_bounds(2026, TORONTO))
YEAR = Seen(("Shed",), START, END, 800, (START, END))


@pytest.fixture
def asked() -> list[Question]:
    return []


@pytest.fixture
def asking(qtbot: QtBot, asked: list[Question]) -> Iterator[HistoryAsking]:
    _ = qtbot
    parent = QObject()
    made = HistoryAsking(TORONTO, lambda: (YEAR, 0), parent)
    made.asked.connect(asked.append)
    yield made
    made.close()


def is_ahead(question: Question) -> bool:
    return isinstance(question, HistoryAsked) and question.is_ahead


def test_nothing_is_asked_before_somebody_looks(
    asking: HistoryAsking, asked: list[Question]
) -> None:
    asking.ask_at_once()
    assert asked == []
    asking.open()
    assert len(asked) > 0


def test_what_nobody_waits_for_is_asked_once_nothing_moves(
    qtbot: QtBot, asking: HistoryAsking, asked: list[Question]
) -> None:
    asking.open()
    asking.follow()
    asking._calm.timeout.emit()
    assert not any(is_ahead(each) or isinstance(each, RemarksAsked) for each in asked)
    qtbot.waitUntil(lambda: any(map(is_ahead, asked)))
    assert sum(map(is_ahead, asked)) == 1
    assert any(isinstance(each, RemarksAsked) for each in asked)


def test_what_is_kept_is_found_and_not_asked_again(
    qtbot: QtBot, asking: HistoryAsking, asked: list[Question]
) -> None:
    asking.open()
    asking.follow()
    qtbot.waitUntil(lambda: any(map(is_ahead, asked)))
    (ahead,) = (each for each in asked if isinstance(each, HistoryAsked) and each.is_ahead)
    shown = asking.take(History(ahead, ()))
    assert isinstance(shown, History)
    assert shown.asked.start < START < END < shown.asked.end
    asked.clear()
    asking.ask_at_once()
    assert asked == []
