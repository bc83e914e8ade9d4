from datetime import time

import pytest

from genmon_gui.core.night import is_night


@pytest.mark.parametrize(
    ("at", "expected"),
    [("21:59", False), ("22:00", True), ("23:59", True), ("00:00", True), ("06:30", False)],
)
def test_a_night_may_hold_midnight(at: str, *, expected: bool) -> None:
    assert is_night(time.fromisoformat(at), time(22), time(6, 30)) is expected


def test_a_night_may_lie_within_a_day() -> None:
    assert is_night(time(2), time(1), time(3))
    assert not is_night(time(3), time(1), time(3))


def test_without_both_ends_there_is_no_night() -> None:
    assert not is_night(time(2), None, None)
    assert not is_night(time(2), time(2), time(2))
