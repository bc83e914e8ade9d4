import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.phrasing import Unit
from genmon_gui.core.trend import Direction, Trend
from genmon_gui.widgets.now.trend_label import TrendLabel
from genmon_gui.widgets.theme import DARK
from tests.widgets.seeing import ink_of


def shown(qtbot: QtBot, trend: Trend | None, unit: Unit = Unit.CELSIUS) -> TrendLabel:
    label = TrendLabel(DARK, unit)
    qtbot.addWidget(label)
    label.setStyleSheet(f"TrendLabel {{ background: {DARK.surface}; }}")
    label.set_size(24.0)
    label.resize(label.sizeHint())
    label.show_trend(trend)
    label.show()
    return label


@pytest.mark.parametrize(
    ("trend", "unit", "words"),
    [
        (Trend(Direction.RISING, 2.44), Unit.CELSIUS, "rising 2.4°/h"),
        (Trend(Direction.FALLING, -2.0), Unit.FAHRENHEIT, "falling 3.6°/h"),
        (Trend(Direction.STEADY, 0.2), Unit.CELSIUS, "steady"),
        (None, Unit.CELSIUS, ""),
    ],
)
def test_it_says_where_it_goes(qtbot: QtBot, trend: Trend | None, unit: Unit, words: str) -> None:
    label = shown(qtbot, trend, unit)
    assert label.text() == words
    assert bool(ink_of(label, DARK.surface).any()) is bool(words)


def test_the_arrow_of_what_falls_is_that_of_what_rises_upside_down(qtbot: QtBot) -> None:
    rising, falling = (
        ink_of(shown(qtbot, Trend(direction, 1.0)), DARK.surface)[:, :24]
        for direction in (Direction.RISING, Direction.FALLING)
    )
    assert not np.array_equal(rising, falling)
    assert np.mean(rising[::-1] == falling) > 0.9


def test_a_faster_one_takes_no_more_room(qtbot: QtBot) -> None:
    label = shown(qtbot, Trend(Direction.RISING, 1.0))
    before = label.sizeHint()
    label.show_trend(Trend(Direction.RISING, 455.5))
    assert label.sizeHint() == before
    assert not ink_of(label, DARK.surface)[:, -1].any()
