"""Whom the crew wakes, and when."""

from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import HeartbeatSettings, Settings
from genmon_gui.crew import Crew
from genmon_gui.hardware.simulated_bus import SimulatedBus
from tests.builders import NOW, TORONTO, some_settings, trusted_time

BEATING = HeartbeatSettings("https://example.com/ping")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "genmon.db")


def listeners(crew: Crew) -> int:
    """To how many each round is told."""
    return crew.polling.receivers(SIGNAL("round_taken(PyObject)"))


def a_crew(settings: Settings) -> Crew:
    bus = SimulatedBus(lambda: NOW, TORONTO)
    return Crew(settings, bus, trusted_time(), None, demo=False)


def test_rounds_do_not_wake_a_heartbeat_that_nobody_wants(qtbot: QtBot, settings: Settings) -> None:
    del qtbot
    assert listeners(a_crew(settings)) == 0
    assert listeners(a_crew(settings._replace(heartbeat=BEATING))) == 1


def test_a_heartbeat_may_be_wanted_later_and_no_more(qtbot: QtBot, settings: Settings) -> None:
    del qtbot
    crew = a_crew(settings)
    counts = []
    for heartbeat in (BEATING, BEATING._replace(interval_s=60.0), None, BEATING):
        crew.apply(settings._replace(heartbeat=heartbeat))
        counts.append(listeners(crew))
    assert counts == [1, 1, 0, 1]
