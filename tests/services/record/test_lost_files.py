"""Somebody deletes, renames or replaces the database's files while the kiosk runs."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.record.checking import check
from genmon_gui.services.record.unopened_record import REOPEN_S
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.power.failing_calls import FailingCalls
from tests.services.clockwork import Clockwork

HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))
Loss = Callable[[Path], None]


def beside(path: Path, ending: str) -> Path:
    return Path(f"{path}{ending}")


def all_files_deleted(path: Path) -> None:
    for file in path.parent.iterdir():
        file.unlink()


def database_deleted(path: Path) -> None:
    path.unlink()


def log_deleted(path: Path) -> None:
    beside(path, "-wal").unlink()


def database_renamed(path: Path) -> None:
    path.rename(path.with_name("archive.db"))


def folder_deleted(path: Path) -> None:
    shutil.rmtree(path.parent)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Clockwork]:
    """It has recorded a reading, and an alarm that is active."""
    kiosk = Clockwork(tmp_path / "folder", FakeClock(NOW), HOT)
    kiosk.round(97.0)
    yield kiosk
    kiosk.stop()


def values(kiosk: Clockwork) -> list[float]:
    return [value_c for _, value_c in kiosk.recorded()]


@pytest.mark.parametrize(
    "loss",
    [all_files_deleted, database_deleted, log_deleted, database_renamed, folder_deleted],
)
def test_the_database_is_put_back_with_all_it_held_and_recording_goes_on(
    kiosk: Clockwork, loss: Loss
) -> None:
    loss(kiosk.path)
    taken = kiosk.round(96.0)
    assert taken.trouble is None
    assert "was put back" in taken.notice
    kiosk.round(95.5)
    assert values(kiosk) == [97.0, 96.0, 95.5]
    assert kiosk.ask("SELECT kind FROM transitions") == [("active",)]
    assert kiosk.ask("SELECT kind FROM events") == [("started",), ("put_back",)]
    assert check(kiosk.path).ok


def test_nothing_that_is_still_there_is_deleted(kiosk: Clockwork) -> None:
    log = beside(kiosk.path, "-wal").stat().st_ino
    database_renamed(kiosk.path)
    kiosk.round(96.0)
    assert log in {file.stat().st_ino for file in kiosk.path.parent.iterdir()}
    assert kiosk.path.with_name("archive.db").exists()


def test_a_restored_backup_is_recorded_into_and_what_was_there_is_kept(kiosk: Clockwork) -> None:
    backup = kiosk.path.with_name("backup.db")
    open_record(backup).close()
    backup.replace(kiosk.path)
    taken = kiosk.round(96.0)
    assert taken.trouble is None
    assert "was replaced by another" in taken.notice
    assert values(kiosk) == [96.0]
    (kept,) = kiosk.path.parent.glob("genmon.db.saved-*")
    assert kept.name in taken.notice
    with closing(open_record(kept)) as connection:
        assert connection.execute("SELECT count(*) FROM readings").get == 1
    assert kiosk.ask("SELECT detail FROM events WHERE kind = 'replaced'") == [(kept.name,)]


def put_strangers_file(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as stranger:
        stranger.execute("CREATE TABLE cakes (name)")


def test_somebody_else_s_file_is_not_touched_and_readings_wait_until_it_is_gone(
    kiosk: Clockwork,
) -> None:
    put_strangers_file(kiosk.path)
    content = kiosk.path.read_bytes()
    taken = kiosk.round(96.0)
    assert taken.trouble is not None
    assert "is a database of another program" in taken.trouble.text
    assert "genmon.db.saved-" in taken.trouble.remedy
    assert kiosk.station.is_waiting
    assert kiosk.path.read_bytes() == content
    kiosk.path.rename(kiosk.path.with_name("cakes.db"))
    assert kiosk.round(95.5, after_s=REOPEN_S).trouble is None
    assert values(kiosk) == [97.0, 96.0, 95.5]


def test_what_waits_for_a_stranger_s_file_to_go_has_a_last_chance_at_the_end(
    kiosk: Clockwork,
) -> None:
    put_strangers_file(kiosk.path)
    kiosk.round(96.0)
    kiosk.path.rename(kiosk.path.with_name("cakes.db"))
    kiosk.stop()
    assert values(kiosk) == [97.0, 96.0]
    kiosk.start()


def test_without_room_to_save_it_recording_goes_on_and_it_is_told_until_there_is(
    kiosk: Clockwork,
) -> None:
    all_files_deleted(kiosk.path)
    disk = FailingCalls("pwrite64", errno.ENOSPC, first=1, lasting=True)
    with disk.installed():
        taken = kiosk.round(96.0)
    assert taken.trouble is not None
    assert "was deleted or moved" in taken.trouble.text
    assert "make room" in taken.trouble.remedy
    assert kiosk.round(95.5, after_s=REOPEN_S).trouble is None
    assert values(kiosk) == [97.0, 96.0, 95.5]
    assert {file.name for file in kiosk.path.parent.iterdir()} >= {"genmon.db", "genmon.db.lock"}


def test_a_second_recorder_is_kept_out_after_the_lock_s_file_is_deleted(kiosk: Clockwork) -> None:
    all_files_deleted(kiosk.path)
    kiosk.round(96.0)
    with pytest.raises(Exception, match="is recording into"):
        Clockwork(kiosk.path.parent, kiosk.clock)


def test_while_the_time_is_not_known_nothing_is_lost_either(tmp_path: Path) -> None:
    kiosk = Clockwork(tmp_path, FakeClock(NOW, shows=NOW - 86_400))
    kiosk.round(20.0)
    all_files_deleted(kiosk.path)
    assert kiosk.round(21.0).waiting == 2
    kiosk.clock.synchronize()
    kiosk.round(22.0)
    kiosk.rest()
    assert values(kiosk) == [20.0, 21.0, 22.0]
    kiosk.stop()


@pytest.mark.parametrize("kept", [0, 4096, 40_960])
def test_what_is_left_of_a_file_that_was_cut_short_is_not_put_back_as_if_it_were_whole(
    kiosk: Clockwork, kept: int
) -> None:
    with closing(open_record(kiosk.path)) as other:
        events.add(other, Event(NOW, EventKind.STOPPED))
        other.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    os.truncate(kiosk.path, kept)
    log_deleted(kiosk.path)  # as SQLite does itself when a program opens the empty file
    kiosk.round(96.0)
    assert kiosk.round(95.0, after_s=REOPEN_S).trouble is None
    assert values(kiosk)[-2:] == [96.0, 95.0]
    assert {kind for (kind,) in kiosk.ask("SELECT kind FROM events")} >= {"set_aside"}
    assert kiosk.ask("SELECT kind FROM events WHERE kind = 'put_back'") == []
    assert list(kiosk.path.parent.glob("genmon.db.damaged-*"))
    assert check(kiosk.path).ok
