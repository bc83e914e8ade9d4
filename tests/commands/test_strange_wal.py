"""Commands on a database beside which a -wal file of an older state lies."""

import json
import shutil
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.__main__ import main
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import close_as_it_is, open_record
from genmon_gui.db.tables import readings
from tests.services.logs import make_record

Capture = pytest.CaptureFixture[str]
FIRST_MS = 1_767_243_600_000
READINGS = 12


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "config.toml"
    alarm = '[[alarms]]\nplace = "Engine"\nhigh_c = 1\n'
    path.write_text(f'timezone = "America/New_York"\n{alarm}')
    monkeypatch.setenv("GENMON_GUI_CONFIG", str(path))


def add(path: Path, minute: int) -> None:
    """One more reading, which stays in the -wal file."""
    connection = open_record(path)
    with connection:
        readings.add(connection, 1, Reading(FIRST_MS / 1000 + 60 * minute, 20.0))
    close_as_it_is(connection)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Twelve readings are in the file, ten and one in the older state of the -wal file."""
    path = tmp_path / "record" / "genmon.db"
    path.parent.mkdir()
    rows = [(FIRST_MS + n * 60_000, "Engine", n) for n in range(10)]
    make_record(path, rows, ZoneInfo("America/New_York"))
    add(path, 10)
    shutil.copyfile(f"{path}-wal", tmp_path / "old-wal")
    add(path, 11)
    open_record(path).close()
    for beside in ("-wal", "-shm"):
        Path(f"{path}{beside}").unlink(missing_ok=True)
    shutil.copyfile(tmp_path / "old-wal", f"{path}-wal")
    return path


def folder(path: Path) -> dict[str, tuple[bytes, int]]:
    return {
        file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in path.parent.iterdir()
    }


# Otherwise drawing would make an application that is too little for tests that come later.
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "words",
    [
        ("export", "--resolution", "readings"),
        ("summary",),
        ("events",),
        ("replay",),
        ("plot", "-o", "../picture.svg"),
        ("sheet", "-o", "../page.pdf"),
        ("snapshot", "../copy.db"),
    ],
)
def test_what_reads_leaves_it_out_says_so_and_changes_nothing(
    db: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(db.parent)
    before = folder(db)
    assert main([*words, "--db", str(db)]) == 0
    assert "genmon.db-wal is of an older state and was left out" in capsys.readouterr().err
    assert folder(db) == before


def test_an_export_has_all_that_the_file_has(db: Path, capsys: Capture) -> None:
    assert main(["export", "--db", str(db), "--resolution", "readings"]) == 0
    assert capsys.readouterr().out.count("Engine") == READINGS


def test_a_check_finds_it_and_counts_what_the_file_has(db: Path, capsys: Capture) -> None:
    before = folder(db)
    assert main(["check", "--db", str(db), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    (problem,) = found["problems"]
    assert "genmon.db-wal is of an older state" in problem
    assert found["readings"] == READINGS
    assert folder(db) == before


@pytest.mark.parametrize(
    "words",
    [
        ("hide", "--place", "Engine", "--from", "2026-01-01T00:01"),
        ("unhide", "--place", "Engine", "--from", "2026-01-01T00:01"),
        ("import", "../log.csv", "--place", "Engine"),
        ("check", "--repair"),
    ],
)
def test_what_writes_refuses_and_says_what_to_do(
    db: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(db.parent)
    db.parent.with_name("log.csv").write_text("time,temperature_c\n2026-01-01T00:30Z,20.5\n")
    before = folder(db)
    assert main([*words, "--db", str(db)]) == 1
    told = capsys.readouterr().err
    assert "genmon.db-wal is of an older state" in told
    assert f"mv {db}-wal {db}.old-wal" in told
    assert folder(db) == before


def test_once_it_is_out_of_the_way_readings_can_be_hidden(db: Path, capsys: Capture) -> None:
    Path(f"{db}-wal").rename(f"{db}.old-wal")
    words = ("--db", str(db), "--place", "Engine", "--from", "2026-01-01T00:01")
    assert main(["hide", *words]) == 0
    capsys.readouterr()
    assert main(["check", "--db", str(db)]) == 0
    with closing(open_record(db)) as connection:
        assert connection.execute("SELECT count(*) FROM readings").get == READINGS - 1


def test_a_record_in_use_is_read_with_its_own_log(db: Path, capsys: Capture) -> None:
    Path(f"{db}-wal").unlink()
    with closing(open_record(db)) as connection:
        with connection:
            readings.add(connection, 1, Reading(FIRST_MS / 1000 + 60 * 12, 20.0))
        assert main(["export", "--db", str(db), "--resolution", "readings"]) == 0
        said = capsys.readouterr()
        assert (said.out.count("Engine"), said.err) == (READINGS + 1, "")
