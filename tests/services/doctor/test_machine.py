from pathlib import Path

import pytest

from genmon_gui.services.doctor.finding import Status
from genmon_gui.services.doctor.machine import check_clock, check_display


@pytest.mark.parametrize(
    ("error_us", "status"),
    [(0, Status.OK), (15_999_999, Status.OK), (16_000_000, Status.WARN), (None, Status.WARN)],
)
def test_a_clock_that_nobody_corrects_is_told(error_us: int | None, status: Status) -> None:
    assert check_clock(error_us, loses_time=False).status is status


def test_a_board_without_a_battery_is_told_that_readings_wait() -> None:
    assert "readings wait" in check_clock(None, loses_time=True).text
    assert check_clock(0, loses_time=True).status is Status.OK


def test_a_platform_that_the_user_chose_is_a_display(tmp_path: Path) -> None:
    assert check_display({"QT_QPA_PLATFORM": "offscreen"}, tmp_path).status is Status.OK


def test_a_screen_without_a_session_is_told_apart_from_none(tmp_path: Path) -> None:
    assert "headless" in check_display({}, tmp_path).text
    (tmp_path / "card0").touch()
    assert "no session" in check_display({}, tmp_path).text
