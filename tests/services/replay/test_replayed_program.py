from pathlib import Path

from genmon_gui.core.alarm import AlarmRule
from genmon_gui.core.rules.program import Lost, Stale, WasOff
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.replay.replayed_messages import messages_of
from genmon_gui.services.replay.replayed_program import is_told_by_events, replay_program
from genmon_gui.services.replay.replayed_rule import Firing
from tests.builders import NOW, some_settings

OFF = AlarmRule(WasOff())
ENGINE, OUTDOORS = (AlarmRule(Lost(place), 900.0) for place in ("Engine", "Outdoors"))
BOTH = (ENGINE, OUTDOORS)


def off(connection: Connection, begin_s: float, end_s: float) -> None:
    add(connection, Event(NOW + begin_s, EventKind.PROGRAM_OFF, "crash", NOW + end_s))


def silent(connection: Connection, place: str, begin_s: float, end_s: float | None) -> None:
    until = None if end_s is None else NOW + end_s
    add(connection, Event(NOW + begin_s, EventKind.SENSOR_LOST, "missing", until, place))


def add(connection: Connection, event: Event) -> None:
    with connection:
        events.add(connection, event)


def moments(found: tuple[Firing, ...]) -> list[tuple[float, float | None]]:
    return [(each.at - NOW, None if each.until is None else each.until - NOW) for each in found]


def test_a_long_time_off_is_told_as_the_program_begins_again(record: Connection) -> None:
    off(record, 0.0, 300.0)
    off(record, 1000.0, 8200.0)
    assert replay_program(record, [OFF]) == (Firing(OFF, NOW + 8200, NOW + 8200, 7200.0),)


def test_a_place_is_lost_once_it_was_silent_for_its_delay(record: Connection) -> None:
    silent(record, "Engine", 0.0, 600.0)
    silent(record, "Engine", 2000.0, 4000.0)
    silent(record, "Outdoors", 9000.0, None)
    assert moments(replay_program(record, BOTH)) == [(2900.0, 4000.0), (9900.0, None)]


def test_nothing_is_lost_while_nothing_is_heard(record: Connection) -> None:
    silent(record, "Engine", 0.0, 4000.0)
    silent(record, "Outdoors", 0.0, 4000.0)
    assert replay_program(record, BOTH) == ()


def test_it_is_lost_once_another_is_heard_again(record: Connection) -> None:
    silent(record, "Engine", 0.0, 5000.0)
    silent(record, "Outdoors", 100.0, 2000.0)
    assert moments(replay_program(record, BOTH))[0] == (2000.0, 5000.0)


def test_a_delay_begins_anew_with_the_program(record: Connection) -> None:
    silent(record, "Engine", 0.0, 3000.0)
    off(record, 800.0, 1000.0)
    assert moments(replay_program(record, BOTH)) == [(1900.0, 3000.0)]


def test_only_the_span_that_was_asked_for_counts(record: Connection) -> None:
    silent(record, "Engine", 0.0, 2000.0)
    assert replay_program(record, BOTH, NOW + 1000) == ()


def test_a_time_that_is_not_known_is_left_out(record: Connection) -> None:
    record.execute("INSERT INTO boots (boot_id, name, assumed_ms) VALUES (1, 'boot', 0)")
    add(record, Event(NOW, EventKind.PROGRAM_OFF, "crash", NOW + 8000, boot_id=1))
    assert replay_program(record, [OFF]) == ()


def test_of_the_rest_the_record_tells_nothing() -> None:
    assert [is_told_by_events(rule) for rule in (OFF, ENGINE, AlarmRule(Stale()))] == [
        True,
        True,
        False,
    ]


def test_that_the_program_was_off_is_one_message(record: Connection) -> None:
    off(record, 0.0, 7200.0)
    settings = some_settings(Path("genmon.db"))._replace(alarms=())
    assert len(messages_of(replay_program(record, [OFF]), settings)) == 1
