import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.core.quarters import QUARTER_S, Quarter, quarter_start
from genmon_gui.widgets.now.day_strip import DayStrip
from genmon_gui.widgets.theme import DARK
from tests.builders import NOW, TORONTO
from tests.widgets.paint_watcher import PaintWatcher
from tests.widgets.seeing import ink_of, pixels_of, rgb

END = quarter_start(NOW) + QUARTER_S


def quarter(before: int, low_c: float, high_c: float) -> Quarter:
    return Quarter(END - before * QUARTER_S, low_c, high_c)


@pytest.fixture
def strip(qtbot: QtBot) -> DayStrip:
    strip = DayStrip(DARK, TORONTO)
    qtbot.addWidget(strip)
    strip.setStyleSheet(f"DayStrip {{ background: {DARK.surface}; }}")
    strip.resize(192, 60)
    strip.show()
    return strip


def test_the_newest_quarter_hour_is_at_the_right_end(strip: DayStrip) -> None:
    strip.show_quarters((quarter(96, 1.0, 2.0), quarter(1, 3.0, 4.0)), END)
    first, last = strip.bars()
    assert first.left() == pytest.approx(0.0)
    assert last.right() == pytest.approx(192.0)
    assert last.top() < first.top()


def test_quarters_of_longer_ago_are_not_shown(strip: DayStrip) -> None:
    strip.show_quarters((quarter(97, -40.0, -39.0), quarter(1, 3.0, 4.0)), END)
    assert len(strip.bars()) == 1


def test_a_quarter_hour_without_readings_is_a_hole(strip: DayStrip) -> None:
    known = tuple(quarter(before, 3.0, 9.0) for before in range(96, 0, -1) if before != 20)
    strip.show_quarters(known, END)
    # All but the base line.
    has_ink = ink_of(strip, DARK.surface)[:-2].any(axis=0)
    assert list(np.flatnonzero(~has_ink)) == [152, 153]


def test_a_calm_day_is_a_line_and_no_mountain_of_noise(strip: DayStrip) -> None:
    strip.show_quarters(tuple(quarter(n, 4.0, 4.06) for n in range(96, 0, -1)), END)
    heights = [bar.height() for bar in strip.bars()]
    assert len(heights) == 96
    assert max(heights) < 6


def test_warm_is_above_and_cold_below(strip: DayStrip) -> None:
    strip.show_quarters((quarter(2, -20.0, -19.9), quarter(1, -20.0, 20.0)), END)
    seen = pixels_of(strip)[:, -1]
    assert abs(seen[1] - rgb(DARK.high)).max() < 12
    assert abs(seen[-3] - rgb(DARK.low)).max() < 12


def test_yesterday_steps_back(strip: DayStrip) -> None:
    strip.show_quarters(tuple(quarter(n, 3.0, 9.0) for n in range(96, 0, -1)), END)
    column = pixels_of(strip).sum(axis=2)[10]
    assert column[20] < column[-20]


def test_nothing_is_drawn_of_nothing(strip: DayStrip) -> None:
    assert not ink_of(strip, DARK.surface).any()


def test_a_quarter_hour_that_widens_by_less_than_a_pixel_is_not_painted_again(
    qtbot: QtBot, strip: DayStrip
) -> None:
    strip.show_quarters((quarter(2, 0.0, 20.0), quarter(1, 3.0, 4.0)), END)
    qtbot.wait(50)
    watcher = PaintWatcher(strip)
    strip.show_quarters((quarter(2, 0.0, 20.0), quarter(1, 3.0, 4.01)), END)
    qtbot.wait(50)
    assert watcher.painted == []
    strip.show_quarters((quarter(2, 0.0, 20.0), quarter(1, 3.0, 9.0)), END)
    qtbot.waitUntil(lambda: watcher.painted == [strip])
