import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from genmon_gui.config.change import Put, Remove
from genmon_gui.config.loading import settings_of
from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import Severity
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.services.history.history import Band, History, HistoryAsked
from genmon_gui.services.messages import Trouble
from genmon_gui.services.replay.hindsight import Hindsight, HindsightAsked, JudgedPeriod
from genmon_gui.services.replay.hindsight_periods import PastPeriod, PeriodKind
from genmon_gui.services.setup.settings_change import SettingsAnswer
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import NOW as FIRST_PAGE
from genmon_gui.widgets.pages import SETUP
from genmon_gui.widgets.setup.limits_page import LimitsPage
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, THREE, a_round, alarm
from tests.widgets.seeing import box, ink_of, written_in
from tests.widgets.setup.conftest import Opened
from tests.widgets.setup.opening import open_page
from tests.widgets.touching import SCREEN, lift, put_down, tap
from tests.workers.receiver import Receiver

TEXT = """\
timezone = "America/Toronto"
[[alarms]]
place = "Engine block"
low_c = 5.0
high_c = 95.0
[[alarms]]
place = "Outdoors"
low_c = -30.0
"""
SIZES = [QSize(800, 480), QSize(480, 800), QSize(1280, 720)]
Shown = Callable[..., LimitsPage]


@pytest.fixture
def settings() -> Settings:
    return settings_of(TEXT, Path("/etc/genmon-gui/config.toml"))


@pytest.fixture
def page(window: KioskWindow) -> LimitsPage:
    return _open(window)


def _open(window: KioskWindow) -> LimitsPage:
    """The page of a record that knows the engine block between 10 and 40 degrees."""
    # Parts that have just been made have their places only after this.
    QTest.qWait(0)
    page = window.pages.setup.made.limits
    page.history_asked.connect(lambda asked: page.show_history(_history(asked)))
    open_page(window.pages.setup, window.pages.setup.made.limits)
    QTest.qWait(0)
    return page


def _history(asked: HistoryAsked) -> History:
    start = np.arange(asked.start, asked.end, 3600.0)
    low_c = 25 + 15 * np.sin(start / 86_400)
    band = Band(asked.places[0], start, start + 3600, low_c, low_c + 1, low_c)
    return History(asked, (band,))


def drag(page: LimitsPage, number: int, by_px: int) -> None:
    """Take a limit's handle with a finger and move it up or down."""
    picture = page.board.picture
    start = picture.handle(number).center().toPoint()
    put_down(picture, start)
    _slide(page, start + QPoint(0, by_px))
    lift(picture, start + QPoint(0, by_px))


def _slide(page: LimitsPage, where: QPoint) -> None:
    QTest.touchEvent(page.board.picture, SCREEN).move(0, where, page.board.picture).commit()


def number(page: LimitsPage) -> float:
    return float(page.board.number.text().replace("\N{MINUS SIGN}", "-").split()[0])


def test_before_it_is_known_what_was_measured_nothing_is_said_of_it(opened: Opened) -> None:
    window = opened(alarms=())
    limits = window.pages.setup.made.limits
    open_page(window.pages.setup, limits)
    assert not ink_of(limits.board.picture, DARK.background).any()
    assert ink_of(_open(opened(alarms=())).board.picture, DARK.background).any()


def test_a_limit_is_dragged_by_a_finger_and_the_number_follows(page: LimitsPage) -> None:
    drag(page, 1, 40)
    assert page.board.tabs.buttons[1].isChecked()
    assert number(page) < 95.0
    assert number(page) % 0.5 == 0
    assert page.board.tabs.buttons[1].text() == f"High limit\n{page.board.number.text()}"
    drag(page, 0, -10)
    assert page.board.tabs.buttons[0].isChecked()
    assert number(page) > 5.0


def test_a_finger_beside_the_limits_moves_none(page: LimitsPage) -> None:
    picture = page.board.picture
    middle = (picture.handle(0).center() + picture.handle(1).center()).toPoint() / 2
    put_down(picture, middle)
    _slide(page, middle + QPoint(0, 30))
    lift(picture, middle + QPoint(0, 30))
    assert not page.board.keep.isEnabled()


def test_a_line_is_held_anywhere(page: LimitsPage) -> None:
    picture = page.board.picture
    start = QPoint(picture.width() // 2, round(picture.handle(1).center().y()) + 10)
    put_down(picture, start)
    assert number(page) == 95.0
    _slide(page, start + QPoint(0, 20))
    lift(picture, start)
    assert number(page) < 95.0


def test_while_it_is_held_the_temperatures_stay_and_afterwards_there_is_room_again(
    page: LimitsPage,
) -> None:
    drag(page, 1, -500)
    first = number(page)
    drag(page, 1, -500)
    assert number(page) > first > 95.0


def test_a_mouse_drags_as_well(page: LimitsPage) -> None:
    picture = page.board.picture
    start = picture.handle(1).center().toPoint()
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(picture, start + QPoint(0, 30))
    QTest.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 30))
    assert number(page) < 95.0


