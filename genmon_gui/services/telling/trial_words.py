"""What came of a test message, in plain words with what to do about it."""

import re
from dataclasses import dataclass

from genmon_gui.alerts.causes import Cause
from genmon_gui.alerts.providers import provider_at
from genmon_gui.alerts.transport import EMAIL, PUSH, SMS, WEBHOOK
from genmon_gui.config.settings import Settings
from genmon_gui.core.language import mark, say
from genmon_gui.services.telling.trial import Tried

_WAYS = {
    EMAIL: mark("E-mail to {recipient}"),
    SMS: mark("Text message to {recipient}"),
    WEBHOOK: mark("Web address {recipient}"),
    PUSH: mark("Push service {recipient}"),
}

_CAUSES = {
    Cause.NAME: mark(
        "{server} cannot be found. Check how the server is spelled, and whether this "
        "machine is on the network."
    ),
    Cause.REACH: mark(
        "{server} cannot be reached. Check server and port, and whether this machine is "
        "on the network."
    ),
    Cause.SILENT: mark(
        "{server} does not answer. Check server and port; some networks bar the way to "
        "mail servers."
    ),
    Cause.TLS: mark(
        "{server} does not speak as it should. With port 465 choose TLS, with port 587 STARTTLS."
    ),
    Cause.TRUST: mark(
        "{server} cannot prove that it is that server, so it was told nothing. Check how "
        "the server is spelled."
    ),
    Cause.CLOCK: mark(
        "This machine's clock is wrong, so that {server} cannot be trusted. Wait until "
        "the clock is set, or set it."
    ),
    Cause.SENDER: mark(
        "{server} takes no mail from {sender}. Check your address and the user name."
    ),
    Cause.RECIPIENT: mark("There is no {recipient}, says the server. Check how it is spelled."),
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
    return say(_CAUSES[cause], server=server, recipient=tried.recipient, sender=email.sender)


def _login(host: str, username: str) -> str:
    provider = provider_at(host)
    refused = say("The server did not accept the password of {username}.", username=username)
    if provider is None:
        hint = say("Type both again; many providers want an app password.")
    else:
        hint = say(provider.hint, provider=provider.name)
    return f"{refused} {hint}"
