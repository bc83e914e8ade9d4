"""Why a message does not get out, as one of a few causes that each have a remedy of their own."""

from enum import StrEnum

from genmon_gui.core.errors import GenmonError


class Cause(StrEnum):
    """What is in the way."""

    NAME = "name"
    """The server's name is not known, or this machine is not on the network."""
    REACH = "reach"
    """Nobody listens there, or the way there is barred."""
    SILENT = "silent"
    """It does not answer in time."""
    TLS = "tls"
    """It does not speak as is configured."""
    TRUST = "trust"
    """Its certificate is not trusted."""
    CLOCK = "clock"
    """Its certificate is not valid yet, by this machine's clock."""
    LOGIN = "login"
    """It does not accept user name and password."""
    SENDER = "sender"
    """It does not take mail from this sender."""
    RECIPIENT = "recipient"
    """It says for good that there is no such recipient."""


class ServerError(GenmonError):
    """What went wrong between us and a server.

    Attributes:
        cause: which of the usual ones it was, None for another.
    """

    def __init__(self, text: str, remedy: str = "", cause: Cause | None = None) -> None:
        super().__init__(text, remedy)
        self.cause = cause
