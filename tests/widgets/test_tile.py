from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.reading import FaultKind, Reading
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.arrangement import arrange
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.theme import DARK
from genmon_gui.widgets.tile import Tile
from tests.builders import NOW, TORONTO, failed, heard
from tests.widgets.seeing import pixels_of, rgb

Made = Callable[..., Tile]


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    def make(view: PlaceView, *, is_alarming: bool = False, stale_after_s: float = 60.0) -> Tile:
        tile = Tile(DARK, Unit.CELSIUS, TORONTO, stale_after_s)
        qtbot.addWidget(tile)
        tile.resize(700, 130)
        tile.arrange(arrange(1, 700, 130, 1.0), 1.0)
        tile.show_view(view, NOW, is_alarming=is_alarming)
        tile.show()
        return tile

    return make


def test_a_place_shows_its_number_its_age_and_the_day_s_low_and_high(made: Made) -> None:
    tile = made(heard("Outdoors", -12.3, NOW - 9))
    assert tile.name.text() == "Outdoors"
    assert tile.number.text() == "−12.3 °C"
    assert tile.age.text() == "9 s ago"
    assert "−19.6°" in tile.low.text()
    assert "−10.2°" in tile.high.text()
    assert "13:11" in tile.high.text()
    assert tile.accessibleName() == "Outdoors: −12.3 °C, 9 s ago"


@pytest.mark.parametrize("kind", list(FaultKind))
def test_a_sensor_that_failed_shows_no_number_but_why_and_since_when(
    made: Made, kind: FaultKind
) -> None:
    tile = made(failed("Outdoors", kind, last_c=4.8))
    assert tile.number.text() == NO_NUMBER
    assert kind.value not in tile.age.text()
    assert tile.age.text().endswith("Last heard 13:52: 4.8°.")


def test_a_sensor_that_was_never_heard_says_so_without_a_time(made: Made) -> None:
    tile = made(failed("Outdoors", FaultKind.MISSING))
    assert tile.age.text() == "Not on the bus. Check its cable."


def test_a_sensor_that_was_last_heard_long_ago_says_on_which_day(made: Made) -> None:
    tile = made(failed("Outdoors", FaultKind.MISSING, last_c=4.8, at=NOW - 86400))
    assert tile.age.text().endswith("Last heard yesterday 13:52: 4.8°.")


def test_before_the_first_round_nothing_is_believed(made: Made) -> None:
    tile = made(PlaceView("Outdoors", None, Reading(NOW - 20, 4.8), None))
    assert tile.number.text() == NO_NUMBER
    assert tile.age.text() == "Waiting for its first answer. Last heard 14:01: 4.8°."


def test_a_number_grows_old_and_goes_by_itself(qtbot: QtBot, made: Made) -> None:
    tile = made(heard("Outdoors", 4.8), stale_after_s=0.2)
    assert tile.number.text() == "4.8 °C"

    def is_gone() -> bool:
        tile.refresh()
        return tile.number.text() == NO_NUMBER

    qtbot.waitUntil(is_gone)
    assert tile.age.text() == "Not heard any more. Last heard 14:02: 4.8°."
    tile.show_view(heard("Outdoors", 5.0), NOW, is_alarming=False)
    assert tile.number.text() == "5.0 °C"


def test_a_number_that_is_old_when_it_arrives_is_not_shown(made: Made) -> None:
    assert made(heard("Outdoors", 4.8, NOW - 61)).number.text() == NO_NUMBER


def test_a_clock_that_was_set_back_makes_no_number_older_or_younger_than_now(made: Made) -> None:
    tile = made(heard("Outdoors", 4.8, NOW + 3600))
    assert tile.number.text() == "4.8 °C"
    assert tile.age.text() == "0 s ago"


@pytest.mark.parametrize(("is_alarming", "colour"), [(False, DARK.text), (True, DARK.alarm_text)])
def test_an_alarming_number_has_the_alarm_s_colour(
    made: Made, *, is_alarming: bool, colour: str
) -> None:
    tile = made(heard("Engine block", 98.8), is_alarming=is_alarming)
    seen = pixels_of(tile.number).reshape(-1, 3)
    assert (abs(seen - rgb(colour)).max(axis=1) < 8).any()
