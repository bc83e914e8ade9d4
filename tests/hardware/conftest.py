from pathlib import Path

import pytest

from tests.hardware.fake_bus_folder import FakeBusFolder


@pytest.fixture
def folder(tmp_path: Path) -> FakeBusFolder:
    return FakeBusFolder(tmp_path / "devices")
