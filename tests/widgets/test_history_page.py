from zoneinfo import ZoneInfo

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import parse_iso, year_bounds
from genmon_gui.core.gap import Gap, GapReason
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history import Band, History, HistoryAsked
from genmon_gui.services.messages import PlaceView
from genmon_gui.services.overview import Overview
from genmon_gui.services.remarks import Question, Remarks, RemarksAsked, UsualAsked
from genmon_gui.widgets.held_picture import HeldPicture
from genmon_gui.widgets.history_page import HistoryPage
from genmon_gui.widgets.theme import DARK
from tests.widgets.touching import Fingers, point, tap

PLACES = ("Engine", "Shed", "Outside")


# 2024-03-10T12:00 and 2026-11-22T12:00 in Toronto
OLDEST_AT, NEWEST_AT = 1710086400.0, 1795366800.0


def overview(
    places: tuple[str, ...] = PLACES, span: tuple[float, float] = (OLDEST_AT, NEWEST_AT)
) -> Overview:
    views = tuple(PlaceView(place, None, None, None) for place in places)
    return Overview(views, span, 1000)


class FakeReader(QObject):
    """Keeps what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[HistoryAsked] = []
        self.besides: list[Question] = []

    @Slot(object)
    def read(self, asked: Question) -> None:
        if isinstance(asked, HistoryAsked):
            self.asked.append(asked)
        else:
            self.besides.append(asked)


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


def answer(asked: HistoryAsked) -> History:
    start = np.arange(asked.start, asked.end, asked.level.step_s)
    end, values = start + asked.level.step_s, np.full(len(start), 20.0)
    bands = (Band(place, start, end, values, values, values) for place in asked.places)
    return History(asked, tuple(bands))


@pytest.fixture
def answered(shown: HistoryPage, reader: FakeReader) -> HistoryPage:
    for asked in reader.asked:
        shown.show_history(answer(asked))
    return shown


def held_of(page: HistoryPage) -> HeldPicture:
    assert page.held is not None
    return page.held


def seen_of(page: HistoryPage) -> tuple[float, float]:
    seen = held_of(page).seen
    return seen.start, seen.end


def asked_of(reader: FakeReader) -> HistoryAsked:
    """The newest question about what is seen."""
    return [asked for asked in reader.asked if not asked.is_coarse and not asked.is_ahead][-1]


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


def test_the_stepper_steps_through_the_years(
    answered: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    for year in (2025, 2024):
        tap(answered.span.earlier)
        assert seen_of(answered) == year_bounds(year, toronto)
        assert answered.span.seen.text() == str(year)
        assert year_bounds(year, toronto) in {(asked.start, asked.end) for asked in reader.asked}
    assert not answered.span.earlier.isEnabled()
    tap(answered.span.later)
    assert seen_of(answered) == year_bounds(2025, toronto)


def test_before_there_is_a_picture_a_span_can_be_chosen(
    shown: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    tap(shown.span.units["Day"])
    shown.show_history(answer(asked_of(reader)))
    assert seen_of(shown)[0] == parse_iso("2026-11-22", toronto)


def test_what_hands_do_is_told_and_asked_for(
    qtbot: QtBot, answered: HistoryPage, reader: FakeReader, toronto: ZoneInfo
) -> None:
    area = held_of(answered).picture.area
    fingers = Fingers(held_of(answered).glass)
    middle = area.left + area.width // 2
    fingers.put(0, middle - 20)
    fingers.put(1, middle + 20)
    fingers.move((0, area.left), (1, area.right))
    qtbot.waitUntil(lambda: "\n" in answered.span.seen.text())
    assert not any(button.isChecked() for button in answered.span.units.values())
    seen = seen_of(answered)
    qtbot.waitUntil(lambda: asked_of(reader).start > year_bounds(2026, toronto)[0])
    assert asked_of(reader).start <= seen[0] < seen[1] <= asked_of(reader).end


def test_wherever_fingers_move_the_picture_it_is_never_empty(
    answered: HistoryPage, toronto: ZoneInfo
) -> None:
    picture = held_of(answered).picture
    start, end = map(float, year_bounds(2025, toronto))
    for span in ((start, end), (start, start + 7 * 86400), (start, start + 6 * 3600)):
        picture.show_range(*span)
        assert not picture._sheet.is_empty()


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


def test_plus_and_minus_zoom_the_picture(answered: HistoryPage) -> None:
    before = held_of(answered).seen.length_s
    tap(answered.span.closer)
    assert held_of(answered).seen.length_s == pytest.approx(before / 2)


def test_a_tap_on_the_picture_leads_the_units_there(
    answered: HistoryPage, toronto: ZoneInfo
) -> None:
    held = held_of(answered)
    area = held.picture.area
    tap(held.glass, QPoint(area.left + area.width // 2, area.top + 50))
    assert not held.reading.pane.isHidden()
    tap(answered.span.units["Month"])
    assert seen_of(answered)[0] == parse_iso("2026-07-01", toronto)
    assert held.reading.pane.isHidden()


def test_keys_that_nothing_else_wants_move_the_picture(answered: HistoryPage) -> None:
    before = seen_of(answered)
    QTest.keyClick(answered.span.closer, Qt.Key.Key_PageUp)
    assert seen_of(answered)[0] < before[0]


def test_the_right_button_and_a_resting_mouse_open_nothing(answered: HistoryPage) -> None:
    held = held_of(answered)
    for widget in (held.glass, held.picture, held.picture._graphics.viewport()):
        point(widget, widget.rect().center())
        QTest.mouseClick(widget, Qt.MouseButton.RightButton)
        centre = widget.rect().center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, centre, widget.mapToGlobal(centre)
        )
        QApplication.sendEvent(widget, event)
    assert QApplication.activePopupWidget() is None
    assert not answered.findChildren(QMenu)
    assert not any(
        item.isVisible() for item in held.picture._graphics.items() if is_pg_button(item)
    )


def is_pg_button(item: object) -> bool:
    return isinstance(item, pg.ButtonItem)


def test_places_are_added_by_their_chips(shown: HistoryPage, reader: FakeReader) -> None:
    tap(shown.places.chips[2])
    assert reader.asked[-1].places == ("Engine", "Outside")


def test_at_least_one_place_stays_on(shown: HistoryPage, reader: FakeReader) -> None:
    tap(shown.places.chips[0])
    assert shown.places.places() == ("Engine",)
    assert {asked.places for asked in reader.asked} == {("Engine",)}


def test_a_place_that_comes_later_leaves_the_choice_as_it_is(shown: HistoryPage) -> None:
    tap(shown.places.chips[1])
    shown.show_overview(overview((*PLACES, "Exhaust")))
    assert shown.places.places() == ("Engine", "Shed")


def test_one_place_alone_has_its_chip_as_a_legend(shown: HistoryPage) -> None:
    shown.show_overview(overview(("Engine",)))
    assert [chip.text() for chip in shown.places.chips] == ["Engine"]
    assert shown.places.isVisible()


def test_chips_say_how_low_and_high_their_places_were(answered: HistoryPage) -> None:
    engine, shed, _ = answered.places.chips
    assert engine.figures() == ("20.0°", "20.0°") or engine.figures()[0].startswith("20.0 °C")
    assert shed.figures() == ()


def test_the_picture_has_half_of_a_small_screen(
    qtbot: QtBot, answered: HistoryPage, reader: FakeReader
) -> None:
    # What the header and the rail leave of 800x480.
    answered.resize(719, 428)
    for chip in answered.places.chips[1:]:
        tap(chip)
    answered.show_history(answer(reader.asked[-1]))
    qtbot.waitUntil(lambda: held_of(answered).picture.area.height >= 240, timeout=2000)
    assert len(held_of(answered).picture.bands()) == 3


def test_another_year_is_laid_beside_one_place_and_taken_away_after_the_oldest(
    answered: HistoryPage, reader: FakeReader
) -> None:
    tap(answered.places.chips[1])
    beside = answered.places.beside
    said = []
    for _ in range(3):
        tap(beside)
        said.append((beside.text(), answered.places.places(), reader.asked[-1].years_back))
    assert said[0] == ("Beside 2025", ("Engine",), 1)
    assert said[1] == ("Beside 2024", ("Engine",), 2)
    assert said[2][0] == "Compare"
    assert not beside.isChecked()


def test_two_years_are_two_bands_named_by_them(answered: HistoryPage, reader: FakeReader) -> None:
    tap(answered.places.beside)
    answered.show_history(answer(reader.asked[-1]))
    assert [band.place for band in held_of(answered).picture.bands()] == ["2026", "2025"]
    assert answered.places.beside.figures()


def test_a_year_without_an_earlier_one_has_none_to_lay_beside(answered: HistoryPage) -> None:
    tap(answered.places.beside)
    for _ in range(2):
        tap(answered.span.earlier)
    assert not answered.places.beside.isVisible()
    assert answered.places.years_back == 0


def test_remarks_are_asked_after_the_bands(
    qtbot: QtBot, answered: HistoryPage, reader: FakeReader
) -> None:
    assert reader.besides == []
    qtbot.waitUntil(lambda: len(reader.besides) > 1, timeout=2000)
    assert {type(asked) for asked in reader.besides} == {RemarksAsked, UsualAsked}
    assert reader.besides[0].start <= seen_of(answered)[0]


def test_a_gap_that_is_told_is_shaded(
    qtbot: QtBot, answered: HistoryPage, reader: FakeReader
) -> None:
    qtbot.waitUntil(lambda: len(reader.besides) > 1, timeout=2000)
    (asked,) = (each for each in reader.besides if isinstance(each, RemarksAsked))
    gap = Gap("Engine", NEWEST_AT - 86400, NEWEST_AT, GapReason.PROGRAM_OFF)
    answered.show_history(Remarks(asked, (gap,), ()))
    (shaded,) = held_of(answered).picture.gaps()
    assert (shaded.places, shaded.start) == (("Engine",), gap.start)


def test_an_empty_record_says_so_until_there_is_a_picture(
    shown: HistoryPage, reader: FakeReader
) -> None:
    shown.show_overview(Overview((), None, 0))
    assert shown.hint.text().startswith("Nothing is recorded yet.")
    assert shown.span.isHidden()
    shown.show_overview(overview())
    shown.show_history(answer(reader.asked[-1]))
    assert shown.hint.isHidden()
    assert shown.span.isVisible()


def test_an_answer_to_an_older_question_is_dropped(
    answered: HistoryPage, reader: FakeReader
) -> None:
    first = reader.asked[0]
    tap(answered.span.earlier)
    bands = held_of(answered).picture.bands()
    answered.show_history(answer(first))
    assert held_of(answered).picture.bands() is bands


def test_who_is_at_the_newest_year_follows_into_the_next(
    answered: HistoryPage, toronto: ZoneInfo
) -> None:
    answered.show_newest(float(year_bounds(2027, toronto)[0] + 20))
    assert seen_of(answered) == year_bounds(2027, toronto)


def test_who_looks_at_an_earlier_year_stays_there(answered: HistoryPage, toronto: ZoneInfo) -> None:
    tap(answered.span.earlier)
    answered.show_overview(overview(span=(OLDEST_AT, year_bounds(2027, toronto)[0] + 20.0)))
    assert seen_of(answered) == year_bounds(2025, toronto)


def test_a_new_reading_leaves_a_readout_where_it_is(answered: HistoryPage) -> None:
    tap(answered.span.units["All"])
    held = held_of(answered)
    area = held.picture.area
    tap(held.glass, QPoint(area.left + 100, area.top + 50))
    answered.show_newest(NEWEST_AT + 20)
    assert not held.reading.pane.isHidden()


def test_who_comes_back_to_the_page_finds_no_readout_of_long_ago(answered: HistoryPage) -> None:
    held = held_of(answered)
    area = held.picture.area
    tap(held.glass, QPoint(area.left + 100, area.top + 50))
    answered.hide()
    answered.show()
    assert held.reading.pane.isHidden()


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


@pytest.mark.parametrize("width", [480, 727, 1900])
def test_everything_to_touch_is_large_enough_and_inside(shown: HistoryPage, width: int) -> None:
    shown.resize(width, 600)
    shown.show_overview(overview((*PLACES, "Exhaust manifold", "Control cabinet")))
    shown.layout().activate()
    buttons = [button for button in shown.findChildren(QAbstractButton) if button.isVisible()]
    boxes = [button.rect().translated(button.mapTo(shown, QPoint())) for button in buttons]
    assert len(boxes) == 17
    assert all(box.width() >= 48 and box.height() >= 48 for box in boxes)
    assert all(shown.rect().contains(box) for box in boxes)
