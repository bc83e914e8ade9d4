from zoneinfo import ZoneInfo

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import parse_iso, year_bounds
from genmon_gui.widgets.history.history_page import HistoryPage
from tests.widgets.history.history_page.reader import (
    NEWEST_AT,
    OLDEST_AT,
    FakeReader,
    answer,
    asked_of,
    held_of,
    overview,
    seen_of,
)
from tests.widgets.touching import Fingers, point, tap


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
        assert not picture._drawing.is_empty()


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
