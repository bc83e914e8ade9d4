import pytest
from hypothesis import given
from hypothesis import strategies as st

from genmon_gui.widgets.hands.recogniser import Act, Point, Recogniser, hold_of

HERE = (100.0, 50.0)


@pytest.fixture
def recogniser() -> Recogniser:
    return Recogniser()


def tap(recogniser: Recogniser, at: float, where: Point = HERE) -> Act:
    recogniser.touch(at, {0: where})
    return recogniser.touch(at + 0.05, {})


def test_a_finger_that_comes_and_goes_is_a_tap(recogniser: Recogniser) -> None:
    assert tap(recogniser, 1.0) is Act.TAPPED
    assert recogniser.origin == HERE


def test_a_finger_that_trembles_is_still_a_tap(recogniser: Recogniser) -> None:
    recogniser.touch(1.0, {0: HERE})
    assert recogniser.touch(1.1, {0: (107.0, 54.0)}) is Act.NOTHING
    assert recogniser.touch(1.2, {}) is Act.TAPPED


def test_what_counts_as_trembling_grows_with_the_screen(recogniser: Recogniser) -> None:
    recogniser.slop_px = 20.0
    recogniser.touch(1.0, {0: HERE})
    assert recogniser.touch(1.1, {0: (118.0, 50.0)}) is Act.NOTHING


def test_a_long_press_does_nothing(recogniser: Recogniser) -> None:
    recogniser.touch(1.0, {0: HERE})
    assert recogniser.touch(2.0, {}) is Act.NOTHING


def test_two_quick_taps_are_a_double_tap_and_a_third_is_a_tap(recogniser: Recogniser) -> None:
    acts = [tap(recogniser, at) for at in (1.0, 1.2, 1.4)]
    assert acts == [Act.TAPPED, Act.TAPPED_TWICE, Act.TAPPED]


@pytest.mark.parametrize(("later_s", "where"), [(0.6, HERE), (0.2, (160.0, 50.0))])
def test_two_taps_far_apart_are_two_taps(
    recogniser: Recogniser, later_s: float, where: Point
) -> None:
    tap(recogniser, 1.0)
    assert tap(recogniser, 1.0 + later_s, where) is Act.TAPPED


def test_a_drag_begins_where_the_finger_has_come_to_and_does_not_jump(
    recogniser: Recogniser,
) -> None:
    recogniser.touch(1.0, {0: HERE})
    assert recogniser.touch(1.1, {0: (130.0, 50.0)}) is Act.GRASPED
    assert recogniser.hold.x == 130.0
    assert recogniser.touch(1.2, {0: (140.0, 50.0)}) is Act.MOVED


def test_a_flick_has_the_speed_of_the_finger(recogniser: Recogniser) -> None:
    for step in range(6):
        recogniser.touch(1.0 + step / 100, {0: (100.0 + 20 * step, 50.0)})
    assert recogniser.touch(1.05, {}) is Act.RELEASED
    assert recogniser.speed_px_s == pytest.approx(2000)


def test_each_finger_that_comes_or_goes_grasps_anew(recogniser: Recogniser) -> None:
    one, two, three = {0: HERE}, {0: HERE, 1: (200.0, 60.0)}, {0: HERE, 1: (200.0, 60.0), 2: HERE}
    acts = [recogniser.touch(1.0, fingers) for fingers in (one, two, three, two, one)]
    assert acts == [Act.GRASPED] * 5


def test_a_finger_that_takes_the_place_of_another_grasps_anew(recogniser: Recogniser) -> None:
    recogniser.touch(1.0, {0: HERE})
    assert recogniser.touch(1.1, {1: (300.0, 50.0)}) is Act.GRASPED


def test_a_pinch_whose_fingers_leave_one_after_the_other_does_not_flick(
    recogniser: Recogniser,
) -> None:
    recogniser.touch(1.0, {0: HERE, 1: (200.0, 50.0)})
    recogniser.touch(1.02, {0: (50.0, 50.0), 1: (250.0, 50.0)})
    recogniser.touch(1.04, {1: (250.0, 50.0)})
    assert recogniser.touch(1.05, {}) is Act.RELEASED
    assert recogniser.speed_px_s == 0


def test_two_fingers_that_touch_and_leave_are_no_tap(recogniser: Recogniser) -> None:
    recogniser.touch(1.0, {0: HERE, 1: (200.0, 50.0)})
    assert recogniser.touch(1.1, {}) is Act.RELEASED


def test_after_something_else_took_the_fingers_nothing_is_held(recogniser: Recogniser) -> None:
    recogniser.touch(1.0, {0: HERE})
    recogniser.cancel()
    assert recogniser.touch(1.1, {}) is Act.NOTHING


def test_fingers_hold_at_their_middle_and_spread(recogniser: Recogniser) -> None:
    del recogniser
    hold = hold_of({0: (100.0, 0.0), 1: (300.0, 0.0)})
    assert (hold.x, hold.spread) == (200.0, 100.0)


points = st.tuples(st.floats(0, 2000), st.floats(0, 2000))
touches = st.lists(st.dictionaries(st.integers(0, 4), points), max_size=30)


@given(touches)
def test_whatever_fingers_do_a_move_follows_a_grasp_by_the_same_fingers(
    fingers_over_time: list[dict[int, Point]],
) -> None:
    recogniser, grasped = Recogniser(), set[int]()
    for at, fingers in enumerate(fingers_over_time):
        act = recogniser.touch(at / 60, fingers)
        if act is Act.GRASPED:
            grasped = set(fingers)
        if act is Act.MOVED:
            assert set(fingers) == grasped
        assert recogniser.hold.spread > 0
