from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import year_bounds
from genmon_gui.services.history.remarks import RemarksAsked, UsualAsked
from genmon_gui.widgets.history.history_page import HistoryPage
from tests.widgets.history.history_page.reader import (
    FakeReader,
    answer,
    asked_of,
    held_of,
    seen_of,
)
from tests.widgets.touching import tap


def test_nothing_is_asked_before_the_page_is_seen(page: HistoryPage, reader: FakeReader) -> None:
    assert page.picture is None
    assert reader.asked == []


def test_the_first_place_and_the_newest_year_are_asked_first_when_the_page_is_seen(
    shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    assert shown.isVisible()
    first = reader.asked[0]
    assert first.places == ("Engine",)
    assert (first.start, first.end) == year_bounds(2026, toronto)


def test_what_fingers_have_moved_to_is_asked_for_with_its_surroundings(
    qtbot: QtBot, answered: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    start = year_bounds(2025, toronto)[0]
    for day in range(20):
        first = start + day * 86400
        held_of(answered).picture.show_range(first, first + 10 * 86400)
    seen = start + 19 * 86400, start + 29 * 86400
    qtbot.waitUntil(lambda: asked_of(reader).start < seen[0] and seen[1] < asked_of(reader).end)
    assert len(reader.asked) < 10


def test_a_year_whose_hours_are_at_hand_is_shown_at_once(
    qtbot: QtBot, answered: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    tap(answered.span.units["Day"])
    answered.show_history(answer(asked_of(reader)))
    qtbot.waitUntil(lambda: reader.asked[-1].is_ahead)
    answered.show_history(answer(reader.asked[-1]))
    reader.asked.clear()
    tap(answered.span.units["Year"])
    start, end = year_bounds(2026, toronto)
    (band,) = held_of(answered).picture.bands()
    hours = (band.end - band.start)[(start <= band.start) & (band.end <= end)]
    assert set(hours.tolist()) == {8 * 3600.0}
    assert reader.asked == []


def test_remarks_are_asked_after_the_bands(
    qtbot: QtBot, answered: HistoryPage, reader: FakeReader
) -> None:
    assert reader.besides == []
    qtbot.waitUntil(lambda: len(reader.besides) > 1, timeout=2000)
    assert {type(asked) for asked in reader.besides} == {RemarksAsked, UsualAsked}
    first = reader.besides[0]
    assert isinstance(first, RemarksAsked)
    assert first.start <= seen_of(answered)[0]


def test_an_answer_to_an_older_question_is_dropped(
    answered: HistoryPage, reader: FakeReader
) -> None:
    first = reader.asked[0]
    tap(answered.span.earlier)
    bands = held_of(answered).picture.bands()
    answered.show_history(answer(first))
    assert held_of(answered).picture.bands() is bands


def test_the_running_year_is_asked_again_an_old_one_is_not(
    answered: HistoryPage, reader: FakeReader
) -> None:
    asked = len(reader.asked)
    answered.asking._again.timeout.emit()
    assert len(reader.asked) > asked
    tap(answered.span.earlier)
    asked = len(reader.asked)
    answered.asking._again.timeout.emit()
    assert len(reader.asked) == asked


def test_a_hidden_page_asks_no_more_and_asks_anew_when_it_is_back(
    shown: HistoryPage, reader: FakeReader
) -> None:
    first = reader.asked[0]
    shown.hide()
    assert not shown.asking._again.isActive()
    reader.asked.clear()
    shown.show()
    assert reader.asked[0] == first
