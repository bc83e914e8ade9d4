"""Somebody writes into the database's file while the kiosk runs, as `cp` over it does."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.db.connection import Connection, open_reader, open_record
from genmon_gui.db.snapshot import take
from genmon_gui.db.tables import hidden, places, readings
from genmon_gui.db.tables.hidden import Stretch
from genmon_gui.services.record.checking import check
from genmon_gui.services.record.unopened_record import REOPEN_S
from tests.builders import NOW
from tests.fake_clock import FakeClock
from tests.services.clockwork import Clockwork

Damage = Callable[[Path], None]
FILES = ("", "-wal")


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Clockwork]:
    """It has brought a reading into its file, and another one is in its log."""
    kiosk = Clockwork(tmp_path / "folder", FakeClock(NOW))
    kiosk.round(20.0)
    fill_pages(kiosk.path)
    bring_in(kiosk.path)
    kiosk.round(21.0)
    yield kiosk
    kiosk.stop()


def fill_pages(path: Path) -> None:
    """Let rows of two tables grow side by side, which a copy by VACUUM puts in order."""
    with closing(open_record(path)) as connection:
        for hour in range(20):
            with connection:
                for second in range(300):
                    at = NOW - 100_000 + 3600 * hour + second
                    readings.add(connection, 1, Fault(at, FaultKind.CRC))


def bring_in(path: Path) -> None:
    with closing(open_record(path)) as connection:
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)


def snapshot(kiosk: Clockwork) -> Path:
    copy = kiosk.path.with_name("copy.db")
    take(kiosk.path, copy, opened=open_reader)
    return copy


def values(kiosk: Clockwork) -> list[float]:
    return [value_c for _, value_c in kiosk.recorded()]


def asides(kiosk: Clockwork) -> list[str]:
    """What was put out of the way, without the dates."""
    names = (file.name for file in kiosk.path.parent.iterdir())
    return sorted({name.split("-2")[0] for name in names if "Z" in name})


def kinds(kiosk: Clockwork) -> list[object]:
    return [kind for (kind,) in kiosk.ask("SELECT kind FROM events ORDER BY event_id")]


def test_a_snapshot_that_is_copied_over_it_is_recorded_into(kiosk: Clockwork) -> None:
    copy = snapshot(kiosk)
    kiosk.round(22.0)
    shutil.copyfile(copy, kiosk.path)
    waiting = kiosk.round(23.0)
    assert waiting.trouble is not None
    assert "is being written over" in waiting.trouble.text
    taken = kiosk.round(24.0, after_s=REOPEN_S)
    assert taken.trouble is None
    assert "The database was written over by another file" in taken.notice
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0, 24.0]
    assert kinds(kiosk) == ["started", "written_over"]
    assert asides(kiosk) == ["genmon.db.overwritten"]
    assert check(kiosk.path).ok


def test_an_older_state_of_the_file_itself_is_noticed_too(kiosk: Clockwork) -> None:
    copy = Path(shutil.copyfile(kiosk.path, kiosk.path.with_name("copy.db")))
    bring_in(kiosk.path)
    kiosk.round(22.0)
    shutil.copyfile(copy, kiosk.path)
    kiosk.round(23.0)
    kiosk.round(24.0)
    assert values(kiosk)[-3:] == [22.0, 23.0, 24.0]
    assert "written_over" in kinds(kiosk)
    assert check(kiosk.path).ok


def test_the_same_content_once_more_changes_nothing(kiosk: Clockwork) -> None:
    copy = Path(shutil.copyfile(kiosk.path, kiosk.path.with_name("copy.db")))
    shutil.copyfile(copy, kiosk.path)
    assert kiosk.round(22.0).trouble is None
    kiosk.rest()
    assert values(kiosk) == [20.0, 21.0, 22.0]
    assert (kinds(kiosk), asides(kiosk)) == (["started"], [])


def test_another_kiosk_s_record_never_gets_readings_of_this_one_under_its_own_places(
    kiosk: Clockwork,
) -> None:
    other = kiosk.path.with_name("other.db")
    with closing(open_record(other)) as connection, connection:
        readings.add(connection, places.ensure(connection, "Barn"), Reading(NOW - 1000, 5.0))
    shutil.copyfile(other, kiosk.path)
    kiosk.round(22.0)
    kiosk.round(23.0)
    with closing(open_reader(kiosk.path)) as connection:
        barn = places.find(connection, "Barn")
        assert [each[2] for each in readings.between(connection, 0, 1e11, barn)] == [5.0]
    assert values(kiosk) == [5.0, 20.0, 21.0, 22.0, 23.0]
    assert check(kiosk.path).ok


def strangers_database(path: Path) -> None:
    other = path.with_name("cakes.db")
    with closing(sqlite3.connect(other)) as stranger:
        stranger.execute("CREATE TABLE cakes (name)")
    shutil.copyfile(other, path)


def test_another_program_s_database_is_kept_and_recording_goes_on(kiosk: Clockwork) -> None:
    strangers_database(kiosk.path)
    content = kiosk.path.read_bytes()
    kiosk.round(22.0)
    taken = kiosk.round(23.0)
    assert taken.trouble is None
    assert "database of another program" in taken.notice
    (kept,) = kiosk.path.parent.glob("genmon.db.other-*")
    assert kept.read_bytes() == content
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0]
    assert {*kinds(kiosk)} == {"started", "written_over", "moved_away"}
    assert check(kiosk.path).ok


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def cut_short(path: Path) -> None:
    os.truncate(path, 8192)


def letter(path: Path) -> None:
    path.write_text("Dear owner, " * 10_000)


def first_page_destroyed(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xff" * 4096)


@pytest.mark.parametrize("damage", [emptied, cut_short, letter, first_page_destroyed])
def test_what_is_no_database_by_now_is_kept_and_what_can_be_read_comes_back(
    kiosk: Clockwork, damage: Damage
) -> None:
    damage(kiosk.path)
    content = kiosk.path.read_bytes()
    assert kiosk.round(22.0).trouble is not None
    taken = kiosk.round(23.0)
    assert taken.trouble is None
    kiosk.rest()
    assert "set aside" in kiosk.round(24.0).notice
    (kept,) = (each for each in kiosk.path.parent.glob("*.damaged-*Z"))
    assert kept.read_bytes() == content
    assert values(kiosk)[-4:] == [21.0, 22.0, 23.0, 24.0]
    assert check(kiosk.path).ok


def page_destroyed(path: Path, table: str) -> None:
    with closing(open_reader(path)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).get
    with path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)


def test_a_page_that_is_destroyed_is_found_in_the_next_idle_moments(kiosk: Clockwork) -> None:
    page_destroyed(kiosk.path, "faults")
    kiosk.round(22.0)
    kiosk.rest()
    assert "set aside" in kiosk.round(23.0).notice
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0]
    assert check(kiosk.path).ok


def touched(path: Path) -> None:
    os.utime(path)


def locked_up(path: Path) -> None:
    path.chmod(0)


def hidden_from_outside(path: Path) -> None:
    with closing(open_record(path)) as connection:
        with connection:
            hidden.hide(connection, Stretch(1, NOW - 1000, NOW - 500), NOW)
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


@pytest.mark.parametrize("change", [touched, locked_up, bring_in, hidden_from_outside])
def test_what_changes_no_content_of_the_record_s_changes_nothing(
    kiosk: Clockwork, change: Damage
) -> None:
    for value_c in (22.0, 23.0):
        change(kiosk.path)
        assert kiosk.round(value_c).trouble is None
        kiosk.rest()
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0]
    assert (kinds(kiosk), asides(kiosk)) == (["started"], [])


def test_the_first_of_all_files_is_brought_in_without_a_word(tmp_path: Path) -> None:
    kiosk = Clockwork(tmp_path, FakeClock(NOW))
    for value_c in (20.0, 21.0, 22.0):
        kiosk.round(value_c)
        bring_in(kiosk.path)
    assert kinds(kiosk) == ["started"]
    kiosk.stop()


def test_while_somebody_still_writes_nothing_is_judged(kiosk: Clockwork) -> None:
    copy = snapshot(kiosk)
    content = copy.read_bytes()
    for part in (1, 2, 3):
        kiosk.path.write_bytes(content[: len(content) * part // 4])
        assert kiosk.round(20.0 + part).trouble is not None
    kiosk.path.write_bytes(content)
    kiosk.round(24.0)
    assert kiosk.round(25.0).trouble is None
    assert values(kiosk) == [20.0, 21.0, 21.0, 22.0, 23.0, 24.0, 25.0]
    assert asides(kiosk) == ["genmon.db.overwritten"]


def test_a_reader_and_the_outbox_s_connection_leave_both_as_they_are(kiosk: Clockwork) -> None:
    copy = snapshot(kiosk)
    with (
        closing(open_reader(kiosk.path)) as reader,
        closing(open_record(kiosk.path, beside_recorder=True)) as outbox,
    ):
        ask(reader)
        ask(outbox)
        shutil.copyfile(copy, kiosk.path)
        kiosk.round(22.0)
        kiosk.round(23.0)
    kiosk.round(24.0)
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0, 24.0]
    assert check(kiosk.path).ok


def ask(connection: Connection) -> None:
    connection.execute("SELECT count(*) FROM readings").fetchall()


def test_the_log_comes_back_though_somebody_has_deleted_it_before(kiosk: Clockwork) -> None:
    copy = snapshot(kiosk)
    kiosk.round(22.0)
    for ending in ("-wal", "-shm"):
        Path(f"{kiosk.path}{ending}").unlink()
    shutil.copyfile(copy, kiosk.path)
    kiosk.round(23.0)
    kiosk.round(24.0)
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0, 24.0]
    assert asides(kiosk) == ["genmon.db.overwritten"]
    assert check(kiosk.path).ok


@pytest.mark.parametrize("length", [0, 32, 4000])
def test_a_log_that_is_cut_short_costs_nothing_that_is_in_memory_yet(
    kiosk: Clockwork, length: int
) -> None:
    os.truncate(f"{kiosk.path}-wal", length)
    for value_c in (22.0, 23.0, 24.0):
        kiosk.round(value_c)
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0, 24.0]
    assert "written_over" in kinds(kiosk)
    assert check(kiosk.path).ok


def test_a_copy_with_its_own_log_is_taken_with_both(kiosk: Clockwork) -> None:
    copies = [shutil.copyfile(f"{kiosk.path}{end}", f"{kiosk.path}.copy{end}") for end in FILES]
    bring_in(kiosk.path)
    kiosk.round(22.0)
    for ending, copy in zip(FILES, copies, strict=True):
        Path(copy).replace(f"{kiosk.path}{ending}") if ending else shutil.copyfile(copy, kiosk.path)
    kiosk.round(23.0)
    kiosk.round(24.0)
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0, 24.0]
    assert check(kiosk.path).ok


def test_after_a_power_cut_the_log_of_what_was_there_before_is_not_believed(
    kiosk: Clockwork,
) -> None:
    copy = snapshot(kiosk)
    kiosk.round(22.0)
    kiosk.kill()
    shutil.copyfile(copy, kiosk.path)
    kiosk.start()
    kiosk.round(23.0)
    assert values(kiosk) == [20.0, 21.0, 22.0, 23.0]
    assert asides(kiosk) == ["genmon.db.overwritten"]
    assert check(kiosk.path).ok


def test_after_a_power_cut_a_stranger_s_file_stays_as_it_is(kiosk: Clockwork) -> None:
    kiosk.kill()
    strangers_database(kiosk.path)
    content = kiosk.path.read_bytes()
    with pytest.raises(Exception, match="database of another program"):
        kiosk.start()
    assert kiosk.path.read_bytes() == content
    kiosk.path.unlink()
    kiosk.start()
    kiosk.round(23.0)
    assert values(kiosk) == [20.0, 21.0, 23.0]
