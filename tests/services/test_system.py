from pathlib import Path

import pytest

from genmon_gui.core.alert import Alert
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, outbox
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.db.tables.outbox import OutboxStanding
from genmon_gui.services.copies.stamped_copy import take_stamped
from genmon_gui.services.system import System
from genmon_gui.services.timekeeping import Timekeeping
from tests.builders import EMAIL, NOW, some_settings
from tests.fake_clock import FakeClock


@pytest.fixture
def time() -> Timekeeping:
    time = Timekeeping(FakeClock(NOW))
    time.look(None)
    return time


def test_the_record_is_measured_with_what_is_not_merged_yet(
    path: Path, record: Connection, time: Timekeeping
) -> None:
    storage = System(some_settings(path), time).read(record).storage
    wal = path.with_name("genmon.db-wal")
    assert storage.record_bytes == path.stat().st_size + wal.stat().st_size
    assert storage.free_bytes > 0
    assert (storage.snapshots, storage.last_snapshot_at) == (0, None)


def test_the_newest_snapshot_is_told(path: Path, record: Connection, time: Timekeeping) -> None:
    settings = some_settings(path)
    settings.snapshot_folder.mkdir()
    for day in (20, 21):
        target = settings.snapshot_folder / f"genmon-2026-11-{day}.db"
        take_stamped(path, target, NOW - (22 - day) * 86_400)
    storage = System(settings, time).read(record).storage
    assert (storage.snapshots, storage.last_snapshot_at) == (2, NOW - 86_400)


def test_a_disk_that_is_gone_is_told(
    path: Path, record: Connection, time: Timekeeping, tmp_path: Path
) -> None:
    elsewhere = some_settings(path)._replace(database=tmp_path / "gone" / "genmon.db")
    with pytest.raises(GenmonError, match="gone"):
        System(elsewhere, time).read(record)


def test_without_recipients_there_is_no_outbox(
    path: Path, record: Connection, time: Timekeeping
) -> None:
    assert System(some_settings(path), time).read(record).outbox is None
    told = System(some_settings(path, email=EMAIL), time).read(record)
    assert told.outbox == OutboxStanding(0, None, "")


def test_the_outbox_tells_what_waits_what_went_out_and_the_server_s_words(
    path: Path, record: Connection, time: Timekeeping
) -> None:
    alert = Alert(NOW, "<1@x>", "Subject", "Body", "Short")
    outbox.put(record, alert, (("email", "me@example.com"), ("email", "you@example.com")))
    first, second = outbox.waiting(record)
    outbox.finish(record, first.outbox_id, "sent", NOW - 60, "250 thanks")
    system = System(some_settings(path, email=EMAIL), time)
    assert system.read(record).outbox == OutboxStanding(1, NOW - 60, "250 thanks")
    record.execute(
        "UPDATE outbox SET last_answer = 'busy' WHERE outbox_id = ?", (second.outbox_id,)
    )
    assert system.read(record).outbox == OutboxStanding(1, NOW - 60, "busy")


def test_the_newest_events_come_first(path: Path, record: Connection, time: Timekeeping) -> None:
    for number in range(12):
        events.add(record, Event(NOW + number, EventKind.STARTED, str(number)))
    found = System(some_settings(path), time).read(record).events
    assert [event.detail for event in found] == [str(number) for number in range(11, 1, -1)]


def test_machine_and_programs_have_names(path: Path, record: Connection, time: Timekeeping) -> None:
    read = System(some_settings(path), time).read(record)
    assert read.host
    assert [name for name, _ in read.versions] == ["genmon-gui", "Python", "Qt", "SQLite"]
    assert all(version[0].isdigit() for _, version in read.versions)
