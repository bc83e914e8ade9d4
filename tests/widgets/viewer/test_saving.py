from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.copies.taking import DrawingAsked, Progressed, TableAsked, Taken
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.history.levels import Source
from genmon_gui.services.history.overview import Overview
from genmon_gui.widgets.theme import DARK
from genmon_gui.widgets.viewer.viewer_window import ViewerWindow
from tests.builders import NOW, THREE, TORONTO


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> ViewerWindow:
    window = ViewerWindow(DARK, Unit.CELSIUS, TORONTO)
    qtbot.addWidget(window)
    window.show()
    asked: list[HistoryAsked] = []
    window.history_asked.connect(asked.append)
    window.show_path(tmp_path / "genmon.db")
    window.show_overview(Overview(THREE, (NOW - 3e7, NOW), 1_630_000))
    hours = np.arange(asked[0].start, asked[0].end, 3600.0)
    bands = (Band(place, hours, hours + 3600, *[0 * hours + 20.0] * 3) for place in asked[0].places)
    window.history.show_history(History(asked[0], tuple(bands)))
    return window


def choose(window: ViewerWindow, action: int, path: Path) -> None:
    """As a person does: a line of the menu, then a name."""
    window.save_button.menu().actions()[action].trigger()
    dialog = window.save_button.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.hide()
    dialog.fileSelected.emit(str(path))


@pytest.mark.parametrize(("action", "start"), [(0, b"\x89PNG"), (1, b"<?xml")])
def test_what_is_seen_is_drawn_into_a_file(
    window: ViewerWindow, tmp_path: Path, action: int, start: bytes
) -> None:
    asked: list[DrawingAsked] = []
    window.save_button.drawing_asked.connect(asked.append)
    choose(window, action, tmp_path / "picture")
    assert asked[0].path == tmp_path / "picture"
    assert asked[0].content.startswith(start)


def test_a_table_is_of_what_is_in_view_and_as_fine(window: ViewerWindow, tmp_path: Path) -> None:
    asked: list[TableAsked] = []
    window.save_button.table_asked.connect(asked.append)
    choose(window, 2, tmp_path / "year.csv")
    seen = window.history.seen()
    assert seen is not None
    assert asked[0].selection.places == seen.places
    assert (asked[0].selection.start, asked[0].selection.end) == (seen.start, seen.end)
    assert asked[0].level.source is Source.HOURLY


def test_the_database_is_never_written_over(window: ViewerWindow, tmp_path: Path) -> None:
    asked: list[TableAsked] = []
    window.save_button.table_asked.connect(asked.append)
    choose(window, 2, tmp_path / "genmon.db")
    assert not asked
    assert "belongs to the database" in window.taking.words.text()


def test_a_page_waits_for_what_its_year_says(
    qtbot: QtBot, window: ViewerWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.year_asked, timeout=1000) as asked:
        choose(window, 3, tmp_path / "year.pdf")
    (question,) = asked.args or []
    assert question.year == window.history.year


def test_while_a_file_is_written_it_can_be_stopped(window: ViewerWindow) -> None:
    window.taking.show_progress(Progressed(Path("year.csv"), 0.34))
    assert window.taking.words.text() == "Saving year.csv: 34 %"
    assert window.taking.stop.isVisible()
    window.taking.show_taken(Taken(Path("year.csv"), is_whole=False))
    assert window.taking.words.text() == "year.csv was not saved."
    assert not window.taking.stop.isVisible()


def test_what_the_year_says_is_beside_the_picture_at_a_click(
    qtbot: QtBot, window: ViewerWindow
) -> None:
    with qtbot.waitSignal(window.year_asked, timeout=1000):
        window.history.words.click()
    assert window.year.isVisible()
    window.history.words.click()
    assert not window.year.isVisible()
