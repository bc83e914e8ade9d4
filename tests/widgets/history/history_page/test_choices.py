import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.core.gap import Gap, GapReason
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.history.remarks import Remarks, RemarksAsked
from genmon_gui.widgets.history.history_page import HistoryPage
from tests.widgets.history.history_page.reader import (
    NEWEST_AT,
    PLACES,
    FakeReader,
    answer,
    held_of,
    overview,
)
from tests.widgets.laying_out import lay_out
from tests.widgets.touching import tap


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
    assert shown.room.hint.text().startswith("Nothing is recorded yet.")
    assert shown.span.isHidden()
    shown.show_overview(overview())
    shown.show_history(answer(reader.asked[-1]))
    assert shown.room.hint.isHidden()
    assert shown.span.isVisible()


@pytest.mark.parametrize("width", [480, 727, 1900])
def test_everything_to_touch_is_large_enough_and_inside(shown: HistoryPage, width: int) -> None:
    shown.resize(width, 600)
    shown.show_overview(overview((*PLACES, "Exhaust manifold", "Control cabinet")))
    lay_out(shown)
    buttons = [button for button in shown.findChildren(QAbstractButton) if button.isVisible()]
    boxes = [button.rect().translated(button.mapTo(shown, QPoint())) for button in buttons]
    assert len(boxes) == 17
    assert all(box.width() >= 48 and box.height() >= 48 for box in boxes)
    assert all(shown.rect().contains(box) for box in boxes)
