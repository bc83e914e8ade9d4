"""What a look at a sensor comes to."""

import pytest

from genmon_gui.core.reading import stale_after_s


@pytest.mark.parametrize(
    ("interval_s", "stale_s"), [(0.1, 10.0), (1.0, 10.0), (20.0, 60.0), (600.0, 1800.0)]
)
def test_a_number_is_stale_after_three_rounds_and_not_before_ten_seconds(
    interval_s: float, stale_s: float
) -> None:
    assert stale_after_s(interval_s) == stale_s
