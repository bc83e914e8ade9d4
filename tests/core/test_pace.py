from genmon_gui.core.pace import Pace

PACE = Pace(interval_s=20.0, hurried_s=2.0).begun(100.0)


def test_a_round_is_due_every_interval() -> None:
    assert PACE.wait_ms(100.0) == 0
    assert PACE.after_round(103.0).wait_ms(103.0) == 17_000


def test_rounds_that_a_slow_one_missed_are_left_out() -> None:
    assert PACE.after_round(145.0).due_s == 160.0


def test_a_round_that_is_late_is_due_at_once() -> None:
    assert PACE.wait_ms(130.0) == 0


def test_while_somebody_waits_they_come_faster() -> None:
    hurried = PACE.hurried(100.0, 30.0)
    assert (hurried.step_s(129.9), hurried.step_s(130.0)) == (2.0, 20.0)
    assert hurried.after_round(101.0).wait_ms(101.0) == 1000


def test_nobody_slows_a_fast_pace_down_by_waiting() -> None:
    fast = Pace(interval_s=0.5, hurried_s=2.0).hurried(0.0, 10.0)
    assert fast.step_s(1.0) == 0.5
