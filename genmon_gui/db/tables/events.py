"""The log of what happened to the program, its record and its sensors."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, NamedTuple

from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, to_ms
from genmon_gui.db.tables import places


class EventKind(StrEnum):
    """What happened; the word in the record."""

    STARTED = "started"
    STOPPED = "stopped"
    PROGRAM_OFF = "program_off"
    SENSOR_LOST = "sensor_lost"
    CLOCK_UNKNOWN = "clock_unknown"
    CLOCK_SET = "clock_set"
    SET_ASIDE = "set_aside"
    SALVAGED = "salvaged"
    READ_THROUGH = "read_through"
    PLACE_RENAMED = "place_renamed"
    PUT_BACK = "put_back"
    REPLACED = "replaced"
    WRITTEN_OVER = "written_over"
    MOVED_AWAY = "moved_away"


class Event(NamedTuple):
    """Something that happened.

    Attributes:
        at: when, or when it began, UTC epoch seconds.
        kind: what.
        detail: of STARTED the version, of PROGRAM_OFF why as far as known, of SENSOR_LOST what the
            sensor failed with, of SET_ASIDE and SALVAGED the damaged file's name, of REPLACED
            that of the copy of the record before, of WRITTEN_OVER that of the record's last log,
            of MOVED_AWAY that of somebody's file, of CLOCK_SET by how many seconds, of
            CLOCK_UNKNOWN the system's name of the boot, of PLACE_RENAMED both names.
        until: when it ended, None of what took no time or still goes on.
        place: at which place, None of what concerns no single one.
        boot_id: the boot by whose assumed start `at` is reckoned, None where that is known.
        until_boot_id: the same of `until`.
    """

    at: float
    kind: EventKind
    detail: str = ""
    until: float | None = None
    place: str | None = None
    boot_id: int | None = None
    until_boot_id: int | None = None

    @property
    def goes_on(self) -> bool:
        """Whether it has not ended yet; only what happens at a place can go on."""
        return self.place is not None and self.until is None

    @property
    def is_time_known(self) -> bool:
        """Whether it can be said when it was."""
        return self.boot_id is None and self.until_boot_id is None


_SELECT = """
SELECT at_ms, kind, detail, until_ms, name, boot_id, until_boot_id
FROM events LEFT JOIN places USING (place_id)
"""


def add(connection: Connection, event: Event) -> None:
    """Log an event; of what goes on already at its place, nothing."""
    place_id = None if event.place is None else places.ensure(connection, event.place)
    connection.execute(
        "INSERT INTO events (at_ms, until_ms, kind, detail, place_id, boot_id, until_boot_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            *(to_ms(event.at), _until_ms(event), event.kind, event.detail, place_id),
            *(event.boot_id, event.until_boot_id),
        ),
    )


def end(connection: Connection, event: Event) -> None:
    """Log when something that goes on at a place has ended; the whole of it where it is unknown."""
    connection.execute(
        "UPDATE events SET until_ms = max(at_ms, ?), until_boot_id = ? "
        "WHERE kind = ? AND until_ms IS NULL "
        "AND place_id = (SELECT place_id FROM places WHERE name = ?)",
        (_until_ms(event), event.until_boot_id, event.kind, event.place),
    )
    if not connection.changes():
        add(connection, event)


def logged(connection: Connection, *kinds: EventKind) -> tuple[Event, ...]:
    """The events of some kinds in the order in which they were noted."""
    marks = ", ".join("?" * len(kinds))
    rows = connection.execute(f"{_SELECT} WHERE kind IN ({marks}) ORDER BY event_id", kinds)
    return tuple(_events(rows))


def last(connection: Connection, *kinds: EventKind) -> Event | None:
    """The event of some kinds that was noted last."""
    found = logged(connection, *kinds)
    return found[-1] if found else None


def newest(connection: Connection, most: int) -> tuple[Event, ...]:
    """The events that were noted last, the newest first."""
    rows = connection.execute(f"{_SELECT} ORDER BY event_id DESC LIMIT ?", (most,))
    return tuple(_events(rows))


def going_on(connection: Connection, kind: EventKind) -> tuple[Event, ...]:
    """What goes on at places."""
    rows = connection.execute(
        f"{_SELECT} WHERE kind = ? AND until_ms IS NULL AND place_id IS NOT NULL", (kind,)
    )
    return tuple(_events(rows))


def between(connection: Connection, start: float | None, end: float | None) -> tuple[Event, ...]:
    """The events that reach into [start, end), in order of time; None is open to that side.

    What goes on has no end.
    """
    rows = connection.execute(
        f"""
        {_SELECT} WHERE (:end IS NULL OR at_ms < :end) AND (
            :start IS NULL OR at_ms >= :start OR until_ms > :start
            OR (until_ms IS NULL AND place_id IS NOT NULL)
        ) ORDER BY at_ms, event_id
        """,
        {
            "start": None if start is None else to_ms(start),
            "end": None if end is None else to_ms(end),
        },
    )
    return tuple(_events(rows))


def _events(rows: Iterator[tuple[Any, ...]]) -> Iterator[Event]:
    for at_ms, kind, detail, until_ms, place, *boots in rows:
        until = None if until_ms is None else from_ms(until_ms)
        yield Event(from_ms(at_ms), EventKind(kind), detail, until, place, *boots)


def _until_ms(event: Event) -> int | None:
    return None if event.until is None else to_ms(event.until)
