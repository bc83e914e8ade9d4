import logging
import socket
from pathlib import Path
from typing import Any

import pytest

from genmon_gui.alerts.causes import Cause
from genmon_gui.alerts.smtp import smtp_transports
from genmon_gui.alerts.transport import EMAIL, SMS, Outcome, Result
from genmon_gui.config.settings import EmailSettings
from genmon_gui.core.alert import Alert
from tests.smtp_server import HOST, SmtpServer

ME = "me@example.com"
LOGIN = ("me", "secret")


def send(alert: Alert, settings: EmailSettings, name: str = EMAIL, limit_s: float = 5.0) -> Outcome:
    return smtp_transports(settings, limit_s)[name].send(alert, ME)


@pytest.mark.parametrize("tls", ["starttls", "tls", "none"])
@pytest.mark.parametrize("login", [LOGIN, None])
def test_an_email_arrives_whole(alert: Alert, tls: str, login: tuple[str, str] | None) -> None:
    with SmtpServer(tls, login) as server:
        assert send(alert, server.settings()) == Outcome(Result.SENT, "250 2.0.0 Queued as 1")
    assert server.recipients == [ME]
    assert server.messages[0]["Subject"] == alert.subject
    assert server.messages[0]["Message-ID"] == alert.message_id
    body = server.messages[0].get_body(("plain",))
    assert body is not None
    assert body.get_content() == alert.body


def test_an_sms_arrives_as_plain_short_text(alert: Alert) -> None:
    with SmtpServer("starttls", LOGIN) as server:
        assert send(alert, server.settings(), SMS).result is Result.SENT
    assert server.messages[0]["Subject"] is None
    assert server.messages[0].get_content().strip() == alert.short_text


@pytest.mark.parametrize("tls", ["starttls", "tls"])
@pytest.mark.parametrize("changes", [{"ca_file": None}, {"host": "localhost"}])
def test_a_certificate_that_is_not_trusted_gets_neither_password_nor_mail(
    alert: Alert, tls: str, changes: dict[str, Any]
) -> None:
    with SmtpServer(tls, LOGIN) as server:
        outcome = send(alert, server.settings(**changes))
    assert outcome.result is Result.POSTPONED
    assert "certificate that is not trusted" in outcome.answer
    assert server.messages == []


def test_a_wrong_password_can_be_put_right_without_a_restart(alert: Alert) -> None:
    with SmtpServer("starttls", LOGIN) as server:
        transport = smtp_transports(server.settings())[EMAIL]
        server.password_file.write_text("wrong")
        outcome = transport.send(alert, ME)
        assert (outcome.result, outcome.for_all) == (Result.POSTPONED, True)
        assert "did not accept the login (535 5.7.8" in outcome.answer
        assert "check username and password_file" in outcome.answer
        server.password_file.write_text("secret")
        assert transport.send(alert, ME).result is Result.SENT


def test_the_password_stands_in_no_log_and_no_words(
    alert: Alert, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with SmtpServer("starttls", LOGIN) as server:
        server.password_file.write_text("s3cr3t-and-wrong")
        transport = smtp_transports(server.settings())[EMAIL]
        told = f"{transport!r} {transport.send(alert, ME)!r} {caplog.text}"
    assert "s3cr3t" not in told


def test_an_unreadable_password_file_postpones(alert: Alert, tmp_path: Path) -> None:
    with SmtpServer("starttls", LOGIN) as server:
        outcome = send(alert, server.settings(password_file=tmp_path / "gone"))
    assert (outcome.result, outcome.for_all) == (Result.POSTPONED, True)
    assert "gone: No such file or directory" in outcome.answer


@pytest.mark.parametrize("held", ["", "no certificate"])
def test_a_ca_file_without_certificates_is_named(alert: Alert, tmp_path: Path, held: str) -> None:
    ca_file = tmp_path / "ca.pem"
    ca_file.write_text(held)
    with SmtpServer("tls") as server:
        outcome = send(alert, server.settings(ca_file=ca_file))
    assert outcome.answer.startswith(f"ca_file {ca_file}: holds no certificates")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"security": "tls"}, "does not speak TLS as expected"),
        ({"host": "..example.com"}, "cannot be spoken to"),
        ({"sender": "mé@example.com"}, "cannot be spoken to"),
        ({"username": ""}, "does not take mail from kiosk@example.com (530"),
        ({"security": "none"}, "does not offer what is configured"),
    ],
)
def test_a_wrong_setting_postpones_for_all(
    alert: Alert, changes: dict[str, Any], told: str
) -> None:
    with SmtpServer("starttls", LOGIN) as server:
        outcome = send(alert, server.settings(**changes))
    assert (outcome.result, outcome.for_all) == (Result.POSTPONED, True)
    assert told in outcome.answer


