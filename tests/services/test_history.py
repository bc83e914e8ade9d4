import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import parse_iso
from genmon_gui.core.reading import Reading
from genmon_gui.db import extremes, places, readings
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.copied import open_copy
from genmon_gui.db.extremes import Table
from genmon_gui.services.history import (
    HistoryAsked,
    days_up_to,
    last_365_days,
    read_history,
)

HOUR_S = 3600


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_record(tmp_path / "genmon.db")) as connection:
        yield connection


def take(record: Connection, place: str, at: float, temperature_c: float) -> None:
    place_id, reading = places.ensure(record, place), Reading(at, temperature_c)
    with record:
        readings.add(record, place_id, reading)
        hour = at // HOUR_S * HOUR_S
        extremes.take_in(record, Table.HOURLY, place_id, (hour, hour + HOUR_S), reading)


def test_a_history_has_a_band_a_place_in_the_order_asked(record: Connection) -> None:
    take(record, "Shed", 7200, 4.0)
    take(record, "Shed", 7300, 8.0)
    take(record, "Engine", 7200, 60.0)
    history = read_history(record, HistoryAsked(("Engine", "Shed"), 0, 10 * HOUR_S))
    engine, shed = history.bands
    assert (engine.place, engine.high_c.tolist()) == ("Engine", [60.0])
    assert (shed.start.tolist(), shed.low_c.tolist()) == ([7200], [4.0])
    assert (shed.high_c.tolist(), shed.mean_c.tolist()) == ([8.0], [6.0])


def test_hours_count_from_the_start_until_before_the_end(record: Connection) -> None:
    for hour in range(5):
        take(record, "Shed", hour * HOUR_S, 20.0)
    history = read_history(record, HistoryAsked(("Shed",), HOUR_S, 3 * HOUR_S))
    assert history.bands[0].start.tolist() == [HOUR_S, 2 * HOUR_S]


def test_an_unknown_place_has_an_empty_band(record: Connection) -> None:
    history = read_history(record, HistoryAsked(("Nowhere",), 0, HOUR_S))
    assert len(history.bands[0].start) == 0


def test_a_record_without_readings_has_no_last_365_days(
    record: Connection, toronto: ZoneInfo
) -> None:
    assert last_365_days(record, toronto) is None


def test_the_last_365_days_end_with_the_newest_readings_day(
    record: Connection, toronto: ZoneInfo
) -> None:
    take(record, "Shed", parse_iso("2026-11-22T14:00", toronto), 1.0)
    expected = parse_iso("2025-11-23", toronto), parse_iso("2026-11-23", toronto)
    assert last_365_days(record, toronto) == expected


def test_365_days_up_to_a_moment_are_whole_local_days_across_clock_changes(
    toronto: ZoneInfo,
) -> None:
    start, end = days_up_to(parse_iso("2026-05-01T00:00", toronto), toronto)
    assert (start, end) == (parse_iso("2025-05-02", toronto), parse_iso("2026-05-02", toronto))


def test_the_open_hour_of_a_copy_of_a_record_in_use_is_in_the_picture(
    record: Connection, tmp_path: Path
) -> None:
    for at, temperature_c in ((10.0, 4.0), (HOUR_S + 10.0, 5.0), (HOUR_S + 20.0, 7.0)):
        take(record, "Shed", at, temperature_c)
    copy = tmp_path / "stick" / "genmon.db"
    copy.parent.mkdir()
    for name in ("genmon.db", "genmon.db-wal"):
        shutil.copyfile(tmp_path / name, copy.with_name(name))
    with open_copy(copy) as opened:
        (band,) = read_history(opened.connection, HistoryAsked(("Shed",), 0, 9e9)).bands
    assert band.start.tolist() == [0, HOUR_S]
    assert (band.low_c.tolist(), band.high_c.tolist()) == ([4.0, 5.0], [4.0, 7.0])
