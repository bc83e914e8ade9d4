import contextlib
import json
import signal
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from genmon_gui.__main__ import main
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_reader, open_record
from genmon_gui.db.tables import meta, places, readings
from genmon_gui.services.imports.importing import CHUNK_ROWS
from genmon_gui.services.record.checking import check
from tests.approximate import approximately

Capture = pytest.CaptureFixture[str]
NAMED = ("--time", "time_hour", "--value", "temp", "--sensor", "origin")

pytestmark = pytest.mark.usefixtures("new_york")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    return tmp_path / "x.db"


def as_json(capsys: Capture, *words: str | Path, status: int = 0) -> dict[str, Any]:
    assert main(["import", *map(str, words), "--json"]) == status
    found: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
    return found


@pytest.mark.parametrize("named", [(), NAMED])
def test_a_year_of_weather_is_taken_in(
    weather: Path, db: Path, capsys: Capture, named: tuple[str, ...]
) -> None:
    expected = {
        "rows": 26_115,
        "readings": 26_114,
        "duplicates": 0,
        "rejected": 1,
        "first_at": "2013-01-01T06:00:00Z",
        "last_at": "2013-12-30T23:00:00Z",
        "places": ["EWR", "JFK", "LGA"],
        "contradictions": 0,
        "rejections": {"NA": 1},
    }
    assert as_json(capsys, weather, "--db", db, "--unit", "F", *named) == expected
    expected |= {"readings": 0, "duplicates": 26_114}
    assert as_json(capsys, weather, "--db", db, "--unit", "F", *named) == expected
    assert check(db).ok


def test_other_real_logs_are_taken_in(sample_data: Path, db: Path, capsys: Capture) -> None:
    sea = sample_data / "neracoos_sst" / "sea_surface_temperature.csv.gz"
    found = as_json(capsys, sea, "--db", db, "--place", "Sea")
    assert (found["rows"], found["duplicates"], found["rejected"]) == (19_226, 1, 0)
    heat = sample_data / "machine_heat" / "machine_temperature_system_failure.csv"
    found = as_json(capsys, heat, "--db", db, "--place", "Machine", "--unit", "F")
    assert (found["rows"], found["duplicates"], found["rejected"]) == (22_695, 12, 0)
    assert check(db).ok


def test_another_value_of_the_same_moment_is_told_and_kept(
    sample_data: Path, db: Path, capsys: Capture
) -> None:
    """A clock that was put back by an hour in January: the zone knows nothing of it."""
    heat = sample_data / "machine_heat" / "machine_temperature_system_failure.csv"
    words = ["import", str(heat), "--db", str(db), "--place", "Machine", "--unit", "F"]
    for new in (22_683, 0):
        assert main([*words, "--json"]) == 0
        said = capsys.readouterr()
        assert "another value, kept as faults: 12 (first: row 10151)" in said.err
        found = json.loads(said.out)
        assert (found["readings"], found["duplicates"]) == (new, 22_695 - new)
        assert (found["rejected"], found["contradictions"]) == (0, 12)
    with closing(open_record(db)) as connection:
        kept = list(connection.execute("SELECT kind, rejected / 800.0 FROM faults"))
    assert len(kept) == 12
    assert kept[0] == ("contradicted", approximately((94.13972336 - 32) / 1.8, abs=1e-3))


def test_what_was_understood_and_rejected_is_said(weather: Path, db: Path, capsys: Capture) -> None:
    assert main(["import", str(weather), "--db", str(db), "--unit", "F"]) == 0
    said = capsys.readouterr()
    assert "time from column time_hour" in said.err
    assert "°F from column temp, place: column origin" in said.err
    assert "rejected as NA: 1 (first: row 5593)" in said.err
    assert "26,114 new readings" in said.out


def test_a_missing_unit_is_asked_for_and_nothing_is_made(
    weather: Path, db: Path, capsys: Capture
) -> None:
    assert main(["import", str(weather), "--db", str(db)]) == 1
    assert capsys.readouterr().err.endswith("in: add --unit C or --unit F\n")
    assert not db.exists()


