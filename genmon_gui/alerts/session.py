"""A conversation with the mail server, up to the point where it asks for whom the mail is."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from genmon_gui.alerts.bounded_smtp import BoundedSMTP, BoundedSMTPOverTLS
from genmon_gui.alerts.causes import Cause, ServerError
from genmon_gui.alerts.password import read_password, without_password
from genmon_gui.alerts.troubles import plain, reply_words, trouble
from genmon_gui.config.settings import EmailSettings
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say

# smtplib would look up this machine's own name, which without a network can take far longer than
# any time limit; this is what it says itself where the name has no domain.
_OUR_NAME = "[127.0.0.1]"

_OK = 250


@contextmanager
def session(settings: EmailSettings, time_limit_s: float, password: str) -> Iterator[smtplib.SMTP]:
    """A server that has let us in and takes mail from our sender.

    Args:
        settings: which server, and who we are.
        time_limit_s: how long it may take over each answer.
        password: one that is in no file yet; empty for the one in password_file.

    Raises:
        GenmonError: it cannot be reached or trusted, or does not want us.
    """
    try:
        smtp = _connected(settings, time_limit_s)
    except (OSError, ValueError) as error:
        raise trouble(where(settings), error) from error
    try:
        _introduce(smtp, settings, password)
        yield smtp
        # It has taken the mail; how it says goodbye changes nothing.
        with suppress(OSError):
            smtp.quit()
    finally:
        smtp.close()


def where(settings: EmailSettings) -> str:
    """The server, as people write it."""
    return f"{settings.host}:{settings.port}"


def _connected(settings: EmailSettings, time_limit_s: float) -> smtplib.SMTP:
    address = (settings.host, settings.port, _OUR_NAME)
    if settings.security == "tls":
        context = trust(settings.ca_file)
        return BoundedSMTPOverTLS(*address, timeout=time_limit_s, context=context)
    return BoundedSMTP(*address, timeout=time_limit_s)


def _introduce(smtp: smtplib.SMTP, settings: EmailSettings, password: str) -> None:
    try:
        if settings.security == "starttls":
            smtp.starttls(context=trust(settings.ca_file))
        smtp.ehlo_or_helo_if_needed()
        if settings.username:
            _log_in(smtp, settings, password or read_password(settings.password_file))
        _name_sender(smtp, settings.sender)
    except (OSError, ValueError) as error:
        raise trouble(where(settings), error) from error


def trust(ca_file: Path | None) -> ssl.SSLContext:
    """Whose certificates are believed.

    Raises:
        GenmonError: the file is not there or holds no certificates.
    """
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        words = f"ca_file {ca_file}: {error.strerror}"
        if isinstance(error, ssl.SSLError):
            words = say("ca_file {path}: holds no certificates", path=ca_file)
        raise GenmonError(words, say("name a PEM file")) from error


def _log_in(smtp: smtplib.SMTP, settings: EmailSettings, password: str) -> None:
    try:
        smtp.login(settings.username, password)
    except smtplib.SMTPAuthenticationError as error:
        words = without_password(plain(error.smtp_error), settings.username, password)
        # None: the original would carry its words along.
        raise ServerError(
            say(
                "{server} did not accept the login ({answer})",
                server=where(settings),
                answer=reply_words(error.smtp_code, words),
            ),
            say("check username and password_file; many providers want an app password"),
            Cause.LOGIN,
        ) from None


def _name_sender(smtp: smtplib.SMTP, sender: str) -> None:
    code, words = smtp.mail(sender)
    if code != _OK:
        raise smtplib.SMTPSenderRefused(code, words, sender)
