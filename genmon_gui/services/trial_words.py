"""What came of a test message, in plain words with what to do about it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from genmon_gui.alerts.causes import Cause
from genmon_gui.alerts.providers import provider_at
from genmon_gui.alerts.transport import EMAIL, PUSH, SMS, WEBHOOK
from genmon_gui.config.settings import Settings
from genmon_gui.core.language import mark, say
from genmon_gui.services.trial import Tried

_WAYS = {
    EMAIL: mark("E-mail to {recipient}"),
    SMS: mark("Text message to {recipient}"),
    WEBHOOK: mark("Web address {recipient}"),
    PUSH: mark("Push service {recipient}"),
}

# How a server's answer stands in our own words about it.
_IN_BRACKETS = re.compile(r"\((\d{3} .*)\)")


@dataclass(frozen=True, slots=True)
class TriedWords:
    """One line of the answer.

    Attributes:
        way: what was tried.
        said: what came of it, and what to do about it.
        answer: the server's own words, for who can read them; empty where it said none.
        is_sent: a server took it.
    """

    way: str
    said: str
    answer: str
    is_sent: bool


def way_words(transport: str, recipient: str) -> str:
    """To whom, and how."""
    return say(_WAYS[transport], recipient=recipient)


def tried_words(tried: Tried, settings: Settings) -> TriedWords:
    """What came of one message.

    Args:
        tried: that message.
        settings: by which it was tried.
    """
    way = way_words(tried.transport, tried.recipient)
    return TriedWords(way, _said(tried, settings), _server_said(tried), tried.is_sent)


def _server_said(tried: Tried) -> str:
    """The server's own words, empty where it said none."""
    cause, answer = tried.outcome.cause, tried.outcome.answer
    if cause in (Cause.LOGIN, Cause.SENDER):
        found = _IN_BRACKETS.search(answer)
        return found[1] if found else answer
    return answer if cause in (None, Cause.RECIPIENT) else ""


def _said(tried: Tried, settings: Settings) -> str:
    if tried.is_sent:
        return say("Taken by the server. Look whether it has arrived.")
    cause, email = tried.outcome.cause, settings.email
    if cause is None or email is None or tried.transport not in (EMAIL, SMS):
        return say("Not sent.")
    if cause is Cause.LOGIN:
        return _login(email.host, email.username)
    server = f"{email.host}:{email.port}"
    return _CAUSES[cause](server, tried.recipient, email.sender)


def _login(host: str, username: str) -> str:
    provider = provider_at(host)
    refused = say("The server did not accept the password of {username}.", username=username)
    if provider is None:
        hint = say("Type both again; many providers want an app password.")
    else:
        hint = say(provider.hint, provider=provider.name)
    return f"{refused} {hint}"


def _name(server: str, _recipient: str, _sender: str) -> str:
    return say(
        "{server} cannot be found. Check how the server is spelled, and whether this machine is on "
        "the network.",
        server=server,
    )


def _reach(server: str, _recipient: str, _sender: str) -> str:
    return say(
        "{server} cannot be reached. Check server and port, and whether this machine is on the "
        "network.",
        server=server,
    )


def _silent(server: str, _recipient: str, _sender: str) -> str:
    return say(
        "{server} does not answer. Check server and port; some networks bar the way to mail "
        "servers.",
        server=server,
    )


def _tls(server: str, _recipient: str, _sender: str) -> str:
    return say(
        "{server} does not speak as it should. With port 465 choose TLS, with port 587 STARTTLS.",
        server=server,
    )


def _trust(server: str, _recipient: str, _sender: str) -> str:
    return say(
        "{server} cannot prove that it is that server, so it was told nothing. Check how the "
        "server is spelled.",
        server=server,
    )


def _clock(server: str, _recipient: str, _sender: str) -> str:
    return say(
        "This machine's clock is wrong, so that {server} cannot be trusted. Wait until the clock "
        "is set, or set it.",
        server=server,
    )


def _sender(server: str, _recipient: str, sender: str) -> str:
    return say(
        "{server} takes no mail from {sender}. Check your address and the user name.",
        server=server,
        sender=sender,
    )


def _recipient(_server: str, recipient: str, _sender: str) -> str:
    return say(
        "There is no {recipient}, says the server. Check how it is spelled.", recipient=recipient
    )


_CAUSES: dict[Cause, Callable[[str, str, str], str]] = {
    Cause.NAME: _name,
    Cause.REACH: _reach,
    Cause.SILENT: _silent,
    Cause.TLS: _tls,
    Cause.TRUST: _trust,
    Cause.CLOCK: _clock,
    Cause.SENDER: _sender,
    Cause.RECIPIENT: _recipient,
}
