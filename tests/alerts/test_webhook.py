import logging
import socket
from email.utils import formatdate
from pathlib import Path
from time import time

import pytest

from genmon_gui.alerts.transport import Outcome, Result
from genmon_gui.alerts.webhook import WebhookTransport
from genmon_gui.config.settings import WebhookSettings
from genmon_gui.core.alert import Alert
from tests.smtp_server import HOST
from tests.web_server import WebServer


def send(alert: Alert, settings: WebhookSettings, limit_s: float = 5.0) -> Outcome:
    return WebhookTransport(settings, limit_s).send(alert, "webhook")


def test_an_alert_arrives_as_json(alert: Alert) -> None:
    with WebServer() as server:
        assert send(alert, WebhookSettings(server.url)) == Outcome(Result.SENT, "200 fine")
    asked = server.asked[0]
    assert (asked.method, asked.path) == ("POST", "/hook")
    assert asked.json == {
        "id": "one@genmon-gui",
        "at": "2026-11-22T19:02:00Z",
        "kind": "news",
        "subject": alert.subject,
        "text": alert.body,
        "short_text": alert.short_text,
    }
    assert asked.headers["Idempotency-Key"] == "one@genmon-gui"
    assert "Authorization" not in asked.headers


def test_a_secret_is_sent_as_a_bearer_and_read_for_each_try(alert: Alert, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    with WebServer() as server:
        settings = WebhookSettings(server.url, secret_file=secret)
        missing = send(alert, settings)
        assert (missing.result, missing.for_all) == (Result.POSTPONED, True)
        secret.write_text("s3cr3t\n")
        assert send(alert, settings).result is Result.SENT
    assert [asked.headers["Authorization"] for asked in server.asked] == ["Bearer s3cr3t"]


def test_an_address_that_is_a_secret_stands_in_no_words(
    alert: Alert, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    url_file = tmp_path / "url"
    with WebServer() as server:
        url_file.write_text(f"{server.url}/s3cr3t?token=s3cr3t")
        assert send(alert, WebhookSettings(url_file=url_file)).result is Result.SENT
    assert server.asked[0].path == "/hook/s3cr3t?token=s3cr3t"
    told = f"{send(alert, WebhookSettings(url_file=url_file))!r} {caplog.text}"
    assert "s3cr3t" not in told


@pytest.mark.parametrize(
    ("status", "result", "for_all"),
    [
        (204, Result.SENT, False),
        (302, Result.POSTPONED, True),
        (400, Result.REFUSED, False),
        (401, Result.POSTPONED, True),
        (404, Result.REFUSED, False),
        (429, Result.POSTPONED, True),
        (500, Result.POSTPONED, True),
        (503, Result.POSTPONED, True),
    ],
)
def test_a_status_decides(alert: Alert, status: int, result: Result, for_all: bool) -> None:  # noqa: FBT001
    with WebServer() as server:
        server.status, server.words = status, ""
        outcome = send(alert, WebhookSettings(server.url))
    assert (outcome.result, outcome.for_all) == (result, for_all)
    assert outcome.answer.startswith(str(status))


@pytest.mark.parametrize(
    ("said", "waits_s"), [("120", 120), ("999999", 3600), ("soon", 0), ("-5", 0), ("", 0)]
)
def test_a_server_says_how_long_to_leave_it_alone(alert: Alert, said: str, waits_s: float) -> None:
    with WebServer() as server:
        server.status, server.headers = 429, {"Retry-After": said}
        assert send(alert, WebhookSettings(server.url)).wait_s == waits_s


def test_it_may_say_until_when_to_leave_it_alone(alert: Alert) -> None:
    with WebServer() as server:
        server.status = 503
        server.headers = {"Retry-After": formatdate(time() + 600, usegmt=True)}
        wait_s = send(alert, WebhookSettings(server.url)).wait_s
    assert 500 < wait_s <= 600


def test_a_page_of_html_is_not_told(alert: Alert) -> None:
    with WebServer() as server:
        server.status, server.words = 502, "<html><body>Bad"
        assert send(alert, WebhookSettings(server.url)).answer == "502 Bad Gateway"


def test_an_answer_that_is_lost_leaves_it_unclear(alert: Alert) -> None:
    with WebServer() as server:
        server.hangs_up = True
        outcome = send(alert, WebhookSettings(server.url))
    assert (outcome.result, outcome.is_unclear) == (Result.POSTPONED, True)
    assert len(server.asked) == 1


def test_a_server_that_says_nothing_is_left(alert: Alert) -> None:
    with socket.create_server((HOST, 0)) as silent:
        url = f"http://{HOST}:{silent.getsockname()[1]}/"
        outcome = send(alert, WebhookSettings(url), limit_s=0.2)
    assert outcome.is_unclear
    assert "does not answer in time" in outcome.answer


def test_a_server_that_is_down_postpones_for_all(alert: Alert) -> None:
    with WebServer() as server:
        url = server.url
    outcome = send(alert, WebhookSettings(url))
    assert (outcome.result, outcome.for_all) == (Result.POSTPONED, True)
    assert outcome.answer == (
        "127.0.0.1: Connection refused: check the web address and this machine's network"
    )


def test_a_certificate_must_be_trusted(alert: Alert) -> None:
    with WebServer(tls=True) as server:
        outcome = send(alert, WebhookSettings(server.url))
        assert "certificate that is not trusted" in outcome.answer
        assert outcome.for_all
        trusted = WebhookSettings(server.url, ca_file=server.ca_file)
        assert send(alert, trusted).result is Result.SENT
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "held", ["s3cr3t", "https:///s3cr3t", "https://example.com/s3cr3t\nmore", "https://[s3cr3t"]
)
def test_what_is_no_web_address_is_told_without_it(alert: Alert, tmp_path: Path, held: str) -> None:
    url_file = tmp_path / "url"
    url_file.write_text(held)
    outcome = send(alert, WebhookSettings(url_file=url_file))
    assert (outcome.result, outcome.for_all) == (Result.POSTPONED, True)
    assert outcome.answer == "this is no web address: write one that begins with https://"
