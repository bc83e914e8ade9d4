"""Bringing back what only a -wal file, or memory, knew of a record that was written over."""

from collections.abc import Mapping
from pathlib import Path

from genmon_gui.core.calendar import iso_utc
from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.pages import Row
from genmon_gui.db.damaged.salvage import FAULTS, READINGS, Remains, opened_wal_alone
from genmon_gui.db.files.wal_aside import wals_put_aside
from genmon_gui.db.tables import events
from genmon_gui.db.tables.events import EventKind
from genmon_gui.services.event_words import event_sentence
from genmon_gui.services.record.salvaged_rows import (
    end_ms_of,
    look_through,
    store_faults,
    store_readings,
)
from genmon_gui.services.timekeeping import Timekeeping, event_now


def bring_back_from_wals(
    connection: Connection, path: Path, names: Mapping[int, str], timekeeping: Timekeeping
) -> None:
    """Bring back what only the -wal file knew of a record that somebody has written over.

    Args:
        connection: the record, open for writing.
        path: the record's.
        names: what the places of the lost record are called, by their numbers, as far as known.
        timekeeping: the time.
    """
    for wal in _unnoted_wals(connection, path):
        with opened_wal_alone(wal, connection) as remains:
            _bring_back_all(connection, remains, names, end_ms_of(timekeeping))


def bring_back_rows(
    connection: Connection,
    rows: tuple[Row, ...],
    names: Mapping[int, str],
    timekeeping: Timekeeping,
) -> None:
    """Bring back readings that were in memory.

    Args:
        connection: the record, open for writing.
        rows: as `readings` has them.
        names: what their places are called, by their numbers.
        timekeeping: the time.
    """
    store_readings(connection, rows, names, end_ms_of(timekeeping))


def note_wals(connection: Connection, path: Path, timekeeping: Timekeeping) -> str:
    """Log that this came back.

    Returns:
        A sentence for people, empty where nothing did.
    """
    notice = ""
    for wal in _unnoted_wals(connection, path):
        event = event_now(timekeeping, EventKind.WRITTEN_OVER, wal.name)
        with connection:
            events.add(connection, event)
        notice = event_sentence(event, iso_utc)
    return notice


def _unnoted_wals(connection: Connection, path: Path) -> list[Path]:
    known = {event.detail for event in events.logged(connection, EventKind.WRITTEN_OVER)}
    return [wal for wal in wals_put_aside(path) if wal.name not in known]


def _bring_back_all(
    connection: Connection, remains: Remains, names: Mapping[int, str], end_ms: int
) -> None:
    look_through(connection, remains)
    all_names = remains.place_names() | dict(names)
    for rows in remains.rows(FAULTS):
        store_faults(connection, rows, all_names, end_ms)
    for rows in remains.rows(READINGS):
        store_readings(connection, rows, all_names, end_ms)
