"""The message that a transition causes."""

from dataclasses import dataclass, field
from enum import StrEnum


class AlertKind(StrEnum):
    """What a message is about; the word in the record."""

    HIGH = "high"
    LOW = "low"
    TROUBLE = "trouble"
    RETURNED = "returned"
    NEWS = "news"
    STORY = "story"
    WEEKLY = "weekly"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Alert:
    """A message for people.

    Attributes:
        at: when what it tells happened, UTC epoch seconds.
        message_id: the same at every try, so that a repeat is recognisable; as RFC 5322 writes it,
            <unique@domain>.
        subject: one line.
        body: plain text.
        short_text: the same for SMS, at most 160 characters.
        kind: what it is about.
        picture: PNG, empty without one; it is made for each try and not in the record.
    """

    at: float
    message_id: str
    subject: str
    body: str
    short_text: str
    kind: AlertKind = AlertKind.NEWS
    picture: bytes = field(default=b"", repr=False)
