from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import HOUR_S, day_bounds, hour_start
from genmon_gui.core.errors import GenmonError
from genmon_gui.db.connection import open_reader, open_record
from genmon_gui.db.tables import extremes, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.record.checking import MOST_TOLD, Report, check, repair
from tests.services.logs import make_record


@pytest.fixture
def path(tmp_path: Path, toronto: ZoneInfo) -> Path:
    """Ten days of hourly readings across the clock change in March 2026."""
    first = 1_772_600_400
    rows = [((first + hour * 3600) * 1000, "Engine", hour) for hour in range(240)]
    make_record(tmp_path / "genmon.db", rows, toronto)
    return tmp_path / "genmon.db"


def change(path: Path, statement: str) -> None:
    with closing(open_record(path)) as connection:
        connection.execute(statement).fetchall()


def test_a_whole_record_has_no_problems(path: Path) -> None:
    assert check(path) == Report(240, 1_772_600_400.0, 1_772_600_400.0 + 239 * 3600, ())


def test_a_new_record_has_no_problems(tmp_path: Path) -> None:
    open_record(tmp_path / "new.db").close()
    assert check(tmp_path / "new.db") == Report(0, None, None, ())


TAMPERED = pytest.mark.parametrize(
    ("statement", "problem"),
    [
        (
            "UPDATE settled_hourly SET high = high + 1 WHERE start_ms = 1772600400000",
            "the hourly row of Engine from 2026-03-04T05:00:00Z is not what its readings say",
        ),
        (
            "DELETE FROM settled_daily WHERE start_ms = 1772686800000",
            "the daily row of Engine from 2026-03-05T05:00:00Z is missing",
        ),
        (
            "INSERT INTO settled_daily SELECT place_id, 86400000, low, 0, high, 0, total, count "
            "FROM settled_daily LIMIT 1",
            "the daily row of Engine from 1970-01-02T00:00:00Z has no readings",
        ),
        (
            "INSERT INTO settled_hourly SELECT place_id, 1900000000000, low, low_after_ms, high, "
            "high_after_ms, total, count FROM settled_hourly LIMIT 1",
            "the hourly row of Engine from 2030-03-17T17:46:40Z has no readings",
        ),
        (
            "DELETE FROM meta",
            "the record does not say whose days its daily rows are",
        ),
    ],
)


@TAMPERED
def test_a_tampered_row_is_named(path: Path, statement: str, problem: str) -> None:
    change(path, statement)
    assert check(path).problems == (problem,)


@TAMPERED
def test_a_repair_puts_it_right(
    path: Path, toronto: ZoneInfo, statement: str, problem: str
) -> None:
    whole = check(path)
    change(path, statement)
    repair(path, toronto)
    assert check(path) == whole, problem


OPEN_TAMPERED = pytest.mark.parametrize(
    ("statement", "problems"),
    [
        (
            "INSERT INTO settled_hourly SELECT * FROM open_hourly",
            ["the hourly row of Engine from 2026-03-14T04:00:00Z is there twice"],
        ),
        (
            "INSERT INTO settled_daily SELECT * FROM open_daily",
            ["the daily row of Engine from 2026-03-14T04:00:00Z is there twice"],
        ),
        (
            "DELETE FROM open_intervals",
            [
                "the hourly row of Engine from 2026-03-14T04:00:00Z is missing",
                "the daily row of Engine from 2026-03-14T04:00:00Z is missing",
            ],
        ),
        (
            "INSERT INTO readings (reading_id, value) VALUES (1773558000000 << 8 | 1, 0)",
            [
                "the hourly row of Engine from 2026-03-15T07:00:00Z is missing",
                "the daily row of Engine from 2026-03-15T04:00:00Z is missing",
            ],
        ),
        (
            "UPDATE open_intervals SET start_ms = start_ms + 3600000000",
            [
                "the hourly row of Engine from 2026-03-14T04:00:00Z is missing",
                "the daily row of Engine from 2026-03-14T04:00:00Z is missing",
            ],
        ),
        (
            "UPDATE open_intervals SET start_ms = start_ms + 1 WHERE name = 'daily'",
            ["the daily row of Engine from 2026-03-14T04:00:00Z is missing"],
        ),
    ],
)


@OPEN_TAMPERED
def test_what_is_wrong_with_an_open_interval_is_named(
    path: Path, statement: str, problems: list[str]
) -> None:
    change(path, statement)
    assert list(check(path).problems) == problems


@OPEN_TAMPERED
def test_a_repair_opens_the_newest_hour_and_day(
    path: Path, toronto: ZoneInfo, statement: str, problems: list[str]
) -> None:
    change(path, statement)
    assert repair(path, toronto) == len(problems)
    assert check(path).ok
    with closing(open_reader(path)) as connection:
        _, newest = readings.span(connection) or (0.0, 0.0)
        hour = hour_start(newest)
        assert extremes.open_interval(connection, Table.HOURLY) == (hour, hour + HOUR_S)
        assert extremes.open_interval(connection, Table.DAILY) == day_bounds(newest, toronto)
    assert repair(path, toronto) == 0


def test_several_wrongs_at_once_are_put_right(path: Path, toronto: ZoneInfo) -> None:
    for table in Table:
        change(path, f"INSERT INTO settled_{table} SELECT * FROM open_{table}")  # noqa: S608
    change(path, "UPDATE settled_hourly SET low = 0")
    change(path, "UPDATE open_intervals SET end_ms = end_ms + 3600000")
    change(path, "INSERT INTO readings (reading_id, value) VALUES (1773464400000 << 8 | 1, 0)")
    change(path, "INSERT INTO readings (reading_id, value) VALUES (1773558000000 << 8 | 1, 0)")
    repair(path, toronto)
    assert check(path) == Report(242, 1_772_600_400.0, 1_773_558_000.0, ())


def test_a_reading_of_a_place_that_is_not_there_is_found(path: Path) -> None:
    change(path, "INSERT INTO readings (reading_id, value) VALUES (1773464400000 << 8 | 77, 0)")
    report = check(path)
    assert report.damaged
    assert report.problems == ("a row of readings names a row of places that is not there",)


def test_a_repair_counts_the_rows_that_were_wrong(path: Path, toronto: ZoneInfo) -> None:
    assert repair(path, toronto) == 0
    change(path, "UPDATE settled_hourly SET low = low + 1 WHERE start_ms < 1772650000000")
    assert repair(path, toronto) == 14


def test_a_reading_that_was_lost_is_seen_in_both_tables(path: Path) -> None:
    change(path, "DELETE FROM readings WHERE at_ms = 1772604000000")
    report = check(path)
    assert report.readings == 239
    assert [problem.split()[1] for problem in report.problems] == ["hourly", "daily"]


def test_thousands_of_problems_are_not_all_told(path: Path) -> None:
    change(path, "DELETE FROM settled_hourly")
    problems = check(path).problems
    assert len(problems) == MOST_TOLD + 1
    assert problems[-1] == "and 139 more"


def test_a_damaged_file_is_a_problem_and_not_a_crash(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    report = check(path)
    assert report.damaged
    assert not report.ok


@pytest.mark.parametrize("content", [b"", b"no database, but long enough for a header" * 100])
def test_a_file_that_is_no_record_is_a_problem(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file.db").write_bytes(content)
    assert check(tmp_path / "file.db").damaged


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(GenmonError, match="does not exist"):
        check(tmp_path / "away.db")


def test_progress_grows_to_the_end(path: Path) -> None:
    told: list[float] = []
    check(path, told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
