"""Alerts and where they wait: a row for each transport and recipient."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from genmon_gui.core.alert import Alert, AlertKind
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, to_ms


class Waiting(NamedTuple):
    """One alert that still has to reach one recipient by one transport.

    Attributes:
        outbox_id: names the row.
        transport: the transport's name.
        recipient: its address there.
        attempts: how often it was tried.
        is_unclear: after one of the tries nobody knows whether the server took it.
        last_answer: what came of the latest try, empty before the first.
        alert_id: the alert's number.
        rule_key: the alarm that caused it, empty where none did.
        alert: what to send.
    """

    outbox_id: int
    transport: str
    recipient: str
    attempts: int
    is_unclear: bool
    last_answer: str
    alert_id: int
    rule_key: str
    alert: Alert


class OutboxStanding(NamedTuple):
    """How the outbox stands.

    Attributes:
        waiting: how many rows still have to go out.
        last_sent_at: when the last one went out, UTC epoch seconds; None when none ever did, or
            not at a known time.
        last_answer: what the server said last, of what waits where something does; may be empty.
    """

    waiting: int
    last_sent_at: float | None
    last_answer: str


def standing(connection: Connection) -> OutboxStanding:
    """How the outbox stands."""
    waiting, sent_ms = connection.execute(
        """
        SELECT count(*) FILTER (WHERE state = 'waiting'),
               max(finished_at_ms) FILTER (WHERE state = 'sent') FROM outbox
        """
    ).get
    answer = connection.execute(
        """
        SELECT last_answer FROM outbox WHERE last_answer <> ''
        ORDER BY state = 'waiting' DESC, outbox_id DESC LIMIT 1
        """
    ).get
    return OutboxStanding(waiting, None if sent_ms is None else from_ms(sent_ms), answer or "")


class Unreached(NamedTuple):
    """Somebody whom messages do not reach.

    Attributes:
        transport: by which transport.
        recipient: its address there.
        waiting: how many messages wait after a try that failed.
        given_up: how many were given up since one was taken.
        last_answer: what came of the latest try.
    """

    transport: str
    recipient: str
    waiting: int
    given_up: int
    last_answer: str


def put(
    connection: Connection,
    alert: Alert,
    recipients: tuple[tuple[str, str], ...],
    transition_id: int | None = None,
    boot_id: int | None = None,
) -> int:
    """Lay an alert into the outbox; within a transaction.

    Args:
        connection: the record.
        alert: what to send.
        recipients: to whom, as (transport, recipient).
        transition_id: what caused it.
        boot_id: the boot by whose assumed start its time is reckoned, None where that is known.

    Returns:
        The alert's number.
    """
    connection.execute(
        """
        INSERT INTO alerts
            (transition_id, at_ms, message_id, subject, body, short_text, kind, boot_id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            transition_id,
            to_ms(alert.at),
            alert.message_id,
            alert.subject,
            alert.body,
            alert.short_text,
            alert.kind,
            boot_id,
        ),
    )
    alert_id = connection.last_insert_rowid()
    connection.executemany(
        "INSERT INTO outbox (alert_id, transport, recipient) VALUES (?, ?, ?)",
        [(alert_id, transport, recipient) for transport, recipient in recipients],
    )
    return alert_id


_ROWS = """
SELECT outbox_id, transport, recipient, attempts, is_unclear, last_answer,
       alert_id, coalesce((SELECT rule_key FROM transitions
                           WHERE transitions.transition_id = alerts.transition_id), ''),
       alerts.at_ms, message_id, subject, body, short_text, alerts.kind
FROM outbox JOIN alerts USING (alert_id)
"""


def waiting(connection: Connection) -> tuple[Waiting, ...]:
    """What still has to go out, oldest first."""
    return _read(connection, f"{_ROWS} WHERE state = 'waiting' ORDER BY outbox_id", ())


def told_by(connection: Connection, row: Waiting) -> tuple[Waiting, ...]:
    """What a story tells its recipient instead, oldest first; of anything else the row itself."""
    found = _read(
        connection,
        f"{_ROWS} WHERE story_id = ? AND transport = ? AND recipient = ? ORDER BY outbox_id",
        (row.alert_id, row.transport, row.recipient),
    )
    return found or (row,)


