import hashlib
import json
import shlex
from contextlib import closing
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.__main__ import main
from genmon_gui.db.connection import open_record
from tests.services.logs import make_record

Capture = pytest.CaptureFixture[str]

pytestmark = pytest.mark.usefixtures("new_york")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    first = 1_767_243_600_000
    rows = [(first + n * 60_000, "Engine", n) for n in range(300)]
    make_record(tmp_path / "genmon.db", rows, ZoneInfo("America/New_York"))
    return tmp_path / "genmon.db"


def as_json(capsys: Capture, *words: str | Path, status: int) -> dict[str, Any]:
    assert main(["check", *map(str, words), "--json"]) == status
    found: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return found


def tamper(db: Path) -> None:
    with closing(open_record(db)) as connection:
        connection.execute("UPDATE settled_hourly SET low = low - 5")
        connection.execute("INSERT INTO settled_hourly SELECT * FROM open_hourly")


def test_a_whole_record_is_fine(db: Path, capsys: Capture) -> None:
    assert as_json(capsys, "--db", db, status=0) == {
        "ok": True,
        "readings": 300,
        "first_at": "2026-01-01T05:00:00Z",
        "last_at": "2026-01-01T09:59:00Z",
        "problems": [],
        "waiting": [],
        "future": [],
    }


def test_people_are_told_in_a_line(db: Path, capsys: Capture) -> None:
    assert main(["check", "--db", str(db)]) == 0
    said = capsys.readouterr()
    assert said.out == (
        f"{db}: whole, 300 readings from 2026-01-01T05:00:00Z to 2026-01-01T09:59:00Z\n"
    )
    assert said.err == ""


def test_a_record_without_readings_is_fine(tmp_path: Path, capsys: Capture) -> None:
    open_record(tmp_path / "new.db").close()
    assert main(["check", "--db", str(tmp_path / "new.db")]) == 0
    assert "without readings" in capsys.readouterr().out


def test_problems_are_found_and_left_alone(db: Path, capsys: Capture) -> None:
    tamper(db)
    before = hashlib.sha256(db.read_bytes()).hexdigest()
    found = as_json(capsys, "--db", db, status=1)
    assert not found["ok"]
    assert len(found["problems"]) == 5
    assert hashlib.sha256(db.read_bytes()).hexdigest() == before


def test_a_repair_says_what_it_did(db: Path, capsys: Capture) -> None:
    tamper(db)
    assert main(["check", "--db", str(db), "--repair"]) == 0
    said = capsys.readouterr()
    assert "5 rows rebuilt" in said.err
    assert "whole, 300 readings" in said.out
    assert as_json(capsys, "--db", db, status=0)["ok"]


def test_damage_is_reported_and_not_repaired(db: Path, capsys: Capture) -> None:
    db.write_bytes(db.read_bytes()[:4096] + bytes(len(db.read_bytes()) - 4096))
    before = db.read_bytes()
    assert as_json(capsys, "--db", db, "--repair", status=1)["problems"]
    assert db.read_bytes() == before


def test_a_missing_database_is_told_in_one_line(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", "--db", str(tmp_path / "away.db")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "away.db").exists()


def test_a_folder_is_no_database(tmp_path: Path, capsys: Capture) -> None:
    assert main(["check", "--db", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f"genmon-gui: {tmp_path} is a folder: name the database file with --db\n"


def test_a_header_that_is_overwritten_is_a_problem(db: Path, capsys: Capture) -> None:
    with db.open("r+b") as file:
        file.seek(44)  # the number of the schema's format
        file.write(b"\xff" * 4)
    assert as_json(capsys, "--db", db, status=1)["problems"]


def test_a_file_that_cannot_be_opened_is_named_once(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(b"no database at all\n" * 500)
    assert main(["check", "--db", str(path)]) == 1
    assert capsys.readouterr().out == f"{path}: file is not a database\n"


def test_a_name_with_a_line_end_is_told_in_one_line(
    db: Path, tmp_path: Path, capsys: Capture
) -> None:
    moved = db.rename(tmp_path / "odd\nname.db")
    assert main(["check", "--db", str(moved)]) == 0
    assert capsys.readouterr().out.startswith(f"{tmp_path}/odd\\nname.db: whole")
    moved.write_bytes(b"no database at all\n" * 500)
    assert main(["check", "--db", str(moved)]) == 1
    assert capsys.readouterr().out == f"{tmp_path}/odd\\nname.db: file is not a database\n"


def test_readings_in_the_future_are_named_with_the_command_that_hides_them(
    tmp_path: Path, capsys: Capture
) -> None:
    db, first = tmp_path / "my future.db", 1_924_988_400_000
    rows = [(first + n * 60_000 + 7, "Engine block", n) for n in range(10)]
    make_record(db, rows, ZoneInfo("America/New_York"))
    assert main(["check", "--db", str(db)]) == 0
    told = capsys.readouterr().out
    assert "readings of Engine block in the future, 10 up to 2030-12-31T23:09:00.007Z" in told
    command = shlex.split(told.partition("hide them with: ")[2])
    assert main(command[1:]) == 0
    assert capsys.readouterr().out == "10 readings of Engine block hidden\n"
    assert as_json(capsys, "--db", db, status=0)["future"] == []
