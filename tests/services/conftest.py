"""What the tests of a recorder use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from genmon_gui.config.settings import Settings
from tests.builders import EMAIL, some_settings
from tests.services.rounds import HOT, SENSORS, Rounds


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "genmon.db", sensors=SENSORS, alarms=(HOT,), email=EMAIL)


@pytest.fixture
def rounds(settings: Settings) -> Iterator[Rounds]:
    rounds = Rounds(settings)
    yield rounds
    rounds.recorder.close()
