from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.gap import Gap, GapReason, shared, told_once, without

HIDDEN, OFF, UNKNOWN_TIME, LOST, UNEXPLAINED = GapReason
ENGINE = "Engine block"

moments = st.integers(0, 30)
gaps = st.builds(
    Gap,
    st.sampled_from([None, ENGINE, "Exhaust"]),
    moments,
    moments,
    st.sampled_from(GapReason),
    st.sampled_from(["", "crc"]),
)


def engine(start: float, end: float, reason: GapReason = LOST, detail: str = "") -> Gap:
    return Gap(ENGINE, start, end, reason, detail)


@pytest.mark.parametrize(("wins", "loses"), list(pairwise(GapReason)))
def test_the_reason_that_explains_more_is_told_where_two_hold(
    wins: GapReason, loses: GapReason
) -> None:
    told = told_once([engine(0, 10, loses), Gap(None, 4, 6, wins)], ENGINE, 0, 10)
    assert told == (engine(0, 4, loses), engine(4, 6, wins), engine(6, 10, loses))


def test_gaps_are_cut_to_the_span_that_was_asked_for() -> None:
    told = told_once([engine(0, 10), engine(20, 30, OFF), engine(40, 50)], ENGINE, 5, 25)
    assert told == (engine(5, 10), engine(20, 25, OFF))


def test_gaps_of_other_places_are_none_of_this_one() -> None:
    told = told_once([Gap("Exhaust", 0, 10, LOST), Gap(None, 5, 6, OFF)], ENGINE, 0, 10)
    assert told == (engine(5, 6, OFF),)


def test_gaps_that_touch_stay_two() -> None:
    touching = (engine(0, 5), engine(5, 7), engine(7, 9, detail="crc"))
    assert told_once(touching, ENGINE, 0, 20) == touching


def test_a_gap_that_outlasts_another_of_its_reason_goes_on_behind_it() -> None:
    told = told_once([engine(4, 9, detail="crc"), engine(0, 6)], ENGINE, 0, 20)
    assert told == (engine(0, 6), engine(6, 9, detail="crc"))


@given(st.lists(gaps), moments, moments)
def test_each_moment_is_told_once_by_the_reason_that_counts_most(
    some: list[Gap], start: float, end: float
) -> None:
    told = told_once(some, ENGINE, start, end)
    for moment in range(31):
        holding = [
            list(GapReason).index(gap.reason)
            for gap in some
            if gap.place in {None, ENGINE} and gap.start <= moment < gap.end
        ]
        expected = [min(holding)] if holding and start <= moment < end else []
        found = [gap.reason for gap in told if gap.start <= moment < gap.end]
        assert [list(GapReason).index(reason) for reason in found] == expected


@given(st.lists(gaps), moments, moments)
def test_gaps_lie_in_order_and_telling_them_again_changes_nothing(
    some: list[Gap], start: float, end: float
) -> None:
    told = told_once(some, ENGINE, start, end)
    assert all(before.end <= after.start for before, after in pairwise(told))
    assert all(start <= gap.start < gap.end <= end for gap in told)
    assert told_once(told, ENGINE, start, end) == told


@given(st.lists(st.tuples(moments, moments)), moments, moments)
def test_what_is_left_of_a_gap_is_what_no_span_takes(
    some: list[tuple[int, int]], start: float, end: float
) -> None:
    covering = told_once([engine(*span) for span in some], ENGINE, 0, 31)
    spans = [(gap.start, gap.end) for gap in covering]
    left = without(engine(start, end), spans)
    for moment in range(31):
        taken = any(span_start <= moment < span_end for span_start, span_end in spans)
        is_left = start <= moment < end and not taken
        assert sum(gap.start <= moment < gap.end for gap in left) == is_left


def test_gaps_of_several_places_that_are_nearly_the_same_are_one() -> None:
    some = [Gap(place, 100 + late, 900, LOST) for late, place in enumerate(("Shed", ENGINE))]
    (one,) = shared(some, 60)
    assert (one.places, one.start, one.end) == (("Shed", ENGINE), 100, 900)


def test_gaps_with_other_reasons_or_ends_stay_apart() -> None:
    some = [Gap("Shed", 0, 900, LOST), Gap(ENGINE, 0, 900, OFF), Gap("Exhaust", 0, 1900, LOST)]
    assert [gap.places for gap in shared(some, 60)] == [("Shed",), (ENGINE,), ("Exhaust",)]
