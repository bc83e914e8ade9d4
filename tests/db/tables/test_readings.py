import pytest

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import reading_id, to_ms, to_units
from genmon_gui.db.tables import hidden, places, readings
from genmon_gui.db.tables.hidden import Stretch
from tests.recorded import record_reading


@pytest.fixture
def engine(record: Connection) -> int:
    return places.ensure(record, "Engine")


def test_a_reading_is_kept_as_it_was(record: Connection, engine: int) -> None:
    assert readings.add(record, engine, Reading(1_795_300_000.123, -8.0625))
    assert list(readings.between(record, 0, 2e9)) == [("Engine", 1_795_300_000.123, -8.0625)]


def test_the_first_reading_of_a_moment_stays(record: Connection, engine: int) -> None:
    assert readings.add(record, engine, Reading(5.0, 20.0))
    assert not readings.add(record, engine, Reading(5.0, 21.0))
    assert list(readings.between(record, 0, 10)) == [("Engine", 5.0, 20.0)]


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 120])
@pytest.mark.parametrize("is_one_hidden", [False, True])
def test_any_number_of_readings_is_recorded_at_once(
    record: Connection, engine: int, count: int, *, is_one_hidden: bool
) -> None:
    if is_one_hidden:
        record.execute(
            "INSERT INTO hidden_readings (reading_id, value) VALUES (?, 0)",
            (reading_id(0, engine),),
        )
    rows = [(reading_id(at_ms, engine), at_ms) for at_ms in range(count)]
    with record:
        assert readings.add_many(record, rows) == count - (is_one_hidden and count > 0)
    assert record.execute("SELECT total(value) FROM readings").get == sum(range(count))


def test_another_value_of_a_moment_is_contradicted_by_what_is_shown_or_hidden(
    record: Connection, engine: int
) -> None:
    rows = [(reading_id(at_ms, engine), 20) for at_ms in range(3)]
    readings.add_many(record, rows[:2])
    record.execute("INSERT INTO hidden_readings (reading_id, value) VALUES (?, ?)", rows[2])
    assert readings.contradicted(record, rows) == set()
    others = [(number, value + at_ms) for at_ms, (number, value) in enumerate(rows)]
    assert readings.contradicted(record, [*others, (reading_id(9, engine), 1)]) == {1, 2}


def test_a_place_has_its_readings_within_its_span(record: Connection, engine: int) -> None:
    assert readings.span_of(record, engine) is None
    for at in (10_000.0, 20_000.0):
        record_reading(record, engine, Reading(at, 20.0))
    record_reading(record, places.ensure(record, "Oil"), Reading(90_000.0, 20.0))
    assert readings.span_of(record, engine) == (7_200.0, 21_600.0)


def test_many_readings_say_how_many_were_new(record: Connection, engine: int) -> None:
    readings.add(record, engine, Reading(1.0, 20.0))
    rows = [(reading_id(to_ms(at), engine), to_units(25.0)) for at in (1.0, 2.0, 3.0, 3.0)]
    with record:
        assert readings.add_many(record, iter(rows)) == 2
        assert readings.add_many(record, iter(rows)) == 0
    assert [value for *_, value in readings.between(record, 0, 10)] == [20.0, 25.0, 25.0]


def test_a_record_without_readings_has_no_span(record: Connection, engine: int) -> None:
    assert readings.span(record) is None
    assert readings.count(record) == 0
    assert readings.latest(record, engine) is None


def test_the_span_reaches_from_the_oldest_to_the_newest_of_all_places(
    record: Connection, engine: int
) -> None:
    cabin = places.ensure(record, "Cabin")
    for place_id, at in ((engine, 30.0), (cabin, 10.0), (engine, 20.0)):
        record_reading(record, place_id, Reading(at, 20.0))
    assert readings.span(record) == (10.0, 30.0)
    assert readings.count(record) == 3


def test_the_latest_reading_is_the_places_own(record: Connection, engine: int) -> None:
    cabin = places.ensure(record, "Cabin")
    for at in (10.0, HOUR_S + 20.0, HOUR_S + 10.0):
        record_reading(record, engine, Reading(at, at / 1000))
    record_reading(record, cabin, Reading(5 * HOUR_S, 20.0))
    assert readings.latest(record, engine) == Reading(HOUR_S + 20.0, 3.62)


def test_readings_are_told_in_order_of_time_and_end_before_the_end(
    record: Connection, engine: int
) -> None:
    cabin = places.ensure(record, "Cabin")
    for at in (3.0, 1.0, 2.0):
        readings.add(record, cabin, Reading(at, 10.0))
        readings.add(record, engine, Reading(at, 20.0))
    found = [(name, at) for name, at, _ in readings.between(record, 1.0, 3.0)]
    assert found == [("Engine", 1.0), ("Cabin", 1.0), ("Engine", 2.0), ("Cabin", 2.0)]


def test_readings_of_one_place_can_be_asked_for(record: Connection, engine: int) -> None:
    cabin = places.ensure(record, "Cabin")
    for place_id in (engine, cabin):
        readings.add(record, place_id, Reading(1.0, 20.0))
    assert [name for name, *_ in readings.between(record, 0, 9, cabin)] == ["Cabin"]


def test_the_latest_of_a_place_long_silent_is_found_without_a_walk_through_all(
    record: Connection, engine: int
) -> None:
    cabin = places.ensure(record, "Cabin")
    with record:
        for hour in range(1000):
            record_reading(record, engine, Reading(hour * HOUR_S + 10.0, 20.0))
        others = (reading_id(1000 * HOUR_S * 1000 + ms, cabin) for ms in range(20_000))
        readings.add_many(record, ((number, 0) for number in others))
        record_reading(record, cabin, Reading(1000 * HOUR_S + 30.0, 20.0))
        record_reading(record, cabin, Reading(1001 * HOUR_S, 20.0))
    hundreds = 0

    def count() -> bool:
        nonlocal hundreds
        hundreds += 1
        return False

    record.set_progress_handler(count, 100)
    assert readings.latest(record, engine) == Reading(999 * HOUR_S + 10.0, 20.0)
    assert hundreds < 10


def test_the_last_trace_is_the_newest_look_shown_hidden_or_failed(
    record: Connection, engine: int
) -> None:
    assert readings.last_trace(record) is None
    record_reading(record, engine, Reading(10.0, 20.0))
    assert readings.last_trace(record) == 10.0
    readings.add(record, engine, Fault(20.5, FaultKind.CRC))
    assert readings.last_trace(record) == 20.5
    record_reading(record, engine, Reading(30.0, 20.0))
    with record:
        hidden.hide(record, Stretch(engine, 25.0, 35.0), 40.0)
    assert readings.last_trace(record) == 30.0


def test_the_first_and_last_reading_between_two_moments_are_the_places_own(
    record: Connection, engine: int
) -> None:
    other = places.ensure(record, "Exhaust")
    for at in (10.0, 20.0, 30.0, 40.0):
        record_reading(record, engine, Reading(at, 20.0))
        record_reading(record, other, Reading(at + 1, 20.0))
    assert readings.first_and_last(record, engine, 10.0, 40.0) == (20.0, 30.0)
    assert readings.first_and_last(record, engine, 10.0, 20.0) is None
    assert readings.first_and_last(record, other, 10.0, 12.0) == (11.0, 11.0)
