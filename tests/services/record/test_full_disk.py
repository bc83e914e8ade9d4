"""A disk that is full when the kiosk starts."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.services.record.checking import check
from genmon_gui.services.record.station_record import ensure_recordable
from genmon_gui.services.record.unopened_record import REOPEN_S
from tests.approximate import approximately
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.power.failing_calls import FailingCalls
from tests.services.clockwork import Clockwork

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))
EVENTS = "SELECT kind FROM events ORDER BY event_id"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@pytest.fixture
def disk() -> Iterator[FailingCalls]:
    """Takes not a byte more, until it is mended."""
    calls = FailingCalls("pwrite64", errno.ENOSPC, first=1, lasting=True)
    with calls.installed():
        yield calls


@pytest.fixture
def older(tmp_path: Path, clock: FakeClock) -> None:
    """The program has run before, and its alarm is active and was seen."""
    kiosk = Clockwork(tmp_path, clock, HOT)
    kiosk.round(97.0)
    kiosk.station.acknowledge(HOT.key)
    kiosk.stop()


def test_numbers_are_live_and_alarms_work(
    tmp_path: Path, clock: FakeClock, disk: FailingCalls
) -> None:
    ensure_recordable(tmp_path / "genmon.db", demo=False)
    kiosk = Clockwork(tmp_path, clock, HOT)
    kiosk.round(20.0)
    taken = kiosk.round(97.0)
    assert isinstance(taken.places[0].look, Reading)
    assert [alarm.rule for alarm in taken.alarms] == [HOT]
    assert taken.is_clock_known
    assert taken.trouble is not None
    assert "the disk is full" in taken.trouble.text
    assert kiosk.station.is_open
    assert kiosk.station.is_waiting
    assert not kiosk.station.catch_up()
    disk.mend()
    kiosk.stop()


def test_once_there_is_room_all_of_it_is_recorded(
    tmp_path: Path, clock: FakeClock, disk: FailingCalls
) -> None:
    kiosk = Clockwork(tmp_path, clock, HOT)
    began_at = clock.true_at
    kiosk.round(20.0)
    kiosk.round(97.0)
    disk.mend()
    taken = kiosk.round(96.0, after_s=REOPEN_S)
    assert taken.trouble is None
    assert not kiosk.station.is_waiting
    assert [value_c for _, value_c in kiosk.recorded()] == [20.0, 97.0, 96.0]
    assert kiosk.ask("SELECT kind FROM transitions") == [("active",)]
    assert kiosk.ask("SELECT count(*) FROM outbox") == [(2,)]
    assert kiosk.ask("SELECT at_ms FROM events WHERE kind = 'started'") == [(began_at * 1000,)]
    kiosk.stop()
    assert check(kiosk.path).problems == ()


def test_what_waits_has_a_last_chance_at_the_end(
    tmp_path: Path, clock: FakeClock, disk: FailingCalls
) -> None:
    kiosk = Clockwork(tmp_path, clock)
    kiosk.round(20.0)
    disk.mend()
    kiosk.stop()
    assert [value_c for _, value_c in kiosk.recorded()] == [20.0]


@pytest.mark.usefixtures("older")
def test_an_older_record_tells_what_it_knows(
    tmp_path: Path, clock: FakeClock, disk: FailingCalls
) -> None:
    kiosk = Clockwork(tmp_path, clock, HOT)
    view = kiosk.station.state().places[0]
    assert view.latest is not None
    assert view.today is not None
    (alarm,) = kiosk.round(98.0).alarms
    assert (alarm.active, alarm.acknowledged) == (True, True)
    disk.mend()
    kiosk.round(99.0)
    assert kiosk.ask("SELECT kind FROM transitions") == [("active",), ("acknowledged",)]
    assert [value_c for _, value_c in kiosk.recorded()] == [97.0, 98.0, 99.0]
    kiosk.stop()


def test_a_clock_that_is_set_meanwhile_puts_what_waits_to_its_time(
    tmp_path: Path, clock: FakeClock, disk: FailingCalls
) -> None:
    clock.switch_on(shows=NOW - 86_400)
    kiosk = Clockwork(tmp_path, clock)
    kiosk.round(20.0)
    first_at = clock.true_at
    clock.synchronize()
    kiosk.round(21.0)
    disk.mend()
    kiosk.round(22.0)
    assert kiosk.recorded()[0] == (approximately(first_at), 20.0)
    kiosk.stop()


def test_without_a_clock_what_waited_in_memory_waits_in_the_record(
    tmp_path: Path, clock: FakeClock, disk: FailingCalls
) -> None:
    clock.switch_on(shows=NOW - 86_400)
    kiosk = Clockwork(tmp_path, clock)
    kiosk.round(20.0)
    disk.mend()
    assert kiosk.round(21.0).waiting == 2
    clock.synchronize()
    kiosk.round(22.0)
    kiosk.rest()
    assert [value_c for _, value_c in kiosk.recorded()] == [20.0, 21.0, 22.0]
    kiosk.stop()
