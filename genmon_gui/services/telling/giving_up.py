"""When a message is given up, and that nobody is left in the dark about it."""

import logging
from collections import Counter
from collections.abc import Collection

from genmon_gui.alerts.causes import Cause
from genmon_gui.alerts.message_id import new_message_id
from genmon_gui.alerts.recipients import recipients_of
from genmon_gui.alerts.short_text import short_text
from genmon_gui.alerts.transport import Outcome
from genmon_gui.config.settings import Settings
from genmon_gui.core.alert import Alert
from genmon_gui.core.calendar import DAY_S
from genmon_gui.core.language import say
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import outbox
from genmon_gui.db.tables.outbox import Waiting
from genmon_gui.services.telling.alerting import FOOTER

logger = logging.getLogger(__name__)

# What was tried so long and so often is given up; a clock that jumps alone gives nothing up.
GIVE_UP_AFTER_S = 3 * DAY_S
GIVE_UP_TRIES = 12
# Of a recipient whom the server says there is not: it may have been its own bad hour.
NO_SUCH_RECIPIENT_TRIES = 3


class Refusals:
    """How often a server said that there is no such recipient. Kept in memory alone."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()

    def is_hopeless(self, row: Waiting, outcome: Outcome, at: float | None) -> bool:
        """Whether another try is of no use, after one that failed.

        Args:
            row: what was tried; as often as it says, and once more.
            outcome: what came of it.
            at: UTC epoch seconds, None while the time is not known.
        """
        if outcome.cause is Cause.RECIPIENT:
            self._counts[row.outbox_id] += 1
            if self._counts[row.outbox_id] >= NO_SUCH_RECIPIENT_TRIES:
                return True
        return not outcome.for_all and row.attempts + 1 >= GIVE_UP_TRIES and is_old(row, at)

    def forget_others(self, rows: Collection[Waiting]) -> None:
        """Remember only what is about these."""
        numbers = {row.outbox_id for row in rows}
        for number in [each for each in self._counts if each not in numbers]:
            del self._counts[number]


def is_old(row: Waiting, at: float | None) -> bool:
    """Whether an alert is so old that it may be given up."""
    return at is not None and at - row.alert.at >= GIVE_UP_AFTER_S


def give_up(
    connection: Connection, settings: Settings, row: Waiting, at: float | None, words: str
) -> None:
    """Try a message no more, and tell all others, unless they know.

    Args:
        connection: the record.
        settings: who the others are.
        row: the message for one recipient.
        at: UTC epoch seconds, None while the time is not known.
        words: why it does not get out.
    """
    logger.warning("a message to %s is given up: %s", row.recipient, words)
    lost = {
        (each.transport, each.recipient) for each in outbox.unreached(connection) if each.given_up
    }
    recipient = (row.transport, row.recipient)
    others = tuple(
        each for each in recipients_of(settings) if each not in lost and each != recipient
    )
    with connection:
        outbox.finish(connection, row.outbox_id, "given_up", at, words)
        if others and recipient not in lost:
            outbox.put(connection, _notice(row, row.alert.at if at is None else at, words), others)


def _notice(row: Waiting, at: float, words: str) -> Alert:
    subject = say("No message reaches {recipient}", recipient=row.recipient)
    body = say(
        "A message to {recipient} was given up: {words}.\n\n"
        "Alarms are told to the others only, until this is put right: check the address, on the "
        "generator's screen under Set up, Messages.",
        recipient=row.recipient,
        words=words,
    )
    return Alert(
        at,
        new_message_id(),
        subject,
        body + FOOTER,
        short_text(f"{subject}: {words}"),
    )
