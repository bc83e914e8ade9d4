from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from genmon_gui.config.settings import Settings
from genmon_gui.core.calendar import HOUR_S, WEEK_S, day_bounds, days, hour_start
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table
from genmon_gui.hardware.simulated_climate import temperature_c
from genmon_gui.services.demo_history import SPAN_S, STEP_S, fill
from tests.builders import NOW, SENSORS, TORONTO, some_settings

WEEKS = -(-SPAN_S // WEEK_S)
PER_WEEK = len(SENSORS) * WEEK_S // STEP_S


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return some_settings(tmp_path / "demo.db")


@pytest.fixture
def record(settings: Settings) -> Iterator[Connection]:
    with closing(open_record(settings.database)) as connection:
        # A year is written: without waiting for the disk each week.
        connection.pragma("synchronous", 0)
        yield connection


def fill_weeks(record: Connection, settings: Settings, weeks: int, now: float = NOW) -> None:
    for _ in islice(fill(record, settings, now), weeks):
        pass


def test_it_is_written_a_week_a_step_newest_first(record: Connection, settings: Settings) -> None:
    filling = fill(record, settings, NOW)
    for week in range(1, 4):
        next(filling)
        assert readings.count(record) == week * PER_WEEK
        span = readings.span(record)
        assert span == (hour_start(NOW) - week * WEEK_S, hour_start(NOW) - STEP_S)


def test_it_is_a_year_and_then_nothing(record: Connection, settings: Settings) -> None:
    assert len(list(fill(record, settings, NOW))) == WEEKS
    assert list(fill(record, settings, NOW + 3600)) == []
    assert readings.count(record) == WEEKS * PER_WEEK


def test_what_was_interrupted_goes_on_at_the_next_start(
    record: Connection, settings: Settings
) -> None:
    fill_weeks(record, settings, 2)
    later = NOW + 3 * HOUR_S
    assert len(list(fill(record, settings, later))) == WEEKS - 2
    span = readings.span(record)
    assert span is not None
    assert span[0] <= NOW - SPAN_S


def test_it_is_what_the_simulated_probes_would_have_said(
    record: Connection, settings: Settings
) -> None:
    fill_weeks(record, settings, 1)
    for sensor in SENSORS:
        place_id = places.find(record, sensor.place)
        at = hour_start(NOW) - STEP_S
        assert place_id is not None
        assert readings.latest(record, place_id) == Reading(
            at, temperature_c(sensor.rom_id, at, TORONTO)
        )


def test_its_hourly_and_daily_rows_are_what_the_readings_say(
    record: Connection, settings: Settings
) -> None:
    fill_weeks(record, settings, 3)
    start, end = hour_start(NOW) - 3 * WEEK_S, hour_start(NOW)
    hourly = list(extremes.stored(record, Table.HOURLY, start, end))
    assert hourly == list(extremes.computed(record, Table.HOURLY, start, end))
    assert len(hourly) == 3 * 7 * 24 * len(SENSORS)
    for day in days(start, end, TORONTO):
        daily = list(extremes.stored(record, Table.DAILY, *day))
        assert daily == list(extremes.computed(record, Table.DAILY, *day))


def test_readings_taken_meanwhile_stay_and_count(record: Connection, settings: Settings) -> None:
    place_id = places.ensure(record, "Engine block")
    live = Reading(NOW, 55.0)
    readings.add(record, place_id, live)
    fill_weeks(record, settings, 1)
    assert readings.latest(record, place_id) is not None
    row = extremes.row(record, Table.DAILY, place_id, day_bounds(NOW, TORONTO)[0])
    assert row is not None
    assert (row.high_c, row.high_at) == (55.0, NOW)
