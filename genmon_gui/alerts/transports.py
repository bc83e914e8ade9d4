"""Which ways lead out, by the settings; of the modules of mail and web only those are imported."""

from genmon_gui.alerts.transport import PUSH, WEBHOOK, Transport
from genmon_gui.config.settings import Settings


def transports_of(settings: Settings, password: str = "") -> dict[str, Transport]:
    """The transports that the settings allow, by name.

    Args:
        settings: which ways there are.
        password: the mail server's where it is in no file yet; empty where it is.
    """
    found: dict[str, Transport] = {}
    if settings.email is not None:
        from genmon_gui.alerts.smtp import smtp_transports

        found |= smtp_transports(settings.email, password=password)
    if settings.webhook is not None:
        from genmon_gui.alerts.webhook import WebhookTransport

        found[WEBHOOK] = WebhookTransport(settings.webhook)
    if settings.push is not None:
        from genmon_gui.alerts.push import PushTransport

        found[PUSH] = PushTransport(settings.push)
    return found
