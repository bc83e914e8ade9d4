from dataclasses import replace
from pathlib import Path

import pytest

from genmon_gui.config.settings import EmailSettings
from genmon_gui.services.doctor.finding import Status
from genmon_gui.services.doctor.mail import check_email


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


def statuses(email: EmailSettings | None) -> list[Status]:
    return [finding.status for finding in check_email(email)]


def test_that_nobody_is_told_of_alarms_is_told() -> None:
    assert statuses(None) == [Status.WARN]


def test_a_whole_configuration_is_well(email: EmailSettings) -> None:
    assert statuses(email) == [Status.OK, Status.OK]


def test_a_password_that_others_can_read_is_told(email: EmailSettings, password_file: Path) -> None:
    password_file.chmod(0o640)
    assert statuses(email) == [Status.OK, Status.WARN]


def test_a_missing_password_fails(email: EmailSettings, password_file: Path) -> None:
    password_file.unlink()
    assert statuses(email) == [Status.OK, Status.FAIL]


def test_a_missing_certificate_file_fails(email: EmailSettings, tmp_path: Path) -> None:
    email = replace(email, ca_file=tmp_path / "absent.pem")
    assert statuses(email) == [Status.OK, Status.OK, Status.FAIL]
