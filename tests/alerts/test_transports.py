from pathlib import Path

from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.alerts.transports import transports_of
from genmon_gui.config.settings import PushSettings, WebhookSettings
from tests.builders import EMAIL, some_settings


def test_nothing_configured_means_no_way_out(tmp_path: Path) -> None:
    settings = some_settings(tmp_path / "genmon.db")
    assert transports_of(settings) == {}
    assert recipients_of(settings) == ()


def test_every_recipient_has_a_way_and_no_name_holds_a_secret(tmp_path: Path) -> None:
    (tmp_path / "urls").write_text("ntfy://s3cr3t\n")
    settings = some_settings(tmp_path / "genmon.db", email=EMAIL)._replace(
        webhook=WebhookSettings("https://example.com/s3cr3t"),
        push=PushSettings(tmp_path / "urls"),
    )
    recipients = recipients_of(settings)
    assert {name for name, _ in recipients} == set(transports_of(settings))
    assert recipients[:3] == (
        ("email", "me@example.com"),
        ("sms", "5195550100@sms.example.com"),
        ("webhook", "example.com"),
    )
    assert "s3cr3t" not in str(recipients)
