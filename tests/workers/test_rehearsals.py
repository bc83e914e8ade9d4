import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import Settings
from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.reading import FaultKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.services.messages import Rehearsal
from genmon_gui.services.orders import RehearsalStopped, RehearsalWanted
from genmon_gui.services.station import Station
from genmon_gui.workers.polling_worker import PollingWorker
from genmon_gui.workers.station_change import StationChange
from tests.builders import TORONTO, some_settings, trusted_time
from tests.workers.receiver import BOUND_MS, Receiver, hosted

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))
PRETENDED = Rehearsal("Engine block", 105.0)
SOON_S, LATE_S = 0.3, 600.0


class FakeScreen(QObject):
    wanted = Signal(object)
    stopped = Signal(object)
    changed = Signal(object)

    def __init__(self, worker: PollingWorker) -> None:
        super().__init__()
        self.wanted.connect(worker.rehearse)
        self.stopped.connect(worker.stop_rehearsal)
        self.changed.connect(worker.change_station)


@pytest.fixture
def change(tmp_path: Path) -> StationChange:
    # A round an hour: what happens sooner does not wait for one.
    settings = some_settings(tmp_path / "genmon.db", alarms=(HOT,), interval_s=3600.0)
    bus = SimulatedBus(time.time, TORONTO, {"Engine block": 20.0})
    return StationChange(
        settings, lambda answered: Station(settings, bus, trusted_time(), answered)
    )


@pytest.fixture
def worker(change: StationChange) -> PollingWorker:
    return PollingWorker(change.open_station, change.settings.polling.interval_s)


def wait_for(qtbot: QtBot, told: Receiver, rehearsal: Rehearsal | None) -> None:
    qtbot.waitUntil(
        lambda: (
            bool(told.messages)
            and told.messages[-1].number > 0
            and told.messages[-1].rehearsal == rehearsal
        ),
        timeout=BOUND_MS,
    )


def test_a_rehearsal_shows_at_once_and_ends_by_itself(qtbot: QtBot, worker: PollingWorker) -> None:
    told, screen = Receiver(worker.round_taken), FakeScreen(worker)
    with hosted(worker):
        wait_for(qtbot, told, None)
        screen.wanted.emit(RehearsalWanted(PRETENDED, SOON_S))
        wait_for(qtbot, told, PRETENDED)
        assert [alarm.value for alarm in told.messages[-1].alarms] == [105.0]
        wait_for(qtbot, told, None)
    assert told.messages[-1].alarms == ()


def test_one_touch_ends_it(qtbot: QtBot, worker: PollingWorker) -> None:
    told, screen = Receiver(worker.round_taken), FakeScreen(worker)
    with hosted(worker):
        wait_for(qtbot, told, None)
        screen.wanted.emit(RehearsalWanted(PRETENDED, LATE_S))
        wait_for(qtbot, told, PRETENDED)
        screen.stopped.emit(RehearsalStopped())
        wait_for(qtbot, told, None)


def test_other_settings_end_it(qtbot: QtBot, worker: PollingWorker, change: StationChange) -> None:
    told, screen = Receiver(worker.round_taken), FakeScreen(worker)
    with hosted(worker):
        wait_for(qtbot, told, None)
        screen.wanted.emit(RehearsalWanted(PRETENDED, LATE_S))
        wait_for(qtbot, told, PRETENDED)
        screen.changed.emit(change)
        wait_for(qtbot, told, None)


def test_one_that_is_wanted_while_other_settings_wait_takes_place_by_those(
    qtbot: QtBot, tmp_path: Path
) -> None:
    settings = some_settings(tmp_path / "genmon.db", alarms=(HOT,), interval_s=1.0)
    bus = SimulatedBus(time.time, TORONTO, {"Outdoors": FaultKind.BLOCKED})
    lower = AlarmRule(Beyond("Engine block", Side.HIGH, 60.0))

    def opening(settings: Settings) -> StationChange:
        return StationChange(
            settings, lambda answered: Station(settings, bus, trusted_time(), answered)
        )

    worker = PollingWorker(opening(settings).open_station, 1.0)
    told, screen = Receiver(worker.round_taken), FakeScreen(worker)
    with hosted(worker):
        # The first round lasts as long as it may, since a sensor hangs.
        qtbot.waitUntil(told.has_count(1), timeout=BOUND_MS)
        screen.changed.emit(opening(settings._replace(alarms=(lower,))))
        screen.wanted.emit(RehearsalWanted(PRETENDED, LATE_S))
        qtbot.waitUntil(told.has(lambda taken: taken.rehearsal == PRETENDED), timeout=BOUND_MS)
        bus.release()
    (alarm,) = next(taken.alarms for taken in told.messages if taken.rehearsal is not None)
    assert alarm.rule.condition.limit == 60.0
