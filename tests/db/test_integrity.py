from contextlib import closing
from pathlib import Path

import pytest

from genmon_gui.core.calendar import DAY_S, HOUR_S
from genmon_gui.core.reading import Reading
from genmon_gui.db import integrity
from genmon_gui.db.connection import Connection, open_reader, open_record
from genmon_gui.db.scale import reading_id
from genmon_gui.db.tables import extremes, places, readings
from genmon_gui.db.tables.extremes import Table


@pytest.fixture
def filled(record: Connection) -> Connection:
    """Two hours with readings, of one place, with their rows."""
    with record:
        place_id = places.ensure(record, "Engine")
        for at, value_c in ((10.0, 20.0), (20.0, 21.0), (HOUR_S + 10.0, 22.0)):
            readings.add(record, place_id, Reading(at, value_c))
        extremes.rebuild(record, Table.HOURLY, [(0, DAY_S)])
    return record


def wrong(connection: Connection) -> list[tuple[float, str]]:
    found = integrity.wrong_rows(connection, Table.HOURLY, 0, DAY_S)
    return [(start, what) for _, start, what in found]


def test_rows_that_are_what_the_readings_say_are_not_wrong(filled: Connection) -> None:
    assert wrong(filled) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("DELETE FROM settled_hourly WHERE start_ms = 0", [(0.0, "is missing")]),
        ("UPDATE settled_hourly SET low = low - 1 WHERE start_ms = 0", [(0.0, "is not what")]),
        (
            "UPDATE settled_hourly SET high_after_ms = 11000 WHERE start_ms = 0",
            [(0.0, "is not what")],
        ),
        ("UPDATE settled_hourly SET total = total + 1 WHERE start_ms = 0", [(0.0, "is not what")]),
        ("UPDATE settled_hourly SET count = 3 WHERE start_ms = 0", [(0.0, "is not what")]),
        ("DELETE FROM readings WHERE at_ms > 3600000", [(3600.0, "has no readings")]),
        (
            "UPDATE settled_hourly SET start_ms = 1 WHERE start_ms = 0",
            [(0.0, "is missing"), (0.001, "has no readings")],
        ),
    ],
)
def test_every_wrong_row_is_named(
    filled: Connection, change: str, expected: list[tuple[float, str]]
) -> None:
    filled.execute(change)
    found = wrong(filled)
    assert [start for start, _ in found] == [start for start, _ in expected]
    assert all(
        what.startswith(words) for (_, what), (_, words) in zip(found, expected, strict=True)
    )


@pytest.fixture
def in_use(record: Connection) -> Connection:
    """An hour that is over and one that is open, each with a reading."""
    place_id = places.ensure(record, "Engine")
    for at in (10.0, HOUR_S + 10.0):
        reading = Reading(at, 20.0)
        readings.add(record, place_id, reading)
        hour = at // HOUR_S * HOUR_S
        extremes.take_in(record, Table.HOURLY, place_id, (hour, hour + HOUR_S), reading)
    return record


def test_an_open_hour_is_not_wrong(in_use: Connection) -> None:
    assert wrong(in_use) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("INSERT INTO settled_hourly SELECT * FROM open_hourly", [(HOUR_S, "is there twice")]),
        ("DELETE FROM open_intervals", [(HOUR_S, "is missing")]),
        (
            "INSERT INTO readings (reading_id, value) VALUES (7200000 << 8 | 1, 0)",
            [(2 * HOUR_S, "is missing")],
        ),
        (
            "UPDATE open_intervals SET start_ms = start_ms + 1",
            [(HOUR_S, "is missing"), (HOUR_S + 0.001, "has no readings")],
        ),
    ],
)
def test_every_wrong_row_of_an_open_hour_is_named(
    in_use: Connection, change: str, expected: list[tuple[float, str]]
) -> None:
    in_use.execute(change)
    assert wrong(in_use) == expected


def test_a_rebuild_puts_every_wrong_row_right(filled: Connection) -> None:
    filled.execute("UPDATE settled_hourly SET start_ms = start_ms + 1, low = 0")
    extremes.rebuild(filled, Table.HOURLY, [(0, DAY_S)])
    assert wrong(filled) == []


def test_the_span_reaches_as_far_as_rows_without_readings(filled: Connection) -> None:
    filled.execute("DELETE FROM readings WHERE at_ms > 15000")
    assert integrity.span(filled) == (0.0, HOUR_S + 0.001)


def test_an_empty_record_has_no_span(record: Connection) -> None:
    assert integrity.span(record) is None


def test_a_whole_file_has_no_damage(filled: Connection) -> None:
    assert integrity.damage(filled) == ()


def test_a_reading_of_no_place_is_damage(filled: Connection) -> None:
    readings.add(filled, 77, Reading(5.0, 0.0))
    (found,) = integrity.damage(filled)
    assert "readings names a row of places" in found


def test_a_destroyed_page_is_damage(path: Path) -> None:
    with closing(open_record(path)) as record, record:
        place_id = places.ensure(record, "Engine")
        readings.add_many(record, ((reading_id(at, place_id), 0) for at in range(20_000)))
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xa5" * 4096
    path.write_bytes(content)
    with closing(open_reader(path)) as connection:
        assert integrity.damage(connection)
