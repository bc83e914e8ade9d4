import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF
from pytestqt.qtbot import QtBot

from genmon_gui.core.activation import Activation
from genmon_gui.core.gap import GapReason, SharedGap
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.hands.glass import Glass
from genmon_gui.widgets.hands.reading_off import ReadingOff
from genmon_gui.widgets.theme import DARK
from tests.builders import TORONTO
from tests.widgets.hands.fake_plot import FakePlot
from tests.widgets.touching import Fingers, point, tap

# Pixels of the plot, whose day is 100 pixels wide and begins at pixel 50.
HERE = QPoint(400, 200)


def hours(plot: FakePlot, place: str = "Shed") -> Band:
    """A week of hours; the fourth day from the fifth hour on is missing."""
    start = np.arange(168.0)
    start = plot.seen()[0] + 3600 * start[(start < 77) | (start >= 96)]
    low_c = np.full(len(start), -12.3)
    return Band(place, start, start + 3600, low_c, low_c + 17, low_c + 5)


@pytest.fixture
def reading(plot: FakePlot, glass: Glass) -> ReadingOff:
    plot.drawn = (hours(plot), hours(plot, "Engine block"))
    return ReadingOff(glass, plot, Appearance(DARK, Unit.CELSIUS, TORONTO, fixed_scale=1.0))


def test_a_tap_tells_when_and_each_place_s_figures(glass: Glass, reading: ReadingOff) -> None:
    tap(glass, QPoint(200, 200))
    assert not reading.pane.isHidden()
    assert reading.pane.words() == (
        "Sun 30 Mar 2025, 06:00–07:00. "
        "Shed: low −12.3, high 4.7, mean −7.3; Engine block: low −12.3, high 4.7, mean −7.3."
    )
    assert glass.accessibleDescription() == reading.pane.words()


def test_in_a_gap_it_says_that_there_are_no_readings(glass: Glass, reading: ReadingOff) -> None:
    tap(glass, HERE)
    assert reading.pane.words().endswith("Shed: no readings; Engine block: no readings.")


def test_another_tap_reads_off_another_moment(glass: Glass, reading: ReadingOff) -> None:
    tap(glass, QPoint(200, 200))
    words = reading.pane.words()
    tap(glass, QPoint(600, 200))
    assert reading.pane.words() != words


def test_a_tap_beside_the_plot_takes_it_away(glass: Glass, reading: ReadingOff) -> None:
    tap(glass, HERE)
    tap(glass, QPoint(20, 20))
    assert reading.pane.isHidden()
    assert glass.accessibleDescription() == ""


def test_a_drag_takes_it_away(glass: Glass, reading: ReadingOff, fingers: Fingers) -> None:
    tap(glass, HERE)
    fingers.put(0, 200)
    fingers.move((0, 240))
    assert reading.pane.isHidden()


def test_it_goes_by_itself(qtbot: QtBot, glass: Glass, reading: ReadingOff) -> None:
    reading._timer.setInterval(30)
    tap(glass, HERE)
    qtbot.waitUntil(reading.pane.isHidden)


def test_the_mouse_reads_off_as_long_as_it_is_there(glass: Glass, reading: ReadingOff) -> None:
    point(glass, HERE)
    assert not reading.pane.isHidden()
    assert not reading._timer.isActive()
    glass.pointed.emit(None)
    assert reading.pane.isHidden()


def test_on_the_wall_a_mouse_that_only_points_means_nothing(plot: FakePlot, glass: Glass) -> None:
    plot.drawn = (hours(plot),)
    reading = ReadingOff(glass, plot, Appearance(DARK, Unit.CELSIUS, TORONTO))
    point(glass, HERE)
    assert reading.pane.isHidden()


def test_when_the_picture_changes_what_is_shown_is_read_off_anew(
    plot: FakePlot, glass: Glass, reading: ReadingOff
) -> None:
    tap(glass, QPoint(200, 200))
    plot.drawn = (hours(plot, "Attic"),)
    reading.refresh()
    assert "Attic" in reading.pane.words()
    plot.drawn = ()
    reading.refresh()
    assert reading.pane.isHidden()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("y", [45, 120, 200, 335])
@pytest.mark.parametrize("x", [51, 200, 390, 410, 600, 749])
def test_a_finger_covers_no_word_of_it(
    glass: Glass, reading: ReadingOff, x: int, y: int, scale: float
) -> None:
    reading.pane.set_scale(scale)
    tap(glass, QPoint(x, y))
    box, reach = reading.pane.box_rect.translated(50, 40), 30 * scale
    assert QRectF(50, 40, 700, 300).contains(box)
    assert not box.intersects(QRectF(x - reach, y - reach, 2 * reach, 2 * reach))


def test_a_place_with_a_long_name_leaves_the_figures_their_room(
    plot: FakePlot, glass: Glass, reading: ReadingOff
) -> None:
    plot.drawn = (hours(plot, "The engine block of the old generator behind the barn " * 3),)
    tap(glass, HERE + QPoint(200, 0))
    assert QRectF(0, 0, 700, 300).contains(reading.pane.box_rect)


def test_as_the_line_follows_the_mouse_the_picture_is_not_painted(
    plot: FakePlot, glass: Glass, reading: ReadingOff
) -> None:
    for x in range(100, 700, 10):
        point(glass, QPoint(x, 200))
    assert not reading.pane.isHidden()
    assert plot.grabbed == 1


def test_while_the_picture_moves_nothing_is_read_off_and_afterwards_again(
    qtbot: QtBot, glass: Glass, reading: ReadingOff
) -> None:
    point(glass, HERE)
    glass.mover.pan(0.1)
    reading.hide()
    point(glass, HERE)
    assert reading.pane.isHidden()
    qtbot.waitUntil(reading.pane.isVisible)


def test_in_a_gap_that_is_explained_it_says_why_and_for_how_long(
    glass: Glass, plot: FakePlot, reading: ReadingOff
) -> None:
    start = plot.seen()[0] + 77 * 3600
    both = ("Shed", "Engine block")
    plot.shaded = (
        SharedGap(both, start, start + 19 * 3600, GapReason.PROGRAM_OFF, "power cut or crash"),
        SharedGap(("Shed",), start + 20 * 3600, start + 30 * 3600, GapReason.HIDDEN, ""),
    )
    tap(glass, HERE)
    assert reading.pane.words().endswith(" The program was off (power cut or crash), 19 h.")


def test_a_gap_of_one_place_is_told_with_its_name(
    glass: Glass, plot: FakePlot, reading: ReadingOff
) -> None:
    start = plot.seen()[0] + 77 * 3600
    plot.shaded = (SharedGap(("Shed",), start, start + 19 * 3600, GapReason.HIDDEN, ""),)
    tap(glass, HERE)
    assert "Shed: hidden by hand, 19 h." in reading.pane.words()


def test_an_alarm_is_read_off_near_its_mark_alone(
    glass: Glass, plot: FakePlot, reading: ReadingOff
) -> None:
    plot.marked = (Activation("Shed/high", plot.at(205), 91.5, 90.0),)
    tap(glass, QPoint(200, 200))
    assert "Alarm of Shed, 30 Mar" in reading.pane.words()
    assert "91.5 °C, high limit 90.0 °C." in reading.pane.words()
    tap(glass, QPoint(300, 200))
    assert "Alarm" not in reading.pane.words()
