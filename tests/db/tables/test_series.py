import numpy as np

from genmon_gui.core.calendar import DAY_S, HOUR_S
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import series
from tests.recorded import record_readings


def test_hours_say_what_the_rows_say_stored_or_open(record: Connection) -> None:
    for at, value_c in ((1.0, -5.0), (2.0, 2.0), (HOUR_S + 1.0, 7.0)):
        place_id = record_readings(record, "Engine", [Reading(at, value_c)])
    found = series.hourly(record, place_id, 0, 2 * HOUR_S, HOUR_S)
    assert found.start.tolist() == [0, HOUR_S]
    assert found.low_c.tolist() == [-5.0, 7.0]
    assert found.high_c.tolist() == [2.0, 7.0]
    assert found.mean_c.tolist() == [-1.5, 7.0]


def test_a_mean_of_several_hours_is_the_mean_of_their_readings(record: Connection) -> None:
    for at, value_c in ((1.0, 1.0), (2.0, 1.0), (HOUR_S + 1.0, 7.0)):
        place_id = record_readings(record, "Engine", [Reading(at, value_c)])
    assert series.hourly(record, place_id, 0, DAY_S, 2 * HOUR_S).mean_c.tolist() == [3.0]


def test_days_are_one_row_each(record: Connection) -> None:
    for at, value_c in ((1.0, -5.0), (HOUR_S, 2.0), (DAY_S, 7.0)):
        place_id = record_readings(record, "Engine", [Reading(at, value_c)])
    found = series.daily(record, place_id, 0, 9e9)
    assert found.start.tolist() == [0, DAY_S]
    assert (found.low_c.tolist(), found.high_c.tolist()) == ([-5, 7], [2, 7])


def test_readings_are_those_of_the_place_and_the_span(record: Connection) -> None:
    for at in (10.0, 20.0, 30.0):
        place_id = record_readings(record, "Engine", [Reading(at, at)])
        record_readings(record, "Shed", [Reading(at, 0.0)])
    found = series.readings(record, place_id, 10, 30, 1)
    assert (found.start.tolist(), found.mean_c.tolist()) == ([10, 20], [10, 20])


def test_readings_of_one_step_are_put_together(record: Connection) -> None:
    for at, value_c in ((60.0, 1.0), (119.9, 3.0), (120.0, 9.0)):
        place_id = record_readings(record, "Engine", [Reading(at, value_c)])
    found = series.readings(record, place_id, 0, 1000, 60)
    assert (found.start.tolist(), found.mean_c.tolist()) == ([60, 120], [2, 9])
    assert (found.low_c.tolist(), found.high_c.tolist()) == ([1, 9], [3, 9])


def test_nothing_is_empty_arrays_of_the_same_type(record: Connection) -> None:
    found = series.daily(record, 1, 0, 4e9)
    arrays = (found.start, found.low_c, found.high_c, found.mean_c)
    assert {values.dtype for values in arrays} == {np.dtype(np.float64)}
    assert [len(values) for values in arrays] == [0] * 4


def test_hours_with_readings_come_with_their_nearest_on_either_side(record: Connection) -> None:
    for hour in (0, 1, 4, 5, 9):
        engine = record_readings(record, "Engine", [Reading(hour * HOUR_S + 60.0, 20.0)])
    record_readings(record, "Exhaust", [Reading(6.0 * HOUR_S, 20.0)])

    def found(start: float, end: float) -> list[int]:
        hours = series.hours(record, engine, start * HOUR_S, end * HOUR_S)
        return [hour // HOUR_S for hour in hours.tolist()]

    assert found(0, 100) == [0, 1, 4, 5, 9]
    assert found(2, 3) == [1, 4, 9]
    assert found(4.5, 5.5) == [4, 5, 9]
    assert found(20, 30) == [5, 9]
    assert series.hours(record, 3, 0, 100).size == 0
