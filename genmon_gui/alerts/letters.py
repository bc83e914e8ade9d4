"""Alerts as e-mail messages."""

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate

from genmon_gui.alerts.html import html_of
from genmon_gui.alerts.short_text import short_text
from genmon_gui.core.alert import Alert


def email_of(alert: Alert, sender: str, recipient: str) -> EmailMessage:
    """A subject, a plain text and the same as HTML, and the picture where there is one."""
    message = _envelope(alert, sender, recipient)
    message["Subject"] = alert.subject
    # Seven bits, since not every server on the way must take eight.
    message.set_content(alert.body, cte="quoted-printable")
    message.add_alternative(html_of(alert), subtype="html", cte="quoted-printable")
    if alert.picture:
        message.add_attachment(
            alert.picture, maintype="image", subtype="png", filename="last-24-hours.png"
        )
    return message


def sms_of(alert: Alert, sender: str, recipient: str) -> EmailMessage:
    """The short text alone: a gateway would count a subject too."""
    message = _envelope(alert, sender, recipient)
    message.set_content(short_text(alert.short_text), charset="us-ascii", cte="7bit")
    return message


def _envelope(alert: Alert, sender: str, recipient: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = recipient
    message["Date"] = formatdate(localtime=True)
    message["Message-ID"] = alert.message_id
    # Keeps holiday notices from answering (RFC 3834).
    message["Auto-Submitted"] = "auto-generated"
    return message
