import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.core.screen_care import (
    GUARD_S,
    UNWATCHED_S,
    Care,
    CareRule,
    Light,
    absence,
    glass_share,
    held,
    lifted,
    light,
    released,
    touched,
    woken,
)

RULE = CareRule(dim_after_s=300, dark_after_s=1800)


@pytest.mark.parametrize(
    ("idle_s", "expected"),
    [
        (0, Light.AWAKE),
        (299.9, Light.AWAKE),
        (300, Light.DIM),
        (1799.9, Light.DIM),
        (1800, Light.DARK),
        (1e8, Light.DARK),
    ],
)
def test_an_idle_screen_is_dimmed_and_then_darkened(idle_s: float, expected: Light) -> None:
    assert light(RULE, Care(100.0), 100.0 + idle_s) is expected


def test_zero_is_never() -> None:
    assert light(CareRule(0, 0), Care(0.0), 1e9) is Light.AWAKE
    assert light(CareRule(0, 60), Care(0.0), 59) is Light.AWAKE
    assert light(CareRule(0, 60), Care(0.0), 60) is Light.DARK
    assert light(CareRule(60, 0), Care(0.0), 1e9) is Light.DIM


def test_a_screen_that_must_be_seen_stays_awake() -> None:
    assert light(RULE, Care(0.0, is_kept_lit=True), 1e6) is Light.AWAKE
    assert light(CareRule(0, 60), Care(0.0, is_kept_lit=True), 1e6) is Light.AWAKE


SHARES = st.floats(0, 1)


@given(SHARES, SHARES)
def test_glass_lets_everything_through_or_at_least_what_can_be_read(
    wanted: float, least: float
) -> None:
    assert glass_share(1, least) == 1
    assert least - 1e-12 <= glass_share(wanted, least) <= 1


@given(st.lists(st.integers(1, 100), min_size=2, max_size=2, unique=True), st.floats(0, 0.99))
def test_no_two_choices_of_brightness_look_the_same(percents: list[int], least: float) -> None:
    darker, brighter = (glass_share(percent / 100, least) for percent in sorted(percents))
    assert darker < brighter


@pytest.mark.parametrize("idle_s", [300, 1800])
def test_the_waking_touch_and_what_belongs_to_it_do_nothing_else(idle_s: float) -> None:
    care, does_more = touched(RULE, Care(0.0), idle_s)
    assert not does_more
    assert light(RULE, care, idle_s) is Light.AWAKE
    assert not touched(RULE, care, idle_s + GUARD_S - 0.01)[1]
    assert touched(RULE, care, idle_s + GUARD_S)[1]


def test_a_touch_on_a_screen_that_is_awake_does_more_and_keeps_it_awake() -> None:
    care, does_more = touched(RULE, Care(0.0), 299)
    assert does_more
    assert light(RULE, care, 598) is Light.AWAKE


def test_a_waking_finger_that_stays_long_is_guarded_when_it_is_lifted() -> None:
    care, _ = touched(RULE, Care(0.0), 2000)
    care = lifted(care, 2010)
    assert not touched(RULE, care, 2010.1)[1]


def test_a_finger_already_on_its_way_does_nothing_when_something_wakes_the_screen() -> None:
    care = woken(Care(0.0), 2000)
    assert light(RULE, care, 2000) is Light.AWAKE
    assert not touched(RULE, care, 2000.2)[1]


@given(st.lists(st.floats(0, 4000), max_size=20))
def test_whatever_is_touched_when_only_an_awake_screen_obeys(pauses_s: list[float]) -> None:
    care, now_s = Care(0.0), 0.0
    for pause_s in pauses_s:
        now_s += pause_s
        before = light(RULE, care, now_s)
        care, does_more = touched(RULE, care, now_s)
        assert light(RULE, care, now_s) is Light.AWAKE
        assert not (does_more and before is not Light.AWAKE)


def test_nobody_is_there_once_the_last_finger_is_gone_for_long() -> None:
    care = held(Care(100.0))
    assert not absence(120, care, 1e6).is_left
    care = released(care, 500.0)
    assert not absence(120, care, 619.9).is_left
    assert absence(120, care, 620.0).is_left
    assert not absence(0, care, 1e6).is_left


def test_what_was_begun_is_kept_five_times_as_long() -> None:
    assert not absence(120, Care(0.0), 599.9).is_abandoned
    assert absence(120, Care(0.0), 600.0).is_abandoned
    assert not absence(0, Care(0.0), 1e6).is_abandoned


@given(st.floats(0, 86_400))
def test_whenever_the_first_page_comes_back_nothing_stays_unwatched(
    back_after_s: float,
) -> None:
    assert not absence(back_after_s, Care(0.0), UNWATCHED_S - 0.1).is_unwatched
    assert absence(back_after_s, Care(0.0), UNWATCHED_S).is_unwatched
    assert not absence(back_after_s, held(Care(0.0)), UNWATCHED_S).is_unwatched
