"""To whom alerts go, by the settings; without what sends them, since rounds ask for it."""

from genmon_gui.alerts.transport import EMAIL, PUSH, SMS, WEBHOOK
from genmon_gui.config.settings import Settings, WebhookSettings


def recipients_of(settings: Settings) -> tuple[tuple[str, str], ...]:
    """Who gets every alert, as (transport, recipient), each once; no name of one holds a secret."""
    found: list[tuple[str, str]] = []
    if settings.email is not None:
        found += [(EMAIL, recipient) for recipient in settings.email.recipients]
        found += [(SMS, recipient) for recipient in settings.email.sms_recipients]
    if settings.webhook is not None:
        found.append((WEBHOOK, _webhook_name(settings.webhook)))
    if settings.push is not None:
        from genmon_gui.alerts.push import push_recipients  # seldom configured

        found += [(PUSH, recipient) for recipient in push_recipients(settings.push)]
    return tuple(dict.fromkeys(found))


def second_recipients_of(settings: Settings) -> tuple[tuple[str, str], ...]:
    """Who is told of an alarm that nobody acknowledges, as (transport, recipient)."""
    alerts = settings.alerts
    found = [(EMAIL, recipient) for recipient in alerts.escalate_to]
    found += [(SMS, recipient) for recipient in alerts.escalate_sms_to]
    return tuple(dict.fromkeys(found))


def _webhook_name(settings: WebhookSettings) -> str:
    if settings.url_file is not None:
        return settings.url_file.name
    from genmon_gui.alerts.web import host_of  # seldom configured

    return host_of(settings.url)
