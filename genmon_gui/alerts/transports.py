"""Which ways lead out, and to whom, by the settings."""

from genmon_gui.alerts.push import PushTransport, push_recipients
from genmon_gui.alerts.smtp import smtp_transports
from genmon_gui.alerts.transport import EMAIL, PUSH, SMS, WEBHOOK, Transport
from genmon_gui.alerts.web import host_of
from genmon_gui.alerts.webhook import WebhookTransport
from genmon_gui.config.settings import Settings, WebhookSettings


def transports_of(settings: Settings, password: str = "") -> dict[str, Transport]:
    """The transports that the settings allow, by name.

    Args:
        settings: which ways there are.
        password: the mail server's where it is in no file yet; empty where it is.
    """
    found = smtp_transports(settings.email, password=password)
    if settings.webhook is not None:
        found[WEBHOOK] = WebhookTransport(settings.webhook)
    if settings.push is not None:
        found[PUSH] = PushTransport(settings.push)
    return found


def recipients_of(settings: Settings) -> tuple[tuple[str, str], ...]:
    """Who gets every alert, as (transport, recipient), each once; no name of one holds a secret."""
    found: list[tuple[str, str]] = []
    if settings.email is not None:
        found += [(EMAIL, recipient) for recipient in settings.email.recipients]
        found += [(SMS, recipient) for recipient in settings.email.sms_recipients]
    if settings.webhook is not None:
        found.append((WEBHOOK, _webhook_name(settings.webhook)))
    if settings.push is not None:
        found += [(PUSH, recipient) for recipient in push_recipients(settings.push)]
    return tuple(dict.fromkeys(found))


def second_recipients_of(settings: Settings) -> tuple[tuple[str, str], ...]:
    """Who is told of an alarm that nobody acknowledges, as (transport, recipient)."""
    alerts = settings.alerts
    found = [(EMAIL, recipient) for recipient in alerts.escalate_to]
    found += [(SMS, recipient) for recipient in alerts.escalate_sms_to]
    return tuple(dict.fromkeys(found))


def _webhook_name(settings: WebhookSettings) -> str:
    return host_of(settings.url) if settings.url_file is None else settings.url_file.name
