"""What can go wrong between us and a mail server, in words that say what to do."""

import smtplib
import socket
import ssl

from genmon_gui.core.errors import GenmonError

_CHECK_SERVER = "check host, port and security, and this machine's network"
_CHECK_PORT = 'security = "tls" is usual on port 465, "starttls" on port 587'

# X509_V_ERR_CERT_NOT_YET_VALID: what a machine meets whose clock has not been set since power-up.
_NOT_YET_VALID = 9


# Some servers answer with a page; what matters stands in front.
_LONGEST_ANSWER = 300


_PLAIN: tuple[tuple[type[BaseException], str, str], ...] = (
    (TimeoutError, "does not answer in time", _CHECK_SERVER),
    (socket.gaierror, "cannot be found", "check host and this machine's network"),
    (smtplib.SMTPServerDisconnected, "hung up", _CHECK_PORT),
    (smtplib.SMTPNotSupportedError, "does not offer what is configured", _CHECK_PORT),
    (
        UnicodeError,
        "cannot be spoken to",
        "write host, username and sender in plain letters, without accents",
    ),
)


def plain(words: bytes | str) -> str:
    """What a server said; smtplib hands it out as bytes, its own words as text."""
    return words if isinstance(words, str) else words.decode("utf-8", "replace")


def reply_words(code: int, words: bytes | str) -> str:
    """A server's answer on one line."""
    return " ".join(f"{code} {plain(words)}".split())[:_LONGEST_ANSWER]


def trouble(where: str, error: OSError | ValueError) -> GenmonError:
    """An error of smtplib, ssl or the network for people.

    Args:
        where: the server, as host:port.
        error: what was raised; smtplib's own errors are OSErrors.
    """
    cause = _cause(error)
    if isinstance(cause, smtplib.SMTPResponseException):
        return _answered(where, cause)
    if isinstance(cause, ssl.SSLError):
        return _tls_failed(where, cause)
    for kind, text, remedy in _PLAIN:
        if isinstance(cause, kind):
            return GenmonError(f"{where} {text}", remedy)
    words = cause.strerror if isinstance(cause, OSError) and cause.strerror else str(cause)
    return GenmonError(f"{where}: {words.rstrip('.')}", _CHECK_SERVER)


def _cause(error: OSError | ValueError) -> BaseException:
    """What broke a connection: smtplib reports every such break as the server hanging up."""
    hung_up = isinstance(error, smtplib.SMTPServerDisconnected)
    return error.__context__ if hung_up and error.__context__ else error


def _answered(where: str, error: smtplib.SMTPResponseException) -> GenmonError:
    answer = reply_words(error.smtp_code, error.smtp_error)
    if isinstance(error, smtplib.SMTPSenderRefused):
        return GenmonError(
            f"{where} does not take mail from {error.sender} ({answer})",
            "check sender and username",
        )
    return GenmonError(f"{where} is not ready ({answer})")


def _tls_failed(where: str, error: ssl.SSLError) -> GenmonError:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return GenmonError(f"{where} does not speak TLS as expected", _CHECK_PORT)
    remedy = (
        "check this machine's clock"
        if error.verify_code == _NOT_YET_VALID
        else "check host; name a private authority's certificate as ca_file"
    )
    return GenmonError(
        f"{where} has a certificate that is not trusted ({error.verify_message})", remedy
    )
