"""Opening the record, beside others and against files that are not ours."""

import hashlib
import os
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import (
    Connection,
    open_reader,
    open_record,
    opened_reader,
    told_to_people,
)
from genmon_gui.db.patience import BUSY_TIMEOUT_MS
from genmon_gui.db.scale import reading_id
from genmon_gui.db.schema import APPLICATION_ID, VERSION
from genmon_gui.db.tables import meta, places, readings

Opening = Callable[[Path], Connection]
BOTH_OPENINGS = pytest.mark.parametrize("opening", [open_record, open_reader])


def a_record(path: Path) -> None:
    open_record(path).close()


def a_newer_record(path: Path) -> None:
    with closing(open_record(path)) as connection:
        connection.pragma("user_version", VERSION + 1)


def a_text(path: Path) -> None:
    path.write_text("time,temperature\n2026-11-22T10:00:00Z,21.5\n" * 100)


def another_programs(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        connection.execute("CREATE TABLE measurement (taken_at TEXT); VACUUM")


def another_programs_with_its_log(path: Path) -> None:
    """As a crash leaves it: some of its rows are in the -wal file only."""
    crashing = path.with_name("crashing.db")
    with closing(apsw.Connection(str(crashing))) as connection:
        connection.pragma("journal_mode", "wal")
        connection.execute("CREATE TABLE measurement (taken_at TEXT)")
        shutil.copyfile(crashing, path)
        shutil.copyfile(f"{crashing}-wal", f"{path}-wal")
    crashing.unlink()


def a_newer_record_with_its_log(path: Path) -> None:
    crashing = path.with_name("crashing.db")
    with closing(open_record(crashing)) as connection:
        connection.pragma("user_version", VERSION + 1)
        shutil.copyfile(crashing, path)
        shutil.copyfile(f"{crashing}-wal", f"{path}-wal")
    crashing.unlink()


def a_stamp_without_tables(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        connection.pragma("user_version", VERSION)


STRANGERS = [
    (a_newer_record, "newer genmon-gui"),
    (a_newer_record_with_its_log, "newer genmon-gui"),
    (a_text, "not a database"),
    (another_programs, "another program"),
    (another_programs_with_its_log, "another program"),
    (a_stamp_without_tables, "another program"),
]


def content(folder: Path) -> dict[str, str]:
    """What lies in a folder but SQLite's shared memory, which holds no data."""
    return {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.iterdir()
        if not file.name.endswith("-shm") and (file.stat().st_size or "-wal" not in file.name)
    }


@BOTH_OPENINGS
@pytest.mark.parametrize(("make", "words"), STRANGERS)
def test_what_is_not_ours_is_refused_and_not_a_byte_of_it_changes(
    path: Path, opening: Opening, make: Callable[[Path], None], words: str
) -> None:
    make(path)
    before = content(path.parent)
    with pytest.raises(GenmonError, match=words) as refused:
        opening(path)
    assert str(path) in refused.value.text
    assert refused.value.remedy
    assert content(path.parent) == before


@BOTH_OPENINGS
def test_a_refused_file_is_let_go(path: Path, opening: Opening) -> None:
    a_newer_record(path)
    with pytest.raises(GenmonError):
        opening(path)
    with closing(apsw.Connection(str(path))) as connection:
        # Needs the file for itself alone.
        assert connection.pragma("journal_mode", "delete") == "delete"


def test_a_reader_refuses_a_file_that_holds_nothing(path: Path) -> None:
    path.touch()
    with pytest.raises(GenmonError, match="is empty"):
        open_reader(path)
    assert path.stat().st_size == 0


@BOTH_OPENINGS
def test_a_name_that_is_not_utf_8_is_told(path: Path, opening: Opening) -> None:
    with pytest.raises(GenmonError, match="not UTF-8: rename it"):
        opening(path.with_name(os.fsdecode(b"caf\xe9.db")))
    assert list(path.parent.iterdir()) == []


@BOTH_OPENINGS
def test_a_missing_folder_is_told_with_a_remedy(path: Path, opening: Opening) -> None:
    with pytest.raises(GenmonError, match=r"genmon\.db") as told:
        opening(path / "genmon.db")
    assert told.value.remedy


def test_a_reader_makes_no_file(path: Path) -> None:
    with pytest.raises(GenmonError, match="does not exist"):
        open_reader(path)
    assert not path.exists()


def test_a_file_that_a_crash_left_empty_becomes_a_record(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as connection:
        connection.pragma("journal_mode", "wal")
    with closing(open_record(path)) as connection:
        assert connection.pragma("application_id") == APPLICATION_ID


def test_a_commit_is_on_the_disk_and_blocks_no_reader(record: Connection) -> None:
    synchronous_full = 2
    assert record.pragma("synchronous") == synchronous_full
    assert record.pragma("journal_mode") == "wal"
    assert record.pragma("foreign_keys") == 1


def test_a_transaction_takes_the_write_lock_when_it_begins(record: Connection) -> None:
    seen: list[str] = []

    def note(_cursor: apsw.Cursor, sql: str, _bindings: object) -> bool:
        seen.append(sql)
        return True

    record.exec_trace = note
    with record:
        pass
    assert seen == ["BEGIN IMMEDIATE", "COMMIT"]


def test_a_transaction_that_fails_leaves_nothing_behind(record: Connection) -> None:
    def note_half() -> None:
        with record:
            meta.put(record, "first", "noted")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        note_half()
    assert meta.get(record, "first") is None


def test_a_writer_that_waits_lets_the_other_thread_finish(path: Path) -> None:
    about_to_wait = threading.Event()

    def note(connection: Connection) -> None:
        about_to_wait.set()
        with connection:
            meta.put(connection, "second", "noted")

    with closing(open_record(path)) as one, closing(open_record(path)) as other:
        with ThreadPoolExecutor(1) as threads, one:
            second = threads.submit(note, other)
            assert about_to_wait.wait(BUSY_TIMEOUT_MS / 1000)
            meta.put(one, "first", "noted")
        second.result()
        assert (meta.get(one, "first"), meta.get(one, "second")) == ("noted", "noted")


def test_the_whole_log_is_folded_in_when_a_record_is_closed(path: Path) -> None:
    for key in ("first", "second"):
        with closing(open_record(path)) as connection:
            meta.put(connection, key, "noted")
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("attempt", range(10))
def test_several_may_open_a_new_record_at_once(path: Path, attempt: int) -> None:
    together = threading.Barrier(4)

    def open_and_note(number: int) -> None:
        together.wait()
        with closing(open_record(path)) as connection:
            meta.put(connection, f"{attempt}/{number}", "noted")

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(open_and_note, range(4)))
    with opened_reader(path) as opened:
        assert [meta.get(opened.connection, f"{attempt}/{n}") for n in range(4)] == ["noted"] * 4


def test_two_writers_wait_for_each_other(path: Path) -> None:
    def write(name: str) -> None:
        with closing(open_record(path)) as connection:
            for at in range(40):
                with connection:
                    place_id = places.ensure(connection, name)
                    readings.add(connection, place_id, Reading(float(at), 20.0))

    a_record(path)
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(write, ("Engine", "Exhaust", "Cabin")))
    with opened_reader(path) as opened:
        rows = list(readings.between(opened.connection, 0, 40))
    assert len(rows) == 3 * 40


def test_a_reader_sees_whole_rounds_while_they_are_written(path: Path) -> None:
    written = threading.Event()

    def write() -> None:
        with closing(open_record(path)) as connection:
            for at in range(200):
                with connection:
                    for name in ("Engine", "Exhaust"):
                        place_id = places.ensure(connection, name)
                        readings.add(connection, place_id, Reading(float(at), 20.0))
        written.set()

    a_record(path)
    with ThreadPoolExecutor(1) as threads, opened_reader(path) as opened:
        done = threads.submit(write)
        while not written.is_set() and not done.done():
            assert len(list(readings.between(opened.connection, 0, 200))) % 2 == 0
        done.result()
        assert len(list(readings.between(opened.connection, 0, 200))) == 2 * 200


def test_a_lock_that_is_never_given_back_is_told_to_people(path: Path) -> None:
    with closing(open_record(path)) as one, closing(open_record(path)) as other, one:
        other.set_busy_timeout(10)
        with pytest.raises(GenmonError, match="locked"), told_to_people(path), other:
            pass


def test_writers_wait_long_enough_for_a_slow_card() -> None:
    assert BUSY_TIMEOUT_MS >= 5_000


def test_an_error_of_our_own_making_stays_a_bug(record: Connection, path: Path) -> None:
    with pytest.raises(apsw.SQLError), told_to_people(path):
        record.execute("SELECT nothing FROM nowhere")


def test_a_full_disk_is_told_to_people(record: Connection, path: Path) -> None:
    record.pragma("max_page_count", record.pragma("page_count"))
    with pytest.raises(GenmonError, match="full") as told, told_to_people(path), record:
        readings.add_many(
            record, [(reading_id(at, places.ensure(record, "x")), 0) for at in range(10_000)]
        )
    assert told.value.remedy == "make room on the disk"
    assert readings.span(record) is None
    record.pragma("max_page_count", 10_000)
    with record:
        assert readings.add(record, places.ensure(record, "x"), Reading(0.0, 20.0))
