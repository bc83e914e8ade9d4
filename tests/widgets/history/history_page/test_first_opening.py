"""The page is there before the picture, whose making takes a while."""

import pytest
from PySide6.QtCore import QEvent, QObject
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.history.history_page import HistoryPage
from tests.widgets.history.history_page.reader import FakeReader, answer, asked_of, overview


class FoundWhenPainted(QObject):
    """Notes what there is of a page when it is painted for the first time."""

    def __init__(self, page: HistoryPage) -> None:
        super().__init__(page)
        self._page = page
        self.found: tuple[bool, bool] | None = None
        page.installEventFilter(self)

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and self.found is None:
            self.found = self._page.places.isVisible(), self._page.picture is not None
        return False


def test_its_choices_are_painted_before_the_picture_is_made(
    qtbot: QtBot, page: HistoryPage, reader: FakeReader
) -> None:
    painted = FoundWhenPainted(page)
    page.show()
    page.show_history(answer(asked_of(reader)))
    qtbot.waitUntil(lambda: page.picture is not None)
    assert painted.found == (True, False)


def test_an_answer_before_the_page_is_seen_is_not_lost(
    qtbot: QtBot, page: HistoryPage, reader: FakeReader
) -> None:
    page.show()
    page.hide()
    page.show_history(answer(asked_of(reader)))
    assert page.picture is None
    page.show()
    page.show_history(answer(asked_of(reader)))
    qtbot.waitUntil(lambda: page.picture is not None)
    assert page.picture is not None
    assert page.picture.area.width > 0


@pytest.mark.parametrize("times", [1, 3])
def test_what_came_meanwhile_makes_one_picture(
    qtbot: QtBot, page: HistoryPage, reader: FakeReader, times: int
) -> None:
    page.show()
    for _ in range(times):
        page.show_history(answer(asked_of(reader)))
    qtbot.waitUntil(lambda: page.picture is not None)
    held = page.room.held
    page.show_overview(overview())
    page.show_history(answer(asked_of(reader)))
    assert page.room.held is held
