import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.core.language import speak
from genmon_gui.core.phrasing import Unit
from genmon_gui.widgets.number_label import (
    NO_NUMBER,
    NumberLabel,
    _whole_font,
    largest_em,
    metrics_at,
    pixels_within,
)
from genmon_gui.widgets.theme import DARK, colour_ground
from genmon_gui.workers.languages import language_of
from tests.widgets.seeing import ground_of, ink_height, ink_of, pixels_of, pixels_on_screen, rgb

GROUND, INK = DARK.background, DARK.text


def shown(qtbot: QtBot, value_c: float | None, unit: Unit = Unit.CELSIUS) -> NumberLabel:
    label = NumberLabel(unit)
    colour_ground(label, GROUND)
    qtbot.addWidget(label)
    label.set_metrics(metrics_at(120.0))
    label.resize(400, 150)
    label.show_number(value_c, INK)
    label.show()
    return label


@pytest.mark.parametrize(
    ("value_c", "unit", "text"),
    [
        (-12.3, Unit.CELSIUS, "−12.3 °C"),
        (4.8, Unit.CELSIUS, "4.8 °C"),
        (-0.04, Unit.CELSIUS, "0.0 °C"),
        (-40.0, Unit.FAHRENHEIT, "−40.0 °F"),
        (125.0, Unit.FAHRENHEIT, "257.0 °F"),
        (None, Unit.CELSIUS, "–"),
    ],
)
def test_it_says_what_it_shows(qtbot: QtBot, value_c: float | None, unit: Unit, text: str) -> None:
    label = shown(qtbot, value_c, unit)
    assert label.text() == text
    assert label.accessibleName() == text


def test_no_number_is_a_dash_and_not_an_old_number(qtbot: QtBot) -> None:
    label = shown(qtbot, 27.4)
    label.show_number(None, DARK.faint)
    assert label.text() == NO_NUMBER
    assert ink_height(label, GROUND) < 20


def test_a_number_keeps_its_place_when_its_digits_change(qtbot: QtBot) -> None:
    label = shown(qtbot, 4.8)
    figure = QFontMetricsF(_whole_font(120.0)).horizontalAdvance("4")
    right = label.whole_right()
    # From the last whole figure on nothing moves that could be seen; how Qt smooths the edges of a
    # figure depends a little on what it has drawn before.
    first = pixels_of(label)[:, round(right - figure) :].astype(int)
    for value_c in (24.8, -14.8, 104.8):
        label.show_number(value_c, INK)
        assert np.abs(pixels_of(label)[:, round(right - figure) :] - first).max() <= 16


def test_one_more_figure_moves_nothing_behind_it(qtbot: QtBot) -> None:
    label = shown(qtbot, -9.9)
    behind = round(label.whole_right())
    nine = ink_of(label, GROUND)[:, behind:]
    label.show_number(-19.9, INK)
    assert np.array_equal(ink_of(label, GROUND)[:, behind:], nine)
    label.show_number(-10.0, INK)
    point = 12
    assert np.array_equal(ink_of(label, GROUND)[:, behind : behind + point], nine[:, :point])


@pytest.mark.parametrize("spare_px", [0, 20, 400])
def test_where_there_is_room_two_figures_stand_in_the_middle_and_the_minus_hangs_out(
    qtbot: QtBot, spare_px: int
) -> None:
    label = shown(qtbot, 88.8)
    widest = label.sizeHint().width()
    label.resize(widest + spare_px, 150)
    (columns,) = np.nonzero(ink_of(label, GROUND).any(axis=0))
    left, right = columns[0], label.width() - 1 - columns[-1]
    assert right < left if spare_px < 100 else right == pytest.approx(left, abs=12)
    label.show_number(-88.8, INK)
    assert ink_of(label, GROUND)[:, 0].sum() == 0


@pytest.mark.parametrize("value_c", [-55.0, 125.0, -48.8, 88.8])
@pytest.mark.parametrize("unit", list(Unit))
def test_the_widest_numbers_are_not_clipped(qtbot: QtBot, value_c: float, unit: Unit) -> None:
    label = shown(qtbot, value_c, unit)
    # One pixel of ground all around what is drawn into its least size.
    label.resize(label.minimumSizeHint())
    whole = ink_of(label, GROUND)
    label.resize(400, 150)
    assert np.count_nonzero(whole) >= 0.99 * np.count_nonzero(ink_of(label, GROUND))


def test_a_figure_is_as_tall_as_the_metrics_say(qtbot: QtBot) -> None:
    label = shown(qtbot, 88.8)
    assert ink_height(label, GROUND) == pytest.approx(metrics_at(120.0).figure_px, abs=5)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(width=st.floats(150, 2000), height=st.floats(40, 1000))
def test_the_largest_number_fills_a_box_and_never_more(width: float, height: float) -> None:
    metrics = metrics_at(pixels_within(width, height, largest_em()))
    # A font's size is whole pixels, and its advances are rounded with it.
    assert metrics.width_px <= width * 1.02 + 4
    assert metrics.figure_px <= height
    assert metrics.width_px >= 0.9 * width or metrics.figure_px >= 0.9 * height


@pytest.mark.parametrize("height", [60, 100, 240])
def test_a_comma_is_seen_to_its_end(qtbot: QtBot, height: int) -> None:
    speak(language_of("de"))
    label = shown(qtbot, -12.3)
    label.set_metrics(metrics_at(pixels_within(2000, height, largest_em())))
    label.resize(2000, 2 * height)
    whole_px = ink_height(label, GROUND)
    label.resize(2000, height)
    assert label.text() == "−12,3 °C"
    # A pixel for where the base line falls between two.
    assert ink_height(label, GROUND) >= whole_px - 1


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values_c=st.lists(st.floats(-55, 125), min_size=2, max_size=6))
def test_painted_figure_by_figure_it_looks_as_if_painted_at_once(
    qtbot: QtBot, values_c: list[float]
) -> None:
    label = shown(qtbot, values_c[0])
    QTest.qWait(0)
    for value_c in values_c[1:]:
        label.show_number(value_c, INK)
        QTest.qWait(0)
    # Qt's own edges of large figures differ by a little from one painting to the next.
    assert np.abs(pixels_on_screen(label) - pixels_of(label)).max() < 24


def test_the_ground_is_that_of_what_it_stands_in(qtbot: QtBot) -> None:
    tile, label = QWidget(), NumberLabel(Unit.CELSIUS)
    qtbot.addWidget(tile)
    label.setParent(tile)
    label.resize(tile.size())
    tile.show()
    for ground in (GROUND, DARK.raised):
        colour_ground(tile, ground)
        assert ground_of(label) == rgb(ground)
