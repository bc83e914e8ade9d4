from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.core.alarm import Severity
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.quarters import Quarter, quarter_start
from genmon_gui.core.reading import FaultKind, Reading
from genmon_gui.core.trend import Direction, Trend
from genmon_gui.services.history.days import PlaceDay
from genmon_gui.services.messages import PlaceView
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.now.arrangement import Shape, Strip, arrange
from genmon_gui.widgets.now.tile import Tile
from genmon_gui.widgets.number_label import NO_NUMBER
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, TORONTO, failed, heard
from tests.widgets.paint_watcher import PaintWatcher
from tests.widgets.seeing import box, pixels_of, rgb

DAY = PlaceDay((Quarter(quarter_start(NOW), 4.0, 5.0),), Trend(Direction.RISING, 2.4), 3.2)

Made = Callable[..., Tile]


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    def make(
        view: PlaceView, *, alarming: Severity | None = None, stale_after_s: float = 60.0
    ) -> Tile:
        tile = Tile(Appearance(DARK, Unit.CELSIUS, TORONTO, stale_after_s))
        qtbot.addWidget(tile)
        tile.resize(700, 130)
        tile.arrange(arrange(1, 700, 130, 1.0), 1.0)
        tile.show_view(view, NOW, alarming=alarming)
        tile.show()
        return tile

    return make


def shows(widget: QWidget, colour: str) -> bool:
    seen = pixels_of(widget).reshape(-1, 3)
    return bool((abs(seen - rgb(colour)).max(axis=1) < 8).any())


def test_a_place_shows_its_number_its_age_and_the_day_s_low_and_high(made: Made) -> None:
    tile = made(heard("Outdoors", -12.3, NOW - 9))
    assert tile.name.text() == "Outdoors"
    assert tile.number.text() == "−12.3 °C"
    assert tile.age.text() == "9 s ago"
    assert tile.low.text() == "Low −19.6° 11:31"
    assert tile.high.text() == "High −10.2° 13:11"
    assert tile.accessibleName() == "Outdoors: −12.3 °C, 9 s ago"


@pytest.mark.parametrize("kind", list(FaultKind))
def test_a_sensor_that_failed_shows_no_number_but_why_and_since_when(
    made: Made, kind: FaultKind
) -> None:
    tile = made(failed("Outdoors", kind, last_c=4.8))
    assert tile.number.text() == NO_NUMBER
    assert tile.number.isHidden()
    assert kind.value not in tile.fault.text()
    assert tile.fault.symbol.isVisible()
    assert tile.age.text() == "Last heard 13:52: 4.8°."


def test_a_sensor_that_was_never_heard_says_so_without_a_time(made: Made) -> None:
    tile = made(failed("Outdoors", FaultKind.MISSING))
    assert tile.fault.text() == "Not on the bus. Check its cable."
    assert tile.age.text() == ""
    assert tile.accessibleName() == "Outdoors: –, Not on the bus. Check its cable."


def test_a_sensor_that_was_last_heard_long_ago_says_on_which_day(made: Made) -> None:
    tile = made(failed("Outdoors", FaultKind.MISSING, last_c=4.8, at=NOW - 86400))
    assert tile.age.text().endswith("Last heard yesterday 13:52: 4.8°.")


def test_before_the_first_round_what_is_recorded_is_not_believed_when_it_is_old(made: Made) -> None:
    tile = made(PlaceView("Outdoors", None, Reading(NOW - 7200, 4.8), None))
    assert tile.number.text() == NO_NUMBER
    assert tile.fault.text() == "Waiting for its first answer."
    assert tile.age.text() == "Last heard 12:02: 4.8°."


def test_after_a_short_absence_what_is_recorded_is_told_with_its_age_and_quietly(
    made: Made,
) -> None:
    tile = made(PlaceView("Outdoors", None, Reading(NOW - 20, 4.8), None))
    assert (tile.number.text(), tile.age.text()) == ("4.8 °C", "20 s ago")
    assert shows(tile.number, DARK.quiet)
    assert not shows(tile.number, DARK.text)


