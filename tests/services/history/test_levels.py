import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import DAY_S, HOUR_S
from genmon_gui.services.history.levels import DAYS, Level, Source, level_for

YEAR_S = 365 * DAY_S


@pytest.mark.parametrize(
    ("span_s", "width_px", "level"),
    [
        (600, 700, Level(Source.READINGS, 1)),
        (6 * HOUR_S, 700, Level(Source.READINGS, 20)),
        (DAY_S, 1800, Level(Source.READINGS, 30)),
        (7 * DAY_S, 700, Level(Source.HOURLY, HOUR_S)),
        (YEAR_S, 1800, Level(Source.HOURLY, 3 * HOUR_S)),
        (2 * YEAR_S, 1800, Level(Source.HOURLY, 6 * HOUR_S)),
        (3 * YEAR_S, 1800, DAYS),
        (10 * YEAR_S, 700, DAYS),
    ],
)
def test_a_span_is_drawn_of_what_fills_its_width(
    span_s: float, width_px: float, level: Level
) -> None:
    assert level_for(span_s, width_px) == level


@given(span_s=st.floats(600, 790 * DAY_S), width_px=st.integers(400, 4000))
def test_there_are_at_most_two_intervals_a_pixel(span_s: float, width_px: int) -> None:
    assert span_s / level_for(span_s, width_px).step_s <= 2 * width_px


@given(span_s=st.floats(600, 100 * YEAR_S), more=st.floats(1, 10), width_px=st.integers(100, 4000))
def test_a_longer_span_is_never_drawn_more_finely(
    span_s: float, more: float, width_px: int
) -> None:
    near, far = level_for(span_s, width_px), level_for(span_s * more, width_px)
    assert near.source.value <= far.source.value
    assert near.source != far.source or near.step_s <= far.step_s
