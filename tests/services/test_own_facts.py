from genmon_gui.core.alert import Alert
from genmon_gui.core.rules.moment import Facts
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import events, outbox
from genmon_gui.db.tables.events import Event, EventKind
from genmon_gui.services.own_facts import OwnFacts
from tests.builders import NOW

ALERT = Alert(NOW, "<1@x>", "subject", "body", "short")


def test_a_program_that_starts_for_the_first_time_was_not_off(record: Connection) -> None:
    facts = OwnFacts()
    facts.look(record)
    assert facts.take() == Facts()


def test_how_long_the_program_was_off_is_said_once(record: Connection) -> None:
    events.add(record, Event(NOW - 7200, EventKind.PROGRAM_OFF, "x", NOW))
    facts = OwnFacts()
    facts.look(record)
    assert facts.take().off_s == 7200.0
    facts.look(record)
    assert facts.take().off_s is None


def test_it_waits_until_the_time_is_known(record: Connection) -> None:
    record.execute("INSERT INTO boots VALUES (7, 'x', 0, NULL, NULL)")
    events.add(record, Event(NOW - 60, EventKind.PROGRAM_OFF, "x", NOW, until_boot_id=7))
    facts = OwnFacts()
    facts.look(record)
    assert facts.take().off_s is None
    record.execute("UPDATE events SET until_boot_id = NULL, until_ms = until_ms + 3000")
    facts.look(record)
    assert facts.take().off_s == 63.0


def test_a_message_that_waits_after_a_failed_try_is_noticed(record: Connection) -> None:
    outbox.put(record, ALERT, (("email", "me@example.com"),))
    facts = OwnFacts()
    facts.look(record)
    assert not facts.take().messages_fail
    outbox.postpone(record, outbox.waiting(record)[0].outbox_id, "server down", is_unclear=False)
    facts.look(record)
    assert facts.take().messages_fail


def test_a_record_that_takes_nothing_is_noticed_until_it_does(record: Connection) -> None:
    facts = OwnFacts()
    facts.note_failure()
    assert facts.take().storage_fails
    facts.look(record)
    assert not facts.take().storage_fails
