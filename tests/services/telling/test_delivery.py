from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from genmon_gui.alerts.smtp import smtp_transports
from genmon_gui.alerts.transport import Outcome, Result, Transport
from genmon_gui.core.alarm import AlarmRule, TransitionKind
from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.core.deadlines import SELDOM, SOON
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.rules.beyond import Beyond
from genmon_gui.core.rules.condition import Side
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import outbox, transitions
from genmon_gui.services.telling.delivery import Delivery, DeliveryReport
from genmon_gui.services.telling.giving_up import GIVE_UP_AFTER_S, GIVE_UP_TRIES
from tests.builders import some_settings
from tests.smtp_server import SmtpServer

AT = 1_795_374_120.0
ME = ("email", "me@example.com")
YOU = ("email", "you@example.com")
SENT = Outcome(Result.SENT, "250 OK")
BUSY = Outcome(Result.POSTPONED, "450 Busy")
DOWN = Outcome(Result.POSTPONED, "server down", for_all=True)
REFUSED = Outcome(Result.REFUSED, "550 No such user")


@dataclass
class FakeTransport:
    name: str = "email"
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    tried: list[tuple[str, str]] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    pictures: list[bytes] = field(default_factory=list)

    def send(self, alert: Alert, recipient: str) -> Outcome:
        self.tried.append((alert.subject, recipient))
        self.bodies.append(alert.body)
        self.pictures.append(alert.picture)
        return self.outcomes.get(recipient, SENT)


def deliver(path: Path, transports: Mapping[str, Transport]) -> Delivery:
    return Delivery(open_record(path), some_settings(path), transports, chance=lambda: 0.0)


@pytest.fixture
def transport() -> FakeTransport:
    return FakeTransport()


@pytest.fixture
def delivery(path: Path, transport: FakeTransport) -> Iterator[Delivery]:
    sender = deliver(path, {transport.name: transport})
    yield sender
    sender.close()


Lay = Callable[..., None]


@pytest.fixture
def lay(record: Connection) -> Lay:
    def put(subject: str, *recipients: tuple[str, str]) -> None:
        alert = Alert(AT, f"<{subject}@x>", subject, "Body", "Short")
        outbox.put(record, alert, recipients or (ME,))

    return put


def states(record: Connection) -> list[tuple[str, int]]:
    rows = record.execute("SELECT state, attempts FROM outbox ORDER BY outbox_id")
    return [(str(state), int(str(attempts))) for state, attempts in rows]


def test_an_empty_outbox_is_all_well(delivery: Delivery) -> None:
    assert delivery.run_once(0.0, AT) == DeliveryReport(0, 0, "", None)


def test_everything_goes_out_oldest_first(
    delivery: Delivery, transport: FakeTransport, lay: Lay, record: Connection
) -> None:
    lay("one", ME, YOU)
    lay("two")
    assert delivery.run_once(0.0, AT) == DeliveryReport(0, 3, "", None)
    assert transport.tried == [("one", ME[1]), ("one", YOU[1]), ("two", ME[1])]
    assert states(record) == [("sent", 1)] * 3


