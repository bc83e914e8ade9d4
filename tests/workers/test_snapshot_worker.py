import time
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genmon_gui.config.settings import Settings, SnapshotSettings
from genmon_gui.db.connection import open_record
from genmon_gui.db.scale import reading_id
from genmon_gui.db.tables import places, readings
from genmon_gui.hardware.simulated_bus import SimulatedBus
from genmon_gui.services.copies.snapshots import Snapshots
from genmon_gui.services.copies.stamps import read_stamp
from genmon_gui.services.station import Station
from genmon_gui.workers.host import WorkerHost
from genmon_gui.workers.polling_worker import PollingWorker
from genmon_gui.workers.snapshot_worker import SnapshotWorker
from tests.builders import TORONTO, some_settings, trusted_time
from tests.workers.receiver import BOUND_MS, Receiver, hosted


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "genmon.db", interval_s=0.1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "snapshots"


def fill(settings: Settings, count: int) -> None:
    with closing(open_record(settings.database)) as connection, connection:
        place_id = places.ensure(connection, "Engine block")
        readings.add_many(connection, ((reading_id(at, place_id), 16_000) for at in range(count)))


def test_a_snapshot_is_made_and_told(qtbot: QtBot, settings: Settings, folder: Path) -> None:
    fill(settings, 10)
    worker = SnapshotWorker(lambda: Snapshots(settings, margin_bytes=0), time.time, 0.01, 0.05)
    reports, troubles = Receiver(worker.reported), Receiver(worker.troubled)
    with hosted(worker):
        qtbot.waitUntil(reports.has_count(3), timeout=BOUND_MS)
    (made,) = [path for report in reports.messages for path in report.made]
    assert made.parent == folder
    assert troubles.messages == []


def test_a_trouble_is_told_at_every_look_until_it_is_over(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    fill(settings, 10)
    stick = tmp_path / "stick"
    settings = settings._replace(snapshots=SnapshotSettings(second_folder=stick))
    worker = SnapshotWorker(lambda: Snapshots(settings, margin_bytes=0), time.time, 0.01, 0.05)
    reports, troubles = Receiver(worker.reported), Receiver(worker.troubled)
    with hosted(worker):
        qtbot.waitUntil(troubles.has_count(2), timeout=BOUND_MS)
        stick.mkdir()
        qtbot.waitUntil(reports.has(lambda report: report.trouble is None), timeout=BOUND_MS)
    assert str(stick) in troubles.messages[0].text
    assert len(list(stick.glob("*.db"))) == 1


def test_rounds_go_on_while_a_snapshot_is_taken(
    qtbot: QtBot, settings: Settings, folder: Path
) -> None:
    fill(settings, 400_000)
    bus = SimulatedBus(time.time, TORONTO)
    polling = PollingWorker(lambda answered: Station(settings, bus, trusted_time(), answered), 0.1)
    worker = SnapshotWorker(lambda: Snapshots(settings, margin_bytes=0), time.time, first_look_s=0)
    rounds, reports = Receiver(polling.round_taken), Receiver(worker.reported)
    with hosted(polling):
        qtbot.waitUntil(rounds.has(lambda taken: taken.number == 2), timeout=BOUND_MS)
        with hosted(worker):
            qtbot.waitUntil(reports.has_count(1), timeout=BOUND_MS)
        taken = rounds.messages[-1].number
        qtbot.waitUntil(rounds.has(lambda later: later.number > taken), timeout=BOUND_MS)
    assert all(taken.trouble is None for taken in rounds.messages)
    (made,) = folder.glob("*.db")
    stamp = read_stamp(made)
    assert stamp is not None
    assert stamp.rows > 400_000


def test_the_end_does_not_wait_for_a_snapshot(
    qtbot: QtBot, settings: Settings, folder: Path
) -> None:
    fill(settings, 800_000)
    asked_to_stop: list[bool] = []
    worker = SnapshotWorker(
        lambda: Snapshots(settings, lambda: bool(asked_to_stop), margin_bytes=0),
        time.time,
        first_look_s=0,
    )
    host = WorkerHost(worker, "snapshots")
    host.start()
    qtbot.waitUntil(lambda: any(folder.glob(".*.unfinished")), timeout=BOUND_MS)
    asked_to_stop.append(True)
    host.ask_to_finish()
    assert host.wait(1500)
    assert list(folder.iterdir()) == []


def test_no_snapshot_is_named_by_a_wrong_date(qtbot: QtBot, settings: Settings) -> None:
    fill(settings, 10)
    times = iter([None] * 3)
    worker = SnapshotWorker(
        lambda: Snapshots(settings, margin_bytes=0), lambda: next(times, time.time()), 0.01, 0.02
    )
    reports = Receiver(worker.reported)
    with hosted(worker):
        qtbot.waitUntil(reports.has_count(1), timeout=BOUND_MS)
    assert next(times, "asked three times before") == "asked three times before"
    assert len(reports.messages[0].made) == 1