def test_plus_and_minus_go_by_half_a_degree(page: LimitsPage) -> None:
    tap(page.board.tabs.buttons[0])
    tap(page.board.more)
    assert page.board.number.text() == "5.5 °C"
    tap(page.board.less)
    tap(page.board.less)
    assert page.board.number.text() == "4.5 °C"


def test_in_fahrenheit_they_go_by_a_degree(window: KioskWindow, settings: Settings) -> None:
    window.change_appearance(window.appearance._replace(unit=Unit.FAHRENHEIT))
    window.show_settings(settings)
    page = _open(window)
    tap(page.board.more)
    assert page.board.number.text() == "42.0 °F"


def test_the_limits_never_pass_each_other(page: LimitsPage) -> None:
    drag(page, 0, -400)
    assert number(page) <= 94.5


def test_what_is_wanted_is_kept_by_one_button(page: LimitsPage, wanted: Receiver) -> None:
    assert not page.board.keep.isEnabled()
    tap(page.board.more)
    tap(page.board.keep)
    (change,) = wanted.messages
    assert change.changes == (Put(("alarms", 0, "low_c"), 5.5),)
    assert change.said == "Engine block now alarms below 5.5 °C."
    assert not page.board.keep.isEnabled()


def test_switching_off_is_kept_too_and_on_again_is_as_before(
    page: LimitsPage, wanted: Receiver
) -> None:
    tap(page.board.switch)
    assert page.board.number.text() == "Off"
    assert page.board.sentences.text() == "Off: nothing is told, however cold it gets."
    assert not page.board.more.isEnabled()
    tap(page.board.keep)
    assert wanted.messages[0].changes == (Remove(("alarms", 0, "low_c")),)
    tap(page.board.switch)
    assert page.board.number.text() == "5.0 °C"


def test_one_that_was_never_on_begins_beyond_what_was_measured(page: LimitsPage) -> None:
    chip = next(chip for chip in page.board.chips.chips if chip.text() == "Outdoors")
    tap(chip)
    tap(page.board.tabs.buttons[1])
    tap(page.board.switch)
    assert page.board.number.text() == "46.0 °C"


def test_a_place_s_own_past_is_asked_for(qtbot: QtBot, page: LimitsPage) -> None:
    chip = next(chip for chip in page.board.chips.chips if chip.text() == "Outdoors")
    with (
        qtbot.waitSignal(page.history_asked) as asked,
        qtbot.waitSignal(page.hindsight_asked) as tried,
    ):
        tap(chip)
    question: Any = asked.args
    assert question[0].places == ("Outdoors",)
    assert question[0].end - question[0].start == 30 * 86_400
    question = tried.args
    assert question[0].rule.place == "Outdoors"


def test_what_a_limit_would_have_done_is_said_and_steps_back_when_it_moves(
    qtbot: QtBot, page: LimitsPage
) -> None:
    with qtbot.waitSignal(page.hindsight_asked) as asked:
        tap(page.board.more)
    question: Any = asked.args
    page.show_hindsight(_nothing(question[0]))
    assert page.board.sentences.text() == (
        "This would not have alarmed last winter (23 Aug to 22 Nov)."
    )
    fresh = written_in(page.board.sentences)
    tap(page.board.more)
    assert written_in(page.board.sentences) != fresh


def test_an_answer_to_an_older_question_is_not_shown(qtbot: QtBot, page: LimitsPage) -> None:
    with qtbot.waitSignal(page.hindsight_asked) as asked:
        tap(page.board.more)
    old: Any = asked.args
    with qtbot.waitSignal(page.hindsight_asked):
        tap(page.board.more)
    page.show_hindsight(_nothing(old[0]))
    assert page.board.sentences.text() == ""


def _nothing(asked: HindsightAsked) -> Hindsight:
    period = PastPeriod(PeriodKind.WINTER, NOW - 91 * 86_400, NOW)
    return Hindsight(asked, (JudgedPeriod(period, ()),))


def test_while_a_finger_drags_questions_are_few(page: LimitsPage) -> None:
    asked = Receiver(page.hindsight_asked)
    picture = page.board.picture
    start = picture.handle(1).center().toPoint()
    begun_s = time.monotonic()
    put_down(picture, start)
    for step in range(60):
        _slide(page, start + QPoint(0, step))
    lift(picture, start)
    # Where the machine is slow a finger seems to rest between two steps, but for no shorter time.
    assert len(asked.messages) <= 1 + (time.monotonic() - begun_s) / 0.12


