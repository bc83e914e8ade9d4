"""Hourly and daily rows: kept up, rebuilt, and as the rules say they are."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from genmon_gui.core.calendar import HOUR_S, day_bounds, days, hour_start
from genmon_gui.core.extremes import Extremes, extremes_of
from genmon_gui.core.reading import HIGHEST_C, LOWEST_C, Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table
from tests.approximate import approximately
from tests.recorded import record_reading

TORONTO = ZoneInfo("America/Toronto")
# Local midnight before the clock changes of 2026, whose days have 23 and 25 hours.
SPRING, AUTUMN = 1_772_946_000, 1_793_505_600
TWO_DAYS_MS = 2 * 86_400_000

# Few values and moments, so that equal ones are common; and the ends of what can be measured.
steps_c = st.integers(-3, 3).map(lambda step: step / 16)
values = st.one_of(steps_c, st.sampled_from([LOWEST_C, HIGHEST_C, -0.0, 85.0]))
offsets_ms = st.one_of(
    st.integers(0, TWO_DAYS_MS), st.sampled_from([0, 1, 3_599_999, 3_600_000, 7_199_999])
)
rounds = st.dictionaries(offsets_ms, values, min_size=1, max_size=30)


@contextmanager
def a_record() -> Iterator[Connection]:
    with closing(open_record(Path(":memory:"))) as connection:
        yield connection


def bounds(table: Table, at: float) -> tuple[int, int]:
    if table is Table.DAILY:
        return day_bounds(at, TORONTO)
    return hour_start(at), hour_start(at) + HOUR_S


def whole(connection: Connection, table: Table, place_id: int) -> dict[float, Extremes]:
    return dict(extremes.rows(connection, table, place_id, 0, 4e9))


def expected(found: list[Reading], table: Table) -> dict[float, Extremes]:
    """What the rules say of these readings, an interval each."""
    starts = sorted({float(bounds(table, reading.at)[0]) for reading in found})
    return {
        start: extremes_of([one for one in found if bounds(table, one.at)[0] == start])
        for start in starts
    }


def rebuild(connection: Connection, around: int = AUTUMN) -> None:
    start, end = around - 86_400, around + 4 * 86_400
    extremes.rebuild(connection, Table.HOURLY, [(start, end)])
    extremes.rebuild(connection, Table.DAILY, days(start, end, TORONTO))


def open_start(connection: Connection, table: Table) -> float:
    opened = extremes.open_interval(connection, table)
    assert opened is not None
    return opened[0]


def settled(connection: Connection, table: Table) -> list[float]:
    """The starts of the rows that are stored."""
    found = connection.execute(f"SELECT start_ms FROM settled_{table} ORDER BY 1")  # noqa: S608
    return [start_ms / 1000 for (start_ms,) in found]


@given(rounds, st.permutations(range(30)), st.sampled_from([SPRING, AUTUMN]))
@example({0: -1.0, 1: -1.0, 2: -1.0}, list(range(30)), SPRING)
@example({2: -1.0, 1: -1.0, 0: -1.0}, list(range(30)), AUTUMN)
def test_rows_kept_up_and_rebuilt_are_what_the_rules_say(
    taken: dict[int, float], order: list[int], change: int
) -> None:
    found = [Reading((change * 1000 + ms) / 1000, value_c) for ms, value_c in taken.items()]
    with a_record() as connection:
        place_id = places.ensure(connection, "Engine")
        for reading in (found[index] for index in order if index < len(found)):
            record_reading(connection, place_id, reading, TORONTO)
        kept_up = {table: whole(connection, table, place_id) for table in Table}
        for table in Table:
            assert list(expected(found, table))[-1] == open_start(connection, table)
        rebuild(connection, change)
        assert {table: whole(connection, table, place_id) for table in Table} == kept_up
        for table in Table:
            extremes.clear(connection, table)
        rebuild(connection, change)
        for table in Table:
            assert whole(connection, table, place_id) == kept_up[table]
            assert list(kept_up[table]) == list(expected(found, table))
            for start, row in expected(found, table).items():
                assert_same(kept_up[table][start], row)


def assert_same(one: Extremes, other: Extremes) -> None:
    """Equal, but for the last digits of the mean, which the record sums exactly."""
    assert one.mean_c == pytest.approx(other.mean_c, abs=1e-9)
    assert (one.low_c, one.low_at, one.high_c, one.high_at, one.count) == (
        *(other.low_c, other.low_at, other.high_c, other.high_at),
        other.count,
    )


def test_a_row_holds_the_earliest_moment_of_its_low_and_high(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    for at, value_c in ((30.0, -5.0), (10.0, 2.0), (40.0, 2.0), (20.0, -5.0)):
        record_reading(record, place_id, Reading(at, value_c), TORONTO)
    row = extremes.row(record, Table.HOURLY, place_id, 0)
    assert row == Extremes(-5.0, 20.0, 2.0, 10.0, -1.5, 4)


def test_an_interval_without_readings_has_no_row(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    record_reading(record, place_id, Reading(10.0, 20.0), TORONTO)
    assert extremes.row(record, Table.HOURLY, place_id, HOUR_S) is None


def test_the_day_of_the_autumn_change_takes_in_its_25_hours(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    start, end = day_bounds(AUTUMN + 12 * HOUR_S, TORONTO)
    for at in range(start, end, HOUR_S):
        record_reading(record, place_id, Reading(float(at), 20.0), TORONTO)
    rebuild(record)
    row = extremes.row(record, Table.DAILY, place_id, start)
    assert row is not None
    assert row.count == 25


def test_the_lowest_of_a_long_day_keeps_its_moment_to_the_millisecond(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    start, end = day_bounds(AUTUMN + 12 * HOUR_S, TORONTO)
    readings.add(record, place_id, Reading(start + 0.001, LOWEST_C + 1))
    readings.add(record, place_id, Reading(end - 0.001, LOWEST_C))
    rebuild(record)
    row = extremes.row(record, Table.DAILY, place_id, start)
    assert row == Extremes(*(LOWEST_C, end - 0.001, LOWEST_C + 1, start + 0.001), LOWEST_C + 0.5, 2)


def test_a_rebuild_keeps_to_its_interval(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    for hour in range(5):
        record_reading(record, place_id, Reading(hour * HOUR_S + 1.0, 20.0), TORONTO)
    record.execute("UPDATE settled_hourly SET low = 0")
    extremes.rebuild(record, Table.HOURLY, [(HOUR_S, 3 * HOUR_S)])
    lows = [row.low_c for row in whole(record, Table.HOURLY, place_id).values()]
    assert lows == [0.0, 20.0, 20.0, 0.0, 20.0]


def test_a_rebuild_takes_away_rows_without_readings(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    record_reading(record, place_id, Reading(1.0, 20.0), TORONTO)
    record.execute("DELETE FROM readings")
    extremes.rebuild(record, Table.HOURLY, [(0, HOUR_S)])
    assert whole(record, Table.HOURLY, place_id) == {}


def test_a_rebuild_serves_every_place_apart(record: Connection) -> None:
    numbers = [places.ensure(record, name) for name in ("Engine", "Cabin")]
    for value_c, place_id in enumerate(numbers):
        readings.add(record, place_id, Reading(1.0, float(value_c)))
    extremes.rebuild(record, Table.HOURLY, [(0, HOUR_S)])
    rows = [extremes.row(record, Table.HOURLY, place_id, 0) for place_id in numbers]
    assert rows == [Extremes(value_c, 1.0, value_c, 1.0, value_c, 1) for value_c in (0.0, 1.0)]


def test_what_is_stored_and_what_the_readings_come_to_are_told_alike(record: Connection) -> None:
    for name in ("Engine", "Cabin"):
        place_id = places.ensure(record, name)
        for hour in range(3):
            record_reading(record, place_id, Reading(hour * HOUR_S + 1.0, 20.0 + place_id), TORONTO)
    stored = list(extremes.stored(record, Table.HOURLY, 0, 3 * HOUR_S))
    assert list(extremes.computed(record, Table.HOURLY, 0, 3 * HOUR_S)) == stored
    assert [(place_id, start / HOUR_S) for place_id, start, _ in stored] == [
        *((1, 0), (1, 1), (1, 2)),
        *((2, 0), (2, 1), (2, 2)),
    ]


def test_an_open_hour_is_shown_and_stored_when_a_later_reading_comes(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    for at, value_c in ((10.0, 20.0), (20.0, 18.0)):
        record_reading(record, place_id, Reading(at, value_c), TORONTO)
    shown = {0.0: Extremes(18.0, 20.0, 20.0, 10.0, 19.0, 2)}
    assert whole(record, Table.HOURLY, place_id) == shown
    assert settled(record, Table.HOURLY) == []
    record_reading(record, place_id, Reading(HOUR_S + 5.0, 21.0), TORONTO)
    assert settled(record, Table.HOURLY) == [0.0]
    later = Extremes(21.0, HOUR_S + 5.0, 21.0, HOUR_S + 5.0, 21.0, 1)
    assert whole(record, Table.HOURLY, place_id) == {**shown, HOUR_S: later}


def test_an_hour_that_ends_is_stored_for_every_place_that_had_a_reading(record: Connection) -> None:
    engine, cabin, attic = (places.ensure(record, name) for name in ("Engine", "Cabin", "Attic"))
    record_reading(record, engine, Reading(10.0, 20.0), TORONTO)
    record_reading(record, cabin, Reading(20.0, 10.0), TORONTO)
    record_reading(record, attic, Reading(HOUR_S + 1.0, 5.0), TORONTO)
    assert settled(record, Table.HOURLY) == [0.0, 0.0]
    assert [list(whole(record, Table.HOURLY, one)) for one in (engine, cabin, attic)] == [
        [0.0],
        [0.0],
        [HOUR_S],
    ]


def test_a_reading_from_before_the_open_interval_widens_the_stored_row(record: Connection) -> None:
    place_id, other = (places.ensure(record, name) for name in ("Engine", "Cabin"))
    for at, value_c in ((10.0, 20.0), (HOUR_S + 10.0, 20.0), (30.0, 22.0), (5.0, 20.0)):
        record_reading(record, place_id, Reading(at, value_c), TORONTO)
    record_reading(record, other, Reading(40.0, 1.0), TORONTO)
    assert open_start(record, Table.HOURLY) == HOUR_S
    assert whole(record, Table.HOURLY, place_id) == {
        0.0: Extremes(20.0, 5.0, 22.0, 30.0, approximately(62 / 3), 3),
        HOUR_S: Extremes(20.0, HOUR_S + 10.0, 20.0, HOUR_S + 10.0, 20.0, 1),
    }
    assert whole(record, Table.HOURLY, other) == {0.0: Extremes(1.0, 40.0, 1.0, 40.0, 1.0, 1)}


@pytest.mark.parametrize("start", [0, HOUR_S], ids=["older", "the same"])
def test_nothing_happens_when_an_interval_is_opened_up_that_is_not_later(
    record: Connection, start: int
) -> None:
    place_id = places.ensure(record, "Engine")
    for at in (10.0, HOUR_S + 10.0):
        record_reading(record, place_id, Reading(at, 20.0), TORONTO)
    before, changes = whole(record, Table.HOURLY, place_id), record.total_changes()
    extremes.open_up(record, Table.HOURLY, start, start + HOUR_S)
    assert record.total_changes() == changes
    assert open_start(record, Table.HOURLY) == HOUR_S
    assert whole(record, Table.HOURLY, place_id) == before


def test_an_hour_that_is_opened_up_again_after_rows_were_made_is_there_once(
    record: Connection,
) -> None:
    place_id = places.ensure(record, "Engine")
    readings.add(record, place_id, Reading(10.0, 20.0))
    extremes.rebuild(record, Table.HOURLY, [(0, HOUR_S)])
    assert settled(record, Table.HOURLY) == [0.0]
    readings.add(record, place_id, Reading(20.0, 22.0))
    extremes.open_up(record, Table.HOURLY, 0, HOUR_S)
    assert settled(record, Table.HOURLY) == []
    assert extremes.row(record, Table.HOURLY, place_id, 0) == Extremes(
        20.0, 10.0, 22.0, 20.0, 21.0, 2
    )


@pytest.mark.parametrize("table", Table)
def test_a_rebuild_leaves_the_open_interval_out(record: Connection, table: Table) -> None:
    place_id = places.ensure(record, "Engine")
    for at in (AUTUMN + 10.0, AUTUMN + 2 * 86_400.0):
        record_reading(record, place_id, Reading(at, 20.0), TORONTO)
    before = whole(record, table, place_id)
    record.execute(f"DELETE FROM settled_{table}")  # noqa: S608
    rebuild(record)
    assert settled(record, table) == [bounds(table, AUTUMN)[0]]
    assert whole(record, table, place_id) == before


def test_a_row_that_was_stored_too_early_does_not_stop_the_next_hour(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    record_reading(record, place_id, Reading(10.0, 20.0), TORONTO)
    record.execute("INSERT INTO settled_hourly SELECT * FROM open_hourly")
    record_reading(record, place_id, Reading(20.0, 22.0), TORONTO)
    record_reading(record, place_id, Reading(HOUR_S + 10.0, 5.0), TORONTO)
    assert extremes.row(record, Table.HOURLY, place_id, 0) == Extremes(
        20.0, 10.0, 22.0, 20.0, 21.0, 2
    )
    assert settled(record, Table.HOURLY) == [0.0]


def test_rows_are_told_in_order_and_end_before_the_end(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    for hour in (3, 1, 2):
        record_reading(record, place_id, Reading(hour * HOUR_S + 1.0, 20.0), TORONTO)
    rows = extremes.rows(record, Table.HOURLY, place_id, HOUR_S, 3 * HOUR_S)
    assert [start for start, _ in rows] == [HOUR_S, 2 * HOUR_S]


def test_cleared_rows_are_gone_from_one_table_only(record: Connection) -> None:
    place_id = places.ensure(record, "Engine")
    record_reading(record, place_id, Reading(1.0, 20.0), TORONTO)
    extremes.clear(record, Table.DAILY)
    assert whole(record, Table.DAILY, place_id) == {}
    assert len(whole(record, Table.HOURLY, place_id)) == 1


def test_cleared_rows_have_no_open_interval(record: Connection) -> None:
    record_reading(record, places.ensure(record, "Engine"), Reading(1.0, 20.0))
    extremes.clear(record, Table.DAILY)
    assert extremes.open_interval(record, Table.DAILY) is None
    assert extremes.open_interval(record, Table.HOURLY) == (0.0, HOUR_S)
