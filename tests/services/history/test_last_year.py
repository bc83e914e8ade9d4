from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import parse_iso
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.services.history.last_year import same_time_last_year
from tests.services.logs import make_record

TORONTO = ZoneInfo("America/Toronto")


def at(text: str) -> float:
    return parse_iso(text, TORONTO)


def asked(folder: Path, readings: list[tuple[str, str, int]], now: str) -> Reading | None:
    """The shed's reading a year before; readings have a local time, a place and 800ths."""
    rows = [(round(at(time) * 1000), place, value) for time, place, value in readings]
    make_record(folder / "genmon.db", rows, TORONTO)
    with closing(open_record(folder / "genmon.db")) as connection:
        return same_time_last_year(connection, "Shed", at(now), TORONTO)


@pytest.mark.parametrize(
    ("times", "found"),
    [
        (["13:30", "14:05", "14:20"], "14:05"),
        (["13:59", "14:06"], "13:59"),
        (["14:02"], "14:02"),
        (["13:02", "15:03"], "13:02"),
        (["15:02"], "15:02"),
    ],
)
def test_the_nearest_reading_within_an_hour_is_taken(
    tmp_path: Path, times: list[str], found: str
) -> None:
    readings = [(f"2025-11-22T{time}", "Shed", 800) for time in times]
    expected = Reading(at(f"2025-11-22T{found}"), 1.0)
    assert asked(tmp_path, readings, "2026-11-22T14:02") == expected


def test_beyond_an_hour_and_of_other_places_there_is_none(tmp_path: Path) -> None:
    readings = [
        ("2025-11-22T13:01:59", "Shed", 800),
        ("2025-11-22T15:02:01", "Shed", 800),
        ("2025-11-22T14:02", "Engine", 800),
    ]
    assert asked(tmp_path, readings, "2026-11-22T14:02") is None


def test_local_time_counts_across_a_clock_change(tmp_path: Path) -> None:
    # The clocks went back on 2 November 2025, and go back in the night before 1 November's noon.
    readings = [("2025-11-01T12:00", "Shed", 800), ("2025-11-01T13:00", "Shed", 1600)]
    found = asked(tmp_path, readings, "2026-11-01T12:00")
    assert found == Reading(datetime(2025, 11, 1, 16, tzinfo=UTC).timestamp(), 1.0)


def test_a_leap_day_is_compared_with_the_day_before(tmp_path: Path) -> None:
    found = asked(tmp_path, [("2027-02-28T08:00", "Shed", 800)], "2028-02-29T08:00")
    assert found == Reading(at("2027-02-28T08:00"), 1.0)


def test_an_unknown_place_has_no_last_year(tmp_path: Path) -> None:
    assert asked(tmp_path, [("2025-11-22T14:02", "Engine", 800)], "2026-11-22T14:02") is None
