import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import open_reader
from genmon_gui.db.tables import readings
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.services.messages import RoundTaken, Trouble
from genmon_gui.services.orders import Acknowledged, Hurried, Snoozed
from genmon_gui.services.station import Station
from genmon_gui.workers.polling_worker import PollingWorker
from genmon_gui.workers.station_change import StationChange
from tests.builders import TORONTO, some_settings, trusted_time
from tests.workers.receiver import BOUND_MS, Receiver, hosted

INTERVAL_S = 0.1
HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))
Answered = Callable[[], None]


class FakeTouch(QObject):
    """Asks as the window does."""

    acknowledged = Signal(object)
    snoozed = Signal(object)
    changed = Signal(object)
    hurried = Signal(object)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "genmon.db", alarms=(HOT,), interval_s=INTERVAL_S)


@pytest.fixture
def pretended() -> dict[str, FaultKind | float]:
    return {"Engine block": 20.0}


@pytest.fixture
def bus(pretended: dict[str, FaultKind | float]) -> Iterator[SimulatedBus]:
    bus = SimulatedBus(time.time, TORONTO, pretended)
    yield bus
    bus.release()


@pytest.fixture
def worker(settings: Settings, bus: SimulatedBus) -> PollingWorker:
    return PollingWorker(
        lambda answered: Station(settings, bus, trusted_time(), answered), INTERVAL_S
    )


def has_taken(rounds: int) -> Callable[[RoundTaken], bool]:
    return lambda taken: taken.number >= rounds


def test_rounds_are_told_in_the_receiver_s_thread(qtbot: QtBot, worker: PollingWorker) -> None:
    told = Receiver(worker.round_taken)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(2)))
    assert [taken.number for taken in told.messages[:3]] == [0, 1, 2]
    assert told.threads == {threading.main_thread()}


def test_rounds_keep_to_their_deadlines(qtbot: QtBot, worker: PollingWorker) -> None:
    told = Receiver(worker.round_taken)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(21)), timeout=BOUND_MS)
    at = [taken.at for taken in told.messages if 1 <= taken.number <= 21]
    passed = [(moment - at[0]) / INTERVAL_S for moment in at]
    # The first may be late; none is left out.
    assert passed[-1] > 19
    # A timer that is merely started anew after each round would leave the grid bit by bit.
    assert median(abs(intervals - round(intervals)) for intervals in passed) < 0.2


def test_the_system_may_not_put_a_round_off_to_save_itself_waking_up(
    qtbot: QtBot, worker: PollingWorker
) -> None:
    told = Receiver(worker.round_taken)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(1)))
        kinds = {timer.timerType() for timer in worker.findChildren(QTimer)}
    assert kinds == {Qt.TimerType.PreciseTimer}


def test_what_was_told_is_in_the_record(
    qtbot: QtBot, worker: PollingWorker, settings: Settings
) -> None:
    told = Receiver(worker.round_taken)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(3)))
    assert not settings.database.with_name("genmon.db-wal").exists()
    with closing(open_reader(settings.database)) as connection:
        newest = readings.latest(connection, 1)
    assert newest is not None
    assert newest.at >= told.messages[-1].places[0].latest.at


def test_a_sensor_that_hangs_holds_up_neither_the_others_nor_the_end(
    qtbot: QtBot, worker: PollingWorker, pretended: dict[str, FaultKind | float]
) -> None:
    pretended["Outdoors"] = FaultKind.BLOCKED
    told = Receiver(worker.round_taken)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(5)))
        started_s = time.monotonic()
    assert time.monotonic() - started_s < 2
    engine, _, outdoors = told.messages[-1].places
    assert isinstance(engine.look, Reading)
    assert outdoors.look == Fault(outdoors.look.at, FaultKind.BLOCKED)


@pytest.mark.parametrize("attempt", range(10))
def test_the_end_may_come_in_the_middle_of_a_round(
    qtbot: QtBot, worker: PollingWorker, caplog: pytest.LogCaptureFixture, attempt: int
) -> None:
    told = Receiver(worker.round_taken)
    with hosted(worker):
        qtbot.waitUntil(told.has_count(1 + attempt % 2))
    assert caplog.record_tuples == []


def test_no_thread_of_qt_is_left(qtbot: QtBot, worker: PollingWorker) -> None:
    told = Receiver(worker.round_taken)
    with hosted(worker) as host:
        qtbot.waitUntil(told.has(has_taken(1)))
    assert host._thread.isFinished()
    assert not [
        thread for thread in threading.enumerate() if isinstance(thread, threading._DummyThread)
    ]


def test_an_alarm_is_acknowledged_by_signal(
    qtbot: QtBot, worker: PollingWorker, pretended: dict[str, FaultKind | float]
) -> None:
    pretended["Engine block"] = 96.0
    told, touch = Receiver(worker.round_taken), FakeTouch()
    touch.acknowledged.connect(worker.acknowledge)
    with hosted(worker):
        qtbot.waitUntil(told.has(lambda taken: bool(taken.alarms)))
        touch.acknowledged.emit(Acknowledged(HOT.key))
        qtbot.waitUntil(told.has(lambda taken: any(alarm.acknowledged for alarm in taken.alarms)))


