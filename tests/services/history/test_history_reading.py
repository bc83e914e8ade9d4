import shutil
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from genmon_gui.core.calendar import DAY_S, HOUR_S, parse_iso
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.copied import open_copy
from genmon_gui.services.history.history import HistoryAsked
from genmon_gui.services.history.history_reading import read_history
from genmon_gui.services.history.levels import DAYS, HOURS, Level, Source
from tests.recorded import record_readings

TORONTO = ZoneInfo("America/Toronto")


def take(record: Connection, place: str, at: float, temperature_c: float) -> None:
    record_readings(record, place, [Reading(at, temperature_c)], TORONTO)


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


def test_hours_are_put_together_as_the_level_says(record: Connection) -> None:
    for hour in range(7):
        take(record, "Shed", hour * HOUR_S, float(hour))
    asked = HistoryAsked(("Shed",), 0, DAY_S, Level(Source.HOURLY, 3 * HOUR_S))
    (band,) = read_history(record, asked).bands
    assert band.start.tolist() == [0, 3 * HOUR_S, 6 * HOUR_S]
    assert band.end.tolist() == [3 * HOUR_S, 6 * HOUR_S, 9 * HOUR_S]
    assert (band.low_c.tolist(), band.high_c.tolist()) == ([0, 3, 6], [2, 5, 6])
    assert band.mean_c.tolist() == [1, 4, 6]


@pytest.mark.parametrize(("day", "hours"), [("2026-03-08", 23), ("2026-11-01", 25)])
def test_a_day_with_a_clock_change_has_its_own_length(
    record: Connection, day: str, hours: int
) -> None:
    noon = parse_iso(f"{day}T12:00", TORONTO)
    for at in (noon - DAY_S, noon, noon + DAY_S):
        take(record, "Shed", at, 4.0)
    asked = HistoryAsked(("Shed",), noon - 2 * DAY_S, noon + 2 * DAY_S, DAYS)
    (band,) = read_history(record, asked).bands
    lengths = ((band.end - band.start) / HOUR_S).tolist()
    assert lengths == [24, hours, 24]
    assert band.start.tolist()[1] == parse_iso(day, TORONTO)


def test_readings_of_one_place_only_reach_half_way_to_their_neighbours(record: Connection) -> None:
    for at in (100.0, 120.0, 140.0, 400.0):
        take(record, "Shed", at, at / 100)
        take(record, "Engine", at + 5, 60.0)
    asked = HistoryAsked(("Shed",), 0, 1000, Level(Source.READINGS, 1))
    (band,) = read_history(record, asked).bands
    middles = ((band.start + band.end) / 2).tolist()
    assert middles == pytest.approx([100, 120, 140, 400], abs=1)
    assert (band.end - band.start).tolist() == pytest.approx([20, 20, 20, 20])
    assert band.high_c.tolist() == band.low_c.tolist() == [1, 1.2, 1.4, 4]


def test_a_spike_among_readings_put_together_keeps_its_height(record: Connection) -> None:
    for second in range(0, 600, 20):
        take(record, "Shed", second, 99.0 if second == 300 else 20.0)
    asked = HistoryAsked(("Shed",), 0, 600, Level(Source.READINGS, 120))
    (band,) = read_history(record, asked).bands
    assert band.high_c.tolist() == [20, 20, 99, 20, 20]
    assert band.low_c.tolist() == [20] * 5


def test_a_reading_alone_in_a_span_reaches_through_it(record: Connection) -> None:
    for at in (0.0, 1200.0, 2400.0):
        take(record, "Shed", at, 4.0)
    asked = HistoryAsked(("Shed",), 900, 1500, Level(Source.READINGS, 1))
    (band,) = read_history(record, asked).bands
    assert (band.start.tolist(), band.end.tolist()) == ([900], [1500])


def test_an_earlier_year_comes_at_the_same_local_time_of_this_one(record: Connection) -> None:
    zone = ZoneInfo("America/Toronto")
    # In 2025 the clock went forward on 9 March, in 2026 on the 8th.
    then, now = (parse_iso(f"{year}-03-08T15:00", zone) for year in (2025, 2026))
    take(record, "Shed", then, 4.0)
    asked = HistoryAsked(("Shed",), now - 7200, now + 7200, HOURS, years_back=1)
    (band,) = read_history(record, asked, zone).bands
    assert (band.start.tolist(), band.low_c.tolist()) == ([now], [4.0])
