import csv
import subprocess
import sys
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.__main__ import main
from tests.services.logs import make_record

Capture = pytest.CaptureFixture[str]
# The record keeps 800ths of a degree.
HALF_A_STEP_C = 1 / 1600
NEW_YORK = ZoneInfo("America/New_York")

pytestmark = pytest.mark.usefixtures("new_york")


@pytest.fixture
def db(tmp_path: Path) -> str:
    """An hour of readings of two places from New Year's midnight in New York on."""
    first = 1_767_243_600_000
    rows = [(first + n * 1000, place, n) for n in range(3600) for place in ("Engine", "Oil")]
    make_record(tmp_path / "genmon.db", rows, NEW_YORK)
    return str(tmp_path / "genmon.db")


def hours_by_plain_python(weather: Path) -> dict[tuple[str, str], list[float]]:
    hours: dict[tuple[str, str], list[float]] = defaultdict(list)
    with weather.open() as file:
        for row in csv.DictReader(file):
            if row["temp"] != "NA":
                hour = datetime.fromisoformat(row["time_hour"]).astimezone(UTC)
                celsius = (float(row["temp"]) - 32) * 5 / 9
                hours[row["origin"], f"{hour:%Y-%m-%dT%H}:00:00Z"].append(celsius)
    return hours


def test_the_hours_of_a_year_are_what_the_log_says(
    weather: Path, tmp_path: Path, capsys: Capture
) -> None:
    db = str(tmp_path / "x.db")
    assert main(["import", str(weather), "--db", db, "--unit", "F"]) == 0
    capsys.readouterr()
    assert main(["export", "--db", db, "--resolution", "hourly"]) == 0
    found = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    wanted = hours_by_plain_python(weather)
    assert [(row["place"], row["start"]) for row in found] == sorted(wanted)
    for row in found:
        values = wanted[row["place"], row["start"]]
        assert float(row["low_c"]) == pytest.approx(min(values), abs=HALF_A_STEP_C)
        assert float(row["high_c"]) == pytest.approx(max(values), abs=HALF_A_STEP_C)
        mean_c = sum(values) / len(values)
        assert float(row["mean_c"]) == pytest.approx(mean_c, abs=HALF_A_STEP_C)
        assert int(row["count"]) == len(values)
        assert row["low_at"] == row["start"]


def test_a_file_takes_the_place_of_stdout(db: str, tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "out.csv"
    assert main(["export", "--db", db, "--resolution", "daily", "-o", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert [line.split(",")[:2] for line in target.read_text().splitlines()[1:]] == [
        ["Engine", "2026-01-01"],
        ["Oil", "2026-01-01"],
    ]


def test_a_dash_is_stdout_and_no_file(
    db: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", "--db", db, "--resolution", "daily", "-o", "-"]) == 0
    assert capsys.readouterr().out.startswith("place,start,")
    assert not Path("-").exists()


def test_moments_without_an_offset_are_of_the_configured_zone(db: str, capsys: Capture) -> None:
    words = ["--place", "Oil", "--from", "2026-01-01T00:10", "--to", "2026-01-01T05:20Z"]
    assert main(["export", "--db", db, "--resolution", "readings", *words]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "Oil,2026-01-01T05:10:00Z,0.75"
    assert lines[-1] == "Oil,2026-01-01T05:19:59Z,1.49875"


@pytest.mark.parametrize(
    "words",
    [["--resolution", "yearly"], [], ["--resolution", "daily", "--from", "soon"]],
)
def test_wrong_usage_is_told_by_its_status(words: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export", *words])
    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_an_unknown_place_is_told_in_one_line(db: str, tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "out.csv"
    words = ["--resolution", "hourly", "--place", "Attic", "-o", str(target)]
    assert main(["export", "--db", db, *words]) == 1
    assert capsys.readouterr().err.endswith("its places are: Engine, Oil\n")
    assert not target.exists()


def test_a_reader_that_has_enough_ends_the_export_quietly(db: str) -> None:
    words = ["export", "--db", db, "--resolution", "readings"]
    with subprocess.Popen(
        [sys.executable, "-m", "genmon_gui", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


@pytest.mark.parametrize("name", ["genmon.db", "genmon.db-wal", "./other/../genmon.db"])
def test_the_database_is_never_written_over(
    db: str, tmp_path: Path, capsys: Capture, name: str
) -> None:
    (tmp_path / "other").mkdir()
    before = Path(db).read_bytes()
    words = ["--resolution", "readings", "-o", str(tmp_path / name)]
    assert main(["export", "--db", db, *words]) == 1
    assert "choose another name" in capsys.readouterr().err
    assert Path(db).read_bytes() == before
    assert [path.name for path in tmp_path.glob("genmon.db*")] == ["genmon.db"]
