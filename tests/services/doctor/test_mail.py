from datetime import date
from pathlib import Path
from typing import Any

import pytest

from genmon_gui.config.settings import (
    EmailSettings,
    HeartbeatSettings,
    PushSettings,
    WebhookSettings,
)
from genmon_gui.services.doctor.finding import Finding, Status
from genmon_gui.services.doctor.mail import check_alerts
from tests.builders import some_settings


@pytest.fixture
def password_file(tmp_path: Path) -> Path:
    file = tmp_path / "password"
    file.write_text("secret\n", encoding="utf-8")
    file.chmod(0o600)
    return file


@pytest.fixture
def email(password_file: Path) -> EmailSettings:
    return EmailSettings(
        host="smtp.example.com",
        port=587,
        security="starttls",
        username="me",
        password_file=password_file,
        sender="me@example.com",
        recipients=("me@example.com",),
        sms_recipients=(),
    )


def findings(tmp_path: Path, **ways: Any) -> list[Finding]:
    settings = some_settings(tmp_path / "genmon.db")._replace(**ways)
    return list(check_alerts(settings, date(2026, 11, 22)))


def statuses(tmp_path: Path, **ways: Any) -> list[Status]:
    return [finding.status for finding in findings(tmp_path, **ways)]


def test_that_nobody_is_told_of_alarms_is_told(tmp_path: Path) -> None:
    assert statuses(tmp_path) == [Status.WARN]


def test_a_whole_configuration_is_well(email: EmailSettings, tmp_path: Path) -> None:
    assert statuses(tmp_path, email=email) == [Status.OK, Status.OK]


def test_a_password_that_others_can_read_is_told(
    email: EmailSettings, password_file: Path, tmp_path: Path
) -> None:
    password_file.chmod(0o640)
    assert statuses(tmp_path, email=email) == [Status.OK, Status.WARN]


def test_a_missing_password_fails(
    email: EmailSettings, password_file: Path, tmp_path: Path
) -> None:
    password_file.unlink()
    assert statuses(tmp_path, email=email) == [Status.OK, Status.FAIL]


def test_a_missing_certificate_file_fails(email: EmailSettings, tmp_path: Path) -> None:
    email = email._replace(ca_file=tmp_path / "absent.pem")
    assert statuses(tmp_path, email=email) == [Status.OK, Status.OK, Status.FAIL]


@pytest.mark.parametrize(
    ("domain", "told"),
    [
        ("txt.att.net", "AT&T switched this gateway off in 2025-06"),
        ("VTEXT.com", "Verizon will switch this gateway off in 2027-03"),
        ("txt.bell.ca", "Bell has announced the end of this gateway"),
    ],
)
def test_a_gateway_that_is_going_is_told(
    email: EmailSettings, tmp_path: Path, domain: str, told: str
) -> None:
    email = email._replace(sms_recipients=(f"519@{domain}",))
    found = findings(tmp_path, email=email)[-1]
    assert found.status is Status.WARN
    assert told in found.text


def test_a_webhook_without_encryption_is_told(tmp_path: Path) -> None:
    hook = WebhookSettings("http://example.com/hook")
    assert statuses(tmp_path, webhook=hook) == [Status.OK, Status.WARN]


def test_secrets_are_looked_after_and_never_told(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("https://example.com/s3cr3t")
    secret.chmod(0o644)
    ways = {
        "webhook": WebhookSettings(url_file=secret, secret_file=secret),
        "push": PushSettings(secret),
        "heartbeat": HeartbeatSettings(url_file=secret),
    }
    found = findings(tmp_path, **ways)
    assert sum(each.status is Status.WARN for each in found) == 4
    assert "s3cr3t" not in str(found)
    assert str(findings(tmp_path, **ways)).count("chmod 600") == 4


def test_systemds_credentials_need_no_look(tmp_path: Path) -> None:
    hook = WebhookSettings(url_file=Path("$CREDENTIALS_DIRECTORY/hook"))
    assert statuses(tmp_path, webhook=hook) == [Status.OK, Status.OK]


def test_push_without_addresses_fails(tmp_path: Path) -> None:
    assert statuses(tmp_path, push=PushSettings(tmp_path / "absent")) == [Status.FAIL]