def _read(
    connection: Connection, query: str, values: tuple[int | float | str, ...]
) -> tuple[Waiting, ...]:
    return tuple(_waiting(row) for row in connection.execute(query, values))


def _waiting(row: tuple[Any, ...]) -> Waiting:
    *front, at_ms, message_id, subject, body, short_text, kind = row
    alert = Alert(from_ms(at_ms), message_id, subject, body, short_text, AlertKind(kind))
    number, transport, recipient, attempts, is_unclear, answer, alert_id, rule_key = front
    tries = (attempts, bool(is_unclear), answer)
    return Waiting(number, transport, recipient, *tries, alert_id, rule_key, alert)


def bundle(connection: Connection, rows: Iterable[Waiting], story: Alert) -> None:
    """Let a story tell these rows of one recipient, and what earlier stories among them told."""
    rows = tuple(rows)
    with connection:
        story_id = put(connection, story, ((rows[0].transport, rows[0].recipient),))
        for row in rows:
            connection.execute(
                """
                UPDATE outbox SET state = 'bundled', story_id = :story
                WHERE outbox_id = :row
                   OR story_id = (SELECT alert_id FROM outbox WHERE outbox_id = :row)
                """,
                {"story": story_id, "row": row.outbox_id},
            )


def free_orphans(connection: Connection) -> None:
    """Let what a lost story told go out by itself again; within a transaction."""
    connection.execute(
        "UPDATE outbox SET state = 'waiting' WHERE state = 'bundled' AND story_id IS NULL"
    )


def begin_try(connection: Connection, outbox_id: int) -> None:
    """Note that a try is made; until it ends nobody knows what comes of it."""
    connection.execute(
        "UPDATE outbox SET attempts = attempts + 1, is_unclear = 1 WHERE outbox_id = ?",
        (outbox_id,),
    )


def finish(
    connection: Connection, outbox_id: int, state: str, at: float | None, answer: str
) -> None:
    """Note that a row is done with: "sent", or "given_up", in the server's words.

    When is None while the time is not known.
    """
    connection.execute(
        """
        UPDATE outbox
        SET state = ?, attempts = max(attempts, 1), finished_at_ms = ?, last_answer = ?
        WHERE outbox_id = ?
        """,
        (state, None if at is None else to_ms(at), answer, outbox_id),
    )


def postpone(connection: Connection, outbox_id: int, answer: str, *, is_unclear: bool) -> None:
    """Note that a try failed and why, and whether a server may have taken it all the same."""
    connection.execute(
        "UPDATE outbox SET last_answer = ?, is_unclear = ? WHERE outbox_id = ?",
        (answer, is_unclear, outbox_id),
    )


def last_sent_at(connection: Connection) -> float | None:
    """When a server last took an alert, UTC epoch seconds; None where none ever did."""
    at_ms: int | None = connection.execute(
        "SELECT max(finished_at_ms) FROM outbox WHERE state = 'sent'"
    ).get
    return None if at_ms is None else from_ms(at_ms)


def unreached(connection: Connection) -> tuple[Unreached, ...]:
    """Whom messages do not reach: whose last one was given up, or waits after a try."""
    rows = connection.execute(
        """
        SELECT transport, recipient, sum(state = 'waiting'), sum(state = 'given_up'),
               (SELECT last_answer FROM outbox
                WHERE transport = o.transport AND recipient = o.recipient
                      AND state IN ('waiting', 'given_up') AND last_answer <> ''
                ORDER BY outbox_id DESC LIMIT 1)
        FROM outbox AS o
        WHERE (state = 'given_up' OR (state = 'waiting' AND last_answer <> ''))
              AND outbox_id > coalesce((
                  SELECT max(outbox_id) FROM outbox
                  WHERE transport = o.transport AND recipient = o.recipient AND state = 'sent'
              ), 0)
        GROUP BY transport, recipient ORDER BY min(outbox_id)
        """
    )
    return tuple(Unreached(*row) for row in rows)


def last_at(connection: Connection, kind: AlertKind) -> float | None:
    """For when the newest alert of a kind was made, None without one."""
    found = connection.execute("SELECT max(at_ms) FROM alerts WHERE kind = ?", (kind,)).get
    return None if found is None else from_ms(found)
