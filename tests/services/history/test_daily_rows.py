from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import day_bounds
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import extremes
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.daily_rows import daily_rows
from tests.services.logs import Stored, make_record

TORONTO = ZoneInfo("America/Toronto")
# Around Lord Howe's and Toronto's clock changes of autumn 2026.
START, END = 1_790_900_000, 1_794_000_000


@pytest.mark.parametrize(
    "zone", ["America/Toronto", "America/Vancouver", "Asia/Kolkata", "Australia/Lord_Howe"]
)
def test_the_days_of_any_zone_are_those_of_the_readings(tmp_path: Path, zone: str) -> None:
    rows: list[Stored] = [
        (at * 1000, place, at * factor % 4001 - 2000)
        for at in range(START, END, 1100)
        for place, factor in (("Engine", 7), ("Oil", 13))
        if at % 70_000 > 30_000 or place == "Oil"
    ]
    make_record(tmp_path / "genmon.db", rows, TORONTO)
    with closing(open_record(tmp_path / "genmon.db")) as connection:
        found = list(daily_rows(connection, 1, START - 90_000, END, ZoneInfo(zone)))
        assert len(found) > 30
        for start, row in found:
            bounds = day_bounds(start, ZoneInfo(zone))
            made = extremes.computed(connection, Table.DAILY, *bounds)
            (wanted,) = (each for place_id, _, each in made if place_id == 1)
            assert (row.low_c, row.low_at) == (wanted.low_c, wanted.low_at)
            assert (row.high_c, row.high_at, row.count) == (
                wanted.high_c,
                wanted.high_at,
                wanted.count,
            )
            assert row.mean_c == pytest.approx(wanted.mean_c)
