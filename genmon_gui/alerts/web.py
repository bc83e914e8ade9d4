"""One request to a web server, with a time limit and no redirects."""

import ssl
from contextlib import closing
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from pathlib import Path
from time import time
from urllib.parse import SplitResult, urlsplit

from genmon_gui import __version__
from genmon_gui.alerts.session import trust
from genmon_gui.alerts.troubles import WEB, reply_words, trouble
from genmon_gui.config.values import is_web_address
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say

TIME_LIMIT_S = 15.0

# A server that asks for more patience than this is asked again all the same.
_LONGEST_WAIT_S = 3600.0
_MOST_READ = 2000


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked.

    Attributes:
        method: GET or POST.
        url: http or https; may hold secrets and is told nowhere but to its server.
        body: what is sent along, empty for nothing.
        headers: beyond those that every request has.
        ca_file: the certificates to trust instead of the system's, None for the system's.
    """

    method: str
    url: str = field(repr=False)
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class WebAnswer:
    """What the server said.

    Attributes:
        status: HTTP's number.
        words: the same and its first line, for people.
        wait_s: how long it wants to be left alone, 0 where it did not say.
    """

    status: int
    words: str
    wait_s: float

    @property
    def is_good(self) -> bool:
        """Whether the server did what it was asked for."""
        return self.status // 100 == HTTPStatus.OK // 100


class LostAnswerError(GenmonError):
    """The server got the request, or may have, and its answer was lost."""


def host_of(url: str) -> str:
    """The server of a web address, which is no secret."""
    return urlsplit(url).hostname or "?"


def ask(request: Request, time_limit_s: float = TIME_LIMIT_S) -> WebAnswer:
    """Make the request once.

    Raises:
        LostAnswerError: nobody knows whether the server took it.
        GenmonError: it certainly did not.
    """
    parts = _parts(request.url)
    where = parts.hostname or "?"
    with closing(_connection(parts, request.ca_file, time_limit_s)) as connection:
        try:
            connection.connect()
        except (OSError, ValueError) as error:
            raise trouble(where, error, WEB) from None
        try:
            _send(connection, parts, request)
            return _answer(connection.getresponse())
        except (OSError, ValueError, HTTPException) as error:
            known = error if isinstance(error, OSError) else ConnectionError(say("hung up"))
            told = trouble(where, known, WEB)
            raise LostAnswerError(told.text, told.remedy) from None


def _parts(url: str) -> SplitResult:
    """What an address consists of; a file may hold anything.

    Raises:
        GenmonError: it is no web address. It is not told: it may be a secret.
    """
    if not is_web_address(url):
        raise GenmonError(say("this is no web address"), say("write one that begins with https://"))
    return urlsplit(url)


def _connection(parts: SplitResult, ca_file: Path | None, time_limit_s: float) -> HTTPConnection:
    address = (parts.hostname or "", parts.port)
    if parts.scheme == "https":
        context: ssl.SSLContext = trust(ca_file)
        return HTTPSConnection(*address, timeout=time_limit_s, context=context)
    return HTTPConnection(*address, timeout=time_limit_s)


def _send(connection: HTTPConnection, parts: SplitResult, request: Request) -> None:
    path = parts.path or "/"
    target = f"{path}?{parts.query}" if parts.query else path
    headers = {"User-Agent": f"genmon-gui/{__version__}"} | request.headers
    connection.request(request.method, target, request.body or None, headers)


def _answer(response: HTTPResponse) -> WebAnswer:
    said = response.read(_MOST_READ).decode("utf-8", "replace").strip()
    first = next(iter(said.splitlines()), "")
    # A page says nothing to a person.
    words = response.reason if not first or first.startswith("<") else first
    wait_s = _wait_s(response.headers.get("Retry-After", ""))
    return WebAnswer(response.status, reply_words(response.status, words), wait_s)


def _wait_s(retry_after: str) -> float:
    """How long: it is told in seconds or as a date (RFC 9110, 10.2.3)."""
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        wanted_s = float(text[:9])
    else:
        try:
            wanted_s = parsedate_to_datetime(text).timestamp() - time()
        except ValueError:
            return 0.0
    return min(max(wanted_s, 0.0), _LONGEST_WAIT_S)
