from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, open_reader
from genmon_gui.db.files.whereabouts import Whereabouts, put_back
from genmon_gui.db.integrity import count_readings
from genmon_gui.db.tables import places, readings
from tests.builders import NOW


@pytest.fixture
def files(record: Connection, path: Path) -> Whereabouts:
    with record:
        readings.add(record, places.ensure(record, "Engine block"), Reading(NOW, 20.0))
    return Whereabouts(path)


def test_files_that_are_written_and_read_stay_the_same(
    record: Connection, path: Path, files: Whereabouts
) -> None:
    with record:
        places.ensure(record, "Outdoors")
    record.pragma("wal_checkpoint(TRUNCATE)")
    open_reader(path).close()
    assert not files.have_changed


@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
def test_one_that_is_deleted_or_another_is_noticed(
    path: Path, files: Whereabouts, ending: str
) -> None:
    file = Path(f"{path}{ending}")
    kept = file.rename(path.with_name("kept"))
    assert files.have_changed
    file.write_bytes(kept.read_bytes())
    assert files.have_changed


def test_a_copy_holds_what_only_the_log_held(
    record: Connection, path: Path, files: Whereabouts
) -> None:
    path.unlink()
    Path(f"{path}-wal").unlink()
    saved = files.save(record, NOW)
    with closing(open_reader(saved)) as copy:
        assert count_readings(copy) == 1


def test_only_what_is_the_record_s_is_put_away(path: Path, files: Whereabouts) -> None:
    path.unlink()
    path.write_text("somebody else's")
    files.put_away(NOW)
    names = {file.name for file in path.parent.iterdir()}
    old = "genmon.db.old-2026-11-22T190200Z"
    assert names == {"genmon.db", f"{old}-wal", f"{old}-shm"}


def test_a_copy_takes_no_name_that_is_taken(path: Path) -> None:
    saved, taken = path.with_name("saved"), path.with_name("taken")
    saved.write_text("saved")
    assert put_back(saved, path)
    taken.write_text("taken")
    assert not put_back(path, taken)
    assert (path.read_text(), taken.read_text()) == ("saved", "taken")


def test_a_folder_that_cannot_be_written_is_told(record: Connection, path: Path) -> None:
    with pytest.raises(GenmonError, match="cannot be written"):
        Whereabouts(path.parent / "nowhere" / "genmon.db").save(record, NOW)
