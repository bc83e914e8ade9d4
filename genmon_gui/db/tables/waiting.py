"""Looks that wait until the start of their boot is known."""

from collections.abc import Sequence
from typing import NamedTuple

from genmon_gui.core.clock import AssumedStart
from genmon_gui.core.reading import Fault, FaultKind, Look, Reading
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, from_units, to_ms, to_units
from genmon_gui.db.tables.faults import kept_rejected


class WaitingLook(NamedTuple):
    """A look whose time is known by now, or will be.

    Attributes:
        look_id: names the row.
        place_id: where it was taken.
        look: a reading or a fault, at the boot's known start plus the time since then.
    """

    look_id: int
    place_id: int
    look: Look


class WaitingBoot(NamedTuple):
    """What waits of one boot.

    Attributes:
        name: the system's name of the boot.
        readings: how many.
        faults: how many.
    """

    name: str
    readings: int
    faults: int


def add(connection: Connection, assumed: AssumedStart, place_id: int, look: Look) -> None:
    """Keep a look that was taken at a time reckoned from an assumed start."""
    connection.execute(
        """
        INSERT INTO waiting_looks (boot_id, since_boot_ms, place_id, value, kind, rejected)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        (
            assumed.boot_id,
            to_ms(look.at) - to_ms(assumed.at),
            place_id,
            *_columns(look),
        ),
    )


def count_readings(connection: Connection, boot_id: int) -> int:
    """How many readings of a boot wait."""
    number: int = connection.execute(
        "SELECT count(value) FROM waiting_looks WHERE boot_id = ?", (boot_id,)
    ).get
    return number


def ready(connection: Connection, most: int) -> tuple[WaitingLook, ...]:
    """Some looks of a boot whose start is known by now, oldest first; none when all are stamped."""
    boot = connection.execute(
        """
        SELECT boot_id, started_ms FROM boots WHERE started_ms IS NOT NULL
        AND EXISTS (SELECT 1 FROM waiting_looks WHERE waiting_looks.boot_id = boots.boot_id)
        LIMIT 1
        """
    ).fetchone()
    if boot is None:
        return ()
    rows = connection.execute(
        """
        SELECT look_id, place_id, since_boot_ms + ?, value, kind, rejected FROM waiting_looks
        WHERE boot_id = ? ORDER BY look_id LIMIT ?
        """,
        (boot[1], boot[0], most),
    )
    return tuple(WaitingLook(look_id, place_id, _look(*look)) for look_id, place_id, *look in rows)


def remove(connection: Connection, looks: Sequence[WaitingLook]) -> None:
    """Let go of looks that have found their place; in the transaction that puts them there."""
    connection.executemany(
        "DELETE FROM waiting_looks WHERE look_id = ?", [(look.look_id,) for look in looks]
    )


def by_unknown_boot(connection: Connection) -> tuple[WaitingBoot, ...]:
    """What waits of boots of which nobody knows when they were."""
    rows = connection.execute(
        """
        SELECT name, count(value), count(kind) FROM waiting_looks JOIN boots USING (boot_id)
        WHERE started_ms IS NULL GROUP BY boot_id ORDER BY min(look_id)
        """
    )
    return tuple(WaitingBoot(*row) for row in rows)


def newest_at(connection: Connection, boot_id: int | None) -> float | None:
    """The newest moment of what waits, of one boot at its assumed time and of all known ones."""
    at_ms: int | None = connection.execute(
        """
        SELECT max(coalesce(started_ms, assumed_ms) + since_boot_ms)
        FROM waiting_looks JOIN boots USING (boot_id) WHERE boot_id = ? OR started_ms IS NOT NULL
        """,
        (boot_id,),
    ).get
    return None if at_ms is None else from_ms(at_ms)


def _columns(look: Look) -> tuple[int | None, str | None, int | str | None]:
    """A look's value, kind and rejected number as stored."""
    if isinstance(look, Reading):
        return to_units(look.temperature_c), None, None
    return None, look.kind, kept_rejected(look)


def _look(at_ms: int, value: int | None, kind: str | None, rejected: int | str | None) -> Look:
    at = from_ms(at_ms)
    if kind is None:
        assert value is not None  # noqa: S101 - as the schema demands
        return Reading(at, from_units(value))
    if isinstance(rejected, str):
        return Fault(at, FaultKind(kind), rejected_text=rejected)
    return Fault(at, FaultKind(kind), None if rejected is None else from_units(rejected))
