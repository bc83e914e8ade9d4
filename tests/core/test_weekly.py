from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import WEEK_S
from genmon_gui.core.weekly import WeeklyTime

SUNDAY = WeeklyTime(6, 18, 0)


@pytest.mark.parametrize(
    ("now", "latest"),
    [
        ("2026-11-22T17:59", "2026-11-15T18:00"),
        ("2026-11-22T18:00", "2026-11-22T18:00"),
        ("2026-11-23T00:00", "2026-11-22T18:00"),
        ("2026-11-02T12:00", "2026-11-01T18:00"),
    ],
)
def test_the_latest_is_on_the_clock_on_the_wall(toronto: ZoneInfo, now: str, latest: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=toronto).timestamp()
    found = datetime.fromtimestamp(SUNDAY.latest(at, toronto), toronto)
    assert found.isoformat(timespec="minutes").startswith(latest)


@given(st.floats(0, 4e9), st.integers(0, 6), st.integers(0, 23))
def test_there_is_one_in_every_week(at: float, weekday: int, hour: int) -> None:
    zone = ZoneInfo("America/Toronto")
    latest = WeeklyTime(weekday, hour, 30).latest(at, zone)
    assert latest <= at < latest + WEEK_S + 3600