def test_an_alarm_is_snoozed_by_signal(
    qtbot: QtBot, worker: PollingWorker, pretended: dict[str, FaultKind | float]
) -> None:
    pretended["Engine block"] = 96.0
    told, touch = Receiver(worker.round_taken), FakeTouch()
    touch.snoozed.connect(worker.snooze)
    with hosted(worker):
        qtbot.waitUntil(told.has(lambda taken: bool(taken.alarms)))
        touch.snoozed.emit(Snoozed(HOT.key, 600.0))
        qtbot.waitUntil(told.has(lambda taken: any(alarm.snoozed_until for alarm in taken.alarms)))


@pytest.mark.parametrize(
    "error", [GenmonError("the card is gone", "put it back"), ZeroDivisionError("a bug")]
)
def test_a_station_that_cannot_be_opened_is_tried_again(
    qtbot: QtBot,
    settings: Settings,
    bus: SimulatedBus,
    caplog: pytest.LogCaptureFixture,
    error: Exception,
) -> None:
    tries: list[int] = []

    def open_station(answered: Answered) -> Station:
        tries.append(1)
        if len(tries) < 3:
            raise error
        return Station(settings, bus, trusted_time(), answered)

    worker = PollingWorker(open_station, INTERVAL_S, reopen_s=0.05)
    rounds, troubles = Receiver(worker.round_taken), Receiver(worker.troubled)
    with hosted(worker):
        qtbot.waitUntil(rounds.has(has_taken(1)))
    is_known = isinstance(error, GenmonError)
    assert troubles.messages == [Trouble("the card is gone", "put it back")] * (2 * is_known)
    assert bool(caplog.records) is not is_known


def test_the_end_may_come_while_the_station_is_not_open(qtbot: QtBot) -> None:
    def open_station(_answered: Answered) -> Station:
        raise GenmonError("the card is gone")

    worker = PollingWorker(open_station, INTERVAL_S)
    troubles = Receiver(worker.troubled)
    with hosted(worker):
        qtbot.waitUntil(troubles.has_count(1))


class FakeFailingStation(Station):
    """Meets a bug in every other round."""

    def close_round(self) -> RoundTaken:
        taken = super().close_round()
        if taken.number % 2:
            raise ZeroDivisionError
        return taken


def test_a_bug_costs_one_round_and_is_logged(
    qtbot: QtBot, settings: Settings, bus: SimulatedBus, caplog: pytest.LogCaptureFixture
) -> None:
    worker = PollingWorker(
        lambda answered: FakeFailingStation(settings, bus, trusted_time(), answered), INTERVAL_S
    )
    told = Receiver(worker.round_taken)
    with caplog.at_level(logging.ERROR), hosted(worker):
        qtbot.waitUntil(told.has(has_taken(4)))
    assert "a round could not be closed" in caplog.text


def test_a_demo_s_history_appears_between_the_rounds(
    qtbot: QtBot, settings: Settings, bus: SimulatedBus
) -> None:
    worker = PollingWorker(
        lambda answered: Station(settings, bus, trusted_time(), answered, demo=True), INTERVAL_S
    )
    told = Receiver(worker.round_taken)

    def a_month_is_there() -> bool:
        with closing(open_reader(settings.database)) as connection:
            return readings.count(connection) > 30 * 24 * 6 * 3

    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(1)))
        qtbot.waitUntil(a_month_is_there, timeout=BOUND_MS)
        taken = told.messages[-1].number
        qtbot.waitUntil(told.has(has_taken(taken + 1)))


class FakeLostStation(Station):
    """Its record is damaged, and none can follow."""

    @property
    def is_open(self) -> bool:
        return False

    def close_round(self) -> RoundTaken:
        raise GenmonError("it cannot be set aside", "make room")


def test_a_station_that_lost_its_record_is_closed_and_opened_once_more(
    qtbot: QtBot, settings: Settings, bus: SimulatedBus
) -> None:
    kinds = iter((FakeLostStation, FakeLostStation, Station))
    worker = PollingWorker(
        lambda answered: next(kinds)(settings, bus, trusted_time(), answered),
        INTERVAL_S,
        reopen_s=0.05,
    )
    told, troubles = Receiver(worker.round_taken), Receiver(worker.troubled)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(2)), timeout=BOUND_MS)
    assert [trouble.text for trouble in troubles.messages] == ["it cannot be set aside"] * 2


def renamed(settings: Settings) -> Settings:
    sensors = (settings.sensors[0]._replace(place="Motor"), *settings.sensors[1:])
    return settings._replace(sensors=sensors)


def no_other(_answered: Answered) -> Station:
    raise AssertionError("a station that is open is not opened again")


