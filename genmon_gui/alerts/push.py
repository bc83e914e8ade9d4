"""Push messages by apprise, which knows many services: an optional part (genmon-gui[push]).

A service is named by an address that holds its secrets. People and the record know it by a name
made of it from which it cannot be guessed.
"""

import hashlib
import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote

from genmon_gui.alerts.secret_file import read_secret
from genmon_gui.alerts.transport import PUSH, Outcome, Result
from genmon_gui.alerts.troubles import reply_words
from genmon_gui.config.settings import PushSettings
from genmon_gui.core.alert import Alert
from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import mark, say

# Whoever is meant when the file could not be read as the alert was made.
EVERYBODY = "all"

# Whose log tells addresses: apprise, and what it speaks HTTP with.
_TALKERS = ("apprise", "urllib3", "requests")

# Shorter parts of an address are no secrets, and everyday words.
_SHORTEST_SECRET = 4


class PushTransport:
    """Hands alerts to push services, one address each."""

    def __init__(self, settings: PushSettings) -> None:
        self._settings = settings

    @property
    def name(self) -> str:
        """What the outbox calls it."""
        return PUSH

    def send(self, alert: Alert, recipient: str) -> Outcome:
        """Try once to reach one service."""
        try:
            apprise = load_apprise()
            urls = read_urls(self._settings.urls_file)
        except GenmonError as error:
            return Outcome(Result.POSTPONED, str(error), for_all=True)
        wanted = [url for url in urls if recipient in (push_name(url), EVERYBODY)]
        if not wanted:
            return Outcome(
                Result.REFUSED, say("{recipient} is no longer in urls_file", recipient=recipient)
            )
        for url in wanted:
            outcome = _push(apprise, alert, url)
            if outcome.result is not Result.SENT:
                return outcome
        return outcome


def push_recipients(settings: PushSettings) -> tuple[str, ...]:
    """The names of the services; EVERYBODY where the file cannot be read now."""
    try:
        return tuple(dict.fromkeys(map(push_name, read_urls(settings.urls_file))))
    except GenmonError:
        return (EVERYBODY,)


def read_urls(path: Path) -> tuple[str, ...]:
    """The services' addresses, one a line; lines that begin with # explain.

    Raises:
        GenmonError: the file cannot be read or holds none.
    """
    lines = read_secret("urls_file", path, mark("apprise address")).splitlines()
    urls = tuple(line.strip() for line in lines if line.strip() and line.lstrip()[0] != "#")
    if not urls:
        raise GenmonError(
            say("urls_file {path} holds no apprise address", path=path),
            say("write one a line into it"),
        )
    return urls


def push_name(url: str) -> str:
    """What people and the record call a service: ntfy-3fa2c1."""
    return f"{url.partition(':')[0]}-{hashlib.sha256(url.encode()).hexdigest()[:6]}"


def load_apprise() -> ModuleType:
    """The library.

    Raises:
        GenmonError: it is not installed.
    """
    try:
        return import_module("apprise")
    except ImportError as error:
        raise GenmonError(
            say("push messages need apprise, which is not installed"),
            say("run: {command}", command=f"{sys.executable} -m pip install genmon-gui[push]"),
        ) from error


def _push(apprise: ModuleType, alert: Alert, url: str) -> Outcome:
    name = push_name(url)
    with _overheard() as said:
        service = apprise.Apprise.instantiate(url, suppress_exceptions=True)
        if service is None:
            return Outcome(
                Result.REFUSED, say("{name}: apprise does not understand this address", name=name)
            )
        was_taken = service.notify(title=alert.subject, body=alert.body)
    if was_taken:
        return Outcome(Result.SENT, say("{name} took it", name=name))
    words = _masked(" ".join(said), url) or say("no answer")
    return Outcome(
        Result.POSTPONED, say("{name} did not take it ({answer})", name=name, answer=words)
    )


@contextmanager
def _overheard() -> Iterator[list[str]]:
    """What apprise logs: kept from the program's own log, since it may hold secrets."""
    said: list[str] = []
    listener = _Listener(said)
    before = [
        (logger, logger.level, logger.propagate) for logger in map(logging.getLogger, _TALKERS)
    ]
    for logger, _, _ in before:
        logger.addHandler(listener)
        logger.propagate = False
        logger.setLevel(logging.WARNING)
    try:
        yield said
    finally:
        for logger, level, propagate in before:
            logger.removeHandler(listener)
            logger.setLevel(level)
            logger.propagate = propagate


class _Listener(logging.Handler):
    def __init__(self, said: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._said = said

    def emit(self, record: logging.LogRecord) -> None:
        self._said.append(record.getMessage())


def _masked(text: str, url: str) -> str:
    """Words without any part of the address but its scheme."""
    parts = re.split(r"[:/@?&=+,;\s]+", url)[1:]
    spoken = {spelled for part in parts for spelled in (part, unquote(part))}
    for part in sorted(spoken, key=len, reverse=True):
        if len(part) >= _SHORTEST_SECRET:
            text = re.sub(re.escape(part), "***", text, flags=re.IGNORECASE)
    return reply_words(0, text).removeprefix("0 ")
