"""A glass over a fake picture."""

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.hands.glass import Glass
from genmon_gui.widgets.theme import DARK
from tests.widgets.hands.fake_plot import EXTENT, FakePlot
from tests.widgets.touching import Fingers


@pytest.fixture
def plot() -> FakePlot:
    return FakePlot()


@pytest.fixture
def glass(qtbot: QtBot, plot: FakePlot) -> Glass:
    made = Glass(plot, DARK.text)
    qtbot.addWidget(made)
    made.mover.set_extent(EXTENT)
    made.resize(800, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def fingers(glass: Glass) -> Fingers:
    return Fingers(glass)
