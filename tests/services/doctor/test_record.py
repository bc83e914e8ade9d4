from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import events, places, readings
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.doctor.finding import Status
from genmon_gui.services.doctor.record import check_outages, check_record, check_room
from tests.builders import NOW


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


def test_a_log_of_an_older_state_is_told(tmp_path: Path) -> None:
    database = tmp_path / "genmon.db"
    leave_an_old_wal(database)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    finding = check_record(database)
    assert finding.status is Status.WARN
    assert "is of an older state" in finding.text
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def leave_an_old_wal(database: Path) -> None:
    for at in (NOW, NOW + 20):
        connection = open_record(database)
        with connection:
            readings.add(connection, places.ensure(connection, "Outdoors"), Reading(at, 20.0))
        if at == NOW:
            old = Path(f"{database}-wal").read_bytes()
        connection.close()
    Path(f"{database}-wal").write_bytes(old)


def test_readings_in_the_future_are_told(tmp_path: Path) -> None:
    database = tmp_path / "genmon.db"
    with closing(open_record(database)) as connection, connection:
        readings.add(connection, places.ensure(connection, "Outdoors"), Reading(NOW, 20.0))
    assert check_record(database, NOW).status is Status.OK
    finding = check_record(database, NOW - 86_400)
    assert finding.status is Status.WARN
    assert "readings of Outdoors in the future, 1 up to" in finding.text


def test_a_missing_record_is_not_made(tmp_path: Path) -> None:
    finding = check_record(tmp_path / "new" / "genmon.db")
    assert (finding.status, list(tmp_path.iterdir())) == (Status.OK, [])


def test_a_folder_in_its_place_fails_and_has_its_room_told() -> None:
    root = Path("/")
    assert check_record(root).status is Status.FAIL
    assert "MB free for /" in check_room(root).text


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


def test_the_last_outage_is_told_and_an_orderly_stop_is_none(tmp_path: Path) -> None:
    database = tmp_path / "genmon.db"
    with closing(open_record(database)) as record:
        assert check_outages(database).text == "none is known"
        events.add(record, Event(NOW, EventKind.PROGRAM_OFF, "power cut or crash", NOW + 60))
        events.add(record, Event(NOW + 70, EventKind.PROGRAM_OFF, "stopped in order", NOW + 80))
    finding = check_outages(database)
    assert finding.status is Status.OK
    assert finding.text == (
        "the last one: The program was off from 2026-11-22T19:02:00Z to 2026-11-22T19:03:00Z "
        "(power cut or crash)"
    )


def test_a_record_that_is_not_there_knows_no_outage(tmp_path: Path) -> None:
    assert check_outages(tmp_path / "genmon.db").text == "none is known"
    assert list(tmp_path.iterdir()) == []


def test_a_record_that_cannot_be_read_tells_no_outages(tmp_path: Path) -> None:
    database = tmp_path / "genmon.db"
    database.write_text("not a database, but long enough to be looked at" * 20, encoding="utf-8")
    assert check_outages(database).status is Status.FAIL