def test_what_was_sent_is_not_sent_again(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    lay("one")
    delivery.run_once(0.0, AT)
    delivery.run_once(1.0, AT + 1)
    assert len(transport.tried) == 1


def test_one_recipients_trouble_does_not_hold_up_another(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = BUSY
    lay("one", ME, YOU)
    report = delivery.run_once(100.0, AT)
    assert report == DeliveryReport(1, 1, "me@example.com: 450 Busy", AT)


def test_what_was_refused_is_tried_again_much_later(
    delivery: Delivery, transport: FakeTransport, lay: Lay, record: Connection
) -> None:
    transport.outcomes[ME[1]] = REFUSED
    lay("one", ME, YOU)
    report = delivery.run_once(0.0, AT)
    words = "me@example.com: 550 No such user"
    assert report == DeliveryReport(1, 1, words, AT)
    transport.outcomes.clear()
    assert delivery.run_once(SELDOM.first_s - 1, AT).sent == 0
    assert delivery.run_once(SELDOM.first_s, AT) == DeliveryReport(0, 1, "", None)
    assert states(record) == [("sent", 2), ("sent", 1)]


def test_what_is_refused_for_days_is_given_up_and_told_until_that_recipient_is_reached(
    delivery: Delivery, transport: FakeTransport, lay: Lay, record: Connection
) -> None:
    transport.outcomes[ME[1]] = REFUSED
    lay("one")
    for number in range(GIVE_UP_TRIES + 1):
        report = delivery.run_once(number * SELDOM.longest_s, AT + number * SELDOM.longest_s)
    assert states(record) == [("given_up", GIVE_UP_TRIES + 1)]
    assert (report.waiting, report.last_answer) == (0, "me@example.com: 550 No such user")
    transport.outcomes.clear()
    lay("two", ME)
    assert delivery.run_once(1e6, AT + 1e6).last_answer == ""
    assert "1 earlier message could not be brought to you" in transport.bodies[-1]


def test_a_clock_that_jumps_alone_gives_nothing_up(
    delivery: Delivery, transport: FakeTransport, lay: Lay, record: Connection
) -> None:
    transport.outcomes[ME[1]] = REFUSED
    lay("one")
    delivery.run_once(0.0, AT + 10 * GIVE_UP_AFTER_S)
    assert states(record) == [("waiting", 1)]


def test_others_are_told_whom_messages_do_not_reach(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = REFUSED
    lay("one", ME, YOU)
    delivery.run_once(0.0, AT)
    assert "Not reached: me@example.com (550 No such user)." in transport.bodies[-1]


def test_a_server_that_asks_for_patience_gets_it(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = DOWN._replace(wait_s=120.0)
    lay("one")
    for now_s in (0.0, 119.0, 120.0):
        delivery.run_once(now_s, AT)
    assert len(transport.tried) == 2


def test_a_message_that_is_hours_late_says_so(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    lay("one")
    delivery.run_once(0.0, AT + 3 * 3600)
    assert transport.tried == [("3 h late: one", ME[1])]
    assert transport.bodies[-1].startswith("This message is 3 h late: it could not be sent before.")


def test_while_the_time_is_not_known_nothing_is_called_late(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    lay("one")
    assert delivery.run_once(0.0, None).sent == 1
    assert transport.tried == [("one", ME[1])]


def test_after_a_long_outage_each_recipient_gets_one_story(
    delivery: Delivery, transport: FakeTransport, lay: Lay, record: Connection
) -> None:
    transport.outcomes[ME[1]] = transport.outcomes[YOU[1]] = DOWN
    for subject in ("one", "two", "three"):
        lay(subject, ME, YOU)
        delivery.run_once(0.0, AT)
    transport.outcomes.clear()
    transport.tried.clear()
    report = delivery.run_once(4 * 3600.0, AT + 4 * 3600)
    assert (report.waiting, report.sent) == (0, 2)
    assert [recipient for _, recipient in transport.tried] == [ME[1], YOU[1]]
    assert all(name in transport.bodies[-1] for name in ("one", "two", "three"))
    assert states(record).count(("sent", 1)) == 2


def test_a_story_that_waits_takes_in_what_has_come_since(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = DOWN
    for subject in ("one", "two", "three"):
        lay(subject)
    delivery.run_once(0.0, AT + 3600)
    lay("four")
    transport.outcomes.clear()
    assert delivery.run_once(3600.0, AT + 7200).sent == 1
    assert all(name in transport.bodies[-1] for name in ("one", "two", "three", "four"))


def test_what_a_server_may_have_taken_is_repeated_as_it_was(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = BUSY._replace(is_unclear=True)
    for subject in ("one", "two", "three"):
        lay(subject)
    delivery.run_once(0.0, AT)
    transport.outcomes.clear()
    assert delivery.run_once(3600.0, AT + 3600).sent == 3


def test_a_server_that_is_down_is_asked_once_a_run(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = DOWN
    for subject in ("one", "two", "three"):
        lay(subject, ME, YOU)
    report = delivery.run_once(0.0, AT)
    assert report == DeliveryReport(6, 0, "server down", AT)
    assert len(transport.tried) == 1


def test_waits_grow_and_the_first_failure_stays_the_beginning(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = DOWN
    lay("one")
    tried_at = []
    for now_s in range(106):
        before = len(transport.tried)
        report = delivery.run_once(float(now_s), AT + now_s)
        tried_at += [now_s] * (len(transport.tried) - before)
    assert tried_at == [0, 15, 45, 105]
    assert report == DeliveryReport(1, 0, "server down", AT)


def test_a_server_that_comes_back_gets_everything_in_order(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = DOWN
    lay("one")
    delivery.run_once(0.0, AT)
    lay("two")
    transport.outcomes.clear()
    assert delivery.run_once(SOON.first_s, AT) == DeliveryReport(0, 2, "", None)
    assert [subject for subject, _ in transport.tried] == ["one", "one", "two"]


def test_a_start_tries_at_once_whatever_failed_before(
    delivery: Delivery, transport: FakeTransport, lay: Lay, path: Path
) -> None:
    transport.outcomes[ME[1]] = DOWN
    lay("one")
    delivery.run_once(0.0, AT)
    restarted = deliver(path, {"email": transport})
    restarted.run_once(1.0, AT)
    restarted.close()
    assert len(transport.tried) == 2


def test_being_stopped_leaves_the_rest_for_later(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    lay("one")
    lay("two")
    report = delivery.run_once(7.0, AT, stop=lambda: bool(transport.tried))
    assert report == DeliveryReport(1, 1, "", None)


def test_a_transport_that_is_no_longer_configured_is_told_of(
    delivery: Delivery, lay: Lay, record: Connection
) -> None:
    lay("one", ("pager", "42"), ME)
    report = delivery.run_once(0.0, AT)
    assert (report.waiting, report.sent) == (1, 1)
    assert 'the transport "pager", which is not configured' in report.last_answer
    assert report.failing_since == AT
    assert states(record) == [("waiting", 0), ("sent", 1)]


def test_what_waits_for_days_for_a_transport_that_is_gone_is_given_up(
    delivery: Delivery, lay: Lay, record: Connection
) -> None:
    lay("one", ("pager", "42"))
    delivery.run_once(0.0, AT + GIVE_UP_AFTER_S)
    assert states(record) == [("given_up", 1)]
    assert delivery.run_once(1.0, AT + GIVE_UP_AFTER_S).last_answer == ""


def test_what_cannot_be_noted_as_sent_is_not_sent_twice_for_it(
    delivery: Delivery, transport: FakeTransport, lay: Lay, record: Connection
) -> None:
    lay("one")
    delivery._connection.set_busy_timeout(1)
    with record, pytest.raises(GenmonError, match="is locked"):
        delivery.run_once(0.0, AT)
    assert states(record) == [("waiting", 0)]
    assert delivery.run_once(1.0, AT).waiting == 0
    assert states(record) == [("sent", 1)]
    assert len(transport.tried) == 1


def test_an_alert_laid_while_the_server_is_down_arrives_once(path: Path, lay: Lay) -> None:
    with SmtpServer("starttls", ("me", "secret")) as before:
        port = before.port
    server = SmtpServer("starttls", ("me", "secret"), port=port)
    delivery = deliver(path, smtp_transports(server.settings(), time_limit_s=5.0))
    lay("one", ME, ("sms", "519@example.com"))
    assert delivery.run_once(0.0, AT).waiting == 2
    with server:
        assert delivery.run_once(SOON.first_s, AT).sent == 2
        assert delivery.run_once(2 * SOON.first_s, AT).sent == 0
    delivery.close()
    assert server.recipients == [ME[1], "519@example.com"]


def test_one_refused_recipient_costs_the_others_nothing(path: Path, lay: Lay) -> None:
    with SmtpServer() as server:
        server.answers[ME[1]] = "550 5.1.1 No such user"
        delivery = deliver(path, smtp_transports(server.settings()))
        lay("one", ME, YOU)
        report = delivery.run_once(0.0, AT)
        delivery.close()
    assert server.recipients == [YOU[1]]
    assert report.last_answer == "me@example.com: 550 5.1.1 No such user"


HOT = AlarmRule(Beyond("Engine block", Side.HIGH, 95.0))


def lay_alarm(record: Connection) -> None:
    number = transitions.add(record, HOT, TransitionKind.ACTIVE, AT, 97.0)
    alert = Alert(AT, "<hot@x>", "Hot", "Hot", "Hot", AlertKind.HIGH)
    outbox.put(record, alert, (ME, YOU, ("sms", "519@x")), number)


def test_a_picture_is_drawn_once_and_goes_with_an_alarm_by_email(
    path: Path, record: Connection, transport: FakeTransport
) -> None:
    lay_alarm(record)
    asked: list[tuple[str, float]] = []

    def draw(place: str, until: float) -> bytes:
        asked.append((place, until))
        return b"PNG"

    settings = some_settings(path, alarms=(HOT,))
    transports = {"email": transport, "sms": transport}
    with closing(Delivery(open_record(path), settings, transports, draw=draw)) as delivery:
        delivery.run_once(0.0, AT)
    assert asked == [("Engine block", AT)]
    assert transport.pictures == [b"PNG", b"PNG", b""]


def test_what_was_turned_away_with_its_picture_is_tried_without(
    path: Path, record: Connection, transport: FakeTransport
) -> None:
    lay_alarm(record)
    transport.outcomes[ME[1]] = Outcome(Result.REFUSED, "552 too large")
    settings = some_settings(path, alarms=(HOT,))
    delivery = Delivery(
        open_record(path), settings, {"email": transport}, draw=lambda _place, _until: b"PNG"
    )
    with closing(delivery):
        for number in range(2):
            delivery.run_once(number * SELDOM.longest_s, AT)
    assert transport.pictures == [b"PNG", b"PNG", b""]
