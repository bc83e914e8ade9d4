from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.clock import EARLIEST_AT
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import open_reader
from genmon_gui.db.tables import waiting
from genmon_gui.services.doctor.finding import Status
from genmon_gui.services.doctor.record import check_record
from genmon_gui.services.record import boot_starts
from genmon_gui.services.record.checking import check
from genmon_gui.services.system import System
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.services.clockwork import Clockwork

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))


@pytest.fixture
def past(tmp_path: Path) -> Iterator[Clockwork]:
    """Just switched on, with a clock that shows a time long ago."""
    kiosk = Clockwork(tmp_path, FakeClock(NOW, shows=NOW - 200 * DAY_S), HOT)
    yield kiosk
    kiosk.stop()


def take_three(kiosk: Clockwork) -> list[tuple[float, float]]:
    """Three readings, and what they are in truth."""
    truth = []
    for value_c in (20.0, 30.0, 25.0):
        kiosk.round(value_c)
        truth.append((kiosk.clock.true_at, value_c))
    return truth


def test_readings_wait_while_the_time_is_not_known(past: Clockwork) -> None:
    taken = past.round(20.0)
    taken = past.round(FaultKind.CRC)
    assert (taken.is_clock_known, taken.waiting) == (False, 1)
    assert taken.places[0].today is None
    assert past.recorded() == []
    assert past.ask("SELECT count(*) FROM waiting_looks") == [(2,)]
    assert past.ask("SELECT count(*) FROM faults") == [(0,)]


def test_numbers_and_ages_are_shown_all_the_same(past: Clockwork) -> None:
    past.round(20.0)
    taken = past.round(FaultKind.CRC, after_s=60.0)
    latest = taken.places[0].latest
    assert latest is not None
    assert taken.at - latest.at == pytest.approx(60.0)


def test_what_waited_is_stamped_to_the_millisecond_once_the_time_is_known(past: Clockwork) -> None:
    truth = take_three(past)
    past.clock.synchronize()
    taken = past.round(22.5)
    truth.append((past.clock.true_at, 22.5))
    past.rest()
    assert past.recorded() == truth
    assert (taken.is_clock_known, taken.waiting) == (True, 0)
    today = past.round(21.0).places[0].today
    assert today is not None
    assert (today.low_c, today.high_c, today.count) == (20.0, 30.0, 5)
    assert check(past.path).problems == ()


def test_a_restart_before_the_time_is_known_loses_nothing(past: Clockwork) -> None:
    truth = take_three(past)
    past.stop()
    past.clock.run(100.0)
    past.start()
    assert past.station.state().waiting == 3
    truth += take_three(past)
    past.clock.synchronize()
    past.round(FaultKind.CRC)
    past.rest()
    assert past.recorded() == truth
    assert past.ask("SELECT count(*) FROM events WHERE boot_id NOT NULL") == [(0,)]
    assert past.ask("SELECT count(*) FROM events WHERE until_boot_id NOT NULL") == [(0,)]


def test_what_is_known_is_held_without_a_server_and_over_a_restart(tmp_path: Path) -> None:
    kiosk = Clockwork(tmp_path, FakeClock(NOW))
    kiosk.clock.is_synchronized = False
    kiosk.clock.step(-25 * DAY_S)
    kiosk.round(20.0)
    kiosk.stop()
    kiosk.start()
    kiosk.round(21.0)
    assert kiosk.recorded() == [(NOW + 20, 20.0), (NOW + 40, 21.0)]
    kiosk.stop()


def test_alarms_work_and_are_told_without_a_wrong_time(past: Clockwork) -> None:
    past.round(20.0)
    (alarm,) = past.round(99.0).alarms
    assert alarm.active
    ((body, short),) = past.ask("SELECT body, short_text FROM alerts")
    assert "40 s after the kiosk was switched on (its clock is not set yet)" in str(body)
    assert "clock not set" in str(short)
    past.clock.synchronize()
    (alarm,) = past.round(99.0).alarms
    assert alarm.since == pytest.approx(NOW + 40)
    for table in ("transitions", "alerts"):
        assert past.ask(f"SELECT at_ms, boot_id FROM {table}") == [((NOW + 40) * 1000, None)]  # noqa: S608


