from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from genmon_gui.config.change import Put
from genmon_gui.config.loading import settings_of
from genmon_gui.config.settings import Settings
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import HISTORY, SETUP
from genmon_gui.widgets.setup.choice_page import ChoicePage
from genmon_gui.widgets.setup.limits_page import LimitsPage
from genmon_gui.widgets.setup.setup_page import SetupPage
from genmon_gui.widgets.theme import LIGHT
from tests.widgets.setup.opening import open_page
from tests.widgets.touching import tap
from tests.workers.receiver import Receiver

TEXT = """\
timezone = "America/Toronto"
[[alarms]]
place = "Engine block"
low_c = 5.0
"""
QUESTION = "Engine block: Low limit 5.5 °C is not kept yet."


@pytest.fixture
def settings() -> Settings:
    return settings_of(TEXT, Path("/etc/genmon-gui/config.toml"))


@pytest.fixture
def setup(window: KioskWindow) -> SetupPage:
    """On the limits, of which one is half a degree higher than is kept."""
    setup = window.pages.setup
    open_page(setup, setup.made.limits)
    tap(setup.made.limits.board.more)
    return setup


def answer(setup: SetupPage, key: str) -> None:
    question = setup.stack.currentWidget()
    assert isinstance(question, ChoicePage)
    assert setup.head.title.text() == QUESTION
    tap(question.buttons[key])
    QTest.qWait(0)


def test_who_goes_back_is_asked_and_keeps_it(setup: SetupPage, wanted: Receiver) -> None:
    tap(setup.head.back)
    answer(setup, "keep")
    (change,) = wanted.messages
    assert change.changes == (Put(("alarms", 0, "low_c"), 5.5),)
    assert setup.menu.isVisible()


def test_or_drops_it(setup: SetupPage, wanted: Receiver) -> None:
    tap(setup.head.back)
    answer(setup, "drop")
    assert setup.menu.isVisible()
    open_page(setup, setup.made.limits)
    assert setup.made.limits.board.number.text() == "5.0 °C"
    assert wanted.messages == []


def test_or_thinks_better_of_it(setup: SetupPage) -> None:
    tap(setup.head.back)
    tap(setup.head.back)
    assert setup.made.limits.board.isVisible()
    assert setup.made.limits.board.number.text() == "5.5 °C"


def test_where_nothing_is_changed_nobody_is_asked(setup: SetupPage) -> None:
    tap(setup.made.limits.board.less)
    tap(setup.head.back)
    assert setup.menu.isVisible()


@pytest.mark.parametrize(
    ("number", "arrived"),
    [
        (HISTORY, lambda window: window.pages.history.isVisible()),
        (SETUP, lambda window: window.pages.setup.menu.isVisible()),
    ],
)
def test_the_rail_asks_before_it_leads_away(
    window: KioskWindow, setup: SetupPage, number: int, arrived: Callable[[KioskWindow], bool]
) -> None:
    tap(window.navigation.button(number))
    assert window.navigation.button(SETUP).isChecked()
    answer(setup, "drop")
    assert arrived(window)


def test_another_place_is_shown_after_the_question(setup: SetupPage) -> None:
    board = setup.made.limits.board
    tap(board.chips.chips[1])
    assert board.chips.places() == ("Engine block",)
    answer(setup, "drop")
    assert board.chips.places() == ("Enclosure",)
    assert board.number.text() == "Off"


def test_another_look_leaves_it_as_it_is(window: KioskWindow, setup: SetupPage) -> None:
    tap(setup.made.limits.board.details)
    window.change_appearance(window.appearance._replace(palette=LIGHT))
    QTest.qWait(0)
    page: LimitsPage = window.pages.setup.made.limits
    assert page.manner.delay.isVisible()
    tap(window.pages.setup.head.back)
    assert page.board.number.text() == "5.5 °C"
    assert page.board.keep.isEnabled()
