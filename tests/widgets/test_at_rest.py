"""What a kiosk paints and does while hardly anything changes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import Reading
from genmon_gui.services.messages import RoundTaken
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.kiosk_window import KioskWindow
from genmon_gui.widgets.pages import NOW as START
from genmon_gui.widgets.pages import SYSTEM
from genmon_gui.widgets.screen_care.dimmer import Dimmer
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, THREE, TORONTO
from tests.counting import counted_calls
from tests.widgets.every_screen import STATES, a_window, settle
from tests.widgets.paint_watcher import watch_all

FRESH = STATES["fresh"].taken
# A third more than there are, so that another Python may call a little differently.
CALLS, AGEING_CALLS = 360, 1450


@pytest.fixture
def window(qtbot: QtBot) -> KioskWindow:
    return a_kiosk(qtbot, stale_after_s=60.0)


def a_kiosk(qtbot: QtBot, stale_after_s: float) -> KioskWindow:
    appearance = Appearance(DARK, Unit.CELSIUS, TORONTO, stale_after_s)
    state = replace(STATES["fresh"], stale_after_s=stale_after_s)
    window = a_window(state, appearance, QSize(800, 480))
    qtbot.addWidget(window)
    window.pages.show_page(START)
    settle(window)
    # The day has been as warm already, and what the record says is shown.
    for by_c in (0.1, 0.0):
        window.show_round(a_second_later(by_c))
        settle(window)
    return window


def a_second_later(by_c: float) -> RoundTaken:
    """A round in which all are heard again, the first so much warmer."""
    at, warmer_c = NOW + 1, (by_c, 0.0, 0.0)
    views = []
    for view, more_c in zip(THREE, warmer_c, strict=True):
        assert view.latest is not None
        reading = Reading(at, view.latest.temperature_c + more_c)
        views.append(view._replace(look=reading, latest=reading))
    return FRESH._replace(at=at, places=tuple(views))


def test_a_round_in_which_one_number_changes_paints_its_figures_alone(window: KioskWindow) -> None:
    number = window.pages.start.tiles[0].number
    watcher = watch_all(window)
    window.show_round(a_second_later(0.1))
    QTest.qWait(50)
    assert watcher.painted == [number]
    assert (
        watcher.rects[0].width() * watcher.rects[0].height() < number.width() * number.height() / 4
    )


def test_a_round_in_which_one_number_changes_needs_few_calls(window: KioskWindow) -> None:
    rounds = [a_second_later(by_c) for by_c in (0.1, 0.0, 0.1)]
    window.show_round(rounds[0])
    window.show_round(rounds[1])
    with counted_calls() as calls:
        window.show_round(rounds[2])
    assert calls.count < CALLS


def test_ages_grow_in_steps_that_need_few_calls(qtbot: QtBot) -> None:
    # A quarter of that is a step, where it is shorter than the usual one.
    window = a_kiosk(qtbot, stale_after_s=6.0)
    sentence = window.header.sentence
    said = sentence.text()
    with counted_calls() as calls:
        QTest.qWait(3300)
    assert sentence.text() != said
    assert calls.count < AGEING_CALLS


def test_while_nothing_comes_the_screen_lets_the_machine_sleep_for_seconds(
    window: KioskWindow,
) -> None:
    watcher = watch_all(window)
    QTest.qWait(1500)
    assert watcher.painted == []


def test_a_round_that_says_the_same_paints_nothing(window: KioskWindow) -> None:
    watcher = watch_all(window)
    for _ in range(3):
        window.show_round(a_second_later(0.0))
        QTest.qWait(20)
    assert watcher.painted == []


def test_what_nobody_sees_is_neither_told_nor_painted(window: KioskWindow) -> None:
    window.pages.show_page(SYSTEM)
    settle(window)
    tile = window.pages.start.tiles[0]
    said, watcher = tile.number.text(), watch_all(window.pages.start)
    window.show_round(a_second_later(3.0))
    QTest.qWait(50)
    assert watcher.painted == []
    assert tile.number.text() == said
    window.pages.show_page(START)
    assert tile.number.text() != said


def test_glass_that_stays_as_dark_is_not_painted_each_second(window: KioskWindow) -> None:
    glass = Dimmer(window)
    glass.setGeometry(window.rect())
    glass.set_share(0.3)
    QTest.qWait(50)
    watcher = watch_all(window)
    glass.set_share(0.3)
    QTest.qWait(50)
    assert watcher.painted == []
    glass.set_share(0.2)
    QTest.qWait(50)
    assert glass in watcher.painted
