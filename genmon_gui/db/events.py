"""The log of what happened to the program and its record."""

from dataclasses import dataclass
from enum import StrEnum

from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, to_ms


class EventKind(StrEnum):
    """What happened; the word in the record."""

    STARTED = "started"
    STOPPED = "stopped"
    PROGRAM_OFF = "program_off"
    SET_ASIDE = "set_aside"
    SALVAGED = "salvaged"
    READ_THROUGH = "read_through"
    CLOCK_SET = "clock_set"
    CLOCK_UNKNOWN = "clock_unknown"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened.

    Attributes:
        at: when, or when it began, UTC epoch seconds.
        kind: what.
        detail: of STARTED the version, of PROGRAM_OFF why as far as known, of SET_ASIDE and
            SALVAGED the damaged file's name, of CLOCK_SET by how many seconds, of CLOCK_UNKNOWN
            the system's name of the boot.
        until: when it ended, None of what took no time.
        boot_id: the boot by whose assumed start `at` is reckoned, None where that is known.
        until_boot_id: the same of `until`.
    """

    at: float
    kind: EventKind
    detail: str = ""
    until: float | None = None
    boot_id: int | None = None
    until_boot_id: int | None = None


def add(connection: Connection, event: Event) -> None:
    """Log an event."""
    until_ms = None if event.until is None else to_ms(event.until)
    connection.execute(
        "INSERT INTO events (at_ms, until_ms, kind, detail, boot_id, until_boot_id)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            *(to_ms(event.at), until_ms, event.kind, event.detail),
            *(event.boot_id, event.until_boot_id),
        ),
    )


def logged(connection: Connection, *kinds: EventKind) -> tuple[Event, ...]:
    """The events of some kinds in the order in which they were noted."""
    marks = ", ".join("?" * len(kinds))
    rows = connection.execute(
        "SELECT at_ms, kind, detail, until_ms, boot_id, until_boot_id "  # noqa: S608 - ours
        f"FROM events WHERE kind IN ({marks}) ORDER BY event_id",
        kinds,
    )
    return tuple(_event(*row) for row in rows)


def last(connection: Connection, *kinds: EventKind) -> Event | None:
    """The event of some kinds that was noted last."""
    found = logged(connection, *kinds)
    return found[-1] if found else None


def _event(
    at_ms: int, kind: str, detail: str, until_ms: int | None, *boot_ids: int | None
) -> Event:
    until = None if until_ms is None else from_ms(until_ms)
    return Event(from_ms(at_ms), EventKind(kind), detail, until, *boot_ids)
