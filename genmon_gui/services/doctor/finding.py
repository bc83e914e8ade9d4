"""What came of a look at one thing."""

from dataclasses import dataclass
from enum import StrEnum

from genmon_gui.core.errors import GenmonError


class Status(StrEnum):
    """How it stands: WARN works, with something missing; with FAIL the kiosk does not work."""

    OK = "OK"
    WARN = "WARN"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        name: what it is, a word or two.
        status: how it stands.
        text: what was found, without a full stop.
        remedy: what to do about it; empty where there is nothing to do.
    """

    name: str
    status: Status
    text: str
    remedy: str = ""


def well(name: str, text: str) -> Finding:
    """It is as it should be."""
    return Finding(name, Status.OK, text)


def lacking(name: str, text: str, remedy: str) -> Finding:
    """The kiosk works, but something is missing."""
    return Finding(name, Status.WARN, text, remedy)


def failing(name: str, text: str, remedy: str) -> Finding:
    """The kiosk does not work so."""
    return Finding(name, Status.FAIL, text, remedy)


def failed(name: str, error: GenmonError) -> Finding:
    """What the program itself would say about it."""
    return Finding(name, Status.FAIL, error.text, error.remedy)
