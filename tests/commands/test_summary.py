import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.__main__ import main
from genmon_gui.core.calendar import date_start
from tests.services.logs import make_record

Capture = pytest.CaptureFixture[str]
NEW_YORK = ZoneInfo("America/New_York")
CONTRACT = {"place", "year", "low", "high", "frost_free", "coverage", "months"}
MONTH_CONTRACT = {
    "month", "mean_c", "spread_c", "low_c", "high_c", "coverage", "versus_last_year_c",
}  # fmt: skip

pytestmark = pytest.mark.usefixtures("new_york")


@pytest.fixture
def db(tmp_path: Path) -> str:
    """Every hour of 2025 and of 2026 up to May, warmer by a degree; the engine only now."""
    rows = []
    for number in range(365 + 120):
        day = date(2025, 1, 1) + timedelta(days=number)
        value = (8 if 5 <= day.month <= 9 else -8) + (day.year == 2026)
        for hour in range(24):
            at_ms = (date_start(day, NEW_YORK) + hour * 3600) * 1000
            rows.append((at_ms, "Outdoors", 800 * (value + hour % 12)))
            if day.year == 2026:
                rows.append((at_ms, "Engine", 800 * 40))
    make_record(tmp_path / "genmon.db", rows, NEW_YORK)
    return str(tmp_path / "genmon.db")


def as_json(capsys: Capture, *words: str) -> dict[str, Any]:
    assert main(["summary", *words, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return found


def test_the_fixed_keys_are_there(db: str, capsys: Capture) -> None:
    found = as_json(capsys, "--db", db, "--place", "Outdoors", "--year", "2025")
    assert set(found) >= CONTRACT
    assert (found["place"], found["year"]) == ("Outdoors", 2025)
    assert found["low"] == {"c": -8.0, "at": "2025-01-01T05:00:00Z"}
    assert found["high"] == {"c": 19.0, "at": "2025-05-01T15:00:00Z"}
    assert found["frost_free"] == {"from": "2025-05-01", "to": "2025-09-30", "days": 153}
    assert [month["month"] for month in found["months"]] == list(range(1, 13))
    assert all(set(month) >= MONTH_CONTRACT for month in found["months"])


def test_a_month_is_compared_with_last_year(db: str, capsys: Capture) -> None:
    months = as_json(capsys, "--db", db, "--place", "Outdoors")["months"]
    assert months[0]["versus_last_year_c"] == 1
    assert (months[0]["mean_c"], months[0]["spread_c"]) == (-1.5, 11)
    assert months[11]["mean_c"] is months[11]["versus_last_year_c"] is None
    assert (months[0]["coverage"], months[11]["coverage"]) == (1, 0)


def test_without_a_place_the_first_speaks_and_all_are_listed(db: str, capsys: Capture) -> None:
    found = as_json(capsys, "--db", db)
    assert (found["place"], found["year"]) == ("Outdoors", 2026)
    assert [place["place"] for place in found["places"]] == ["Outdoors", "Engine"]
    assert {**found["places"][0], "places": found["places"]} == found


def test_a_year_without_thaw_keeps_the_shape(db: str, capsys: Capture) -> None:
    found = as_json(capsys, "--db", db, "--place", "Outdoors", "--year", "2026")
    assert found["frost_free"] == {"from": None, "to": None, "days": 0}


def test_people_read_sentences_and_tables_of_every_place(db: str, capsys: Capture) -> None:
    assert main(["summary", "--db", db]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if " in 2026" in line] == ["Outdoors in 2026", "Engine in 2026"]
    assert "April was 1.0 °C warmer than April 2025." in lines
    assert "April −1.5 −7.0 4.0 11.0 100 % +1.0 +1.0" in [" ".join(line.split()) for line in lines]
    assert "Above 30.0 °C on 120 days, first on 1 January, last on 30 April." in lines
    assert all(len(line) <= 80 for line in lines)


def test_limits_and_answers_are_in_the_configured_unit(
    db: str, new_york: Path, capsys: Capture
) -> None:
    new_york.write_text('timezone = "America/New_York"\nunits = "F"\n')
    words = ["--place", "Outdoors", "--year", "2025", "--above", "66", "--above", "50"]
    assert main(["summary", "--db", db, *words, "--below", "-5"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Above 50.0 °F on 153 days, first on 1 May, last on 30 September." in lines
    assert "Above 66.0 °F on 153 days, first on 1 May, last on 30 September." in lines
    assert "Below −5.0 °F on no day." in lines


def test_the_alarms_of_a_place_are_its_limits(db: str, new_york: Path, capsys: Capture) -> None:
    new_york.write_text(
        'timezone = "America/New_York"\n[[alarms]]\nplace = "Engine"\nhigh_c = 39.5\n'
    )
    engine = as_json(capsys, "--db", db, "--place", "Engine")
    assert [(one["side"], one["limit_c"], one["days"]) for one in engine["beyond"]] == [
        ("above", 39.5, 120),
        ("below", 0, 0),
    ]


@pytest.mark.parametrize(
    "words", [["--year", "soon"], ["--year", "99"], ["--above", "warm"], ["--below", "nan"]]
)
def test_wrong_usage_is_told_by_its_status(words: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["summary", *words])
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_year_that_is_not_there_is_told_in_one_line(db: str, capsys: Capture) -> None:
    assert main(["summary", "--db", db, "--year", "2020", "--json"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "genmon-gui: there are no readings in 2020: choose one of 2025, 2026\n"


def test_a_record_is_only_read(db: str, tmp_path: Path) -> None:
    before = Path(db).read_bytes()
    assert main(["summary", "--db", db]) == 0
    assert Path(db).read_bytes() == before
    assert [path.name for path in tmp_path.glob("genmon.db*")] == ["genmon.db"]
