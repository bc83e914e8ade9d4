"""An alert to send."""

import pytest

from genmon_gui.core.alert import Alert


@pytest.fixture
def alert() -> Alert:
    return Alert(
        at=1_795_374_120.0,
        message_id="<one@genmon-gui>",
        subject="Engine block 97.3 °C: above 95.0 °C",
        body="Engine block is at 97.3 °C.\n.\nA line with one point above.\n",
        short_text="Engine block 97.3 C: above 95.0 C since 14:02",
    )
