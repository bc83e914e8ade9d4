from genmon_gui.core.extremes import Extremes
from genmon_gui.core.reading import Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places
from genmon_gui.services.history.overview import Overview, read_overview
from genmon_gui.services.messages import PlaceView
from tests.builders import NOW, TORONTO
from tests.recorded import record_readings

YEAR_S = 366 * 86400


def add(record: Connection, place: str, *taken: Reading) -> None:
    record_readings(record, place, taken, TORONTO)


def test_an_empty_record_is_told_as_one(record: Connection) -> None:
    assert read_overview(record, TORONTO) == Overview((), None, 0)


def test_every_place_comes_with_its_newest_reading_and_that_day(record: Connection) -> None:
    first, second = Reading(NOW - 60, 20.0), Reading(NOW, 22.0)
    add(record, "Engine block", Reading(NOW - YEAR_S, 5.0), first, second)
    add(record, "Outdoors", Reading(NOW - 86400, -3.0))
    engine, outdoors = read_overview(record, TORONTO).places
    assert engine == PlaceView(
        "Engine block", second, second, Extremes(20.0, NOW - 60, 22.0, NOW, 21.0, 2)
    )
    assert outdoors.latest == Reading(NOW - 86400, -3.0)
    assert outdoors.today is not None


def test_a_place_that_never_gave_a_reading_is_there_without_one(record: Connection) -> None:
    places.ensure(record, "Attic")
    assert read_overview(record, TORONTO).places == (PlaceView("Attic", None, None, None),)


def test_span_count_and_note_are_told(record: Connection) -> None:
    add(record, "Engine block", Reading(NOW - YEAR_S, 5.0), Reading(NOW, 6.0))
    overview = read_overview(record, TORONTO, "An old copy.")
    assert overview.span == (NOW - YEAR_S, NOW)
    assert (overview.readings, overview.note) == (2, "An old copy.")
