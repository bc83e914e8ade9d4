from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, places
from genmon_gui.db.tables.events import Event, EventKind
from tests.builders import NOW

STARTED = Event(NOW, EventKind.STARTED, "0.1.0")
OFF = Event(NOW - 500, EventKind.PROGRAM_OFF, "stopped", NOW)


def test_events_come_back_as_they_were_noted(record: Connection) -> None:
    for event in (STARTED, OFF):
        events.add(record, event)
    assert events.logged(record, *EventKind) == (STARTED, OFF)


def test_only_events_of_the_kinds_that_are_asked_for_come_back(record: Connection) -> None:
    for event in (STARTED, OFF):
        events.add(record, event)
    assert events.logged(record, EventKind.STARTED) == (STARTED,)
    assert events.logged(record, EventKind.STOPPED) == ()


def test_the_last_is_the_one_noted_last_whatever_the_clock_said(record: Connection) -> None:
    earlier = Event(NOW - 86_400, EventKind.STARTED)
    for event in (STARTED, earlier):
        events.add(record, event)
    assert events.last(record, EventKind.STARTED) == earlier
    assert events.last(record, EventKind.STOPPED) is None


LOST = Event(NOW, EventKind.SENSOR_LOST, "crc", None, "Engine block")


def test_what_goes_on_at_a_place_goes_on_once(record: Connection) -> None:
    for event in (LOST, LOST._replace(at=NOW + 1), LOST._replace(place="Exhaust")):
        events.add(record, event)
    assert events.going_on(record, EventKind.SENSOR_LOST) == (LOST, LOST._replace(place="Exhaust"))
    assert LOST.goes_on
    assert not STARTED.goes_on


def test_what_has_ended_is_one_event_and_may_begin_anew(record: Connection) -> None:
    ended, again = LOST._replace(until=NOW + 60), LOST._replace(at=NOW + 90)
    events.add(record, LOST)
    events.end(record, ended)
    events.add(record, again)
    assert events.logged(record, EventKind.SENSOR_LOST) == (ended, again)
    assert events.going_on(record, EventKind.SENSOR_LOST) == (again,)


def test_an_end_is_that_of_its_place_alone(record: Connection) -> None:
    other = LOST._replace(place="Exhaust")
    for event in (LOST, other):
        events.add(record, event)
    events.end(record, LOST._replace(until=NOW + 60))
    assert events.going_on(record, EventKind.SENSOR_LOST) == (other,)


def test_an_end_of_what_was_never_noted_is_noted_whole(record: Connection) -> None:
    ended = LOST._replace(until=NOW + 60)
    events.end(record, ended)
    assert events.logged(record, EventKind.SENSOR_LOST) == (ended,)


def test_nothing_ends_before_it_begins(record: Connection) -> None:
    events.add(record, LOST)
    events.end(record, LOST._replace(until=NOW - 60))
    assert events.logged(record, EventKind.SENSOR_LOST) == (LOST._replace(until=NOW),)


def test_events_are_found_by_the_span_that_they_reach_into(record: Connection) -> None:
    for event in (LOST, STARTED, OFF):
        events.add(record, event)
    assert events.between(record, NOW - 100, NOW) == (OFF,)
    assert events.between(record, NOW - 100, NOW + 1) == (OFF, LOST, STARTED)
    assert events.between(record, NOW, NOW + 1) == (LOST, STARTED)
    assert events.between(record, NOW + 1000, NOW + 2000) == (LOST,)
    assert events.between(record, 0, NOW - 500) == ()


def test_a_place_that_gets_a_name_takes_its_events_along(record: Connection) -> None:
    events.add(record, LOST._replace(place="28-00000000000a"))
    places.rename(record, "28-00000000000a", "Engine block")
    assert events.logged(record, EventKind.SENSOR_LOST) == (LOST,)
