import numpy as np
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.services.history.history import Band
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.drawing import Drawing
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, TORONTO


def a_drawing() -> Drawing:
    drawing = Drawing(DARK, Unit.CELSIUS, TORONTO, has_heading=False)
    drawing.arrange(QSize(400, 200), 1.0)
    drawing.show_range(NOW, NOW + 86_400)
    return drawing


def a_band() -> Band:
    start = np.arange(NOW, NOW + 86_400, 3600.0)
    flat = np.full(len(start), 20.0)
    return Band("Engine", start, start + 3600, flat, flat + 2, flat + 1)


def test_it_reaches_to_what_shall_be_seen_however_warm_it_was(qtbot: QtBot) -> None:
    del qtbot
    drawing = a_drawing()
    drawing.show_bands((a_band(),), {})
    assert drawing.area.top_c < 40
    drawing.reach_to((-10.0, 95.0))
    assert drawing.area.bottom_c <= -10.0
    assert drawing.area.top_c >= 95.0
    drawing.reach_to(())
    assert drawing.area.top_c < 40


def test_without_a_band_it_reaches_as_far(qtbot: QtBot) -> None:
    del qtbot
    drawing = a_drawing()
    drawing.reach_to((-10.0, 95.0))
    assert drawing.area.bottom_c <= -10.0
    assert drawing.area.top_c >= 95.0


def test_a_temperature_is_found_where_it_is_drawn() -> None:
    area = Area(10, 20, 300, 150, 0.0, 1.0, -10.0, 40.0)
    assert area.value_c(area.top) == 40.0
    assert area.value_c(area.bottom) == -10.0
    assert area.value_c(area.y(12.5)) == 12.5
