import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.screen_care.dark_page import DarkPage
from genmon_gui.widgets.theme import BODY, DARK, HEADING, LIGHT, NIGHT, TITLE, Palette
from tests.builders import NOW, THREE, TORONTO, a_round, alarm
from tests.widgets.every_screen import TWELVE, settle
from tests.widgets.paint_watcher import watch_all
from tests.widgets.seeing import pixels_of


def brightest(qtbot: QtBot, palette: Palette) -> list[int]:
    """Of red, green and blue each."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 480)
    dark = DarkPage(window, Appearance(palette, Unit.CELSIUS, TORONTO, 60.0))
    dark.resize(window.size())
    dark.show_round(a_round(*THREE))
    dark.refresh(0.0, NOW)
    dark.show()
    window.show()
    settle(window)
    return [int(level) for level in pixels_of(window).reshape(-1, 3).max(axis=0)]


def test_the_greys_on_black_are_those_of_the_dark_theme_in_daylight_too(qtbot: QtBot) -> None:
    assert brightest(qtbot, LIGHT) == brightest(qtbot, DARK)


def test_at_night_it_is_red_alone(qtbot: QtBot) -> None:
    red, green, blue = brightest(qtbot, NIGHT)
    assert red > 2 * max(green, blue)


def test_what_still_alarms_is_told_in_the_dark_too(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dark = DarkPage(window, Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    seen = alarm(THREE[1].place, 96.0, acknowledged=True)
    dark.show_round(a_round(*THREE, alarms=(seen,)))
    dark.refresh(0.0, NOW)
    numbers = [label.text() for label in dark.labels[2::2]]
    assert numbers == ["27.4 °C", "4.8 °C, ALARM", "−12.3 °C"]
    assert dark.labels[4].palette().windowText().color().name() == DARK.alarm


def test_a_second_in_which_nothing_changes_paints_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dark = DarkPage(window, Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    dark.resize(800, 480)
    dark.show_round(a_round(*THREE))
    dark.refresh(0.0, NOW)
    dark.show()
    window.show()
    settle(dark)
    watcher = watch_all(dark)
    dark.refresh(1.0, NOW + 1)
    QTest.qWait(50)
    assert watcher.painted == []
    dark.refresh(2.0, NOW + 60)
    qtbot.waitUntil(lambda: dark.labels[0] in watcher.painted)


@pytest.mark.parametrize("count", [1, 4, 7, 12])
def test_a_few_numbers_are_large_and_many_leave_room_to_wander(qtbot: QtBot, count: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 480)
    dark = DarkPage(window, Appearance(DARK, Unit.CELSIUS, TORONTO, 60.0))
    dark.resize(window.size())
    dark.show_round(a_round(*TWELVE[:count]))
    dark.refresh(0.0, NOW)
    assert dark.labels[2].font().pixelSize() == {1: HEADING, 4: HEADING, 7: TITLE, 12: BODY}[count]
    assert dark.block.height() <= 0.9 * dark.height()
