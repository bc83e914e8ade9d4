import math
import os
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.hardware.bus import Bus
from genmon_gui.hardware.simulated_bus import DEMO_SENSORS, SimulatedBus
from genmon_gui.hardware.w1_bus import W1Bus
from genmon_gui.services.polling import Polling, SensorLook, round_limit_s
from tests.hardware.fake_bus_folder import EMPTY, GARBLED, POWER_ON, FakeBusFolder, good
from tests.waiting import wait_until

A, B = "28-00000000000a", "28-00000000000b"
DEMO_IDS = {place: rom_id for rom_id, place in DEMO_SENSORS}


class FakeClock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Rounds:
    """Takes rounds as the worker does; a round ends when all have answered who can."""

    def __init__(self, bus: Bus, expected: tuple[str, ...] = ()) -> None:
        self.clock = FakeClock()
        self.polling = Polling(bus, expected, lambda: None, self.clock)

    def start(self) -> None:
        self.polling.start_round()

    def wait_for(self, rom_ids: set[str]) -> None:
        """Wait until these are not waited for any more."""
        wait_until(lambda: rom_ids.isdisjoint(self.polling._threads.busy))

    def take(self) -> dict[str, Look]:
        """A whole round in which everyone answers."""
        self.start()
        self.wait_for(set(self.polling._asked))
        assert self.polling.is_complete
        return {seen.rom_id: seen.look for seen in self.polling.close_round()}


@pytest.fixture
def folder(tmp_path: Path) -> FakeBusFolder:
    return FakeBusFolder(tmp_path / "devices")


@pytest.fixture
def rounds(folder: FakeBusFolder) -> Iterator[Rounds]:
    rounds = Rounds(W1Bus(folder.path), expected=(B,))
    yield rounds
    rounds.polling.close()


def test_every_round_sees_what_the_bus_says_now(folder: FakeBusFolder, rounds: Rounds) -> None:
    for value_c, rejected in ((20.0, EMPTY), (20.5, GARBLED), (21.0, good(127.9375))):
        folder.put(A, good(value_c))
        folder.put(B, rejected)
        looks = rounds.take()
        assert looks[A] == Reading(1000.0, value_c)
        assert isinstance(looks[B], Fault)


def test_configured_sensors_come_first(folder: FakeBusFolder, rounds: Rounds) -> None:
    folder.put(A, good(20.0))
    folder.put(B, good(21.0))
    assert list(rounds.take()) == [B, A]


def test_a_configured_sensor_that_was_never_there_is_missing(rounds: Rounds) -> None:
    assert rounds.take() == {B: Fault(1000.0, FaultKind.MISSING)}


def test_a_sensor_that_goes_is_missing_until_it_returns(
    folder: FakeBusFolder, rounds: Rounds
) -> None:
    folder.put(A, good(20.0))
    assert rounds.take()[A] == Reading(1000.0, 20.0)
    folder.remove(A)
    for _ in range(3):
        assert rounds.take()[A] == Fault(1000.0, FaultKind.MISSING)
    folder.put(A, good(21.0))
    assert rounds.take()[A] == Reading(1000.0, 21.0)


def test_a_bus_that_goes_leaves_every_sensor_missing_until_it_returns(
    folder: FakeBusFolder, rounds: Rounds
) -> None:
    folder.put(A, good(20.0))
    rounds.take()
    away = folder.path.with_name("away")
    folder.path.rename(away)
    with pytest.raises(GenmonError, match="no 1-Wire bus"):
        rounds.start()
    assert rounds.polling.is_complete
    looks = {seen.look for seen in rounds.polling.close_round()}
    assert looks == {Fault(1000.0, FaultKind.MISSING)}
    away.rename(folder.path)
    assert rounds.take()[A] == Reading(1000.0, 20.0)


def test_a_power_on_value_is_believed_beside_its_like(
    folder: FakeBusFolder, rounds: Rounds
) -> None:
    folder.put(A, POWER_ON)
    assert rounds.take()[A] == Fault(1000.0, FaultKind.POWER_ON_VALUE, 85.0)
    folder.put(A, good(84.0))
    rounds.take()
    folder.put(A, POWER_ON)
    assert rounds.take()[A] == Reading(1000.0, 85.0)


def test_the_round_after_an_85_tells_that_it_was_true(
    folder: FakeBusFolder, rounds: Rounds
) -> None:
    folder.put(A, POWER_ON)
    assert rounds.take()[A] == Fault(1000.0, FaultKind.POWER_ON_VALUE, 85.0)
    rounds.clock.now += 20
    folder.put(A, good(86.0))
    rounds.start()
    rounds.wait_for({A})
    looks = [seen.look for seen in rounds.polling.close_round() if seen.rom_id == A]
    assert looks == [Reading(1000.0, 85.0), Reading(1020.0, 86.0)]


def test_a_sensor_that_hangs_is_blocked_and_the_others_are_read(
    folder: FakeBusFolder, rounds: Rounds
) -> None:
    hung = folder.block(A)
    folder.put(B, good(20.0))
    rounds.start()
    rounds.wait_for({B})
    assert not rounds.polling.is_complete
    assert rounds.polling.close_round() == (
        SensorLook(B, Reading(1000.0, 20.0), read_s=0.0),
        SensorLook(A, Fault(1000.0, FaultKind.BLOCKED)),
    )
    # It is not waited for again, so the next round is complete without it.
    assert rounds.take()[A] == Fault(1000.0, FaultKind.BLOCKED)
    hung.write_text(good(30.0))


def test_a_late_answer_counts_in_the_next_round_with_its_own_time(
    folder: FakeBusFolder, rounds: Rounds
) -> None:
    hung = folder.block(A)
    rounds.start()
    rounds.polling.close_round()
    rounds.clock.now = 1012.3456
    hung.write_text(good(30.0))
    rounds.wait_for({A})
    folder.put(A, good(31.0))
    rounds.clock.now = 1020.0
    rounds.start()
    rounds.wait_for({A})
    looks = [seen.look for seen in rounds.polling.close_round() if seen.rom_id == A]
    assert looks == [Reading(1012.346, 30.0), Reading(1020.0, 31.0)]


def test_a_conversion_that_hangs_blocks_every_sensor_for_as_long(
    folder: FakeBusFolder, rounds: Rounds
) -> None:
    trigger = folder.offer_bulk_conversion()
    trigger.unlink()
    os.mkfifo(trigger)
    folder.put(A, good(20.0))
    for _ in range(2):
        rounds.start()
        looks = {seen.rom_id: seen.look for seen in rounds.polling.close_round()}
        assert looks[A] == Fault(1000.0, FaultKind.BLOCKED)
    assert rounds.polling.is_complete
    assert trigger.read_bytes() == b"trigger\n"
    rounds.wait_for({A})
    trigger.unlink()
    assert rounds.take()[A] == Reading(1000.0, 20.0)


def test_simulated_faults_arrive_as_pretended(toronto: ZoneInfo) -> None:
    for kind in set(FaultKind) - {FaultKind.BLOCKED}:
        bus = SimulatedBus(FakeClock(), toronto, {"Outdoors": kind})
        look = Rounds(bus, tuple(DEMO_IDS.values())).take()[DEMO_IDS["Outdoors"]]
        assert look == Fault(1000.0, kind)


def test_a_round_ends_before_the_next_begins() -> None:
    assert round_limit_s(0.1) == pytest.approx(0.09)
    assert round_limit_s(20.0) == 5.0
    assert math.isclose(round_limit_s(1.0), 0.9)
