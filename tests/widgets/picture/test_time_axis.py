import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genmon_gui.core.calendar import year_bounds
from genmon_gui.core.dates import short_month
from genmon_gui.core.language import LANGUAGES, speak
from genmon_gui.widgets.picture.area import Area
from genmon_gui.widgets.picture.time_axis import TimeAxis
from genmon_gui.widgets.picture.time_ticks import Scale, time_ticks
from genmon_gui.widgets.theme import DARK
from genmon_gui.workers.languages import language_of
from tests.builders import TORONTO
from tests.widgets.drawn import drawn_texts

# Of the picture on the smallest screen.
WIDTH_PX = 620


class FakePicture(QWidget):
    """Shows from the beginning of 2026 to the end of a year."""

    def __init__(self, last_year: int, *, is_span_said: bool) -> None:
        super().__init__()
        start, end = year_bounds(2026, TORONTO)[0], year_bounds(last_year, TORONTO)[1]
        self._area = Area(0, 0, WIDTH_PX, 10, start, end, 0.0, 1.0)
        self._is_span_said = is_span_said
        self.resize(WIDTH_PX, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        axis = TimeAxis(DARK, TORONTO)
        axis.paint(QPainter(self), self._area, is_span_said=self._is_span_said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_on_the_smallest_screen_names_each_month(qtbot: QtBot, language: str) -> None:
    del qtbot
    speak(language_of(language))
    axis = TimeAxis(DARK, TORONTO)
    ticks = time_ticks(Scale(*year_bounds(2026, TORONTO), TORONTO, WIDTH_PX, axis._measure))
    assert [label.text for label in ticks.labels] == [short_month(each) for each in range(1, 13)]


@pytest.mark.parametrize(
    ("last_year", "is_span_said", "said"),
    [(2026, False, ["2026"]), (2026, True, []), (2027, True, ["2026", "2027"])],
)
def test_a_year_that_is_said_elsewhere_is_not_said_again(
    qtbot: QtBot, *, last_year: int, is_span_said: bool, said: list[str]
) -> None:
    shown = FakePicture(last_year, is_span_said=is_span_said)
    qtbot.addWidget(shown)
    assert [drawn.text for drawn in drawn_texts(shown) if drawn.text.isdigit()] == said
