from dataclasses import replace
from pathlib import Path

import pytest

from genmon_gui.config.settings import SensorSettings, Settings
from genmon_gui.core.calendar import day_bounds
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.db.tables import extremes, places
from genmon_gui.db.tables.extremes import Table
from genmon_gui.services.history.record_zone import ensure_zone
from genmon_gui.services.polling import SensorLook
from genmon_gui.services.record.checking import check
from tests.approximate import approximately
from tests.builders import NOW, TORONTO
from tests.services.rounds import (
    ENGINE,
    EXHAUST,
    SENSORS,
    STRANGER,
    Rounds,
    count,
    lose_the_engine,
    silences,
    values,
    view_of,
)


def test_a_round_appears_in_the_record_whole(rounds: Rounds) -> None:
    taken = rounds.take((ENGINE, 97.5), (EXHAUST, FaultKind.CRC))
    tables = ("readings", "faults", "hourly", "daily", "transitions", "alerts", "outbox")
    assert [count(rounds.connection, table) for table in tables] == [1, 1, 1, 1, 1, 1, 2]
    assert taken.trouble is None
    assert taken.number == 1


def test_a_round_within_an_hour_writes_its_readings_and_nothing_else(settings: Settings) -> None:
    cabin = SensorSettings(STRANGER, "Cabin")
    rounds = Rounds(settings._replace(sensors=(*SENSORS, cabin)))
    rounds.take((ENGINE, 20.0), (EXHAUST, 21.0), (STRANGER, 22.0))
    changes, pages = rounds.connection.total_changes(), pages_logged(rounds)
    for step in range(40):
        rounds.take((ENGINE, 20.0 + step / 16), (EXHAUST, 21.0), (STRANGER, -5.0))
    assert rounds.connection.total_changes() - changes == 40 * 3
    assert pages_logged(rounds) - pages == 40
    rounds.recorder.close()


def pages_logged(rounds: Rounds) -> int:
    """How many pages have been written to the -wal file, each behind a header of 24 bytes."""
    page: int = rounds.connection.pragma("page_size")
    return Path(f"{rounds.settings.database}-wal").stat().st_size // (page + 24)


def test_the_first_round_of_an_hour_stores_the_rows_of_the_last(rounds: Rounds) -> None:
    rounds.take((ENGINE, 20.0), (EXHAUST, 21.0))
    assert count(rounds.connection, "settled_hourly") == 0
    rounds.take((ENGINE, 22.0), after_s=3600.0)
    assert count(rounds.connection, "settled_hourly") == 2
    assert count(rounds.connection, "settled_daily") == 0
    assert count(rounds.connection, "hourly") == 3


def test_a_clock_that_is_set_back_harms_no_row(rounds: Rounds) -> None:
    ensure_zone(rounds.connection, TORONTO)
    steps_s = (20.0, 3600.0, -7200.0, 20.0, -86_400.0, 86_400.0, 20.0, 7200.0, -100.0)
    for number, after_s in enumerate(steps_s):
        taken = rounds.take((ENGINE, 20.0 + number % 4 / 16), (EXHAUST, 21.0), after_s=after_s)
        day = extremes.row(rounds.connection, Table.DAILY, 1, day_bounds(rounds.at, TORONTO)[0])
        assert day is not None
        shown = view_of(taken).today
        assert shown == replace(day, mean_c=approximately(day.mean_c, abs=1e-9))
        assert check(rounds.settings.database).ok


def test_a_round_is_one_transaction(rounds: Rounds) -> None:
    seen: list[str] = []

    def trace(_cursor: object, sql: str, _bindings: object) -> bool:
        seen.append(sql)
        return True

    rounds.connection.exec_trace = trace
    rounds.take((ENGINE, 97.5), (EXHAUST, FaultKind.CRC))
    assert [sql for sql in seen if sql.startswith(("BEGIN", "COMMIT"))] == [
        "BEGIN IMMEDIATE",
        "COMMIT",
    ]


def test_what_is_known_before_the_first_round_comes_from_the_record(rounds: Rounds) -> None:
    rounds.engine(21.5)
    rounds.take((ENGINE, FaultKind.CRC))
    view = view_of(rounds.restart())
    assert view.look is None
    assert view.latest == Reading(NOW + 20, 21.5)
    assert view.today == Extremes(21.5, NOW + 20, 21.5, NOW + 20, 21.5, 1)


