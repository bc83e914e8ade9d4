"""Readings that were recorded by a clock that was ahead: they lie in the future."""

import shlex
from dataclasses import dataclass
from pathlib import Path

from genmon_gui.core.calendar import iso_utc
from genmon_gui.db.connection import Connection
from genmon_gui.db.tables import places, readings

# The clock of the machine on which a copy is looked at may be a little behind.
_AHEAD_S = 3600.0


@dataclass(frozen=True, slots=True)
class FutureReadings:
    """What lies in the future of one place.

    Attributes:
        place: its name.
        count: how many readings.
        first_at: the first of them, UTC epoch seconds.
        last_at: the last.
    """

    place: str
    count: int
    first_at: float
    last_at: float


def future_readings(connection: Connection, now: float) -> tuple[FutureReadings, ...]:
    """The readings that cannot be yet, by place.

    Args:
        connection: the record.
        now: UTC epoch seconds.
    """
    names = dict(places.numbered(connection))
    return tuple(
        FutureReadings(names[place_id], count, first_at, last_at)
        for place_id, count, first_at, last_at in readings.since(connection, now + _AHEAD_S)
    )


def future_words(found: FutureReadings, database: Path) -> str:
    """What is to be said of them, with the command that takes them out of every figure."""
    span = f"--from {iso_utc(found.first_at)} --to {iso_utc(found.last_at + 1.0)}"
    command = f"genmon-gui hide --db {shlex.quote(str(database))}"
    return (
        f"readings of {found.place} in the future, {found.count:,} up to "
        f"{iso_utc(found.last_at)}: a clock was wrong; hide them with: "
        f"{command} {shlex.quote(f'--place={found.place}')} {span}"
    )
