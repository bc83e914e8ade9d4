import re
import time
from datetime import UTC, datetime
from pathlib import Path

from genmon_gui.core.clock import EARLIEST_AT


def test_no_right_clock_is_refused() -> None:
    assert time.time() >= EARLIEST_AT


def test_every_release_moves_the_earliest_time_on(checkout: Path) -> None:
    text = (checkout / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## .*(\d{4}-\d\d-\d\d)$", text, flags=re.MULTILINE)
    for date in released:
        assert datetime.fromisoformat(date).replace(tzinfo=UTC).timestamp() <= EARLIEST_AT
