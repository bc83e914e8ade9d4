from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.__main__ import main
from tests.services.logs import make_record

Capture = pytest.CaptureFixture[str]
# New Year's midnight in New York.
FIRST_MS = 1_767_243_600_000

pytestmark = pytest.mark.usefixtures("new_york")


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Ten readings a minute apart, not on the second."""
    rows = [(FIRST_MS + n * 60_000 + 213, "Engine", n) for n in range(10)]
    make_record(tmp_path / "genmon.db", rows, ZoneInfo("America/New_York"))
    return str(tmp_path / "genmon.db")


def exported(db: str, capsys: Capture) -> int:
    assert main(["export", "--db", db, "--resolution", "readings"]) == 0
    return capsys.readouterr().out.count("Engine")


def test_readings_are_hidden_and_put_back(db: str, capsys: Capture) -> None:
    span = ["--place", "Engine", "--from", "2026-01-01T00:01", "--to", "2026-01-01T00:04"]
    assert main(["hide", "--db", db, *span]) == 0
    assert capsys.readouterr().out == "3 readings of Engine hidden\n"
    assert exported(db, capsys) == 7
    assert main(["check", "--db", db]) == 0
    assert "whole, 7 readings" in capsys.readouterr().out
    assert main(["unhide", "--db", db, *span]) == 0
    assert capsys.readouterr().out == "3 readings of Engine put back\n"
    assert exported(db, capsys) == 10


@pytest.mark.parametrize("moment", ["2026-01-01T00:04", "2026-01-01T05:04:00.213Z"])
def test_without_an_end_one_reading_is_hidden(db: str, capsys: Capture, moment: str) -> None:
    assert main(["hide", "--db", db, "--place", "Engine", "--from", moment]) == 0
    assert capsys.readouterr().out == "1 reading of Engine hidden\n"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("Engine", "Engine has no readings then: look at --from and --to; nothing was changed"),
        ("Shed", "there is no place 'Shed': its places are: Engine"),
    ],
)
def test_what_cannot_be_hidden_is_told_in_one_line(
    db: str, capsys: Capture, place: str, said: str
) -> None:
    assert main(["hide", "--db", db, "--place", place, "--from", "2027-01-01"]) == 1
    assert capsys.readouterr().err == f"genmon-gui: {said}\n"


def test_an_end_before_the_beginning_is_wrong_usage(db: str, capsys: Capture) -> None:
    span = ["--from", "2026-01-02", "--to", "2026-01-01"]
    with pytest.raises(SystemExit) as exited:
        main(["unhide", "--db", db, "--place", "Engine", *span])
    assert exited.value.code == 2
    assert "--to: must be later than --from" in capsys.readouterr().err


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, capsys: Capture) -> None:
    db = str(tmp_path / "away.db")
    assert main(["hide", "--db", db, "--place", "Engine", "--from", "2026-01-01"]) == 1
    assert "does not exist" in capsys.readouterr().err
    assert not Path(db).exists()
