import pytest

from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import hidden, places, readings
from genmon_gui.db.tables.hidden import Stretch


@pytest.fixture
def engine(record: Connection) -> int:
    place_id = places.ensure(record, "Engine block")
    for at in range(0, 100, 10):
        readings.add(record, place_id, Reading(float(at), 20.0))
    return place_id


def hide(record: Connection, place_id: int, start: float, end: float) -> None:
    with record:
        hidden.hide(record, Stretch(place_id, start, end), 1000.0)


def test_what_is_hidden_is_found_by_the_span_that_it_reaches_into(
    record: Connection, engine: int
) -> None:
    for span in ((50.0, 70.0), (10.0, 30.0)):
        hide(record, engine, *span)
    first, second = Stretch(engine, 10.0, 30.0), Stretch(engine, 50.0, 70.0)
    assert hidden.stretches(record, engine, 0.0, 100.0) == (first, second)
    assert hidden.stretches(record, engine, 29.0, 50.0) == (first,)
    assert hidden.stretches(record, engine, 30.0, 50.0) == ()
    assert hidden.stretches(record, places.ensure(record, "Exhaust"), 0.0, 100.0) == ()


def test_of_what_was_put_back_in_the_middle_the_ends_are_hidden(
    record: Connection, engine: int
) -> None:
    hide(record, engine, 10.0, 90.0)
    with record:
        hidden.unhide(record, Stretch(engine, 40.0, 60.0), 1000.0)
    assert hidden.stretches(record, engine, 0.0, 100.0) == (
        Stretch(engine, 10.0, 40.0),
        Stretch(engine, 60.0, 90.0),
    )