def test_it_goes_on_with_other_settings_and_counts_on(
    qtbot: QtBot, worker: PollingWorker, settings: Settings
) -> None:
    told, touch = Receiver(worker.round_taken), FakeTouch()
    touch.changed.connect(worker.change_station)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(2)))
        touch.changed.emit(StationChange(renamed(settings), no_other))
        qtbot.waitUntil(told.has(lambda taken: taken.places[0].place == "Motor"))
        qtbot.waitUntil(told.has(has_taken(told.messages[-1].number + 2)))
    numbers = [taken.number for taken in told.messages]
    assert numbers == list(range(len(numbers)))


class FakeWaitingStation(Station):
    """Its record takes nothing until it is told to."""

    waits = True

    @property
    def is_waiting(self) -> bool:
        return self.waits


def test_while_readings_wait_in_memory_the_settings_stay_until_they_are_written(
    qtbot: QtBot, settings: Settings, bus: SimulatedBus
) -> None:
    stations: list[FakeWaitingStation] = []

    def open_waiting(answered: Answered) -> Station:
        stations.append(FakeWaitingStation(settings, bus, trusted_time(), answered))
        return stations[-1]

    worker = PollingWorker(open_waiting, INTERVAL_S)
    told, touch = Receiver(worker.round_taken), FakeTouch()
    touch.changed.connect(worker.change_station)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(1)))
        touch.changed.emit(StationChange(renamed(settings), no_other))
        qtbot.waitUntil(told.has(has_taken(4)))
        assert "Motor" not in {taken.places[0].place for taken in told.messages}
        stations[0].waits = False
        qtbot.waitUntil(told.has(lambda taken: taken.places[0].place == "Motor"))


class FakeRefusingStation(Station):
    """Its record is locked when the settings change, once."""

    refused = False

    def change_settings(self, settings: Settings) -> None:
        if not self.refused:
            self.refused = True
            raise GenmonError("the database is locked")
        super().change_settings(settings)


def test_settings_that_the_record_does_not_take_are_told_and_tried_again(
    qtbot: QtBot, settings: Settings, bus: SimulatedBus
) -> None:
    worker = PollingWorker(
        lambda answered: FakeRefusingStation(settings, bus, trusted_time(), answered), INTERVAL_S
    )
    told, troubles, touch = Receiver(worker.round_taken), Receiver(worker.troubled), FakeTouch()
    touch.changed.connect(worker.change_station)
    with hosted(worker):
        qtbot.waitUntil(told.has(has_taken(1)))
        touch.changed.emit(StationChange(renamed(settings), no_other))
        qtbot.waitUntil(told.has(lambda taken: taken.places[0].place == "Motor"))
    assert troubles.messages == [Trouble("the database is locked")]


def test_a_station_that_is_not_open_yet_is_opened_as_it_is_wanted_now(
    qtbot: QtBot, settings: Settings, bus: SimulatedBus
) -> None:
    def open_station(_answered: Answered) -> Station:
        raise GenmonError("no such folder")

    worker = PollingWorker(open_station, INTERVAL_S)
    told, troubles, touch = Receiver(worker.round_taken), Receiver(worker.troubled), FakeTouch()
    touch.changed.connect(worker.change_station)
    with hosted(worker):
        qtbot.waitUntil(troubles.has_count(1))
        wanted = StationChange(
            settings, lambda answered: Station(settings, bus, trusted_time(), answered)
        )
        touch.changed.emit(wanted)
        qtbot.waitUntil(told.has(has_taken(1)))


@pytest.fixture
def slow(settings: Settings, bus: SimulatedBus) -> PollingWorker:
    """One that takes a round an hour, unless somebody waits for it."""
    return PollingWorker(
        lambda answered: Station(settings, bus, trusted_time(), answered),
        3600.0,
        hurried_s=INTERVAL_S,
    )


def test_while_somebody_waits_rounds_come_faster(qtbot: QtBot, slow: PollingWorker) -> None:
    told, touch = Receiver(slow.round_taken), FakeTouch()
    touch.hurried.connect(slow.hurry)
    with hosted(slow):
        qtbot.waitUntil(told.has(has_taken(1)))
        touch.hurried.emit(Hurried(60.0))
        qtbot.waitUntil(told.has(has_taken(5)), timeout=BOUND_MS)


def test_rounds_come_as_configured_once_nobody_waits_any_more(
    qtbot: QtBot, slow: PollingWorker
) -> None:
    told, touch = Receiver(slow.round_taken), FakeTouch()
    touch.hurried.connect(slow.hurry)
    with hosted(slow):
        qtbot.waitUntil(told.has(has_taken(1)))
        touch.hurried.emit(Hurried(2 * INTERVAL_S))
        qtbot.waitUntil(told.has(has_taken(2)), timeout=BOUND_MS)
        qtbot.wait(round(5000 * INTERVAL_S))
        assert told.messages[-1].number <= 4