def test_waiting_is_no_warning(made: Made) -> None:
    tile = made(PlaceView("Outdoors", None, None, None))
    assert tile.fault.symbol.isHidden()
    assert not shows(tile, DARK.warning)


def test_a_fault_stands_where_the_number_was_and_moves_nothing(made: Made) -> None:
    tile = made(heard("Outdoors", 4.8))
    before = [box(part) for part in (tile.number, tile.low, tile.high)]
    tile.show_view(failed("Outdoors", FaultKind.CRC, last_c=4.8), NOW)
    tile.grab()
    assert [box(part) for part in (tile.fault, tile.low, tile.high)] == before
    assert shows(tile, DARK.warning)


def test_a_number_grows_old_and_goes_by_itself(qtbot: QtBot, made: Made) -> None:
    tile = made(heard("Outdoors", 4.8), stale_after_s=0.2)
    assert tile.number.text() == "4.8 °C"

    def is_gone() -> bool:
        tile.refresh()
        return tile.number.text() == NO_NUMBER

    qtbot.waitUntil(is_gone)
    assert tile.fault.text() == "Not heard any more."
    assert tile.age.text() == "Last heard 14:02: 4.8°."
    tile.show_view(heard("Outdoors", 5.0), NOW)
    assert tile.number.text() == "5.0 °C"


def test_a_number_that_is_old_when_it_arrives_is_not_shown(made: Made) -> None:
    assert made(heard("Outdoors", 4.8, NOW - 61)).number.text() == NO_NUMBER


def test_a_clock_that_was_set_back_makes_no_number_older_or_younger_than_now(made: Made) -> None:
    tile = made(heard("Outdoors", 4.8, NOW + 3600))
    assert tile.number.text() == "4.8 °C"
    assert tile.age.text() == "now"


@pytest.mark.parametrize(
    ("alarming", "colour", "word"),
    [
        (Severity.ALARM, DARK.alarm_text, "ALARM"),
        (Severity.WARNING, DARK.warning, "Warning"),
    ],
)
def test_an_alarm_is_seen_by_colour_symbol_and_word(
    made: Made, alarming: Severity, colour: str, word: str
) -> None:
    tile = made(heard("Engine block", 98.8), alarming=alarming)
    assert shows(tile.number, colour)
    assert tile.symbol.isVisible()
    assert not box(tile.symbol).intersects(box(tile.name))
    assert tile.accessibleName() == f"Engine block: {word}, 98.8 °C, now"
    tile.show_view(heard("Engine block", 90.0), NOW)
    assert tile.symbol.isHidden()
    assert not shows(tile.number, colour)


def test_above_the_number_the_age_steps_back_before_the_name_is_cut_short(made: Made) -> None:
    tile = made(heard("Garage attic by the window", 4.8))
    for width, is_shown in ((700, True), (270, False), (700, True)):
        tile.resize(width, 300)
        tile.arrange(arrange(1, width, 300, 1.0)._replace(shape=Shape.STACKED), 1.0)
        assert tile.age.isVisible() is is_shown


def test_beside_the_number_stand_its_trend_and_last_year_s(made: Made) -> None:
    tile = made(heard("Outdoors", -12.3))
    tile.show_day(DAY)
    assert tile.trend.text() == "rising 2.4°/h"
    assert tile.last_year.text() == "Last year 3.2°"
    assert all(part.isVisible() for part in (tile.trend, tile.last_year, tile.strip))
    assert tile.accessibleName() == "Outdoors: −12.3 °C, rising 2.4°/h, now"


def test_a_place_that_is_not_heard_goes_nowhere(made: Made) -> None:
    tile = made(failed("Outdoors", FaultKind.CRC, last_c=4.8))
    tile.show_day(DAY)
    assert tile.trend.text() == ""
    assert tile.last_year.isHidden()


