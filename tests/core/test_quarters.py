from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.quarters import KEPT_S, QUARTER_S, Quarter, quarter_start, taken_in
from genmon_gui.core.reading import Reading

START = 1_795_374_000


def after(*readings: tuple[float, float]) -> tuple[Quarter, ...]:
    quarters: tuple[Quarter, ...] = ()
    for after_s, value_c in readings:
        quarters = taken_in(quarters, Reading(START + after_s, value_c))
    return quarters


def test_readings_of_a_quarter_hour_widen_it() -> None:
    assert after((0, 4.0), (20, 3.0), (899.9, 5.0)) == (Quarter(START, 3.0, 5.0),)


def test_the_next_quarter_hour_begins_anew() -> None:
    assert after((0, 4.0), (900, 5.0))[1:] == (Quarter(START + 900, 5.0, 5.0),)


def test_a_quarter_hour_without_readings_does_not_exist() -> None:
    assert [quarter.start - START for quarter in after((0, 4.0), (7200, 5.0))] == [0, 7200]


def test_a_reading_that_changes_nothing_gives_the_same_object() -> None:
    quarters = after((0, 4.0), (10, 5.0))
    assert taken_in(quarters, Reading(START + 20, 4.5)) is quarters


def test_a_reading_from_before_the_newest_quarter_changes_nothing() -> None:
    quarters = after((0, 4.0), (900, 5.0))
    assert taken_in(quarters, Reading(START + 899, -40.0)) is quarters


@given(st.lists(st.tuples(st.floats(0, 3 * KEPT_S), st.floats(-55, 125)), min_size=1).map(sorted))
def test_what_is_kept_is_a_day_in_order_and_holds_the_newest(
    readings: list[tuple[float, float]],
) -> None:
    quarters = after(*readings)
    starts = [quarter.start for quarter in quarters]
    assert starts == sorted(set(starts))
    assert starts[-1] - starts[0] < KEPT_S
    assert starts[-1] == quarter_start(START + readings[-1][0])
    assert all(start % QUARTER_S == 0 for start in starts)
    assert quarters[-1].low_c <= readings[-1][1] <= quarters[-1].high_c
