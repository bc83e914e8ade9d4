"""A PC whose battery's clock is years ahead, believed until a time server answers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.messages import AlarmView, RoundTaken
from genmon_gui.services.record import boot_starts
from genmon_gui.services.record.checking import check
from tests.approximate import approximately
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.services.clockwork import Clockwork

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))
AHEAD_S = 4.5 * 365 * DAY_S


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Clockwork]:
    """It ran yesterday with the right time; today its clock shows another year."""
    clock = FakeClock(NOW - DAY_S - 20, loses_time=False)
    kiosk = Clockwork(tmp_path, clock, HOT)
    kiosk.round(18.0)
    kiosk.kill()
    clock.run(DAY_S)
    clock.switch_on(shows=NOW + AHEAD_S)
    assert clock.true_at == NOW
    kiosk.start()
    yield kiosk
    kiosk.stop()


def take(kiosk: Clockwork, *values_c: float) -> list[tuple[float, float]]:
    truth = []
    for value_c in values_c:
        kiosk.round(value_c)
        truth.append((approximately(kiosk.clock.true_at), value_c))
    return truth


def hot(taken: RoundTaken) -> AlarmView:
    return next(alarm for alarm in taken.alarms if alarm.rule == HOT)


def synchronized(kiosk: Clockwork, value_c: float) -> list[tuple[float, float]]:
    kiosk.clock.synchronize()
    truth = take(kiosk, value_c)
    kiosk.rest()
    return truth


def test_readings_get_their_true_times_none_lost_and_none_twice(kiosk: Clockwork) -> None:
    begun = kiosk.recorded()
    truth = take(kiosk, 20.0, 30.0, 25.0)
    assert kiosk.recorded()[-1][0] > NOW + AHEAD_S
    kiosk.round(FaultKind.CRC)
    truth += synchronized(kiosk, 22.0)
    assert kiosk.recorded() == begun + truth
    assert kiosk.ask("SELECT at_ms / 1000 FROM faults") == [(int(NOW + 80),)]
    assert check(kiosk.path).problems == ()


def test_it_is_told_on_the_screen_and_in_the_events(kiosk: Clockwork) -> None:
    take(kiosk, 20.0)
    kiosk.clock.synchronize()
    notice = kiosk.round(21.0).notice
    assert "1642 days ahead until a time server answered" in notice.replace(",", "")
    assert kiosk.ask("SELECT detail FROM events WHERE kind = 'clock_set'") == [
        (f"{-AHEAD_S:+.3f}",)
    ]


def test_what_happened_moves_along(kiosk: Clockwork) -> None:
    take(kiosk, 97.0)
    kiosk.station.snooze(HOT.key, 3600.0)
    kiosk.clock.synchronize()
    alarm = hot(kiosk.round(97.0))
    assert alarm.since == pytest.approx(NOW + 20)
    assert alarm.snoozed_until == pytest.approx(NOW + 20 + 3600)
    late = (NOW + DAY_S) * 1000
    for table, column in (
        ("transitions", "at_ms"),
        ("alerts", "at_ms"),
        ("events", "at_ms"),
        ("events", "until_ms"),
        ("fittings", "since_ms"),
    ):
        found = kiosk.ask(f"SELECT count(*) FROM {table} WHERE {column} > {late}")  # noqa: S608
        assert found == [(0,)], table


def test_an_alarm_of_an_earlier_run_in_this_boot_moves_along(kiosk: Clockwork) -> None:
    take(kiosk, 97.0)
    kiosk.station.snooze(HOT.key, 3600.0)
    kiosk.kill()
    kiosk.start()
    kiosk.clock.synchronize()
    alarm = hot(kiosk.round(97.0))
    assert alarm.since == pytest.approx(NOW + 20)
    assert alarm.snoozed_until == pytest.approx(NOW + 20 + 3600)


def test_a_silence_ends_when_it_did(kiosk: Clockwork) -> None:
    take(kiosk, 20.0)
    for _ in range(5):
        kiosk.round(FaultKind.CRC)
    kiosk.clock.synchronize()
    kiosk.round(21.0)
    (lost,) = kiosk.ask("SELECT at_ms, until_ms FROM events WHERE kind = 'sensor_lost'")
    assert lost == ((NOW + 20) * 1000, (NOW + 140) * 1000)


def test_a_server_that_answers_while_the_program_is_off_moves_them_too(kiosk: Clockwork) -> None:
    begun = kiosk.recorded()
    truth = take(kiosk, 20.0, 30.0)
    kiosk.kill()
    kiosk.clock.synchronize()
    kiosk.start()
    kiosk.rest()
    assert kiosk.recorded() == begun + truth
    assert check(kiosk.path).problems == ()


def test_a_crash_in_the_midst_of_it_loses_none(
    kiosk: Clockwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(boot_starts, "STEP_LOOKS", 2)
    begun = kiosk.recorded()
    truth = take(kiosk, 20.0, 30.0, 25.0)
    kiosk.clock.synchronize()
    kiosk.round(FaultKind.CRC)
    assert kiosk.station.catch_up()
    kiosk.kill()
    kiosk.start()
    kiosk.rest()
    assert kiosk.recorded() == begun + truth
    assert check(kiosk.path).problems == ()


def test_hours_that_overlap_are_moved_once(tmp_path: Path) -> None:
    clock = FakeClock(NOW, shows=NOW + 5 * 3600, loses_time=False)
    kiosk = Clockwork(tmp_path, clock)
    truth = [kiosk.round(float(n), after_s=3600.0) and clock.true_at for n in range(8)]
    clock.synchronize()
    kiosk.round(9.0)
    kiosk.rest()
    assert [at for at, _ in kiosk.recorded()] == pytest.approx([*truth, clock.true_at])
    assert check(kiosk.path).problems == ()
    kiosk.stop()


def test_a_clock_that_has_drifted_moves_nothing(tmp_path: Path) -> None:
    clock = FakeClock(NOW, shows=NOW + 300, loses_time=False)
    kiosk = Clockwork(tmp_path, clock)
    kiosk.round(20.0)
    clock.synchronize()
    kiosk.round(21.0)
    kiosk.rest()
    assert [at for at, _ in kiosk.recorded()] == pytest.approx([NOW + 40, NOW + 320])
    kiosk.stop()


def test_a_step_from_a_server_s_time_is_believed_only_until_a_server_answers(
    tmp_path: Path,
) -> None:
    kiosk = Clockwork(tmp_path, FakeClock(NOW, loses_time=False))
    truth = take(kiosk, 20.0, 21.0)
    kiosk.clock.is_synchronized = False
    for by_s, value_c in ((7200.0, 22.0), (-3600.0, 23.0)):
        kiosk.clock.step(by_s)
        truth += take(kiosk, value_c)
        assert kiosk.recorded()[-1][0] > kiosk.clock.true_at + 7000
    kiosk.kill()
    kiosk.start()
    truth += synchronized(kiosk, 24.0)
    assert kiosk.recorded() == truth
    assert check(kiosk.path).problems == ()
    kiosk.stop()


def test_the_next_boot_believes_the_battery_again(kiosk: Clockwork) -> None:
    take(kiosk, 20.0)
    synchronized(kiosk, 21.0)
    kiosk.kill()
    kiosk.clock.run(3600)
    kiosk.clock.switch_on(shows=kiosk.clock.true_at)
    kiosk.start()
    assert kiosk.round(22.0).is_clock_known
