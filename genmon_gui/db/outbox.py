"""Alerts and where they wait: a row for each transport and recipient."""

from dataclasses import dataclass

from genmon_gui.core.alert import Alert
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, to_ms


@dataclass(frozen=True, slots=True)
class Waiting:
    """One alert that still has to reach one recipient by one transport.

    Attributes:
        outbox_id: names the row.
        transport: the transport's name.
        recipient: its address there.
        attempts: how often it was tried.
        alert: what to send.
    """

    outbox_id: int
    transport: str
    recipient: str
    attempts: int
    alert: Alert


def put(
    connection: Connection,
    alert: Alert,
    recipients: tuple[tuple[str, str], ...],
    transition_id: int | None = None,
    boot_id: int | None = None,
) -> None:
    """Lay an alert into the outbox; within a transaction.

    Args:
        connection: the record.
        alert: what to send.
        recipients: to whom, as (transport, recipient).
        transition_id: what caused it.
        boot_id: the boot by whose assumed start its time is reckoned, None where that is known.
    """
    connection.execute(
        """
        INSERT INTO alerts (transition_id, at_ms, message_id, subject, body, short_text, boot_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        (
            transition_id,
            to_ms(alert.at),
            alert.message_id,
            alert.subject,
            alert.body,
            alert.short_text,
            boot_id,
        ),
    )
    alert_id = connection.last_insert_rowid()
    connection.executemany(
        "INSERT INTO outbox (alert_id, transport, recipient) VALUES (?, ?, ?)",
        [(alert_id, transport, recipient) for transport, recipient in recipients],
    )


def waiting(connection: Connection) -> tuple[Waiting, ...]:
    """What still has to go out, oldest first."""
    rows = connection.execute(
        """
        SELECT outbox_id, transport, recipient, attempts,
               at_ms, message_id, subject, body, short_text
        FROM outbox JOIN alerts USING (alert_id) WHERE state = 'waiting' ORDER BY outbox_id
        """
    )
    return tuple(
        Waiting(
            outbox_id, transport, recipient, attempts, Alert(from_ms(at_ms), message_id, *texts)
        )
        for outbox_id, transport, recipient, attempts, at_ms, message_id, *texts in rows
    )


def finish(
    connection: Connection, outbox_id: int, state: str, at: float | None, answer: str
) -> None:
    """Note that a row is done with: "sent", or "refused" for good, in the server's words.

    When is None while the time is not known.
    """
    connection.execute(
        """
        UPDATE outbox SET state = ?, attempts = attempts + 1, finished_at_ms = ?, last_answer = ?
        WHERE outbox_id = ?
        """,
        (state, None if at is None else to_ms(at), answer, outbox_id),
    )


def postpone(connection: Connection, outbox_id: int, answer: str) -> None:
    """Note that a try failed and why; the row keeps waiting."""
    connection.execute(
        "UPDATE outbox SET attempts = attempts + 1, last_answer = ? WHERE outbox_id = ?",
        (answer, outbox_id),
    )


def last_sent_at(connection: Connection) -> float | None:
    """When a server last took an alert, UTC epoch seconds; None where none ever did."""
    at_ms: int | None = connection.execute(
        "SELECT max(finished_at_ms) FROM outbox WHERE state = 'sent'"
    ).get
    return None if at_ms is None else from_ms(at_ms)
