from dataclasses import replace

import apsw
import pytest

from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import outbox, transitions

ALERT = Alert(1_000.5, "<one@x>", "Engine block 97.3 °C", "Body", "Engine block 97.3 C")
TWO = (("email", "me@example.com"), ("sms", "519@example.com"))


def test_an_alert_waits_for_each_recipient_on_its_own(record: Connection) -> None:
    outbox.put(record, ALERT, TWO)
    rows = outbox.waiting(record)
    assert [(row.transport, row.recipient) for row in rows] == list(TWO)
    assert all(row.alert == ALERT and row.attempts == 0 for row in rows)


def test_the_oldest_comes_first(record: Connection) -> None:
    for number in range(3):
        outbox.put(record, replace(ALERT, message_id=f"<{number}@x>"), TWO[:1])
    waiting = outbox.waiting(record)
    assert [row.alert.message_id for row in waiting] == ["<0@x>", "<1@x>", "<2@x>"]


@pytest.mark.parametrize("state", ["sent", "given_up"])
def test_a_row_that_is_done_with_waits_no_longer_and_keeps_its_answer(
    record: Connection, state: str
) -> None:
    outbox.put(record, ALERT, TWO)
    first, second = outbox.waiting(record)
    outbox.finish(record, first.outbox_id, state, 2_000.25, "250 OK")
    assert outbox.waiting(record) == (second,)
    row = record.execute(
        "SELECT state, attempts, finished_at_ms, last_answer FROM outbox WHERE outbox_id = ?",
        (first.outbox_id,),
    ).get
    assert row == (state, 1, 2_000_250, "250 OK")


def test_a_postponed_row_keeps_waiting_and_counts_its_tries(record: Connection) -> None:
    outbox.put(record, ALERT, TWO[:1])
    for _ in range(2):
        outbox.begin_try(record, 1)
        outbox.postpone(record, 1, "450 Busy", is_unclear=False)
    row = outbox.waiting(record)[0]
    assert (row.attempts, row.is_unclear, row.last_answer) == (2, False, "450 Busy")


def test_an_alert_knows_the_transition_that_caused_it(record: Connection) -> None:
    rule = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))
    number = transitions.add(record, rule, TransitionKind.ACTIVE, 1_000.5, 97.3)
    outbox.put(record, ALERT, TWO, number)
    assert record.execute("SELECT transition_id FROM alerts").get == number


def test_nothing_of_an_alert_stays_when_its_transaction_fails(record: Connection) -> None:
    with pytest.raises(apsw.ConstraintError), record:
        outbox.put(record, ALERT, TWO[:1] * 2)
    assert outbox.waiting(record) == ()
    assert record.execute("SELECT count(*) FROM alerts").get == 0


def test_what_is_sent_before_the_time_is_known_has_none(record: Connection) -> None:
    outbox.put(record, ALERT, TWO[:1])
    (waiting,) = outbox.waiting(record)
    outbox.finish(record, waiting.outbox_id, "sent", None, "250 OK")
    assert record.execute("SELECT state, finished_at_ms FROM outbox").get == ("sent", None)


def test_when_a_server_last_took_an_alert_is_known(record: Connection) -> None:
    assert outbox.last_sent_at(record) is None
    outbox.put(record, ALERT, TWO)
    first, second = outbox.waiting(record)
    outbox.finish(record, first.outbox_id, "sent", 2_000.5, "250 ok")
    outbox.finish(record, second.outbox_id, "given_up", 3_000.5, "550 no")
    assert outbox.last_sent_at(record) == 2_000.5


def test_a_story_stands_for_the_rows_it_tells(record: Connection) -> None:
    outbox.put(record, ALERT, TWO)
    first, second = outbox.waiting(record)
    story = replace(ALERT, message_id="<story@x>", kind=AlertKind.STORY)
    outbox.bundle(record, (first,), story)
    waiting = outbox.waiting(record)
    assert [row.alert.kind for row in waiting] == [AlertKind.NEWS, AlertKind.STORY]
    assert waiting[0] == second
    assert outbox.told_by(record, waiting[1]) == (first,)
    assert outbox.told_by(record, second) == (second,)


def test_what_a_lost_story_told_waits_again(record: Connection) -> None:
    outbox.put(record, ALERT, TWO[:1])
    rows = outbox.waiting(record)
    outbox.bundle(record, rows, replace(ALERT, message_id="<story@x>", kind=AlertKind.STORY))
    record.execute("UPDATE outbox SET story_id = NULL")
    outbox.free_orphans(record)
    assert rows[0] in outbox.waiting(record)


def test_whom_messages_do_not_reach_is_known_until_one_does(record: Connection) -> None:
    for number in range(3):
        outbox.put(record, replace(ALERT, message_id=f"<{number}@x>"), TWO[:1])
    outbox.finish(record, 1, "given_up", 2_000.0, "550 No")
    outbox.postpone(record, 2, "450 Busy", is_unclear=False)
    told = outbox.Unreached(*TWO[0], waiting=1, given_up=1, last_answer="450 Busy")
    assert outbox.unreached(record) == (told,)
    outbox.finish(record, 3, "sent", 2_000.0, "250 OK")
    assert outbox.unreached(record) == ()
