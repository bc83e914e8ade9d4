import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import year_bounds
from genmon_gui.core.dates import short_month
from genmon_gui.core.language import LANGUAGES, speak
from genmon_gui.widgets.picture.time_axis import TimeAxis
from genmon_gui.widgets.picture.time_ticks import Scale, time_ticks
from genmon_gui.widgets.theme import DARK
from genmon_gui.workers.languages import language_of
from tests.builders import TORONTO

# Of the picture on the smallest screen.
WIDTH_PX = 620


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_on_the_smallest_screen_names_each_month(qtbot: QtBot, language: str) -> None:
    del qtbot
    speak(language_of(language))
    axis = TimeAxis(DARK, TORONTO)
    ticks = time_ticks(Scale(*year_bounds(2026, TORONTO), TORONTO, WIDTH_PX, axis._measure))
    assert [label.text for label in ticks.labels] == [short_month(each) for each in range(1, 13)]
