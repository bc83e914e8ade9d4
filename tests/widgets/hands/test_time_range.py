import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.calendar import DAY_S
from genmon_gui.widgets.hands.time_range import Bounds, TimeRange, bounds_of

BOUNDS = Bounds(1_700_000_000.0, 1_800_000_000.0)

shares = st.floats(0, 1)
factors = st.floats(0.01, 100)


@st.composite
def ranges(draw: st.DrawFn) -> TimeRange:
    length_s = draw(st.floats(BOUNDS.shortest_s, BOUNDS.whole.length_s))
    free_s = BOUNDS.whole.length_s - length_s
    return BOUNDS.placed(length_s, BOUNDS.first + draw(shares) * free_s, 0.0)


@given(ranges(), factors, shares)
def test_zooming_keeps_the_point_where_it_is_unless_a_limit_forbids(
    seen: TimeRange, factor: float, share: float
) -> None:
    about = seen.at(share)
    zoomed = BOUNDS.zoomed(seen, factor, about)
    if zoomed.start > BOUNDS.first and zoomed.end < BOUNDS.last:
        assert zoomed.share_of(about) == pytest.approx(share, abs=1e-6)


@given(ranges(), factors, shares, st.floats(-1e9, 1e9))
def test_a_range_never_leaves_its_limits(
    seen: TimeRange, factor: float, share: float, by_s: float
) -> None:
    for moved in (BOUNDS.zoomed(seen, factor, seen.at(share)), BOUNDS.panned(seen, by_s)):
        assert BOUNDS.first <= moved.start < moved.end <= BOUNDS.last
        assert moved.length_s >= BOUNDS.shortest_s - 0.001


@given(ranges(), st.floats(-1e8, 1e8))
def test_panning_there_and_back_is_as_if_nothing_had_been_away_from_the_ends(
    seen: TimeRange, by_s: float
) -> None:
    there = BOUNDS.panned(seen, by_s)
    back = BOUNDS.panned(there, -by_s)
    if there.start > BOUNDS.first and there.end < BOUNDS.last:
        assert (back.start, back.end) == pytest.approx((seen.start, seen.end), abs=0.001)


@given(ranges(), st.floats(-1e9, 1e9))
def test_panning_changes_no_length(seen: TimeRange, by_s: float) -> None:
    assert BOUNDS.panned(seen, by_s).length_s == pytest.approx(seen.length_s, abs=0.001)


def test_panning_stops_at_the_newest() -> None:
    seen = TimeRange(1_799_000_000.0, 1_799_100_000.0)
    assert BOUNDS.panned(seen, 1e9) == TimeRange(1_799_900_000.0, 1_800_000_000.0)


def test_zooming_in_stops_at_ten_minutes_about_the_point() -> None:
    seen = TimeRange(1_750_000_000.0, 1_750_001_000.0)
    zoomed = BOUNDS.zoomed(seen, 0.001, seen.at(0.25))
    assert zoomed == TimeRange(1_750_000_100.0, 1_750_000_700.0)


def test_zooming_out_stops_at_everything() -> None:
    assert BOUNDS.zoomed(TimeRange(1.75e9, 1.76e9), 1000.0, 1.751e9) == BOUNDS.whole


def test_a_year_that_has_just_begun_may_stay_and_go_no_further() -> None:
    year = TimeRange(BOUNDS.last - DAY_S, BOUNDS.last + 364 * DAY_S)
    bounds = BOUNDS.stretched(year)
    assert bounds.panned(year, 100.0) == year
    assert bounds.panned(year, -DAY_S).start == year.start - DAY_S


@pytest.mark.parametrize("length_s", [0.0, 60.0, 3600.0, 4e8])
def test_all_readings_lie_within_a_small_margin(length_s: float) -> None:
    bounds = bounds_of(1.7e9, 1.7e9 + length_s)
    assert bounds.first < 1.7e9 <= 1.7e9 + length_s < bounds.last
    assert bounds.whole.length_s >= bounds.shortest_s
    assert bounds.whole.length_s <= max(1.05 * length_s, 1.05 * bounds.shortest_s)
