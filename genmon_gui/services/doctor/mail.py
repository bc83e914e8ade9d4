"""Whether somebody is told of alarms."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from genmon_gui.alerts.gateways import gateway_of
from genmon_gui.alerts.push import load_apprise, push_name, read_urls
from genmon_gui.alerts.secret_file import is_credential, is_open_to_others, read_secret
from genmon_gui.config.settings import (
    EmailSettings,
    HeartbeatSettings,
    PushSettings,
    Settings,
    WebhookSettings,
)
from genmon_gui.core.errors import GenmonError
from genmon_gui.services.doctor.finding import Finding, failed, failing, lacking, well

_TRY = "try it with genmon-gui send-test"


def check_alerts(settings: Settings, today: date) -> Iterator[Finding]:
    """Every way out; nothing is sent."""
    if settings.email is None and settings.webhook is None and settings.push is None:
        text = "not configured, so alarms are only shown on the screen"
        yield lacking("e-mail", text, "add [email] to the configuration")
    if settings.email is not None:
        yield from _check_email(settings.email, today)
    if settings.webhook is not None:
        yield from _check_webhook(settings.webhook)
    if settings.push is not None:
        yield from _check_push(settings.push)
    if settings.heartbeat is not None:
        yield from _check_heartbeat(settings.heartbeat)


def _check_email(email: EmailSettings, today: date) -> Iterator[Finding]:
    people = len(email.recipients) + len(email.sms_recipients)
    yield well("e-mail", f"by {email.host} to {people}; {_TRY}")
    if email.password_file is not None:
        yield _check_secret("password", "password_file", email.password_file)
    if email.ca_file is not None:
        yield from _check_certificates(email.ca_file)
    for address in email.sms_recipients:
        if (gateway := gateway_of(address)) is not None:
            text = f"{address}: {gateway.words(today)} ({gateway.source})"
            yield lacking("SMS", text, "use [push], or the gateway of another company")


def _check_webhook(webhook: WebhookSettings) -> Iterator[Finding]:
    yield well("webhook", f"configured; {_TRY}")
    if webhook.url.startswith("http:"):
        text = "alerts go out without encryption"
        yield lacking("webhook", text, "use an address that begins with https")
    if webhook.url_file is not None:
        yield _check_secret("web address", "url_file", webhook.url_file)
    if webhook.secret_file is not None:
        yield _check_secret("secret", "secret_file", webhook.secret_file)
    if webhook.ca_file is not None:
        yield from _check_certificates(webhook.ca_file)


def _check_push(push: PushSettings) -> Iterator[Finding]:
    try:
        load_apprise()
        names = ", ".join(map(push_name, read_urls(push.urls_file)))
    except GenmonError as error:
        yield failed("push", error)
        return
    yield well("push", f"to {names}; {_TRY}")
    yield _check_secret("push", "urls_file", push.urls_file)


def _check_heartbeat(heartbeat: HeartbeatSettings) -> Iterator[Finding]:
    yield well("sign of life", f"every {heartbeat.interval_s:g} s; {_TRY}")
    if heartbeat.url_file is not None:
        yield _check_secret("web address", "url_file", heartbeat.url_file)


def _check_certificates(file: Path) -> Iterator[Finding]:
    if not file.is_file():
        yield failing("certificates", f"{file} is not there", "correct ca_file")


def _check_secret(what: str, key: str, file: Path) -> Finding:
    # Only the service that systemd hands it to can read it.
    if is_credential(file):
        return well(what, f"{file}, handed out by systemd")
    try:
        read_secret(key, file, what)
    except GenmonError as error:
        return failed(what, error)
    if is_open_to_others(file):
        return lacking(what, f"{file} can be read by others", f"run: chmod 600 {file}")
    return well(what, f"{file}, for its owner alone")
