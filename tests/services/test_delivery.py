from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from genmon_gui.alerts.smtp import smtp_transports
from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.core.alert import Alert
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.schedule import FIRST_RETRY_S
from genmon_gui.db import outbox
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.services.delivery import Delivery, DeliveryReport
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

    def send(self, alert: Alert, recipient: str) -> Outcome:
        self.tried.append((alert.subject, recipient))
        return self.outcomes.get(recipient, SENT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "genmon.db"


@pytest.fixture
def record(path: Path) -> Iterator[Connection]:
    connection = open_record(path)
    yield connection
    connection.close()


@pytest.fixture
def transport() -> FakeTransport:
    return FakeTransport()


@pytest.fixture
def delivery(path: Path, transport: FakeTransport) -> Iterator[Delivery]:
    sender = Delivery(open_record(path), {transport.name: transport})
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
    assert delivery.run_once(0.0, AT) == DeliveryReport(0, 0, "", None, None)


def test_everything_goes_out_oldest_first(
    delivery: Delivery, transport: FakeTransport, lay: Lay, record: Connection
) -> None:
    lay("one", ME, YOU)
    lay("two")
    assert delivery.run_once(0.0, AT) == DeliveryReport(0, 3, "", None, None)
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
    assert report == DeliveryReport(1, 1, "me@example.com: 450 Busy", AT, 100.0 + FIRST_RETRY_S)


def test_a_refusal_is_final_and_stays_told_until_that_recipient_is_reached(
    delivery: Delivery, transport: FakeTransport, lay: Lay, record: Connection
) -> None:
    transport.outcomes[ME[1]] = REFUSED
    lay("one", ME, YOU)
    told = DeliveryReport(0, 1, "me@example.com: 550 No such user", None, None)
    assert delivery.run_once(0.0, AT) == told
    assert states(record) == [("refused", 1), ("sent", 1)]
    assert delivery.run_once(1.0, AT).last_answer == told.last_answer
    transport.outcomes.clear()
    lay("two")
    assert delivery.run_once(2.0, AT).last_answer == ""


def test_a_server_that_is_down_is_asked_once_a_run(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = DOWN
    for subject in ("one", "two", "three"):
        lay(subject, ME, YOU)
    report = delivery.run_once(0.0, AT)
    assert report == DeliveryReport(6, 0, "server down", AT, FIRST_RETRY_S)
    assert len(transport.tried) == 1


def test_waits_grow_and_the_first_failure_stays_the_beginning(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = DOWN
    lay("one")
    for now_s in range(101):
        report = delivery.run_once(float(now_s), AT + now_s)
    assert len(transport.tried) == 3  # at 0, 15 and 45 s
    assert report == DeliveryReport(1, 0, "server down", AT, 105.0)


def test_a_server_that_comes_back_gets_everything_in_order(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    transport.outcomes[ME[1]] = DOWN
    lay("one")
    delivery.run_once(0.0, AT)
    lay("two")
    transport.outcomes.clear()
    assert delivery.run_once(FIRST_RETRY_S, AT) == DeliveryReport(0, 2, "", None, None)
    assert [subject for subject, _ in transport.tried] == ["one", "one", "two"]


def test_a_start_tries_at_once_whatever_failed_before(
    delivery: Delivery, transport: FakeTransport, lay: Lay, path: Path
) -> None:
    transport.outcomes[ME[1]] = DOWN
    lay("one")
    delivery.run_once(0.0, AT)
    restarted = Delivery(open_record(path), {"email": transport})
    restarted.run_once(1.0, AT)
    restarted.close()
    assert len(transport.tried) == 2


def test_being_stopped_leaves_the_rest_for_later(
    delivery: Delivery, transport: FakeTransport, lay: Lay
) -> None:
    lay("one")
    lay("two")
    report = delivery.run_once(7.0, AT, stop=lambda: bool(transport.tried))
    assert report == DeliveryReport(1, 1, "", None, 7.0)


def test_a_transport_that_is_no_longer_configured_is_told_of(
    delivery: Delivery, lay: Lay, record: Connection
) -> None:
    lay("one", ("pager", "42"), ME)
    report = delivery.run_once(0.0, AT)
    assert (report.waiting, report.sent, report.next_due_s) == (1, 1, None)
    assert 'the transport "pager", which is not configured' in report.last_answer
    assert report.failing_since == AT
    assert states(record) == [("waiting", 0), ("sent", 1)]


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
    delivery = Delivery(open_record(path), smtp_transports(server.settings(), time_limit_s=5.0))
    lay("one", ME, ("sms", "519@example.com"))
    assert delivery.run_once(0.0, AT).waiting == 2
    with server:
        assert delivery.run_once(FIRST_RETRY_S, AT).sent == 2
        assert delivery.run_once(2 * FIRST_RETRY_S, AT).sent == 0
    delivery.close()
    assert server.recipients == [ME[1], "519@example.com"]


def test_one_refused_recipient_costs_the_others_nothing(path: Path, lay: Lay) -> None:
    with SmtpServer() as server:
        server.answers[ME[1]] = "550 5.1.1 No such user"
        delivery = Delivery(open_record(path), smtp_transports(server.settings()))
        lay("one", ME, YOU)
        report = delivery.run_once(0.0, AT)
        delivery.close()
    assert server.recipients == [YOU[1]]
    assert report.last_answer == "me@example.com: 550 5.1.1 No such user"
