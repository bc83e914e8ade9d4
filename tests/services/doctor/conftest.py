import os
from pathlib import Path

import pytest

from genmon_gui.config.loading import defaults
from genmon_gui.config.settings import PollingSettings, Settings
from tests.hardware.fake_bus_folder import FakeBusFolder


@pytest.fixture
def bus_folder(tmp_path: Path) -> FakeBusFolder:
    return FakeBusFolder(tmp_path / "devices")


@pytest.fixture
def settings(bus_folder: FakeBusFolder) -> Settings:
    return defaults()._replace(polling=PollingSettings(w1_dir=bus_folder.path))


@pytest.fixture
def not_root() -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everything")
