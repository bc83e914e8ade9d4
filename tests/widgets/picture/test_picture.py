from collections import Counter
from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history import Band, History
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.picture.picture import YearPicture
from genmon_gui.widgets.theme import DARK

HOUR_S = 3600
Bands, Histories = Callable[..., Band], Callable[..., History]


@pytest.fixture
def picture(qtbot: QtBot, toronto: ZoneInfo) -> YearPicture:
    load_fonts()
    made = YearPicture(DARK, Unit.CELSIUS, toronto)
    qtbot.addWidget(made)
    made.resize(800, 370)
    return made


def hours(year: tuple[int, int]) -> range:
    return range(*year, HOUR_S)


def column_at(picture: YearPicture, share: float) -> int:
    """The pixel column that far into the view, 0 its left edge and 1 its right."""
    view = picture._view.sceneBoundingRect()
    return round(view.left() + share * view.width())


def is_painted(image: QImage, x: int, y: int) -> bool:
    """Whether a band is there; lines and background are darker."""
    return QColor(image.pixel(x, y)).lightnessF() > 0.25


def painted_rows(picture: YearPicture, image: QImage, x: int) -> list[int]:
    view = picture._view.sceneBoundingRect()
    return [y for y in range(int(view.top()), int(view.bottom())) if is_painted(image, x, y)]


def shown(picture: YearPicture, history: History) -> QImage:
    picture.show_history(history, {"Shed": DARK.places[0], "Engine": DARK.places[1]})
    return picture.grab().toImage()


def test_a_gap_in_the_readings_is_a_gap_in_the_picture(
    picture: YearPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    day = 24 * HOUR_S
    starts = [at for at in hours(year) if not 100 * day <= at - year[0] < 130 * day]
    image = shown(picture, history_of(band_of(starts)))
    inside = range(column_at(picture, 101 / 365), column_at(picture, 129 / 365))
    assert not any(painted_rows(picture, image, x) for x in inside)
    assert painted_rows(picture, image, column_at(picture, 99 / 365))
    assert painted_rows(picture, image, column_at(picture, 131 / 365))


@pytest.mark.parametrize("size", [(800, 370), (1280, 720), (1920, 1080)])
def test_one_hot_hour_in_a_year_is_seen(
    picture: YearPicture,
    size: tuple[int, int],
    year: tuple[int, int],
    band_of: Bands,
    history_of: Histories,
) -> None:
    picture.resize(*size)
    cool, hot = band_of(hours(year)), band_of(hours(year), "Engine")
    hot.high_c[5000] = 60.0
    image = shown(picture, history_of(cool, hot))
    heights = [
        len(painted_rows(picture, image, x))
        for x in range(column_at(picture, 0.01), column_at(picture, 0.99))
    ]
    assert max(heights) > 10 * sorted(heights)[len(heights) // 2]


def test_one_place_is_blue_at_its_low_and_warm_at_its_high(
    picture: YearPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    band = band_of(hours(year))
    band.low_c[:], band.high_c[:] = -10.0, 30.0
    image = shown(picture, history_of(band))
    x = column_at(picture, 0.5)
    rows = painted_rows(picture, image, x)
    warm, cold = QColor(image.pixel(x, rows[3])), QColor(image.pixel(x, rows[-3]))
    assert warm.red() > warm.blue()
    assert cold.blue() > cold.red()


def test_several_places_keep_their_own_colours_apart_and_blend_where_they_agree(
    picture: YearPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    shed, engine = band_of(hours(year)), band_of(hours(year), "Engine")
    shed.low_c[:], engine.high_c[:] = 0.0, 40.0
    image = shown(picture, history_of(shed, engine))
    x = column_at(picture, 0.5)
    rows = painted_rows(picture, image, x)
    found = Counter(QColor(image.pixel(x, y)).rgb() for y in rows).most_common(3)
    both, *single = sorted((QColor(rgb) for rgb, _ in found), key=QColor.lightnessF, reverse=True)
    assert both.hslSaturationF() < min(colour.hslSaturationF() for colour in single)
    assert abs(single[0].hue() - single[1].hue()) > 90


def test_a_year_without_readings_says_so(
    picture: YearPicture, band_of: Bands, history_of: Histories
) -> None:
    shown(picture, history_of(band_of([])))
    assert picture._sentence.isVisible()
    assert picture._sentence.text() == "No readings in 2026."


def test_a_year_with_readings_says_no_such_thing(
    picture: YearPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    shown(picture, history_of(band_of([])))
    shown(picture, history_of(band_of(hours(year))))
    assert not picture._sentence.isVisible()


def test_a_place_without_readings_beside_one_with_is_drawn_without_fail(
    picture: YearPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    image = shown(picture, history_of(band_of(hours(year)), band_of([], "Engine")))
    assert painted_rows(picture, image, column_at(picture, 0.5))


def test_a_touch_neither_moves_the_picture_nor_opens_a_menu(
    picture: YearPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    shown(picture, history_of(band_of(hours(year))))
    assert picture._view.state["mouseEnabled"] == [False, False]
    assert not picture._view.menuEnabled()