def test_last_year_and_how_fast_it_goes_give_way_but_not_the_line_of_the_day(
    made: Made,
) -> None:
    tile = made(heard("Outdoors", -12.3))
    tile.show_day(DAY)
    seen = []
    for width, height in ((360, 300), (150, 168)):
        tile.resize(width, height)
        stacked = arrange(1, 110, 164, 1.0)._replace(shape=Shape.STACKED, is_compact=True)
        tile.arrange(stacked._replace(strip=Strip.AMID), 1.0)
        parts = (tile.strip, tile.last_year, tile.trend)
        seen.append(tuple(part.isVisible() and not box(part).isEmpty() for part in parts))
    assert seen == [(True, True, True), (True, False, True)]
    assert tile.trend.width() == tile.trend.brief_width()
    assert tile.trend.text() == "rising 2.4°/h"


@pytest.mark.parametrize("shape", Shape)
def test_an_age_that_grows_longer_gets_the_room_of_one_that_was(made: Made, shape: Shape) -> None:
    view = heard("Engine block", 4.8)
    grown, new = made(view, stale_after_s=1e6), made(view, stale_after_s=1e6)
    for tile in (grown, new):
        tile.arrange(arrange(1, 700, 130, 1.0)._replace(shape=shape), 1.0)
        tile.show_day(DAY)
    for age_s in (8, 9, 10, 11, 119, 120, 660, 7200, 90_000, 259_200):
        grown.show_view(view, NOW + age_s, day=DAY)
    new.show_view(view, NOW + 259_200, day=DAY)
    assert grown.age.text() == "3 days ago"
    for part in ("name", "age", "trend", "last_year"):
        assert getattr(grown, part).geometry() == getattr(new, part).geometry()


def test_below_a_name_the_age_stands_beside_the_trend_rather_than_being_cut(made: Made) -> None:
    tile = made(heard("Outdoors", -12.3))
    tile.show_day(DAY)
    tile.resize(700, 70)
    tile.arrange(arrange(1, 700, 70, 1.0)._replace(shape=Shape.BESIDE), 1.0)
    assert tile.age.isVisible()
    assert tile.age.is_whole()
    assert tile.age.height() >= tile.age.sizeHint().height()
    assert not box(tile.age).intersects(box(tile.trend))


def test_a_number_that_changes_each_second_lets_nothing_else_be_painted(
    qtbot: QtBot, made: Made
) -> None:
    tile = made(heard("Outdoors", 4.8))
    tile.show_day(DAY)
    qtbot.wait(50)
    parts = (tile.name, tile.trend, tile.age, tile.last_year, tile.low, tile.high, tile.strip)
    watcher = PaintWatcher(tile.number, *parts)
    for tenths in range(1, 6):
        view = heard("Outdoors", 4.8 + tenths / 10)._replace(today=heard("Outdoors", 4.8).today)
        tile.show_view(view, NOW, day=DAY)
        qtbot.waitUntil(partial(watcher.has_painted, tenths))
    assert watcher.painted == 5 * [tile.number]


def test_at_rest_nothing_is_painted_but_the_age(qtbot: QtBot, made: Made) -> None:
    tile = made(heard("Outdoors", 4.8))
    tile.show_day(DAY)
    qtbot.wait(50)
    watcher = PaintWatcher(tile.number, tile.name, tile.trend, tile.strip, tile.low, tile.high)
    for _ in range(5):
        tile.refresh()
        QTest.qWait(1)
    assert watcher.painted == []


def test_where_there_is_little_room_only_numbers_are_left(made: Made) -> None:
    tile = made(heard("Outdoors", 4.8))
    tile.resize(180, 130)
    arrangement = arrange(1, 180, 130, 1.0)
    assert arrangement.is_compact
    tile.arrange(arrangement, 1.0)
    assert tile.age.isHidden()
    assert tile.low.minimumSizeHint().width() < 70