def test_a_sensor_that_fails_keeps_its_latest_reading(rounds: Rounds) -> None:
    rounds.engine(21.5)
    view = view_of(rounds.take((ENGINE, FaultKind.MISSING)))
    assert view.look == Fault(NOW + 40, FaultKind.MISSING)
    assert view.latest == Reading(NOW + 20, 21.5)


def test_the_day_s_low_and_high_follow_the_rounds(rounds: Rounds) -> None:
    for value_c in (21.5, 18.0, 24.0, 20.0):
        taken = rounds.engine(value_c)
    assert view_of(taken).today == Extremes(18.0, NOW + 40, 24.0, NOW + 60, 20.875, 4)


@pytest.mark.parametrize("full", [False, True], ids=["disk in order", "disk full"])
def test_at_midnight_the_day_s_low_and_high_begin_anew(rounds: Rounds, *, full: bool) -> None:
    rounds.engine(30.0)
    _, midnight = day_bounds(NOW, TORONTO)
    if full:
        rounds.fill_the_disk()
    rounds.at = midnight - 30.0
    assert view_of(rounds.engine(10.0)).today is not None
    assert view_of(rounds.take((ENGINE, FaultKind.CRC), after_s=10.0)).today is None
    today = view_of(rounds.engine(12.0)).today
    assert today == (None if full else Extremes(12.0, midnight + 20, 12.0, midnight + 20, 12.0, 1))


def test_two_looks_of_one_sensor_in_a_round_both_count(rounds: Rounds) -> None:
    late = SensorLook(ENGINE, Reading(NOW + 1, 30.0))
    on_time = SensorLook(ENGINE, Reading(NOW + 20, 20.0))
    view = view_of(rounds.recorder.record((late, on_time), NOW + 20, 1020.0))
    assert view.latest == on_time.look
    assert values(rounds.connection) == [30.0, 20.0]
    assert view.today is not None
    assert (view.today.high_c, view.today.count) == (30.0, 2)


def test_a_reading_whose_moment_is_taken_stands_at_the_next_millisecond(rounds: Rounds) -> None:
    rounds.engine(20.0)
    taken = rounds.engine(25.0, after_s=0.0)
    assert values(rounds.connection) == [20.0, 25.0]
    assert view_of(taken).today == Extremes(20.0, NOW + 20, 25.0, NOW + 20.001, 22.5, 2)


def test_an_unlisted_sensor_is_recorded_under_its_rom_id(rounds: Rounds) -> None:
    taken = rounds.take((STRANGER, 20.0))
    assert [view.place for view in taken.places] == ["Engine block", "Exhaust", STRANGER]
    assert values(rounds.connection, STRANGER) == [20.0]


def test_a_sensor_takes_its_history_along_once_it_is_named(rounds: Rounds) -> None:
    rounds.take((STRANGER, 20.0))
    named = (*SENSORS, SensorSettings(STRANGER, "Cabin"))
    taken = rounds.restart(rounds.settings._replace(sensors=named))
    assert view_of(taken, "Cabin").latest == Reading(NOW + 20, 20.0)
    rounds.take((STRANGER, 21.0))
    assert values(rounds.connection, "Cabin") == [20.0, 21.0]
    assert places.find(rounds.connection, STRANGER) is None


def test_a_place_keeps_its_history_when_its_probe_is_replaced(rounds: Rounds) -> None:
    rounds.engine(20.0)
    replaced = (SensorSettings(STRANGER, "Engine block"), SENSORS[1])
    rounds.restart(rounds.settings._replace(sensors=replaced))
    rounds.take((STRANGER, 21.0))
    assert values(rounds.connection) == [20.0, 21.0]


def test_a_lost_sensor_is_noted_until_it_is_heard_again_across_a_restart(rounds: Rounds) -> None:
    lose_the_engine(rounds)
    rounds.restart()
    rounds.take((ENGINE, FaultKind.MISSING))
    assert silences(rounds) == [("Engine block", 20, None)]
    rounds.engine(20.0)
    assert silences(rounds) == [("Engine block", 20, 120)]


def test_an_unlisted_sensor_takes_its_silence_along_once_it_is_named(rounds: Rounds) -> None:
    rounds.take((STRANGER, 20.0))
    for _ in range(3):
        rounds.take((STRANGER, FaultKind.MISSING))
    named = (*SENSORS, SensorSettings(STRANGER, "Cabin"))
    rounds.restart(rounds.settings._replace(sensors=named))
    assert silences(rounds) == [("Cabin", 20, None)]
