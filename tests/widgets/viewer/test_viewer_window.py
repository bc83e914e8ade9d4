from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.core.language import LANGUAGES, speak
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.history.overview import Overview
from genmon_gui.services.messages import Trouble
from genmon_gui.widgets.theme import DARK
from genmon_gui.widgets.viewer.viewer_window import ViewerWindow
from genmon_gui.workers.languages import language_of
from tests.builders import NOW, THREE, TORONTO, heard
from tests.foreign import FOREIGN
from tests.widgets.complaints import complaints
from tests.widgets.every_screen import settle
from tests.widgets.foreign import english_on
from tests.widgets.seeing import box, written_in

FULL = Overview(THREE, (NOW - 3e7, NOW), 1_630_000)
# Of a screen of 24 inches.
DESK_PER_MM = 3.6


@pytest.fixture
def window(qtbot: QtBot) -> ViewerWindow:
    window = ViewerWindow(DARK, Unit.CELSIUS, TORONTO)
    qtbot.addWidget(window)
    window.show()
    return window


def test_at_first_it_says_what_it_is_for(window: ViewerWindow) -> None:
    assert window.open_button.isVisible()
    assert window.no_record.hint.isVisible()
    assert not window.history.isVisible()


def test_a_record_is_told_by_its_name_places_and_span(window: ViewerWindow) -> None:
    window.show_path(Path("/media/stick/genmon.db"))
    window.show_overview(FULL)
    assert "genmon.db" in window.windowTitle()
    assert window.heading.title.text() == "genmon.db"
    assert window.heading.span.text() == "1,630,000 readings from 10 Dec 2025 to 22 Nov 2026"
    assert len(window.places.cards) == 3
    assert window.history.isVisible()


def test_what_is_to_be_known_of_the_copy_is_told(window: ViewerWindow) -> None:
    window.show_overview(Overview(THREE, (NOW, NOW), 1, "An old -wal was left out."))
    assert window.heading.span.text().endswith("22 Nov 2026. An old -wal was left out.")


def test_showing_a_record_asks_for_its_picture(qtbot: QtBot, window: ViewerWindow) -> None:
    with qtbot.waitSignal(window.history_asked, timeout=1000) as asked:
        window.show_overview(FULL)
    (question,) = asked.args or []
    assert isinstance(question, HistoryAsked)
    assert question.places


def test_at_a_desk_a_larger_window_shows_more_not_larger(window: ViewerWindow) -> None:
    window.show_overview(FULL)
    heights = set()
    for width, height in ((1024, 600), (1920, 1080)):
        window.resize(width, height)
        QTest.qWait(0)
        heights.add(window.history.span.earlier.height())
    assert len(heights) == 1


def test_keys_reach_the_picture_wherever_the_keyboard_is(
    qtbot: QtBot, window: ViewerWindow
) -> None:
    asked: list[HistoryAsked] = []
    window.history.history_asked.connect(asked.append)
    window.show_overview(FULL)
    step_s = asked[0].level.step_s
    starts = np.arange(asked[0].start, asked[0].end, step_s)
    mild = np.full(starts.size, 20.0)
    bands = (Band(place, starts, starts + step_s, *[mild] * 3) for place in asked[0].places)
    window.history.show_history(History(asked[0], tuple(bands)))
    qtbot.waitUntil(lambda: window.history.picture is not None)
    held = window.history.room.held
    assert held is not None
    for widget in (window, window.open_button, held.glass):
        before = held.seen.length_s
        QTest.keyClick(widget, Qt.Key.Key_Plus)
        qtbot.waitUntil(lambda: not held.glass.mover.is_moving())
        assert held.seen.length_s == pytest.approx(before / 1.5)


def test_an_empty_record_is_told_as_one(window: ViewerWindow) -> None:
    window.show_overview(Overview((), None, 0))
    assert "no readings" in window.no_record.hint.text()
    assert not window.history.isVisible()


def test_what_cannot_be_opened_is_told_in_sentences(window: ViewerWindow) -> None:
    window.show_trouble(Trouble("notes.txt is not a database", "choose a genmon-gui database"))
    assert (
        window.no_record.hint.text() == "notes.txt is not a database. Choose a genmon-gui database."
    )
    assert window.no_record.symbol.isVisible()
    assert not window.history.isVisible()


@pytest.mark.parametrize("width", [1024, 1280, 1920])
def test_its_buttons_are_large_enough_and_on_the_window(window: ViewerWindow, width: int) -> None:
    window.resize(width, 720)
    window.show_overview(FULL)
    QTest.qWait(0)
    assert window.width() == width
    buttons = [found for found in window.findChildren(QAbstractButton) if found.isVisible()]
    assert len(buttons) >= 4
    for button in buttons:
        assert min(button.width(), button.height()) >= 48, button.text()
        assert window.rect().contains(box(button)), button.text()


def test_a_copy_that_is_not_to_be_relied_on_is_warned_of_in_amber(window: ViewerWindow) -> None:
    window.show_overview(FULL)
    assert not window.heading.warning.isVisible()
    window.show_overview(replace(FULL, warning="This file was changed after it was made."))
    assert window.heading.warning.isVisible()
    assert window.heading.warning.text() == "This file was changed after it was made."
    assert written_in(window.heading.warning) == DARK.warning
    assert window.history.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_complains_of_it_in_any_language(qtbot: QtBot, language: str) -> None:
    speak(language_of(language))
    window = ViewerWindow(DARK, Unit.CELSIUS, TORONTO)
    qtbot.addWidget(window)
    window.show()
    settle(window)
    found = complaints(window, may_elide=False, per_mm=DESK_PER_MM)
    window.show_overview(FULL)
    settle(window)
    assert [*found, *complaints(window, may_elide=False, per_mm=DESK_PER_MM)] == []


def test_all_of_it_is_said_in_the_language_that_is_spoken(qtbot: QtBot) -> None:
    speak(FOREIGN)
    window = ViewerWindow(DARK, Unit.CELSIUS, TORONTO)
    qtbot.addWidget(window)
    window.show()
    assert english_on(window) == []
    window.show_path(Path("/1"))
    window.show_overview(Overview((heard("1", 3.0), heard("2", 4.0)), (NOW - 3e7, NOW), 2))
    settle(window)
    assert english_on(window) == []
    actions = window.save_button.menu().actions()
    window.save_button.menu().aboutToShow.emit()
    assert not any("Picture" in action.text() or " as " in action.text() for action in actions)
