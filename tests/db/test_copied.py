import hashlib
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.copied import open_copy
from genmon_gui.db.integrity import count_readings
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table


def written(record: Connection, first: int, count: int) -> None:
    with record:
        place_id = places.ensure(record, "Engine")
        for at in range(first, first + count):
            readings.add(record, place_id, Reading(float(at), 20.0))


def files(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        file.name: (hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns)
        for file in folder.iterdir()
    }


def seen(path: Path) -> tuple[int, str]:
    with open_copy(path) as copied:
        return count_readings(copied.connection), copied.note


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "a stick"
    folder.mkdir()
    return folder


def copy_alone(record: Connection, target: Path) -> None:
    """A copy of a record that was closed in order."""
    written(record, 0, 150)
    record.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    shutil.copyfile(record.db_filename("main"), target)


def copy_with_wal(record: Connection, target: Path) -> None:
    """A copy of a record in use: 100 readings in the file, 50 more in the -wal file."""
    written(record, 0, 100)
    record.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    written(record, 100, 50)
    shutil.copyfile(record.db_filename("main"), target)
    shutil.copyfile(f"{record.db_filename('main')}-wal", f"{target}-wal")


def copy_over_an_older_wal(record: Connection, target: Path) -> None:
    """A newer file that was copied over an older one, whose -wal file stayed."""
    written(record, 0, 30)
    shutil.copyfile(f"{record.db_filename('main')}-wal", f"{target}-wal")
    written(record, 30, 120)
    record.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    shutil.copyfile(record.db_filename("main"), target)


def copy_with_an_empty_wal(record: Connection, target: Path) -> None:
    copy_alone(record, target)
    Path(f"{target}-wal").touch()


EVERY_COPY = pytest.mark.parametrize(
    "make", [copy_alone, copy_with_wal, copy_over_an_older_wal, copy_with_an_empty_wal]
)


@EVERY_COPY
def test_all_readings_of_a_copy_are_seen_and_nothing_in_its_folder_changes(
    record: Connection, folder: Path, make: Callable[[Connection, Path], None]
) -> None:
    make(record, folder / "genmon.db")
    before = files(folder)
    assert seen(folder / "genmon.db")[0] == 150
    assert files(folder) == before


def test_an_older_wal_file_is_left_out_and_people_are_told(
    record: Connection, folder: Path
) -> None:
    copy_over_an_older_wal(record, folder / "genmon.db")
    with closing(Connection(str(folder / "genmon.db"), flags=apsw.SQLITE_OPEN_READONLY)) as naive:
        assert count_readings(naive) < 150
    assert "older copy" in seen(folder / "genmon.db")[1]


def test_a_copy_that_is_as_it_should_be_needs_no_note(record: Connection, folder: Path) -> None:
    copy_with_wal(record, folder / "genmon.db")
    assert seen(folder / "genmon.db") == (150, "")


@pytest.mark.parametrize("name", ["50%20 full.db", "what?.db", "no#1.db", "a&b=c;.db", "Öl µ.db"])
@pytest.mark.parametrize("make", [copy_alone, copy_with_wal])
def test_any_path_can_be_opened(
    record: Connection, folder: Path, name: str, make: Callable[[Connection, Path], None]
) -> None:
    (folder / "100% #1?").mkdir()
    make(record, folder / "100% #1?" / name)
    assert seen(folder / "100% #1?" / name)[0] == 150


def test_a_relative_path_can_be_opened(
    record: Connection, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_alone(record, folder / "genmon.db")
    monkeypatch.chdir(folder)
    assert seen(Path("genmon.db"))[0] == 150


def test_a_copy_cannot_be_written(record: Connection, folder: Path) -> None:
    copy_with_wal(record, folder / "genmon.db")
    with open_copy(folder / "genmon.db") as copied, pytest.raises(apsw.ReadOnlyError):
        copied.connection.execute("DELETE FROM readings")


def test_a_file_from_a_stranger_is_read_with_care(record: Connection, folder: Path) -> None:
    copy_alone(record, folder / "genmon.db")
    with open_copy(folder / "genmon.db") as copied:
        assert copied.connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1) == 1
        assert copied.connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, -1) == 0
        assert copied.connection.pragma("cell_size_check") == 1


def nothing(_path: Path) -> None:
    """Make no file."""


def a_text(path: Path) -> None:
    path.write_text("time,temperature\n" * 100)


def an_empty_file_with_a_wal(path: Path) -> None:
    path.touch()
    Path(f"{path}-wal").write_bytes(bytes(100))


def a_torn_file(path: Path) -> None:
    whole = path.with_name("whole.db")
    open_record(whole).close()
    path.write_bytes(whole.read_bytes()[:5000])
    whole.unlink()


@pytest.mark.parametrize(
    "make", [nothing, Path.touch, Path.mkdir, a_text, an_empty_file_with_a_wal, a_torn_file]
)
def test_what_is_no_record_is_told_in_one_line(folder: Path, make: Callable[[Path], None]) -> None:
    make(folder / "genmon.db")
    before = sorted(folder.iterdir())
    with pytest.raises(GenmonError, match=r"genmon\.db") as told, open_copy(folder / "genmon.db"):
        pass
    assert "\n" not in str(told.value)
    assert sorted(folder.iterdir()) == before


def test_a_damaged_wal_file_does_not_hide_the_record(record: Connection, folder: Path) -> None:
    copy_alone(record, folder / "genmon.db")
    Path(f"{folder / 'genmon.db'}-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(8000))
    assert seen(folder / "genmon.db")[0] == 150


@pytest.mark.parametrize("make", [copy_alone, copy_with_wal])
def test_an_hour_that_was_open_when_it_was_copied_is_shown_complete(
    record: Connection, folder: Path, make: Callable[[Connection, Path], None]
) -> None:
    with record:
        for table, end in ((Table.HOURLY, HOUR_S), (Table.DAILY, 24 * HOUR_S)):
            extremes.open_up(record, table, 0, end)
    make(record, folder / "genmon.db")
    with open_copy(folder / "genmon.db") as copied:
        rows = [extremes.row(copied.connection, table, 1, 0) for table in Table]
        latest = readings.latest(copied.connection, 1)
    assert rows == [Extremes(20.0, 0.0, 20.0, 0.0, 20.0, 150)] * 2
    assert latest == Reading(149.0, 20.0)
