from pathlib import Path

import pytest

from genmon_gui.db.connection import open_record
from genmon_gui.services.doctor.finding import Status
from genmon_gui.services.doctor.record import check_record, check_room


def test_a_record_is_opened_and_left_as_it_is(tmp_path: Path) -> None:
    database = tmp_path / "genmon.db"
    open_record(database).close()
    before = database.read_bytes()
    assert check_record(database).status is Status.OK
    assert database.read_bytes() == before


def test_a_record_in_use_is_well(tmp_path: Path) -> None:
    database = tmp_path / "genmon.db"
    connection = open_record(database)
    assert check_record(database).status is Status.OK
    connection.close()


def test_a_missing_record_is_not_made(tmp_path: Path) -> None:
    finding = check_record(tmp_path / "new" / "genmon.db")
    assert (finding.status, list(tmp_path.iterdir())) == (Status.OK, [])


def test_another_file_in_its_place_fails(tmp_path: Path) -> None:
    database = tmp_path / "genmon.db"
    database.write_text("not a database, but long enough to be looked at" * 20, encoding="utf-8")
    assert check_record(database).status is Status.FAIL


@pytest.mark.usefixtures("not_root")
def test_a_folder_that_may_not_be_written_fails(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert check_record(tmp_path / "genmon.db").status is Status.FAIL
    tmp_path.chmod(0o700)


def test_the_room_is_that_of_the_records_disk(tmp_path: Path) -> None:
    database = tmp_path / "new" / "genmon.db"
    assert f"MB free for {database}" in check_room(database).text
