import pytest

from genmon_gui.services.record.passing_notice import PassingNotice
from genmon_gui.services.timekeeping import Timekeeping
from tests.builders import NOW
from tests.fake_clock import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


def test_a_start_is_told_for_a_minute_and_damage_for_an_hour(clock: FakeClock) -> None:
    notice = PassingNotice(Timekeeping(clock))
    notice.tell_start("Off since 8:00.")
    clock.run(60.0)
    assert notice.text == "Off since 8:00."
    clock.run(1.0)
    assert notice.text == ""
    notice.tell_damage("Set aside.")
    clock.run(3600.0)
    assert notice.text == "Set aside."


def test_nothing_to_tell_leaves_what_was_told_before(clock: FakeClock) -> None:
    notice = PassingNotice(Timekeeping(clock))
    notice.tell_damage("Set aside.")
    notice.tell_start("")
    assert notice.text == "Set aside."
