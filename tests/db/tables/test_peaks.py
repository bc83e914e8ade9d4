from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import peaks, places
from tests.recorded import record_reading

BASE = 1_795_374_000.0


def add(record: Connection, place: str, *taken: Reading) -> int:
    place_id = places.ensure(record, place)
    for reading in taken:
        record_reading(record, place_id, reading)
    return place_id


def test_without_a_reading_there_is_none(record: Connection) -> None:
    engine = add(record, "Engine", Reading(BASE, 20.0))
    assert peaks.between(record, engine, BASE + 1, BASE + 9e4) is None


def test_both_ends_count_and_nothing_beyond(record: Connection) -> None:
    engine = add(record, "Engine", *(Reading(BASE + at, 20.0 + at) for at in range(6)))
    add(record, "Outdoors", Reading(BASE + 2, -40.0))
    assert peaks.between(record, engine, BASE + 1, BASE + 4) == (21.0, 24.0)


@settings(max_examples=40, deadline=None)
@given(
    values=st.lists(st.integers(-40, 120), min_size=30, max_size=30),
    start=st.integers(0, 29),
    length=st.integers(0, 29),
)
def test_a_span_of_any_length_has_the_extremes_of_its_readings(
    values: list[int], start: int, length: int
) -> None:
    step_s = 1100.0
    taken = [Reading(BASE + number * step_s, float(value)) for number, value in enumerate(values)]
    within = values[start : start + length + 1]
    end = BASE + (start + len(within) - 1) * step_s
    with TemporaryDirectory() as folder, closing(open_record(Path(folder) / "a.db")) as record:
        with record:
            engine = add(record, "Engine", *taken)
        found = peaks.between(record, engine, BASE + start * step_s, end)
    assert found == (min(within), max(within))
