from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.__main__ import main
from genmon_gui.services.checking import check
from tests.services.logs import make_record


@pytest.fixture
def db(tmp_path: Path) -> Path:
    rows = [(1_767_243_600_000, "Engine", 5)]
    make_record(tmp_path / "genmon.db", rows, ZoneInfo("America/New_York"))
    return tmp_path / "genmon.db"


def test_a_snapshot_is_a_whole_record(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "copy.db"
    assert main(["snapshot", "--db", str(db), str(target)]) == 0
    assert capsys.readouterr().out == f"{target}: 1 readings\n"
    assert check(target) == check(db)


def test_an_existing_file_is_left_alone(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "copy.db"
    target.write_text("dear to somebody")
    assert main(["snapshot", "--db", str(db), str(target)]) == 1
    assert "exists already" in capsys.readouterr().err
    assert target.read_text() == "dear to somebody"


def test_a_damaged_database_is_named_as_such(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    half = db.stat().st_size // 2 // 4096 * 4096
    with db.open("r+b") as file:
        file.seek(half)
        file.write(b"\xa5" * half)
    assert main(["snapshot", "--db", str(db), str(tmp_path / "copy.db")]) == 1
    told = capsys.readouterr().err
    assert f"{db}" in told
    assert "malformed" in told
    assert not (tmp_path / "copy.db").exists()