def test_a_boot_that_never_knew_the_time_keeps_what_it_saw_and_is_told(past: Clockwork) -> None:
    past.clock.synchronize()
    past.round(20.0)
    past.kill()
    past.clock.run(3600)
    past.clock.switch_on(shows=0.0)
    past.start()
    lost, name = take_three(past), past.clock.boot_name
    past.kill()
    past.clock.run(3600)
    past.clock.switch_on()
    past.start()
    past.rest()
    assert past.recorded() == [(NOW + 20, 20.0)]
    report = check(past.path)
    assert report.ok
    assert report.waiting == (waiting.WaitingBoot(name, len(lost), 0),)
    unknown = past.ask("SELECT at_ms, until_ms, detail FROM events WHERE kind = 'clock_unknown'")
    assert unknown == [((NOW + 20) * 1000, past.clock.booted_at * 1000, name)]


def test_a_crash_in_the_midst_of_stamping_loses_none_and_counts_none_twice(
    past: Clockwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(boot_starts, "STEP_LOOKS", 2)
    truth = take_three(past) + take_three(past)
    past.clock.synchronize()
    past.round(FaultKind.CRC)
    assert past.station.catch_up()
    assert len(past.recorded()) == 2
    past.kill()
    past.start()
    past.rest()
    assert past.recorded() == truth
    assert check(past.path).problems == ()


@pytest.mark.parametrize("by_s", [-720.0, -3600.0, -25 * DAY_S, 25 * DAY_S])
def test_a_step_loses_no_reading_and_the_next_start_works(tmp_path: Path, by_s: float) -> None:
    kiosk = Clockwork(tmp_path, FakeClock(NOW + 100 * DAY_S))
    take_three(kiosk)
    kiosk.clock.step(by_s)
    for _ in range(80):
        assert kiosk.round(23.0).trouble is None
    kiosk.stop()
    kiosk.start()
    kiosk.round(24.0)
    assert len(kiosk.recorded()) == 84
    assert check(kiosk.path).problems == ()
    assert kiosk.ask("SELECT detail FROM events WHERE kind = 'clock_set'") == [(f"{by_s:+.3f}",)]
    kiosk.stop()


def test_what_two_servers_words_leave_in_the_future_is_told(tmp_path: Path) -> None:
    kiosk = Clockwork(tmp_path, FakeClock(NOW))
    for by_s in (2 * 3600.0, -1.5 * 3600.0):
        kiosk.clock.step(by_s)
        kiosk.round(20.0)
    with closing(open_reader(kiosk.path)) as connection:
        (future,) = System(kiosk.settings, kiosk.time).read(connection).future
    assert (future.place, future.count) == ("Engine block", 1)
    kiosk.stop()


def test_a_reading_whose_moment_is_taken_after_a_step_back_is_kept_beside_it(
    tmp_path: Path,
) -> None:
    kiosk = Clockwork(tmp_path, FakeClock(NOW))
    kiosk.round(20.0)
    kiosk.clock.step(-20.0)
    kiosk.round(20.0)
    assert kiosk.recorded() == [(NOW + 20, 20.0), (NOW + 20.001, 20.0)]
    kiosk.stop()


def test_a_pc_s_clock_is_trusted_at_once_unless_it_contradicts_the_record(tmp_path: Path) -> None:
    clock = FakeClock(NOW, shows=NOW, loses_time=False)
    kiosk = Clockwork(tmp_path, clock)
    assert kiosk.round(20.0).is_clock_known
    kiosk.stop()
    clock.switch_on(shows=EARLIEST_AT + 60)
    kiosk.start()
    assert not kiosk.round(21.0).is_clock_known
    clock.step(NOW + 100 - clock.sample().at)
    assert kiosk.round(22.0).is_clock_known
    kiosk.rest()
    assert len(kiosk.recorded()) == 3
    kiosk.stop()


def test_check_and_doctor_tell_what_waits(past: Clockwork) -> None:
    take_three(past)
    past.round(FaultKind.CRC)
    finding = check_record(past.path)
    assert finding.status is Status.WARN
    assert f"3 readings and 1 faults of boot {past.clock.boot_name}" in finding.text
    assert check(past.path).ok


def test_a_silence_that_began_before_the_time_was_known_gets_its_true_times(
    past: Clockwork,
) -> None:
    past.round(20.0)
    for _ in range(4):
        past.round(FaultKind.CRC)
    past.clock.synchronize()
    past.round(21.0)
    lost = past.ask(
        "SELECT at_ms, until_ms, boot_id, until_boot_id FROM events WHERE kind = 'sensor_lost'"
    )
    assert lost == [((NOW + 20) * 1000, (NOW + 120) * 1000, None, None)]
