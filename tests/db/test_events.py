from genmon_gui.db import events
from genmon_gui.db.connection import Connection
from genmon_gui.db.events import Event, EventKind
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
