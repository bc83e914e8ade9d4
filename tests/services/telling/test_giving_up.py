from collections.abc import Iterator
from pathlib import Path

import pytest

from genmon_gui.alerts.causes import Cause
from genmon_gui.alerts.smtp import smtp_transports
from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.config.settings import Settings
from genmon_gui.core.alert import Alert
from genmon_gui.db.connection import Connection, open_record
from genmon_gui.db.tables import outbox
from genmon_gui.services.status import delivery_trouble
from genmon_gui.services.telling.delivery import Delivery
from tests.builders import EMAIL, NOW, TORONTO, some_settings
from tests.smtp_server import SmtpServer

ME, BAD = "me@example.com", "bad@example.com"
NO_SUCH_USER = Outcome(Result.REFUSED, "550 5.1.1 No such user", cause=Cause.RECIPIENT)


class FakeTransport:
    name = "email"

    def __init__(self) -> None:
        self.outcomes: dict[str, Outcome] = {BAD: NO_SUCH_USER}
        self.sent: list[tuple[str, str]] = []
        self.tries = 0

    def send(self, alert: Alert, recipient: str) -> Outcome:
        self.tries += recipient == BAD
        if recipient in self.outcomes:
            return self.outcomes[recipient]
        self.sent.append((recipient, alert.subject))
        return Outcome(Result.SENT, "250 OK")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    email = EMAIL._replace(recipients=(ME, BAD), sms_recipients=())
    return some_settings(tmp_path / "genmon.db", email=email)


@pytest.fixture
def transport() -> FakeTransport:
    return FakeTransport()


@pytest.fixture
def delivery(settings: Settings, transport: FakeTransport) -> Iterator[Delivery]:
    delivery = Delivery(
        open_record(settings.database), settings, {"email": transport}, chance=lambda: 0.0
    )
    yield delivery
    delivery.close()


def lay(record: Connection, subject: str, at: float = NOW) -> None:
    alert = Alert(at, f"<{subject}@x>", subject, "Body", "Short")
    outbox.put(record, alert, (("email", ME), ("email", BAD)))


def let_pass(delivery: Delivery, hours: float, begin_s: float = 0.0) -> None:
    for quarter in range(int(hours * 4) + 1):
        for now_s in (begin_s + quarter * 900.0, begin_s + quarter * 900.0 + 2.0):
            delivery.run_once(now_s, NOW + now_s)


def test_a_recipient_that_there_is_not_is_given_up_within_an_hour(
    delivery: Delivery, transport: FakeTransport, record: Connection
) -> None:
    lay(record, "hot")
    let_pass(delivery, hours=1)
    assert transport.tries == 3
    assert outbox.waiting(record) == ()


def test_the_others_are_told_at_once_and_only_once(
    delivery: Delivery, transport: FakeTransport, record: Connection
) -> None:
    lay(record, "hot")
    let_pass(delivery, hours=1)
    lay(record, "cold", NOW + 3600)
    let_pass(delivery, hours=2, begin_s=3600.0)
    told = [subject for recipient, subject in transport.sent if recipient == ME]
    assert told == ["hot", f"No message reaches {BAD}", "cold"]


def test_the_screen_goes_on_saying_it(delivery: Delivery, record: Connection) -> None:
    lay(record, "hot")
    let_pass(delivery, hours=1)
    trouble = delivery_trouble(delivery.run_once(7200.0, NOW + 7200), NOW + 7200, TORONTO)
    assert trouble is not None
    assert trouble.text == f"a message was given up: {BAD}: 550 5.1.1 No such user"


def test_a_mended_address_gets_the_next_alert(
    delivery: Delivery, transport: FakeTransport, record: Connection
) -> None:
    lay(record, "hot")
    let_pass(delivery, hours=1)
    transport.outcomes.clear()
    lay(record, "cold", NOW + 3600)
    let_pass(delivery, hours=0, begin_s=3600.0)
    assert (BAD, "cold") in transport.sent


@pytest.mark.parametrize(
    "outcome",
    [
        Outcome(Result.POSTPONED, "535 no", for_all=True, cause=Cause.LOGIN),
        Outcome(Result.REFUSED, "550 5.7.1 relaying denied"),
        Outcome(Result.POSTPONED, "450 busy"),
    ],
)
def test_what_may_be_mended_is_tried_for_days(
    delivery: Delivery, transport: FakeTransport, record: Connection, outcome: Outcome
) -> None:
    transport.outcomes[BAD] = outcome
    lay(record, "hot")
    let_pass(delivery, hours=60)
    assert [row.recipient for row in outbox.waiting(record)] == [BAD]
    assert transport.tries > 10


def test_what_expires_after_days_is_told_too(
    delivery: Delivery, transport: FakeTransport, record: Connection
) -> None:
    transport.outcomes[BAD] = Outcome(Result.REFUSED, "550 5.7.1 relaying denied")
    lay(record, "hot")
    let_pass(delivery, hours=5 * 24)
    assert (ME, f"No message reaches {BAD}") in transport.sent


def test_with_a_real_server_the_same(settings: Settings, record: Connection) -> None:
    lay(record, "hot")
    with SmtpServer() as server:
        server.answers[BAD] = "550 5.1.1 No such user"
        transports = smtp_transports(server.settings())
        delivery = Delivery(open_record(settings.database), settings, transports)
        let_pass(delivery, hours=2)
        delivery.close()
    assert [message["Subject"] for message in server.messages] == [
        "hot",
        f"No message reaches {BAD}",
    ]
