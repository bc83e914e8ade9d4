from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.hardware.sticks import Stick
from genmon_gui.services.copies.stick_messages import CopyAsked, StickSaving, SticksFound
from genmon_gui.services.copies.taking import DrawingAsked, Progressed, TableAsked, Taken
from genmon_gui.services.history.levels import Source
from genmon_gui.services.messages import Trouble
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import HISTORY
from genmon_gui.widgets.stick.standing import StickStanding
from genmon_gui.widgets.stick.stick_page import StickPage
from genmon_gui.widgets.theme import DARK, LIGHT
from tests.builders import TORONTO
from tests.widgets import every_screen
from tests.widgets.every_screen import STATES, a_window, settle
from tests.widgets.touching import tap

KINGSTON = Stick(Path("/media/KINGSTON"), "KINGSTON", 14_200_000_000, is_writable=True)
LOCKED = Stick(Path("/media/LOCKED"), "LOCKED", 0, is_writable=False)
APPEARANCE = Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0)


class Savings(QObject):
    """What the window wants to be saved."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self.wanted: list[StickSaving] = []
        window.desk.saving_wanted.connect(self.take)
        window.desk.year_asked.connect(self.read_year)
        self.years: list[Any] = []

    @Slot(object)
    def take(self, saving: StickSaving) -> None:
        self.wanted.append(saving)

    @Slot(object)
    def read_year(self, asked: object) -> None:
        self.years.append(asked)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> KioskWindow:
    monkeypatch.setattr(every_screen, "STICKS", (KINGSTON,))
    made = a_window(STATES["fresh"], APPEARANCE, QSize(800, 480))
    qtbot.addWidget(made)
    made.pages.show_page(HISTORY)
    settle(made)
    return made


@pytest.fixture
def savings(window: KioskWindow) -> Savings:
    return Savings(window)


@pytest.fixture
def page(window: KioskWindow) -> StickPage:
    """By touch, as people come to it."""
    tap(window.pages.history.save)
    settle(window)
    assert window.pages.saving.isVisible()
    return window.pages.saving


def test_the_page_tells_which_stick_is_there(page: StickPage) -> None:
    assert page.there.text() == "KINGSTON: 14.2 GB free"
    assert not page.sticks.isVisible()
    assert all(button.isEnabled() for button in page.choices)


def test_without_a_stick_it_waits_for_one(
    qtbot: QtBot, window: KioskWindow, page: StickPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(every_screen, "STICKS", ())
    window.desk.show_sticks(SticksFound(()))
    assert page.there.text() == "Plug in a USB stick."
    assert not any(button.isVisible() for button in page.choices)
    monkeypatch.setattr(every_screen, "STICKS", (KINGSTON,))
    qtbot.waitUntil(page.picture.isEnabled, timeout=3000)
    assert page.picture.isVisible()


def test_a_stick_that_takes_nothing_is_told(window: KioskWindow, page: StickPage) -> None:
    window.desk.show_sticks(SticksFound((LOCKED,)))
    assert page.there.text() == "LOCKED takes no files. Is it write-protected?"
    assert not page.copy.isEnabled()


def test_of_several_sticks_one_is_chosen_by_touch(
    window: KioskWindow, page: StickPage, savings: Savings
) -> None:
    other = Stick(Path("/media/SANDISK"), "SANDISK", 10**9, is_writable=True)
    window.desk.show_sticks(SticksFound((KINGSTON, other)))
    settle(window)
    tap(page.sticks.chips[1])
    tap(page.copy)
    assert savings.wanted[0].stick == other


def test_while_something_is_written_nothing_moves_and_no_other_stick_is_chosen(
    window: KioskWindow, page: StickPage
) -> None:
    other = Stick(Path("/media/SANDISK"), "SANDISK", 10**9, is_writable=True)
    both = SticksFound((KINGSTON, other))
    window.desk.show_sticks(both)
    settle(window)
    before = [button.geometry() for button in page.choices]
    page.show_standing(
        StickStanding(both.sticks, KINGSTON, Progressed(KINGSTON.path / "picture.png", 0.34))
    )
    settle(window)
    assert [button.geometry() for button in page.choices] == before
    tap(page.sticks.chips[1])
    assert page.stick == KINGSTON


def test_a_touch_saves_the_picture(page: StickPage, savings: Savings) -> None:
    tap(page.picture)
    (saving,) = savings.wanted
    assert isinstance(saving.asked, DrawingAsked)
    assert saving.asked.path == KINGSTON.path / "engine-block-2026.png"
    assert saving.asked.content.startswith(b"\x89PNG")


def test_a_click_saves_the_values_in_view_as_finely_as_they_are_seen(
    page: StickPage, savings: Savings
) -> None:
    assert page.table.text() == "Hours in view, CSV"
    QTest.mouseClick(page.table, Qt.MouseButton.LeftButton)
    asked = savings.wanted[0].asked
    assert isinstance(asked, TableAsked)
    assert asked.selection.places == ("Engine block",)
    assert asked.level.source is Source.HOURLY


def test_a_touch_saves_a_copy_by_its_day(page: StickPage, savings: Savings) -> None:
    tap(page.copy)
    asked = savings.wanted[0].asked
    assert isinstance(asked, CopyAsked)
    assert asked.path.match("genmon-????-??-??.db")


def test_the_year_s_page_is_printed_once_the_year_is_read(
    window: KioskWindow, page: StickPage, savings: Savings
) -> None:
    record = window.findChild(every_screen.FakeRecord)
    assert record is not None
    tap(page.year)
    assert [asked.year for asked in savings.years] == [2026]
    assert not savings.wanted
    window.desk.show_year(record.year_of(savings.years[0]))
    asked = savings.wanted[0].asked
    assert isinstance(asked, DrawingAsked)
    assert asked.path.name == "engine-block-2026.pdf"
    assert asked.content.startswith(b"%PDF")


def test_while_a_file_is_saved_it_can_be_stopped_and_nothing_else_begun(
    window: KioskWindow, page: StickPage, savings: Savings
) -> None:
    tap(page.table)
    window.desk.show_progress(Progressed(KINGSTON.path / "shed.csv", 0.34))
    settle(window)
    assert page.said.text() == "Saving shed.csv: 34 %"
    assert not any(button.isEnabled() for button in page.choices)
    tap(page.stop)
    assert savings.wanted[0].given_up.is_set()
    window.desk.show_taken(Taken(KINGSTON.path / "shed.csv", is_whole=False))
    assert page.said.text() == "shed.csv was not saved."
    assert not page.stop.isVisible()


def test_a_page_that_waits_for_its_year_can_be_stopped(
    page: StickPage, savings: Savings, window: KioskWindow
) -> None:
    tap(page.year)
    settle(window)
    tap(page.stop)
    assert page.said.text() == "engine-block-2026.pdf was not saved."
    assert page.year.isEnabled()
    assert not savings.wanted


def test_that_it_may_be_pulled_out_is_told_on_a_sheet_of_other_colours_too(
    window: KioskWindow, page: StickPage, savings: Savings
) -> None:
    tap(page.picture)
    window.desk.show_taken(Taken(savings.wanted[0].asked.path, is_whole=True))
    words = "Saved engine-block-2026.png on KINGSTON. You can pull it out."
    assert page.said.text() == words
    window.change_appearance(Appearance(LIGHT, Unit.CELSIUS, TORONTO, 60.0))
    assert window.pages.saving.said.text() == words


def test_what_went_wrong_is_one_plain_line(window: KioskWindow, page: StickPage) -> None:
    tap(page.copy)
    trouble = Trouble("KINGSTON has no room for genmon.db", "make room on it")
    window.desk.show_taken(Taken(KINGSTON.path / "genmon.db", is_whole=False, trouble=trouble))
    assert page.said.text() == "KINGSTON has no room for genmon.db. Make room on it."


def test_one_comes_back_to_the_picture(window: KioskWindow, page: StickPage) -> None:
    tap(page.back)
    assert window.pages.history.isVisible()
