"""What can go wrong between us and a mail server, in words that say what to do."""

import smtplib
import socket
import ssl
from dataclasses import dataclass

from genmon_gui.alerts.causes import Cause, ServerError
from genmon_gui.core.language import mark, say
from genmon_gui.core.one_line import one_line


@dataclass(frozen=True, slots=True)
class Remedies:
    """What to do about what may go wrong with one kind of server; all marked.

    Attributes:
        reach: it cannot be reached.
        tls: it does not speak as it should.
        name: its name is none.
        trust: its certificate is not trusted.
    """

    reach: str
    tls: str
    name: str
    trust: str


MAIL = Remedies(
    reach=mark("check host, port and security, and this machine's network"),
    tls=mark('security = "tls" is usual on port 465, "starttls" on port 587'),
    name=mark("write host, username and sender in plain letters, without accents"),
    trust=mark("check host; name a private authority's certificate as ca_file"),
)
WEB = Remedies(
    reach=mark("check the web address and this machine's network"),
    tls=mark("check whether the web address begins with https or http"),
    name=mark("write the web address in plain letters, without accents"),
    trust=mark("check the web address; name a private authority's certificate as ca_file"),
)

# X509_V_ERR_CERT_NOT_YET_VALID: what a machine meets whose clock has not been set since power-up.
_NOT_YET_VALID = 9


# Some servers answer with a page; what matters stands in front.
_LONGEST_ANSWER = 300


_PLAIN: tuple[tuple[type[BaseException], str, str, Cause], ...] = (
    (TimeoutError, mark("{server} does not answer in time"), "reach", Cause.SILENT),
    (socket.gaierror, mark("{server} cannot be found"), "reach", Cause.NAME),
    (smtplib.SMTPServerDisconnected, mark("{server} hung up"), "tls", Cause.TLS),
    (
        smtplib.SMTPNotSupportedError,
        mark("{server} does not offer what is configured"),
        "tls",
        Cause.TLS,
    ),
    (UnicodeError, mark("{server} cannot be spoken to"), "name", Cause.NAME),
)


def plain(words: bytes | str) -> str:
    """What a server said; smtplib hands it out as bytes, its own words as text."""
    return words if isinstance(words, str) else words.decode("utf-8", "replace")


def reply_words(code: int, words: bytes | str) -> str:
    """A server's answer on one line."""
    return one_line(" ".join(f"{code} {plain(words)}".split()))[:_LONGEST_ANSWER]


def trouble(where: str, error: OSError | ValueError, remedies: Remedies = MAIL) -> ServerError:
    """An error of smtplib, ssl or the network for people.

    Args:
        where: the server, as host:port.
        error: what was raised; smtplib's own errors are OSErrors.
        remedies: what to do about it.
    """
    cause = _cause(error)
    if isinstance(cause, smtplib.SMTPResponseException):
        return _answered(where, cause)
    if isinstance(cause, ssl.SSLError):
        return _tls_failed(where, cause, remedies)
    for kind, text, remedy, known in _PLAIN:
        if isinstance(cause, kind):
            return ServerError(say(text, server=where), say(getattr(remedies, remedy)), known)
    words = cause.strerror if isinstance(cause, OSError) and cause.strerror else str(cause)
    is_network = isinstance(cause, OSError) and not isinstance(cause, smtplib.SMTPException)
    known_cause = Cause.REACH if is_network else None
    return ServerError(f"{where}: {words.rstrip('.')}", say(remedies.reach), known_cause)


def _cause(error: OSError | ValueError) -> BaseException:
    """What broke a connection: smtplib reports every such break as the server hanging up."""
    hung_up = isinstance(error, smtplib.SMTPServerDisconnected)
    return error.__context__ if hung_up and error.__context__ else error


def _answered(where: str, error: smtplib.SMTPResponseException) -> ServerError:
    answer = reply_words(error.smtp_code, error.smtp_error)
    if isinstance(error, smtplib.SMTPSenderRefused):
        return ServerError(
            say(
                "{server} does not take mail from {sender} ({answer})",
                server=where,
                sender=error.sender,
                answer=answer,
            ),
            say("check sender and username"),
            Cause.SENDER,
        )
    return ServerError(say("{server} is not ready ({answer})", server=where, answer=answer))


def _tls_failed(where: str, error: ssl.SSLError, remedies: Remedies) -> ServerError:
    if not isinstance(error, ssl.SSLCertVerificationError):
        words = say("{server} does not speak TLS as expected", server=where)
        return ServerError(words, say(remedies.tls), Cause.TLS)
    is_clock_wrong = error.verify_code == _NOT_YET_VALID
    remedy = say("check this machine's clock") if is_clock_wrong else say(remedies.trust)
    untrusted = say(
        "{server} has a certificate that is not trusted ({reason})",
        server=where,
        reason=error.verify_message,
    )
    return ServerError(untrusted, remedy, Cause.CLOCK if is_clock_wrong else Cause.TRUST)
