from collections import Counter
from collections.abc import Callable
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import DAY_S, HOUR_S
from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.history import Band, History
from genmon_gui.services.history.levels import DAYS
from genmon_gui.widgets.appearance import Appearance
from genmon_gui.widgets.fonts import load_fonts
from genmon_gui.widgets.picture.picture import HistoryPicture
from genmon_gui.widgets.theme import DARK

Bands = Callable[..., Band]
Histories = Callable[..., History]


@pytest.fixture
def picture(qtbot: QtBot, toronto: ZoneInfo, year: tuple[int, int]) -> HistoryPicture:
    load_fonts()
    made = HistoryPicture(Appearance(DARK, Unit.CELSIUS, toronto))
    qtbot.addWidget(made)
    made.resize(800, 370)
    made.show_range(*year)
    made.grab()  # what is not seen yet learns of its size no sooner
    return made


def hours(year: tuple[int, int]) -> range:
    return range(*year, HOUR_S)


def column_at(picture: HistoryPicture, share: float) -> int:
    """The pixel column that far into the view, 0 its left edge and 1 its right."""
    return round(picture.area.left + share * picture.area.width)


def is_painted(image: QImage, x: int, y: int) -> bool:
    """Whether a band is there; lines and background are darker."""
    return QColor(image.pixel(x, y)).lightnessF() > 0.25


def painted_rows(picture: HistoryPicture, image: QImage, x: int) -> list[int]:
    rows = range(picture.area.top, picture.area.bottom)
    return [y for y in rows if is_painted(image, x, y)]


def shown(picture: HistoryPicture, history: History) -> QImage:
    picture.show_history(history, {"Shed": DARK.places[0], "Engine": DARK.places[1]})
    return picture.grab().toImage()


def test_a_gap_in_the_readings_is_a_gap_in_the_picture(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
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
    picture: HistoryPicture,
    size: tuple[int, int],
    year: tuple[int, int],
    band_of: Bands,
    history_of: Histories,
) -> None:
    picture.resize(*size)
    picture.grab()
    cool, hot = band_of(hours(year)), band_of(hours(year), "Engine")
    hot.high_c[5000] = 60.0
    image = shown(picture, history_of(cool, hot))
    heights = [
        len(painted_rows(picture, image, x))
        for x in range(column_at(picture, 0.01), column_at(picture, 0.99))
    ]
    assert max(heights) > 10 * sorted(heights)[len(heights) // 2]


def test_one_place_is_blue_at_its_low_and_warm_at_its_high(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
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
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
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
    picture: HistoryPicture, band_of: Bands, history_of: Histories
) -> None:
    shown(picture, history_of(band_of([])))
    assert picture._drawing.is_empty()
    assert picture._drawing.empty_words() == "No readings in 2026."


def test_a_place_without_readings_beside_one_with_is_drawn_without_fail(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    image = shown(picture, history_of(band_of(hours(year)), band_of([], "Engine")))
    assert painted_rows(picture, image, column_at(picture, 0.5))


def days(year: tuple[int, int], count: int = 365) -> range:
    return range(year[0], year[0] + count * DAY_S, DAY_S)


def test_what_is_not_known_finely_yet_is_seen_coarsely(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    shown(picture, history_of(band_of(hours(year))))
    picture.show_history(history_of(band_of(days(year, 800), length_s=DAY_S), level=DAYS))
    for start in (year[0] + 100 * DAY_S, year[0] + 300 * DAY_S, year[0] + 500 * DAY_S):
        picture.show_range(start, start + 200 * DAY_S)
        image = picture.grab().toImage()
        inside = range(column_at(picture, 0.01), column_at(picture, 0.99))
        assert all(painted_rows(picture, image, x) for x in inside)


def test_a_finer_answer_changes_what_is_seen_where_it_is_and_moves_nothing(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    picture.show_history(history_of(band_of(days(year), length_s=DAY_S), level=DAYS))
    picture.show_range(year[0], year[0] + 30 * DAY_S)
    before = picture.area
    coarse = picture.grab().toImage()
    fine = band_of(hours((year[0], year[0] + 30 * DAY_S)))
    fine.high_c[::24] = 20.0
    shown(picture, history_of(fine))
    assert picture.area == before
    assert picture.grab().toImage() != coarse


@pytest.mark.parametrize("years", [10, 3, 1, 0.1, 0.01])
@pytest.mark.parametrize("width", [480, 800, 1920])
def test_one_hot_sample_in_ten_years_is_seen_at_every_zoom(
    picture: HistoryPicture,
    width: int,
    years: float,
    year: tuple[int, int],
    band_of: Bands,
    history_of: Histories,
) -> None:
    picture.resize(width, 480)
    picture.grab()
    ten_years = band_of(days(year, 3650), length_s=DAY_S)
    ten_years.high_c[2000] = 90.0
    picture.show_history(history_of(ten_years, level=DAYS))
    middle, half_s = year[0] + 2000.5 * DAY_S, years * 365 * DAY_S / 2
    start = max(float(year[0]), middle - half_s)
    picture.show_range(start, start + 2 * half_s, anew=True)
    x = int(picture.area.x(middle))
    image = picture.grab().toImage()
    tall = max(len(painted_rows(picture, image, near)) for near in (x - 1, x, x + 1))
    assert tall > 0.6 * picture.area.height


def test_readings_are_a_line_when_there_is_room(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    band = band_of(range(year[0], year[0] + 1200, 20), length_s=20)
    band.low_c[:] = band.high_c[:] = band.mean_c[:] = np.linspace(10, 30, 60)
    picture.show_range(year[0], year[0] + 1200)
    image = shown(picture, history_of(band))
    thick = [
        len(painted_rows(picture, image, column_at(picture, share))) for share in (0.2, 0.5, 0.8)
    ]
    assert all(1 <= rows <= 6 for rows in thick)


def test_moving_it_moves_the_bands_and_tells_so_once(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    told = QSignalSpy(picture.range_changed)
    image = shown(picture, history_of(band_of(hours((year[0], year[0] + 30 * DAY_S)))))
    assert not painted_rows(picture, image, column_at(picture, 0.5))
    for _ in range(2):
        picture.show_range(year[0], year[0] + 20 * DAY_S)
    assert painted_rows(picture, picture.grab().toImage(), column_at(picture, 0.5))
    assert told.count() == 1


def test_the_temperatures_stay_while_it_is_panned(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    band = band_of(hours(year))
    band.high_c[:] += 3 * np.sin(band.start / 9e5)
    shown(picture, history_of(band))
    seen = set()
    for step in range(40):
        start = year[0] + step * 5 * DAY_S
        picture.show_range(start, start + 60 * DAY_S)
        seen.add((picture.area.bottom_c, picture.area.top_c))
    assert len(seen) == 1


def test_the_pixels_of_its_area_are_where_the_view_has_them(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    shown(picture, history_of(band_of(hours(year))))
    area, box = picture.area, picture._view.geometry().toRect()
    assert box.getRect() == (area.left, area.top, area.width, area.height)
    assert picture._view.viewRange()[0] == [area.start, area.end]


def test_a_touch_neither_moves_the_picture_nor_opens_a_menu(
    picture: HistoryPicture, year: tuple[int, int], band_of: Bands, history_of: Histories
) -> None:
    shown(picture, history_of(band_of(hours(year))))
    assert picture._view.state["mouseEnabled"] == [False, False]
    assert not picture._view.menuEnabled()
    assert picture.childAt(picture.rect().center()) is None