def test_how_it_alarms_is_set_behind_more(
    window: KioskWindow, page: LimitsPage, wanted: Receiver
) -> None:
    tap(page.board.details)
    assert window.pages.setup.head.title.text() == "Engine block: Low limit"
    tap(page.manner.severity.buttons["warning"])
    tap(window.pages.setup.head.back)
    assert page.board.isVisible()
    assert page.board.tabs.buttons[0].text().startswith("Low warning")
    tap(page.board.keep)
    assert wanted.messages[0].said == "Engine block now warns below 5.0 °C."


def test_a_delay_is_stepped_through(qtbot: QtBot, page: LimitsPage) -> None:
    tap(page.board.details)
    assert page.manner.delay.value.text() == "at once"
    with qtbot.waitSignal(page.manner.chosen):
        tap(page.manner.delay.more)
    assert page.manner.delay.value.text() == "after 60 s"
    assert page.board.keep.isEnabled()


def test_what_was_refused_is_still_wanted(window: KioskWindow, page: LimitsPage) -> None:
    tap(page.board.more)
    tap(page.board.keep)
    window.change_answered.emit(
        SettingsAnswer("", trouble=Trouble("the disk is full", "make room"))
    )
    assert page.board.number.text() == "5.5 °C"
    assert page.board.keep.isEnabled()


def test_once_the_file_says_so_there_is_nothing_to_keep(
    window: KioskWindow, settings: Settings, page: LimitsPage
) -> None:
    tap(page.board.more)
    tap(page.board.keep)
    low = settings.alarms[0]
    assert isinstance(low.condition, Beyond)
    kept = low._replace(condition=replace(low.condition, limit_c=5.5))
    window.show_settings(settings._replace(alarms=(kept, *settings.alarms[1:])))
    assert page.board.number.text() == "5.5 °C"
    assert not page.board.keep.isEnabled()


def test_who_comes_next_sees_what_is_configured(window: KioskWindow, page: LimitsPage) -> None:
    tap(page.board.more)
    tap(page.board.details)
    window.pages.show_page(FIRST_PAGE)
    window.pages.show_page(SETUP)
    open_page(window.pages.setup, window.pages.setup.made.limits)
    assert page.board.isVisible()
    assert page.board.number.text() == "5.0 °C"
    assert not page.board.keep.isEnabled()


def test_without_a_place_there_is_nothing_to_set(window: KioskWindow, settings: Settings) -> None:
    window.show_settings(settings._replace(sensors=(), alarms=(), alarm_tables=()))
    window.show_round(a_round())
    board = _open(window).board
    assert board.nothing.text().startswith("No sensor found yet.")
    shown = [part.isVisible() for part in (board.nothing, board.picture, board.keep)]
    assert shown == [True, False, False]


def test_a_warning_and_an_alarm_of_one_side_are_told_apart(
    window: KioskWindow, settings: Settings
) -> None:
    high = settings.alarms[1]
    assert isinstance(high.condition, Beyond)
    warning = high._replace(
        severity=Severity.WARNING, condition=replace(high.condition, limit_c=90.0)
    )
    window.show_settings(
        settings._replace(alarms=(*settings.alarms, warning), alarm_tables=(0, 0, 1, 2))
    )
    page = _open(window)
    said = [button.text() for button in page.board.tabs.buttons]
    assert said == ["Low limit\n5.0 °C", "High limit\n95.0 °C", "High warning\n90.0 °C"]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_is_large_enough_and_seen_whole(opened: Opened, size: QSize) -> None:
    window = opened(size)
    page = _open(window)
    shown = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    for at, button in enumerate(shown):
        assert min(button.width(), button.height()) >= 48, button.accessibleName()
        assert window.rect().contains(box(button)), button.accessibleName()
        assert not any(box(button).intersects(box(other)) for other in shown[at + 1 :])
    for each in range(2):
        handle = page.board.picture.handle(each)
        assert min(handle.width(), handle.height()) >= 48
        assert page.board.picture.rect().contains(handle.toRect())
    assert page.board.number.is_whole()
    assert page.board.picture.height() >= 130


@pytest.mark.parametrize("size", [QSize(480, 800), QSize(720, 1280)], ids=str)
def test_on_a_tall_screen_an_alarm_leaves_the_picture_room_to_drag_on(
    opened: Opened, size: QSize
) -> None:
    window = opened(size)
    window.show_round(a_round(*THREE, alarms=(alarm("Engine block", 97.3),)))
    page = _open(window)
    tabs = page.board.tabs.buttons
    assert page.board.picture.height() > 0.35 * page.board.height()
    assert tabs[1].isVisible()
    assert not page.board.number.isVisible()
    window.show_round(a_round(*THREE))
    QTest.qWait(0)
    assert page.board.picture.height() > 0.35 * page.board.height()
    assert page.board.number.isVisible()
    assert tabs[1].geometry().bottom() < page.board.number.geometry().top()