def test_a_missing_file_makes_no_database(tmp_path: Path, db: Path, capsys: Capture) -> None:
    assert main(["import", str(tmp_path / "away.csv"), "--db", str(db)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not db.exists()


def test_a_log_without_any_reading_is_a_failure(tmp_path: Path, db: Path, capsys: Capture) -> None:
    (tmp_path / "log.csv").write_text("at,place,temp_c\n2026-11-22,Engine,999\n")
    found = as_json(capsys, tmp_path / "log.csv", "--db", db, status=1)
    assert (found["rows"], found["rejected"], found["first_at"]) == (1, 1, None)


@pytest.mark.parametrize(
    "words", [("--unit", "K"), ("--timezone", "Mars"), (*NAMED, "--place", "x")]
)
def test_wrong_usage_is_told_by_its_status(words: tuple[str, ...], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["import", "log.csv", *words])
    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_a_kiosk_may_record_at_the_same_time(weather: Path, db: Path, capsys: Capture) -> None:
    stop = threading.Event()
    rounds = 0

    def record() -> None:
        nonlocal rounds
        with closing(open_record(db)) as connection:
            while not stop.is_set():
                with connection:
                    place_id = places.ensure(connection, "Engine")
                    readings.add(connection, place_id, Reading(1e9 + rounds, 20.0))
                rounds += 1
                # Far more often than any kiosk does; without a pause nobody else would get a turn.
                stop.wait(0.01)

    open_record(db).close()
    kiosk = threading.Thread(target=record)
    kiosk.start()
    try:
        found = as_json(capsys, weather, "--db", db, "--unit", "F")
    finally:
        stop.set()
        kiosk.join(30)
    assert found["readings"] == 26_114
    assert check(db).readings == 26_114 + rounds


FIRST_AT = 1_700_000_000


def has_chunks(db: Path, newest_at: float) -> bool:
    """As quickly as can be: an import takes but seconds."""
    try:
        with closing(open_reader(db)) as connection:
            span = readings.span(connection)
            return span is not None and span[1] > newest_at
    except GenmonError:  # it is not there, or has no tables yet
        return False


def wait_for_second_chunk(db: Path, process: subprocess.Popen[str]) -> None:
    for _ in range(600):
        if has_chunks(db, FIRST_AT + CHUNK_ROWS):
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.05)
            return


@pytest.mark.usefixtures("signals_are_heard")
def test_an_import_that_is_stopped_says_how_to_go_on(tmp_path: Path, db: Path) -> None:
    lines = (f"{FIRST_AT + at},Engine,20\n" for at in range(1_000_000))
    (tmp_path / "log.csv").write_text("time,place,temp_c\n" + "".join(lines))
    words = ["import", str(tmp_path / "log.csv"), "--db", str(db)]
    with subprocess.Popen(
        [sys.executable, "-m", "genmon_gui", *words], stderr=subprocess.PIPE, text=True
    ) as process:
        wait_for_second_chunk(db, process)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    report = check(db)
    assert process.returncode == 1
    # It may be stopped between storing a chunk and counting it.
    counts = (report.readings, report.readings - CHUNK_ROWS)
    assert any(f"so far {count:,} readings; run the same import again" in said for count in counts)
    assert "Traceback" not in said
    assert report.ok
    assert CHUNK_ROWS < report.readings < 1_000_000


def test_a_database_that_cannot_be_used_is_one_line_after_what_was_understood(
    tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "log.csv").write_text("at,place,temp_c\n2026-11-22,Engine,9\n")
    assert main(["import", str(tmp_path / "log.csv"), "--db", str(tmp_path)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert "is a folder" in lines[1]


def test_a_wide_log_counts_its_cells(tmp_path: Path, db: Path, capsys: Capture) -> None:
    text = "Date;Time;Engine;Oil\n22.11.2026;10:00;20,5;30 °C\n22.11.2026;10:01;;31\n"
    (tmp_path / "log.csv").write_text(text)
    words = ("--time", "Date", "--time", "Time", "--value", "Engine", "--value", "Oil")
    for options in ((), words):
        found = as_json(capsys, tmp_path / "log.csv", "--db", db, "--unit", "C", *options)
        assert (found["rows"], found["rejected"], found["places"]) == (4, 1, ["Engine", "Oil"])
    assert (found["readings"], found["duplicates"]) == (0, 3)
    assert found["first_at"] == "2026-11-22T15:00:00Z"


def test_dates_and_parts_of_degrees_are_told_by_options(
    tmp_path: Path, db: Path, capsys: Capture
) -> None:
    (tmp_path / "log.csv").write_text("time,temp\n03/04/26 2:02 PM,205\n")
    words = (tmp_path / "log.csv", "--db", db, "--place", "Oil", "--unit", "C")
    assert main(["import", *map(str, words)]) == 1
    assert "add --date-order dmy, mdy or ymd" in capsys.readouterr().err
    assert not db.exists()
    found = as_json(capsys, *words, "--date-order", "dmy", "--scale", "0.1")
    assert (found["readings"], found["first_at"]) == (1, "2026-04-03T18:02:00Z")


def test_other_kinds_of_files_are_taken_in(sample_data: Path, db: Path, capsys: Capture) -> None:
    other = sample_data / "foreign_logger" / "database.db3"
    named = ("--table", "Measurement", "--time", "taken_at", "--value", "temperature")
    for options in ((), (*named, "--sensor", "device")):
        found = as_json(capsys, other, "--db", db, "--unit", "C", *options)
        assert (found["rows"], found["places"]) == (12_498, ["24ac460e3a4"])
    assert found["duplicates"] == 12_498
    scans = sample_data / "onewire_boiler" / "tinidata.txt"
    assert as_json(capsys, scans, "--db", db, "--unit", "F")["readings"] == 4_246
    again = as_json(capsys, db, "--db", db.with_name("y.db"))
    assert again["readings"] == 12_498 + 4_246 == check(db).readings
    assert check(db.with_name("y.db")).ok


def test_a_record_is_not_taken_into_itself(db: Path, capsys: Capture) -> None:
    open_record(db).close()
    assert main(["import", str(db), "--db", str(db)]) == 1
    assert "is the database itself" in capsys.readouterr().err


def test_an_option_that_is_no_number_is_wrong_usage(capsys: Capture) -> None:
    for words in (("--scale", "0"), ("--scale", "x"), ("--date-order", "xyz")):
        with pytest.raises(SystemExit) as ended:
            main(["import", "log.csv", *words])
        assert ended.value.code == 2
    assert capsys.readouterr().err


def test_real_readings_do_not_come_into_a_demo(tmp_path: Path, db: Path, capsys: Capture) -> None:
    with closing(open_record(db)) as connection:
        meta.put(connection, meta.DEMO, "yes")
    log = tmp_path / "log.csv"
    log.write_text("time,temperature_c\n2026-01-01T00:00:00Z,5\n")
    assert main(["import", str(log), "--db", str(db), "--place", "Shed"]) == 1
    assert f"{db} holds a demo's readings: name another" in capsys.readouterr().err
    with closing(open_record(db)) as connection:
        assert places.names(connection) == ()
