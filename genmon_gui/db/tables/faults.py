"""Looks that gave no reading, with what was rejected."""

from collections.abc import Iterable

from genmon_gui.core.reading import Fault, FaultKind
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import to_ms, to_units

# Rejected numbers are kept as numbers up to here: whole ones have 63 bits.
_MOST_KEPT_C = 1e9


def add(connection: Connection, faults: Iterable[tuple[int, Fault]]) -> int:
    """Record faults; where a place has one at that very moment, the first stays.

    Args:
        connection: the record.
        faults: each with the number of its place.

    Returns:
        How many were new.
    """
    before = connection.total_changes()
    connection.executemany(
        "INSERT INTO faults VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            (to_ms(fault.at), place_id, fault.kind, kept_rejected(fault))
            for place_id, fault in faults
        ),
    )
    return connection.total_changes() - before


def believe(connection: Connection, doubted: Iterable[tuple[int, int]]) -> None:
    """Forget that 85 °C were doubted, since they turned out to be true.

    Args:
        connection: the record.
        doubted: (milliseconds, number of the place).
    """
    connection.executemany(
        "DELETE FROM faults WHERE at_ms = ? AND place_id = ? AND kind = ?",
        ((*doubt, FaultKind.POWER_ON_VALUE) for doubt in doubted),
    )


def kept_rejected(fault: Fault) -> int | str | None:
    """What was rejected as stored; a number beyond all sense, from a log, as text."""
    if fault.rejected_c is None:
        return fault.rejected_text or None
    if abs(fault.rejected_c) > _MOST_KEPT_C:
        return repr(fault.rejected_c)
    return to_units(fault.rejected_c)


def counted(connection: Connection, start: float, end: float) -> tuple[tuple[str, str, int], ...]:
    """How many faults of which kind each place had in [start, end).

    Returns:
        (place, kind, count), the most frequent kind of a place first.
    """
    return tuple(
        connection.execute(
            """
            SELECT name, kind, count(*) AS count FROM faults JOIN places USING (place_id)
            WHERE at_ms >= ? AND at_ms < ? GROUP BY place_id, kind
            ORDER BY place_id, count DESC, kind
            """,
            (to_ms(start), to_ms(end)),
        )
    )
