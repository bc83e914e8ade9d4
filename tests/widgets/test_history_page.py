from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import parse_iso, year_bounds
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history import Band, History, HistoryAsked
from genmon_gui.services.messages import Overview, PlaceView
from genmon_gui.widgets.history_page import HistoryPage
from genmon_gui.widgets.picture.picture import HistoryPicture
from genmon_gui.widgets.theme import DARK

PLACES = ("Engine", "Shed", "Outside")
DAY_S = 86400


NEWEST_AT = 1795366800  # 2026-11-22T12:00 in Toronto


def overview(places: tuple[str, ...] = PLACES, last_year: int = 2026) -> Overview:
    views = tuple(PlaceView(place, None, None, None) for place in places)
    return Overview(views, tuple(range(2024, last_year + 1)), (1.7e9, NEWEST_AT), 1000)


class FakeReader(QObject):
    """Keeps what was asked: in all, finely, and of the days of the whole record."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[HistoryAsked] = []

    @property
    def asked(self) -> list[HistoryAsked]:
        return [asked for asked in self.all if not asked.is_coarse]

    @property
    def coarse(self) -> list[HistoryAsked]:
        return [asked for asked in self.all if asked.is_coarse]

    @Slot(object)
    def read(self, asked: HistoryAsked) -> None:
        self.all.append(asked)


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def page(qtbot: QtBot, toronto: ZoneInfo, reader: FakeReader) -> HistoryPage:
    made = HistoryPage(DARK, Unit.CELSIUS, toronto)
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


def tap(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def answer(asked: HistoryAsked) -> History:
    start = np.arange(asked.start, asked.end, asked.level.step_s)
    end, values = start + asked.level.step_s, np.full(len(start), 20.0)
    return History(
        asked, tuple(Band(place, start, end, values, values, values) for place in asked.places)
    )


def test_nothing_is_asked_before_the_page_is_seen(page: HistoryPage, reader: FakeReader) -> None:
    assert page.picture is None
    assert reader.asked == []


def test_the_first_place_and_the_newest_year_are_asked_when_the_page_is_seen(
    shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    assert shown.isVisible()
    (asked,) = reader.asked
    assert (asked.places, asked.start, asked.end) == (("Engine",), *year_bounds(2026, toronto))
    assert reader.all == [asked, *reader.coarse]


def test_the_arrows_step_through_the_years(
    shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    tap(shown.span.earlier)
    tap(shown.span.earlier)
    assert shown.span.year.text() == "2024"
    assert not shown.span.earlier.isEnabled()
    tap(shown.span.later)
    starts = [asked.start for asked in reader.asked]
    assert starts == [year_bounds(year, toronto)[0] for year in (2026, 2025, 2024, 2025)]


def test_the_last_365_days_can_be_chosen_and_left_again(
    shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    tap(shown.span.recent)
    assert reader.asked[-1].end == parse_iso("2026-11-23", toronto)
    assert reader.asked[-1].start == parse_iso("2025-11-23", toronto)
    tap(shown.span.earlier)
    assert reader.asked[-1].end == year_bounds(2026, toronto)[1]


def test_places_are_added_by_their_chips(shown: HistoryPage, reader: FakeReader) -> None:
    tap(shown.places.chips[2])
    assert reader.asked[-1].places == ("Engine", "Outside")


def test_at_least_one_place_stays_on(shown: HistoryPage, reader: FakeReader) -> None:
    tap(shown.places.chips[0])
    assert shown.places.places() == ("Engine",)
    assert len(reader.asked) == 1


def test_a_place_that_comes_later_leaves_the_choice_as_it_is(shown: HistoryPage) -> None:
    tap(shown.places.chips[1])
    shown.show_overview(overview((*PLACES, "Exhaust")))
    assert shown.places.places() == ("Engine", "Shed")


def test_one_place_alone_needs_no_chip(shown: HistoryPage) -> None:
    shown.show_overview(overview(("Engine",)))
    assert not shown.places.isVisible()


def test_an_empty_record_says_so_until_there_is_a_picture(
    shown: HistoryPage, reader: FakeReader
) -> None:
    shown.show_overview(Overview((), (), None, 0))
    assert shown.hint.text().startswith("Nothing is recorded yet.")
    assert shown.span.isHidden()
    shown.show_overview(overview())
    shown.show_history(answer(reader.asked[-1]))
    assert shown.hint.isHidden()
    assert shown.span.isVisible()


def picture_of(page: HistoryPage) -> HistoryPicture:
    assert page.picture is not None
    return page.picture


def is_filled(picture: HistoryPicture) -> bool:
    """Whether a band is in every column."""
    image, area = picture.grab().toImage(), picture.area
    columns = range(area.left + 2, area.right - 2)
    rows = range(area.top, area.bottom)
    return all(any(QColor(image.pixel(x, y)).lightnessF() > 0.4 for y in rows) for x in columns)


def test_an_answer_to_an_older_question_is_dropped(shown: HistoryPage, reader: FakeReader) -> None:
    shown.show_history(answer(reader.asked[0]))
    tap(shown.span.earlier)
    before = picture_of(shown)._layers
    shown.show_history(answer(reader.asked[0]))
    assert picture_of(shown)._layers is before
    shown.show_history(answer(reader.asked[1]))
    assert picture_of(shown)._layers is not before


def test_a_year_is_seen_by_days_at_once_and_by_hours_when_they_have_come(
    qtbot: QtBot, shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    for asked in reader.all[:2]:
        shown.show_history(answer(asked))
    qtbot.waitUntil(lambda: len(reader.asked) == 2)
    tap(shown.span.earlier)
    picture = picture_of(shown)
    assert (picture.area.start, picture.area.end) == year_bounds(2025, toronto)
    assert is_filled(picture)
    shown.show_history(answer(reader.asked[-1]))
    assert is_filled(picture)


def test_wherever_fingers_move_the_picture_it_is_never_empty(
    shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    for asked in reader.all[:2]:
        shown.show_history(answer(asked))
    picture, (start, end) = picture_of(shown), year_bounds(2025, toronto)
    for span in ((start, end), (start, start + 7 * DAY_S), (start, start + 6 * 3600)):
        picture.show_range(*map(float, span))
        assert is_filled(picture)


def test_what_fingers_have_moved_to_is_asked_for_with_its_surroundings(
    qtbot: QtBot, shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    for asked in reader.all[:2]:
        shown.show_history(answer(asked))
    start = year_bounds(2025, toronto)[0]
    for day in range(20):
        picture_of(shown).show_range(start + day * DAY_S, start + (day + 10) * DAY_S)
    seen = start + 19 * DAY_S, start + 29 * DAY_S
    qtbot.waitUntil(lambda: reader.asked[-1].start < seen[0] and seen[1] < reader.asked[-1].end)
    assert len(reader.asked) < 10
    assert len(reader.coarse) == 1


def test_the_surroundings_of_a_year_are_asked_for_once_it_is_seen(
    qtbot: QtBot, shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    shown.show_history(answer(reader.asked[0]))
    qtbot.waitUntil(lambda: len(reader.asked) == 2)
    assert reader.asked[1].start < year_bounds(2026, toronto)[0]


def test_who_is_at_the_newest_year_follows_into_the_next(
    shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    shown.show_overview(overview(last_year=2027))
    assert reader.asked[-1].start == year_bounds(2027, toronto)[0]


def test_who_looks_at_an_earlier_year_stays_there(shown: HistoryPage, reader: FakeReader) -> None:
    tap(shown.span.earlier)
    shown.show_overview(overview(last_year=2027))
    assert shown.span.year.text() == "2025"
    assert len(reader.asked) == 2


def test_the_running_year_is_asked_again_an_old_one_is_not(
    shown: HistoryPage, reader: FakeReader
) -> None:
    before = list(reader.all)
    shown._again.timeout.emit()
    assert reader.all == before * 2
    tap(shown.span.earlier)
    shown._again.timeout.emit()
    assert len(reader.asked) == 3


def test_a_hidden_page_asks_no_more_and_asks_anew_when_it_is_back(
    shown: HistoryPage, reader: FakeReader
) -> None:
    shown.hide()
    assert not shown._again.isActive()
    shown.show()
    assert reader.asked == [reader.asked[0]] * 2
    assert len(reader.coarse) == 2


@pytest.mark.parametrize("width", [480, 727, 1900])
def test_everything_to_touch_is_large_enough_and_inside(shown: HistoryPage, width: int) -> None:
    shown.resize(width, 600)
    shown.show_overview(overview((*PLACES, "Exhaust manifold", "Control cabinet")))
    shown.layout().activate()
    buttons = [button for button in shown.findChildren(QAbstractButton) if button.isVisible()]
    boxes = [button.rect().translated(button.mapTo(shown, QPoint())) for button in buttons]
    assert len(boxes) == 9
    assert all(box.width() >= 48 and box.height() >= 48 for box in boxes)
    assert all(shown.rect().contains(box) for box in boxes)
