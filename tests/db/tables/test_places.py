"""Places and their probes."""

import apsw
import pytest

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.reading import Fault, FaultKind, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MOST_PLACES
from genmon_gui.db.tables import places, readings

PROBE = "28-0316a2794dff"
SPARE = "28-0417c1a2b3ff"


def fittings(connection: Connection) -> list[tuple[object, ...]]:
    query = "SELECT name, since_ms, rom_id FROM fittings JOIN places USING (place_id) ORDER BY 1, 2"
    return list(connection.execute(query))


def test_a_new_record_has_no_places(record: Connection) -> None:
    assert places.names(record) == ()
    assert places.find(record, "Engine") is None


def test_places_keep_the_order_in_which_they_were_seen(record: Connection) -> None:
    numbers = [places.ensure(record, name) for name in ("Exhaust", "Cabin", "Exhaust")]
    assert places.numbered(record) == ((numbers[0], "Exhaust"), (numbers[1], "Cabin"))
    assert numbers[2] == numbers[0]


@pytest.mark.parametrize("name", ["Motor Ö", "it's", "a; DROP TABLE places", "", "機関"])
def test_any_text_can_name_a_place(record: Connection, name: str) -> None:
    place_id = places.ensure(record, name)
    assert places.find(record, name) == place_id
    assert places.names(record) == (name,)


def test_names_that_differ_in_case_are_two_places(record: Connection) -> None:
    assert places.ensure(record, "Engine") != places.ensure(record, "engine")


def test_a_place_keeps_its_history_when_its_probe_is_replaced(record: Connection) -> None:
    first = places.fit(record, PROBE, "Engine", 1.0)
    assert places.fit(record, SPARE, "Engine", 2.0) == first
    assert fittings(record) == [("Engine", 1000, PROBE), ("Engine", 2000, SPARE)]


def test_a_probe_that_stays_is_noted_once(record: Connection) -> None:
    for at in (1.0, 2.0, 3.0):
        places.fit(record, PROBE, "Engine", at)
    assert fittings(record) == [("Engine", 1000, PROBE)]


def test_a_probe_is_found_where_it_sits(record: Connection) -> None:
    places.fit(record, PROBE, "Engine", 1.0)
    places.fit(record, PROBE, "Cabin", 2.0)
    assert places.of_probe(record, PROBE) == "Cabin"
    assert places.of_probe(record, SPARE) is None


def test_a_probe_that_comes_back_sits_where_it_sat_before(record: Connection) -> None:
    places.fit(record, PROBE, "Engine", 1.0)
    places.fit(record, PROBE, "Cabin", 2.0)
    places.fit(record, PROBE, "Engine", 3.0)
    assert places.of_probe(record, PROBE) == "Engine"
    assert fittings(record) == [
        ("Cabin", 2000, PROBE),
        ("Engine", 1000, PROBE),
        ("Engine", 3000, PROBE),
    ]


def test_a_probe_that_was_replaced_sits_nowhere(record: Connection) -> None:
    places.fit(record, PROBE, "Engine", 1.0)
    places.fit(record, SPARE, "Engine", 2.0)
    assert places.of_probe(record, PROBE) is None
    assert places.of_probe(record, SPARE) == "Engine"


def test_a_place_that_is_called_something_else_keeps_its_readings(record: Connection) -> None:
    engine = places.fit(record, PROBE, "Engine", 1.0)
    readings.add(record, engine, Reading(1.0, 20.0))
    places.rename(record, "Engine", "Motor")
    assert list(readings.between(record, 0, 10)) == [("Motor", 1.0, 20.0)]
    assert places.fit(record, PROBE, "Motor", 2.0) == engine
    assert fittings(record) == [("Motor", 1000, PROBE)]


def test_a_probe_that_moves_to_a_known_place_leaves_its_history_behind(record: Connection) -> None:
    engine = places.fit(record, PROBE, "Engine", 1.0)
    spare = places.fit(record, SPARE, SPARE, 1.0)
    assert places.fit(record, SPARE, "Engine", 2.0) == engine
    assert places.find(record, SPARE) == spare


def test_two_probes_may_change_places(record: Connection) -> None:
    engine = places.fit(record, PROBE, "Engine", 1.0)
    cabin = places.fit(record, SPARE, "Cabin", 1.0)
    assert places.fit(record, SPARE, "Engine", 2.0) == engine
    assert places.fit(record, PROBE, "Cabin", 2.0) == cabin


def test_faults_of_no_place_are_refused(record: Connection) -> None:
    with pytest.raises(apsw.ConstraintError):
        readings.add(record, 7, Fault(1.0, FaultKind.CRC))


def test_a_record_that_is_full_of_places_keeps_them_and_takes_no_other(record: Connection) -> None:
    numbers = [places.ensure(record, f"Place {number}") for number in range(MOST_PLACES)]
    with pytest.raises(GenmonError, match="no room for another place, Attic: a record holds 255"):
        places.ensure(record, "Attic")
    assert places.find(record, "Attic") is None
    assert [places.ensure(record, f"Place {number}") for number in range(MOST_PLACES)] == numbers
    assert places.fit(record, PROBE, "Place 7", 1.0) == numbers[7]


def test_readings_of_the_first_and_the_last_place_stay_apart(record: Connection) -> None:
    for number in range(MOST_PLACES):
        readings.add(record, places.ensure(record, f"{number}"), Reading(1.0, number / 16))
    found = list(readings.between(record, 1.0, 1.001))
    assert found == [(f"{number}", 1.0, number / 16) for number in range(MOST_PLACES)]
