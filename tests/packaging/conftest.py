from pathlib import Path

import pytest


@pytest.fixture
def checkout() -> Path:
    return Path(__file__).resolve().parents[2]


@pytest.fixture
def packaging(checkout: Path) -> Path:
    return checkout / "packaging"
