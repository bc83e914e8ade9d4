import subprocess
import sys
from collections.abc import Iterator
from threading import Event, Lock, Semaphore, get_ident

import pytest

from genmon_gui.core.reading import FaultKind, SensorAnswer
from genmon_gui.hardware.probes import Finished, ProbeThreads
from tests.waiting import BOUND_S, wait_until


class FakeBus:
    """Sensors that answer when they are let."""

    def __init__(self) -> None:
        self.may_convert = Event()
        self.may_answer = {"28-a": Event(), "28-b": Event()}
        self.fails: Exception | None = None
        self.reads: list[str] = []
        self.threads: set[int] = set()
        self._lock = Lock()

    def rom_ids(self) -> tuple[str, ...]:
        return tuple(self.may_answer)

    def convert_all(self) -> None:
        self.may_convert.wait(BOUND_S)
        if self.fails is not None:
            raise self.fails

    def read(self, rom_id: str) -> SensorAnswer | FaultKind:
        with self._lock:
            self.reads.append(rom_id)
            self.threads.add(get_ident())
        self.may_answer[rom_id].wait(BOUND_S)
        if self.fails is not None:
            raise self.fails
        return SensorAnswer(20.5)

    def let_all(self) -> None:
        self.may_convert.set()
        for event in self.may_answer.values():
            event.set()


@pytest.fixture
def bus() -> Iterator[FakeBus]:
    bus = FakeBus()
    yield bus
    bus.let_all()


def _wait(arrived: Semaphore, count: int) -> None:
    for _ in range(count):
        assert arrived.acquire(timeout=BOUND_S)


def test_an_answer_arrives_with_its_time_in_milliseconds(bus: FakeBus) -> None:
    arrived = Semaphore(0)
    threads = ProbeThreads(bus, arrived.release, lambda: 1000.12345)
    bus.let_all()
    assert threads.ask(["28-a"]) == {"28-a"}
    _wait(arrived, 1)
    assert threads.take() == (Finished("28-a", 1000.123, SensorAnswer(20.5)),)
    assert threads.take() == ()
    assert threads.busy == frozenset()


def test_an_answer_tells_how_long_its_read_took(bus: FakeBus) -> None:
    arrived, times = Semaphore(0), iter((7.0, 7.75))
    threads = ProbeThreads(bus, arrived.release, lambda: next(times))
    bus.let_all()
    threads.ask(["28-a"])
    _wait(arrived, 1)
    assert [finished.took_s for finished in threads.take()] == [0.75]


def test_all_that_were_asked_together_are_told_of_once(bus: FakeBus) -> None:
    arrived = Semaphore(0)
    threads = ProbeThreads(bus, arrived.release, lambda: 0.0)
    bus.let_all()
    threads.ask(bus.rom_ids())
    _wait(arrived, 1)
    assert {finished.rom_id for finished in threads.take()} == {"28-a", "28-b"}
    assert not arrived.acquire(blocking=False)


def test_a_sensor_that_hangs_holds_up_no_other(bus: FakeBus) -> None:
    called = Event()
    threads = ProbeThreads(bus, called.set, lambda: 0.0)
    bus.may_convert.set()
    bus.may_answer["28-b"].set()
    threads.ask(bus.rom_ids())
    wait_until(lambda: threads.busy == {"28-a"})
    assert [finished.rom_id for finished in threads.take()] == ["28-b"]
    assert not called.is_set()


def test_one_that_answers_late_is_not_told_of_by_itself(bus: FakeBus) -> None:
    called = Event()
    threads = ProbeThreads(bus, called.set, lambda: 0.0)
    bus.may_convert.set()
    threads.ask(["28-a"])
    threads.ask(bus.rom_ids())
    bus.may_answer["28-a"].set()
    wait_until(lambda: threads.busy == {"28-b"})
    assert not called.is_set()
    bus.may_answer["28-b"].set()
    assert called.wait(BOUND_S)


def test_a_busy_sensor_is_not_asked_again(bus: FakeBus) -> None:
    arrived = Semaphore(0)
    threads = ProbeThreads(bus, arrived.release, lambda: 0.0)
    bus.may_convert.set()
    assert threads.ask(["28-a"]) == {"28-a"}
    assert threads.ask(bus.rom_ids()) == {"28-b"}
    bus.let_all()
    wait_until(lambda: not threads.busy)
    assert sorted(bus.reads) == ["28-a", "28-b"]
    assert threads.ask(bus.rom_ids()) == {"28-a", "28-b"}
    wait_until(lambda: not threads.busy)


def test_nothing_is_read_before_all_have_converted(bus: FakeBus) -> None:
    arrived = Semaphore(0)
    threads = ProbeThreads(bus, arrived.release, lambda: 0.0)
    threads.ask(bus.rom_ids())
    assert bus.reads == []
    assert threads.busy == {"28-a", "28-b"}
    bus.let_all()
    _wait(arrived, 1)


def test_after_the_close_nobody_is_called_and_nothing_asked(bus: FakeBus) -> None:
    called, asked_time = Event(), Semaphore(0)

    def clock() -> float:
        asked_time.release()
        return 0.0

    threads = ProbeThreads(bus, called.set, clock)
    bus.may_convert.set()
    threads.ask(["28-a"])
    threads.close()
    bus.let_all()
    _wait(asked_time, 2)
    wait_until(lambda: not threads.busy)
    assert len(threads.take()) == 1
    assert threads.ask(["28-b"]) == frozenset()
    assert not called.is_set()


def test_a_bug_in_a_read_costs_one_look(bus: FakeBus, caplog: pytest.LogCaptureFixture) -> None:
    arrived = Semaphore(0)
    threads = ProbeThreads(bus, arrived.release, lambda: 0.0)
    bus.fails = ZeroDivisionError("a bug")
    bus.let_all()
    threads.ask(["28-a"])
    _wait(arrived, 1)
    assert threads.take() == (Finished("28-a", 0.0, FaultKind.UNREADABLE),)
    assert "the bulk conversion failed" in caplog.text
    assert "28-a could not be read" in caplog.text


def test_many_rounds_take_few_threads(bus: FakeBus) -> None:
    arrived = Semaphore(0)
    threads = ProbeThreads(bus, arrived.release, lambda: 0.0)
    bus.let_all()
    for _ in range(50):
        threads.ask(bus.rom_ids())
        _wait(arrived, 1)
    threads.close()
    # A round may begin while those of the one before are on their way back.
    assert len(bus.threads) <= 2 * len(bus.rom_ids())


def test_a_read_that_hangs_does_not_hold_up_the_exit() -> None:
    program = """
import threading
from genmon_gui.hardware.probes import ProbeThreads
class FakeBus:
    def convert_all(self): pass
    def read(self, rom_id):
        started.set()
        threading.Event().wait()
started = threading.Event()
ProbeThreads(FakeBus(), lambda: None, lambda: 0.0).ask(["28-a"])
started.wait()
"""
    ended = subprocess.run([sys.executable, "-c", program], check=False, timeout=BOUND_S)
    assert ended.returncode == 0
