from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.warming import Warming, held, listen, rise_c

A, B, C = "28-00000000000a", "28-00000000000b", "28-00000000000c"
STEP_C = 1 / 16
ROUND_S = 2.0
Course = Sequence[float | None]

NOISE = st.lists(st.sampled_from([-STEP_C, 0.0, STEP_C]), min_size=30, max_size=30)
COLD_C = st.floats(-30.0, 25.0)


def quantised(value_c: float) -> float:
    return round(value_c / STEP_C) * STEP_C


def in_hand(start_c: float, count: int = 30, hand_c: float = 33.0) -> list[float]:
    """A sleeve in a hand: half of the difference is gone after twenty seconds."""
    return [
        quantised(hand_c - (hand_c - start_c) * 0.5 ** (at * ROUND_S / 20)) for at in range(count)
    ]


def after(courses: Mapping[str, Course]) -> Warming:
    """What is known when every probe has said what is on its course, None where it is silent."""
    warming = Warming()
    for number, values in enumerate(zip(*courses.values(), strict=True)):
        heard = {
            rom: value for rom, value in zip(courses, values, strict=True) if value is not None
        }
        warming = listen(warming, heard, number * ROUND_S)
    return warming


def still(value_c: float, noise: Sequence[float] = (0.0,) * 30) -> list[float]:
    return [quantised(value_c) + each for each in noise]


@given(COLD_C, COLD_C, NOISE, NOISE)
def test_the_one_in_a_hand_is_found_among_others_that_only_tremble(
    start_c: float, other_c: float, noise: list[float], other_noise: list[float]
) -> None:
    warm = [value + each for value, each in zip(in_hand(start_c), noise, strict=True)]
    assert held(after({B: still(other_c, other_noise), A: warm})) == (A,)


@given(st.lists(COLD_C, min_size=1, max_size=8), st.data())
def test_nothing_is_found_where_nothing_is_held(starts_c: list[float], data: st.DataObject) -> None:
    courses = {
        f"28-{number:012x}": still(start_c, data.draw(NOISE))
        for number, start_c in enumerate(starts_c)
    }
    assert held(after(courses)) == ()


@given(COLD_C, st.integers(8, 30))
def test_it_takes_less_than_a_quarter_of_a_minute(start_c: float, count: int) -> None:
    assert held(after({A: in_hand(start_c, count), B: still(4.0)[:count]})) == (A,)


@given(COLD_C, NOISE)
def test_two_that_are_held_at_once_are_never_taken_for_one(
    start_c: float, noise: list[float]
) -> None:
    courses: Mapping[str, Course] = {
        A: in_hand(start_c),
        B: in_hand(start_c + 1),
        C: still(0.0, noise),
    }
    for count in range(1, 31):
        found = held(after({rom: course[:count] for rom, course in courses.items()}))
        assert len(found) != 1
    assert set(found) == {A, B}


@given(COLD_C, st.permutations([A, B, C]))
def test_the_order_of_the_probes_does_not_matter(start_c: float, order: list[str]) -> None:
    courses: Mapping[str, Course] = {A: in_hand(start_c), B: in_hand(start_c), C: still(2.0)}
    assert held(after({rom: courses[rom] for rom in order})) == held(after(courses))


def test_before_the_first_round_nothing_is_found() -> None:
    assert held(Warming()) == ()
    assert rise_c(Warming(), A) == 0.0


def test_one_that_was_warm_before_and_stays_so_is_not_held() -> None:
    assert held(after({A: still(30.0), B: in_hand(5.0)})) == (B,)


def test_what_becomes_hotter_than_a_hand_is_heated_by_something_else() -> None:
    engine = [30.0 + at for at in range(30)]
    assert held(after({A: engine, B: still(5.0)})) == ()
    assert held(after({A: engine, B: in_hand(5.0)})) == (B,)


def test_what_the_sun_warms_slowly_is_not_held() -> None:
    sunny = [quantised(10.0 + at * ROUND_S / 120) for at in range(30)]
    assert held(after({A: sunny, B: sunny})) == ()
    assert held(after({A: sunny, B: in_hand(10.0)})) == (B,)


def test_one_that_is_put_down_makes_room_for_the_next() -> None:
    cools = [*in_hand(10.0, 10), *(quantised(21.0 - at * 0.5) for at in range(35))]
    next_one = [*still(10.0)[:15], *in_hand(10.0)]
    assert held(after({A: cools, B: next_one})) == (B,)


@pytest.mark.parametrize("silent", [1, 5])
def test_one_that_fails_meanwhile_is_not_named_nor_is_another(silent: int) -> None:
    fails: Course = [*in_hand(5.0)[: 30 - silent], *[None] * silent]
    assert held(after({A: fails, B: still(5.0)})) == ()


def test_one_that_missed_a_round_is_found_when_it_is_heard_again() -> None:
    warm: Course = [*in_hand(5.0)[:20], None, *in_hand(5.0)[21:]]
    assert held(after({A: warm, B: still(5.0)})) == (A,)


def test_while_one_of_two_held_fails_for_a_moment_the_other_is_not_taken_for_it() -> None:
    fails: Course = [*in_hand(5.0)[:29], None]
    assert len(held(after({A: fails, B: in_hand(6.0)}))) == 2


def test_one_that_is_gone_for_good_is_in_nobody_s_way() -> None:
    gone: Course = [*in_hand(5.0)[:10], *[None] * 20]
    assert held(after({A: gone, B: [*still(5.0)[:10], *in_hand(5.0)[:20]]})) == (B,)


def test_rounds_that_come_slowly_take_longer_but_find_it_too() -> None:
    warming = Warming()
    for number, value_c in enumerate((10.0, 21.0, 27.0)):
        warming = listen(warming, {A: value_c, B: 10.0}, number * 20.0)
    assert held(warming) == (A,)
    assert rise_c(warming, A) == 17.0


def test_what_is_long_over_counts_no_more() -> None:
    warming = listen(listen(Warming(), {A: 5.0}, 0.0), {A: 20.0}, 91.0)
    assert held(warming) == ()
