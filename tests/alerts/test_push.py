import logging
import sys
from pathlib import Path

import pytest

from genmon_gui.alerts.push import EVERYBODY, PushTransport, push_name, push_recipients
from genmon_gui.alerts.transport import Result
from genmon_gui.config.settings import PushSettings
from genmon_gui.core.alert import Alert
from tests.web_server import WebServer


@pytest.fixture
def urls_file(tmp_path: Path) -> Path:
    return tmp_path / "urls"


def test_without_the_optional_part_the_remedy_is_told(
    alert: Alert, urls_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "apprise", None)
    outcome = PushTransport(PushSettings(urls_file)).send(alert, EVERYBODY)
    assert (outcome.result, outcome.for_all) == (Result.POSTPONED, True)
    assert "pip install genmon-gui[push]" in outcome.answer


def test_each_service_is_a_recipient_whose_name_gives_nothing_away(urls_file: Path) -> None:
    urls_file.write_text("# mine\nntfy://s3cr3t-topic\n\ntgram://123:s3cr3t/42\n")
    names = push_recipients(PushSettings(urls_file))
    assert [name.partition("-")[0] for name in names] == ["ntfy", "tgram"]
    assert "s3cr3t" not in str(names)


def test_a_file_that_cannot_be_read_stands_for_everybody(urls_file: Path) -> None:
    assert push_recipients(PushSettings(urls_file)) == (EVERYBODY,)


def test_a_push_message_arrives(alert: Alert, urls_file: Path) -> None:
    pytest.importorskip("apprise")
    with WebServer() as server:
        url = f"json://{server.address}/s3cr3t"
        urls_file.write_text(f"ntfy://other-topic\n{url}\n")
        outcome = PushTransport(PushSettings(urls_file)).send(alert, push_name(url))
    assert outcome.result is Result.SENT
    assert len(server.asked) == 1
    assert server.asked[0].json["title"] == alert.subject
    assert "It is" not in outcome.answer


def test_a_service_that_refuses_is_told_without_its_secrets(
    alert: Alert, urls_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pytest.importorskip("apprise")
    caplog.set_level(logging.DEBUG)
    with WebServer() as server:
        server.status = 403
        url = f"json://me:s3cr3t@{server.address}/s3cr3t-too"
        urls_file.write_text(url)
        outcome = PushTransport(PushSettings(urls_file)).send(alert, push_name(url))
    assert outcome.result is Result.POSTPONED
    assert "403" in outcome.answer
    assert "s3cr3t" not in f"{outcome!r}{caplog.text}"


def test_an_address_that_apprise_does_not_know_is_refused(alert: Alert, urls_file: Path) -> None:
    pytest.importorskip("apprise")
    urls_file.write_text("nonsense://s3cr3t")
    outcome = PushTransport(PushSettings(urls_file)).send(alert, EVERYBODY)
    assert outcome.result is Result.REFUSED
    assert "s3cr3t" not in outcome.answer


def test_a_service_that_was_taken_out_is_refused(alert: Alert, urls_file: Path) -> None:
    pytest.importorskip("apprise")
    urls_file.write_text("ntfy://topic")
    outcome = PushTransport(PushSettings(urls_file)).send(alert, "tgram-123456")
    assert outcome.result is Result.REFUSED
