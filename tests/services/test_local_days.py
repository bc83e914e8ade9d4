"""The recorder's daily extremes on the days that are not like others."""

from collections import defaultdict
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import open_record
from genmon_gui.db.tables import extremes
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.record_zone import ensure_zone
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.record.checking import check
from genmon_gui.services.recording import Recorder

PROBE = SensorSettings("28-00000000000a", "Outdoors")
STEP_S = 900


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("America/Toronto", date(2028, 2, 29), 24),
        ("America/Toronto", date(2027, 3, 14), 23),
        ("America/Toronto", date(2027, 11, 7), 25),
        ("America/Toronto", date(2026, 12, 31), 24),
        ("America/Toronto", date(2027, 1, 1), 24),
        ("Asia/Kolkata", date(2027, 6, 1), 24),
        ("Australia/Adelaide", date(2027, 4, 4), 25),
        ("Australia/Lord_Howe", date(2027, 4, 4), 24.5),
        ("Asia/Kathmandu", date(2028, 2, 29), 24),
    ],
)
def test_a_day_has_the_extremes_of_its_own_hours(
    tmp_path: Path, zone: str, day: date, hours: float
) -> None:
    place = ZoneInfo(zone)
    settings = Settings(place, tmp_path / "genmon.db", sensors=(PROBE,))
    begin = datetime(day.year, day.month, day.day, tzinfo=place).timestamp() - 86_400
    by_day: defaultdict[date, list[Reading]] = defaultdict(list)
    with closing(open_record(settings.database)) as connection:
        ensure_zone(connection, place)
        recorder = Recorder(connection, settings, begin)
        for number in range(3 * 86_400 // STEP_S):
            # Neither a low nor a high comes twice, and both may come at any hour.
            reading = Reading(begin + number * STEP_S, (number * 89 % 293) / 16)
            by_day[datetime.fromtimestamp(reading.at, place).date()].append(reading)
            recorder.record((SensorLook(PROBE.rom_id, reading),), reading.at, float(number))
        for each in (day - timedelta(days=1), day, day + timedelta(days=1)):
            heard = by_day[each]
            start = datetime(each.year, each.month, each.day, tzinfo=place).timestamp()
            row = extremes.row(connection, Table.DAILY, 1, start)
            low = min(heard, key=lambda reading: reading.temperature_c)
            high = max(heard, key=lambda reading: reading.temperature_c)
            assert row is not None
            assert (row.low_c, row.low_at) == (low.temperature_c, low.at)
            assert (row.high_c, row.high_at) == (high.temperature_c, high.at)
            assert row.count == len(heard)
    assert len(by_day[day]) == hours * 3600 / STEP_S
    assert check(settings.database).problems == ()
