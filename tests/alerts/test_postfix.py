"""What a mail server of the real world answers."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from genmon_gui.alerts.smtp import smtp_transports
from genmon_gui.alerts.transport import EMAIL, Outcome, Result
from genmon_gui.core.alert import Alert
from tests.postfix_server import BAD, ELSEWHERE, GREY, LARGEST, PostfixServer, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostfixServer]:
    with PostfixServer(tmp_path_factory.mktemp("postfix")) as server:
        yield server


def send(server: PostfixServer, alert: Alert, recipient: str) -> Outcome:
    return smtp_transports(server.settings)[EMAIL].send(alert, recipient)


def test_an_alert_is_queued_and_arrives(server: PostfixServer, alert: Alert) -> None:
    outcome = send(server, alert, "me@example.com")
    assert outcome.result is Result.SENT
    assert outcome.answer.startswith("250 2.0.0 Ok: queued as ")
    mail = server.wait_for_mail(1)[0]
    assert f"Message-ID: {alert.message_id}" in mail
    assert "Auto-Submitted: auto-generated" in mail


def test_greylisting_postpones_and_the_second_try_is_taken(
    server: PostfixServer, alert: Alert
) -> None:
    first = send(server, alert, GREY)
    assert (first.result, first.for_all, first.is_unclear) == (Result.POSTPONED, False, False)
    assert "450 4.2.0" in first.answer
    assert send(server, alert, GREY).result is Result.SENT


def test_a_recipient_that_is_not_there_is_refused(server: PostfixServer, alert: Alert) -> None:
    outcome = send(server, alert, BAD)
    assert outcome.result is Result.REFUSED
    assert "550 5.1.1" in outcome.answer


def test_a_message_that_is_too_large_is_refused(server: PostfixServer, alert: Alert) -> None:
    outcome = send(server, replace(alert, body="x\n" * LARGEST), "me@example.com")
    assert (outcome.result, outcome.is_unclear) == (Result.REFUSED, False)
    assert "552 5.3.4" in outcome.answer


def test_what_the_server_cannot_pass_on_yet_is_its_own_from_then_on(
    server: PostfixServer, alert: Alert
) -> None:
    assert send(server, alert, ELSEWHERE).result is Result.SENT
    server.wait_for_queue()