@pytest.mark.parametrize(
    ("answer", "result", "cause"),
    [
        ("450 4.2.1 Busy", Result.POSTPONED, None),
        ("421 4.7.0 Too many connections", Result.POSTPONED, None),
        ("550 5.1.1 No such user", Result.REFUSED, Cause.RECIPIENT),
        ("550 no such user", Result.REFUSED, Cause.RECIPIENT),
        ("550 5.2.1 Mailbox disabled", Result.REFUSED, Cause.RECIPIENT),
        ("550 5.7.1 Relaying denied", Result.REFUSED, None),
        ("550 relay not permitted", Result.REFUSED, None),
        ("554 5.1.8 Sender's domain is bad", Result.REFUSED, None),
        ("552 5.2.2 Mailbox full", Result.REFUSED, None),
    ],
)
def test_a_servers_word_on_a_recipient_decides(
    alert: Alert, answer: str, result: Result, cause: Cause | None
) -> None:
    with SmtpServer() as server:
        server.answers[ME] = answer
        assert send(alert, server.settings()) == Outcome(result, answer, cause=cause)


@pytest.mark.parametrize(
    ("answer", "result"),
    [("451 4.3.0 Later", Result.POSTPONED), ("554 5.6.0 Never", Result.REFUSED)],
)
def test_a_servers_word_on_a_message_decides(alert: Alert, answer: str, result: Result) -> None:
    with SmtpServer() as server:
        server.data_answer = answer
        assert send(alert, server.settings()) == Outcome(result, answer)


def test_an_address_no_server_knows_is_refused(alert: Alert) -> None:
    with SmtpServer() as server:
        outcome = smtp_transports(server.settings())[EMAIL].send(alert, "mé@example.com")
    assert outcome.result is Result.REFUSED
    assert outcome.answer.startswith("mé@example.com is no address")


def test_a_server_that_goes_silent_after_the_message_is_left(alert: Alert) -> None:
    with SmtpServer() as server:
        server.hangs = True
        outcome = send(alert, server.settings(), limit_s=0.2)
    assert outcome.result is Result.POSTPONED
    assert "does not answer in time" in outcome.answer


@pytest.mark.parametrize("security", ["starttls", "tls", "none"])
def test_a_port_that_takes_calls_and_says_nothing_is_left(alert: Alert, security: str) -> None:
    with SmtpServer() as server, socket.create_server((HOST, 0)) as silent:
        settings = server.settings(port=silent.getsockname()[1], security=security)
        outcome = send(alert, settings, limit_s=0.2)
    assert (outcome.result, outcome.for_all) == (Result.POSTPONED, True)
    assert "does not answer in time" in outcome.answer


def test_a_server_that_is_down_postpones_for_all(alert: Alert) -> None:
    with SmtpServer() as server:
        settings = server.settings()
    outcome = send(alert, settings)
    assert (outcome.result, outcome.for_all) == (Result.POSTPONED, True)
    assert "Connection refused" in outcome.answer
