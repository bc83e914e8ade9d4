from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.reading import Reading
from genmon_gui.core.trend import GAP_S, Direction, Trend, remembered, trend_of

MINUTE_S = 60.0


def trend_after(
    value_c: Callable[[float], float],
    minutes: float,
    every_s: float = 20.0,
    before: Trend | None = None,
) -> Trend | None:
    """The trend of a temperature that is a function of minutes."""
    recent: tuple[Reading, ...] = ()
    steps = round(minutes * MINUTE_S / every_s)
    for step in range(steps + 1):
        reading = Reading(1e9 + step * every_s, value_c(step * every_s / MINUTE_S))
        recent = remembered(recent, reading)
    return trend_of(recent, reading, before)


@pytest.mark.parametrize(
    ("per_hour_c", "direction"),
    [(2.4, Direction.RISING), (-2.4, Direction.FALLING), (0.1, Direction.STEADY)],
)
def test_an_even_slope_is_told_in_degrees_an_hour(per_hour_c: float, direction: Direction) -> None:
    trend = trend_after(lambda minute: 4.0 + per_hour_c * minute / 60, 30)
    assert trend is not None
    assert trend.direction is direction
    assert trend.per_hour_c == pytest.approx(per_hour_c)


@pytest.mark.parametrize("minutes", [0, 5, 14])
def test_too_few_minutes_have_no_trend(minutes: float) -> None:
    assert trend_after(lambda _: 4.0, minutes) is None


def test_a_quarter_of_an_hour_is_enough() -> None:
    assert trend_after(lambda _: 4.0, 15) == Trend(Direction.STEADY, 0.0)


def test_a_look_every_ten_minutes_is_enough() -> None:
    trend = trend_after(lambda minute: minute / 10, 20, every_s=600.0)
    assert trend is not None
    assert trend.per_hour_c == pytest.approx(6.0)


def test_an_engine_that_starts_is_seen_rising_within_minutes() -> None:
    trend = trend_after(lambda minute: 20.0 + max(0.0, minute - 30) * 6, 34.5)
    assert trend is not None
    assert trend.direction is Direction.RISING
    assert trend.per_hour_c > 60


def test_a_few_outliers_do_not_turn_it() -> None:
    trend = trend_after(lambda minute: 90.0 if minute in (7, 15) else 4.0 + minute / 60, 30)
    assert trend is not None
    assert trend.per_hour_c == pytest.approx(1.0, abs=0.2)


def test_what_was_before_a_gap_tells_nothing() -> None:
    recent: tuple[Reading, ...] = ()
    for minute in range(30):
        recent = remembered(recent, Reading(minute * MINUTE_S, 4.0))
    assert len(recent) == 30
    late = Reading(recent[-1].at + GAP_S + 1, 4.0)
    assert remembered(recent, late) == (late,)


def test_a_clock_that_was_set_back_begins_anew() -> None:
    early = Reading(0.0, 4.0)
    assert remembered((Reading(3600.0, 4.0),), early) == (early,)


def test_a_step_of_the_sensor_is_no_trend() -> None:
    trend = trend_after(lambda minute: 4.0 if minute < 15 else 4.0625, 30)
    assert trend is not None
    assert trend.direction is Direction.STEADY


def test_the_arrow_does_not_flicker_between_two_thresholds() -> None:
    def slope(minute: float) -> float:
        return 0.45 * minute / 60

    rising = Trend(Direction.RISING, 2.0)
    calm, moving = trend_after(slope, 30), trend_after(slope, 30, before=rising)
    assert calm is not None
    assert moving is not None
    assert (calm.direction, moving.direction) == (Direction.STEADY, Direction.RISING)


def test_it_turns_at_once_where_it_was_going_the_other_way() -> None:
    trend = trend_after(lambda minute: -minute / 10, 30, before=Trend(Direction.RISING, 2.0))
    assert trend is not None
    assert trend.direction is Direction.FALLING


@given(st.lists(st.tuples(st.floats(0.1, 400), st.floats(-55, 125)), min_size=1, max_size=80))
def test_what_is_remembered_is_bounded_and_apart(steps: list[tuple[float, float]]) -> None:
    recent: tuple[Reading, ...] = ()
    at = 1e9
    for after_s, value_c in steps:
        at += after_s
        recent = remembered(recent, Reading(at, value_c))
    assert 1 <= len(recent) <= 31
    apart = [later.at - earlier.at for earlier, later in pairwise(recent)]
    assert all(60 - 1e-3 <= pause <= 2 * GAP_S for pause in apart)
    trend_of(recent, Reading(at, 4.0), None)


def test_a_reading_soon_after_another_is_nothing_new() -> None:
    recent = remembered((), Reading(0.0, 4.0))
    assert remembered(recent, Reading(59.0, 5.0)) is recent
    assert remembered(recent, Reading(60.0, 5.0)) == (*recent, Reading(60.0, 5.0))
