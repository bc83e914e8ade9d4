import pytest

from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.clock import AssumedStart
from genmon_gui.db.tables.boots import Boot, number_of
from genmon_gui.services.timekeeping import ClockState, Timekeeping
from tests.builders import NOW
from tests.fake_clock import FakeClock


def test_time_runs_on_evenly_between_two_looks() -> None:
    clock = FakeClock(NOW)
    time = Timekeeping(clock)
    time.look(None)
    clock.step(3600.0)
    clock.run(5.0)
    assert time.now() == NOW + 5
    time.look(None)
    assert time.now() == time.known_now() == NOW + 3605


def test_an_unknown_time_is_reckoned_from_an_assumed_start() -> None:
    clock = FakeClock(NOW, shows=0.0)
    time = Timekeeping(clock)
    boot_id = number_of(clock.boot_name)
    time.restore(Boot(boot_id, clock.boot_name, NOW - DAY_S, None))
    clock.run(9.0)
    time.look(NOW - DAY_S)
    assert (time.now(), time.known_now()) == (NOW - DAY_S + 9, None)
    assert time.start_at == NOW - DAY_S
    assert time.assumed == AssumedStart(boot_id, NOW - DAY_S)


def test_what_an_earlier_run_of_this_boot_knew_is_held() -> None:
    clock = FakeClock(NOW, shows=0.0)
    time = Timekeeping(clock)
    time.restore(Boot(number_of(clock.boot_name), clock.boot_name, 0.0, NOW))
    time.look(None)
    assert time.known_now() == NOW
    assert time.assumed is None


@pytest.mark.parametrize(("by_s", "moved_s"), [(0.09, 0.0), (-0.09, 0.0), (0.2, 0.2)])
def test_the_least_differences_are_none(by_s: float, moved_s: float) -> None:
    clock = FakeClock(NOW)
    time = Timekeeping(clock)
    time.look(None)
    before = time.start_at
    clock.step(by_s)
    time.look(None)
    assert time.start_at - before == pytest.approx(moved_s, abs=1e-6)


def test_a_trusted_clock_is_right_whatever_it_shows() -> None:
    clock = FakeClock(NOW, shows=0.0)
    time = Timekeeping(clock, is_trusted=True)
    time.look(NOW)
    assert time.known_now() == 0.0


def test_a_clock_that_is_not_believed_is_told() -> None:
    clock = FakeClock(NOW)
    time = Timekeeping(clock)
    time.look(None)
    clock.is_synchronized = False
    clock.step(-3600.0)
    time.look(None)
    assert time.state().shown_at == NOW - 3600
    clock.synchronize()
    assert time.state().shown_at is None


def test_the_state_of_the_clock_tells_since_when_it_is_known() -> None:
    clock = FakeClock(NOW, shows=0.0)
    time = Timekeeping(clock)
    assert time.state() == ClockState(is_known=False, is_synchronized=False, known_since=None)
    clock.run(90.0)
    clock.synchronize()
    time.look(None)
    clock.run(60.0)
    assert time.state() == ClockState(is_known=True, is_synchronized=True, known_since=NOW + 90)
