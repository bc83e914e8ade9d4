from pathlib import Path

import pytest

from genmon_gui.__main__ import main
from tests.smtp_server import SmtpServer
from tests.web_server import WebServer


def write_config(folder: Path, server: SmtpServer) -> Path:
    config = folder / "config.toml"
    config.write_text(
        f"""
        timezone = "America/Toronto"
        [email]
        host = "127.0.0.1"
        port = {server.port}
        security = "starttls"
        username = "me"
        password_file = "{server.password_file}"
        ca_file = "{server.ca_file}"
        sender = "kiosk@example.com"
        recipients = ["me@example.com"]
        sms_recipients = ["519@example.com"]
        """
    )
    return config


def test_every_recipient_gets_a_test_alert_and_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with SmtpServer("starttls", ("me", "secret")) as server:
        status = main(["send-test", "--config", str(write_config(tmp_path, server))])
    assert status == 0
    assert server.recipients == ["me@example.com", "519@example.com"]
    assert capsys.readouterr().out.splitlines() == [
        "email to me@example.com: sent, 250 2.0.0 Queued as 1",
        "sms to 519@example.com: sent, 250 2.0.0 Queued as 2",
    ]


def test_it_speaks_to_people_as_the_kiosk_will_and_prints_in_english(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with SmtpServer("starttls", ("me", "secret")) as server:
        config = write_config(tmp_path, server)
        config.write_text(f'language = "de"\n{config.read_text()}')
        server.answers["519@example.com"] = "550 5.1.1 No such user"
        assert main(["send-test", "--config", str(config)]) == 1
    (message,) = server.messages
    assert message["Subject"] == "Testnachricht von genmon-gui"
    assert "sms to 519@example.com: not sent, 550 5.1.1" in capsys.readouterr().out


def test_one_that_fails_is_told_and_the_others_still_go_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with SmtpServer("starttls", ("me", "secret")) as server:
        server.answers["me@example.com"] = "550 5.1.1 No such user"
        status = main(["send-test", "--config", str(write_config(tmp_path, server))])
    assert status == 1
    assert server.recipients == ["519@example.com"]
    assert "me@example.com: not sent, 550 5.1.1 No such user\n" in capsys.readouterr().out


def test_without_an_email_section_one_line_says_how_to_write_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "config.toml"
    config.write_text("")
    assert main(["send-test", "--config", str(config)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert "names nobody who gets alerts: add an [email] section" in printed.err


def test_every_way_is_tried_and_told_without_its_secrets(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "url"
    with WebServer() as server:
        secret.write_text(f"{server.url}/s3cr3t")
        config = tmp_path / "config.toml"
        config.write_text(
            f"""
            [webhook]
            url_file = "{secret}"
            [heartbeat]
            url_file = "{secret}"
            """
        )
        assert main(["send-test", "--config", str(config)]) == 0
        server.status, server.words = 500, "out of order"
        assert main(["send-test", "--config", str(config)]) == 1
    printed = capsys.readouterr()
    assert printed.out.splitlines() == [
        "webhook to url: sent, 200 fine",
        "sign of life: given, 200 fine",
        "webhook to url: not sent, 500 out of order",
        "sign of life: not given, 127.0.0.1 answered 500 out of order: check the web address",
    ]
    assert "s3cr3t" not in printed.out + printed.err
