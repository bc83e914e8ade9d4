"""The fonts that every screen is drawn with."""

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.widgets.fonts import load_fonts

_loaded: list[bool] = []


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    """Load them once the application is there."""
    del qtbot
    if not _loaded:
        load_fonts()
        _loaded.append(True)
