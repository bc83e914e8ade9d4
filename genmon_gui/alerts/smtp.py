"""E-mail, and SMS through an e-mail gateway, both by one mail server."""

import re
import smtplib
from collections.abc import Callable
from email.message import EmailMessage

from genmon_gui.alerts.causes import Cause, ServerError
from genmon_gui.alerts.letters import email_of, sms_of
from genmon_gui.alerts.session import session, where
from genmon_gui.alerts.transport import EMAIL, SMS, Outcome, Result, Transport
from genmon_gui.alerts.troubles import reply_words, trouble
from genmon_gui.config.settings import EmailSettings
from genmon_gui.core.alert import Alert
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say

TIME_LIMIT_S = 15.0

# The first digits of a server's answer (RFC 5321, 4.2.1).
_TAKEN = 2
_FINAL = 5

# What a server says of one recipient for good: a bad or disabled mailbox (RFC 3463, 3.2 and 3.3);
# without such a number the two that mean no mailbox (RFC 5321, 4.2.3). 5.1.7, 5.1.8, 5.7.1 and a
# word of relaying are about us, and can be put right.
_NO_SUCH_RECIPIENT = re.compile(
    r"5\d\d[ -]5\.(1\.([1236]|10)|2\.1)\b|55[01] (?!5\.\d+\.\d)(?!.*relay)", re.IGNORECASE
)

Write = Callable[[Alert, str, str], EmailMessage]


class SmtpTransport:
    """Hands alerts to a mail server, one recipient and one conversation each."""

    def __init__(
        self,
        name: str,
        write: Write,
        settings: EmailSettings,
        time_limit_s: float = TIME_LIMIT_S,
        password: str = "",
    ) -> None:
        """Get ready; nothing is connected yet.

        Args:
            name: what the outbox calls it.
            write: makes a message of (alert, sender, recipient).
            settings: the server, and who we are.
            time_limit_s: how long the server may take over each answer.
            password: one that is in no file yet; empty for the one in password_file.
        """
        self._name = name
        self._write = write
        self._settings = settings
        self._time_limit_s = time_limit_s
        self._password = password

    @property
    def name(self) -> str:
        """What the outbox calls it."""
        return self._name

    def send(self, alert: Alert, recipient: str) -> Outcome:
        """Try once to reach one recipient."""
        try:
            message = self._write(alert, self._settings.sender, recipient)
            with session(self._settings, self._time_limit_s, self._password) as smtp:
                return _hand_over(smtp, message.as_bytes(), recipient, where(self._settings))
        except GenmonError as error:
            cause = error.cause if isinstance(error, ServerError) else None
            return Outcome(Result.POSTPONED, str(error), for_all=True, cause=cause)
        except OSError as error:
            told = trouble(where(self._settings), error)
            return Outcome(Result.POSTPONED, str(told), cause=told.cause)
        except ValueError:
            return Outcome(
                Result.REFUSED,
                say("{recipient} is no address that mail servers know", recipient=recipient),
                cause=Cause.RECIPIENT,
            )


def smtp_transports(
    settings: EmailSettings, time_limit_s: float = TIME_LIMIT_S, password: str = ""
) -> dict[str, Transport]:
    """The two that go through a mail server, by name.

    Args:
        settings: the server, and who we are.
        time_limit_s: how long the server may take over each answer.
        password: one that is in no file yet; empty for the one in password_file.
    """
    return {
        name: SmtpTransport(name, write, settings, time_limit_s, password)
        for name, write in ((EMAIL, email_of), (SMS, sms_of))
    }


def _hand_over(smtp: smtplib.SMTP, message: bytes, recipient: str, server: str) -> Outcome:
    code, words = smtp.rcpt(recipient)
    if not _is_taken(code):
        answered = _answered(code, words)
        is_unknown = says_no_such_recipient(answered.answer)
        return answered._replace(cause=Cause.RECIPIENT) if is_unknown else answered
    try:
        return _answered(*smtp.data(message))
    except smtplib.SMTPDataError as error:
        return _answered(error.smtp_code, error.smtp_error)
    except OSError as error:
        # It may have got all of it, and only its answer was lost.
        return Outcome(Result.POSTPONED, str(trouble(server, error)), is_unclear=True)


def _answered(code: int, words: bytes | str) -> Outcome:
    """What a server's answer means; what is neither taken nor final is worth another try."""
    answer = reply_words(code, words)
    if _is_taken(code):
        return Outcome(Result.SENT, answer)
    return Outcome(Result.REFUSED if code // 100 == _FINAL else Result.POSTPONED, answer)


def says_no_such_recipient(answer: str) -> bool:
    """Whether a server's answer to a recipient means that there is none, today and tomorrow."""
    return _NO_SUCH_RECIPIENT.match(answer) is not None


def _is_taken(code: int) -> bool:
    return code // 100 == _TAKEN
