"""What the picture shows besides its bands, by its pixels."""

from collections.abc import Callable
from datetime import timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from genmon_gui.core.activation import Activation
from genmon_gui.core.calendar import DAY_S, local_date
from genmon_gui.core.gap import Gap, GapReason
from genmon_gui.core.phrasing import Unit
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.core.year.usual import UsualDay
from genmon_gui.services.history.history import Band, History
from genmon_gui.services.history.remarks import Remarks, RemarksAsked
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.picture.picture import HistoryPicture
from genmon_gui.widgets.theme import DARK
from tests.widgets.seeing import pixels_of, rgb

Bands = Callable[..., Band]
Histories = Callable[..., History]
Year = tuple[int, int]


@pytest.fixture
def picture(
    qtbot: QtBot, toronto: ZoneInfo, year: Year, band_of: Bands, history_of: Histories
) -> HistoryPicture:
    made = HistoryPicture(Appearance(DARK, Unit.CELSIUS, toronto))
    qtbot.addWidget(made)
    made.resize(800, 370)
    made.show_range(*year)
    made.grab()
    made.show_history(history_of(band_of(range(year[0], year[0] + 30 * DAY_S, 3600))))
    return made


def remarks(year: Year, gaps: tuple[Gap, ...] = (), alarms: tuple[Activation, ...] = ()) -> Remarks:
    return Remarks(RemarksAsked(("Shed",), float(year[0]), float(year[1]), DAY_S / 2), gaps, alarms)


def column(picture: HistoryPicture, at: float) -> NDArray[np.int_]:
    """The pixels of the plot at a moment, from its top to its bottom."""
    area = picture.area
    found: NDArray[np.int_] = pixels_of(picture)[area.top : area.bottom, int(area.x(at))]
    return found


def changed(before: NDArray[np.int_], after: NDArray[np.int_]) -> NDArray[np.bool_]:
    differs: NDArray[np.bool_] = (before != after).any(axis=1)
    return differs


@pytest.mark.parametrize("reason", list(GapReason))
def test_a_gap_is_shaded_from_top_to_bottom_and_no_alarm(
    picture: HistoryPicture, year: Year, reason: GapReason
) -> None:
    start = year[0] + 60.0 * DAY_S
    inside, outside = start + 3 * DAY_S, start - 9 * DAY_S
    before = column(picture, inside), column(picture, outside)
    picture.show_remarks(remarks(year, (Gap("Shed", start, start + 30 * DAY_S, reason),)))
    after = column(picture, inside), column(picture, outside)
    assert changed(before[0], after[0]).mean() > 0.95
    assert not changed(before[1], after[1]).any()
    # It is quieter than any band.
    assert after[0].max() < 160


def test_a_gap_of_one_of_two_places_is_a_lane_at_the_foot(
    picture: HistoryPicture, year: Year, band_of: Bands, history_of: Histories
) -> None:
    bands = (band_of(range(year[0], year[1], 3600), place) for place in ("Shed", "Engine"))
    colours = {"Shed": DARK.places[0], "Engine": DARK.places[1]}
    picture.show_history(history_of(*bands), colours)
    start = year[0] + 60.0 * DAY_S
    before = column(picture, start + DAY_S)
    asked = RemarksAsked(("Shed", "Engine"), float(year[0]), float(year[1]), DAY_S / 2)
    gap = Gap("Engine", start, start + 9 * DAY_S, GapReason.SENSOR_LOST)
    picture.show_remarks(Remarks(asked, (gap,), ()))
    (rows,) = np.nonzero(changed(before, column(picture, start + DAY_S)))
    assert 4 <= len(rows) <= 8
    assert rows.min() > 0.9 * picture.area.height


def test_the_limits_of_the_place_that_is_shown_are_lines_of_their_colours(
    picture: HistoryPicture,
) -> None:
    rules = [Beyond("Shed", Side.HIGH, 21.5), Beyond("Shed", Side.LOW, 18.5)]
    picture.show_limits([*rules, Beyond("Engine", Side.HIGH, 20.5)])
    area, pixels = picture.area, pixels_of(picture)
    for rule, colour in zip(rules, (DARK.high, DARK.low), strict=True):
        line = pixels[round(area.y(rule.limit_c)), area.left + area.width // 2 : area.right]
        near = (np.abs(line - rgb(colour)).max(axis=1) < 60).mean()
        assert 0.3 < near < 0.8
    other = pixels[round(area.y(20.5)), area.left + area.width // 2 : area.right]
    assert not (np.abs(other - rgb(DARK.high)).max(axis=1) < 60).any()


def test_an_alarm_is_a_red_mark_at_the_upper_edge(picture: HistoryPicture, year: Year) -> None:
    at = year[0] + 100.0 * DAY_S
    picture.show_remarks(remarks(year, alarms=(Activation("Shed/high", at, 31.0, 30.0),)))
    red = np.abs(column(picture, at) - rgb(DARK.alarm)).max(axis=1) < 30
    (rows,) = np.nonzero(red)
    assert len(rows) >= 5
    assert rows.max() < 16


def test_what_is_usual_is_a_pale_shade_between_its_bounds(
    picture: HistoryPicture, year: Year, toronto: ZoneInfo
) -> None:
    first = local_date(year[0], toronto)
    days = [UsualDay(first + timedelta(days), 18.5, 21) for days in range(100, 200)]
    at = year[0] + 150.0 * DAY_S
    before, beside = column(picture, at), column(picture, year[0] + 250.0 * DAY_S)
    picture.show_usual(days)
    (rows,) = np.nonzero(changed(before, column(picture, at)))
    top, bottom = (picture.area.y(value_c) - picture.area.top for value_c in (21, 18.5))
    assert abs(rows.min() - top) <= 2
    assert abs(rows.max() - bottom) <= 2
    assert not changed(beside, column(picture, year[0] + 250.0 * DAY_S)).any()


def test_what_is_usual_is_shaded_from_edge_to_edge_however_much_is_known(
    picture: HistoryPicture, year: Year, toronto: ZoneInfo
) -> None:
    first = local_date(year[0], toronto)
    picture.show_usual([UsualDay(first + timedelta(days), 18.5, 21) for days in range(365)])
    picture.show_range(year[0] + 100.4 * DAY_S, year[0] + 130.4 * DAY_S)
    shaded = pixels_of(picture)
    picture.show_usual(())
    row, area = round(picture.area.y(19.75)), picture.area
    differs = (shaded[row] != pixels_of(picture)[row]).any(axis=1)
    assert differs[area.left : area.right].all()
    assert not differs[: area.left].any()


def test_remarks_of_other_places_are_not_shown(picture: HistoryPicture, year: Year) -> None:
    gap = Gap("Engine", year[0], year[1], GapReason.HIDDEN)
    asked = RemarksAsked(("Engine",), float(year[0]), float(year[1]), DAY_S)
    picture.show_remarks(Remarks(asked, (gap,), ()))
    assert picture.gaps() == ()
