"""Readings that somebody has hidden: moved out of sight, never deleted."""

from dataclasses import dataclass

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MS_PER_S, PLACE_BITS, first_id, from_ms, to_ms

_IN_SPAN = "reading_id >= :first AND reading_id < :beyond AND place_id = :place"
_STILL_HIDES = "place_id = :place AND undone_at_ms IS NULL AND from_ms < :to AND to_ms > :from"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span of time at one place.

    Attributes:
        place_id: which place.
        start: UTC epoch seconds.
        end: the first moment behind it.
    """

    place_id: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Moved:
    """What was hidden or put back.

    Attributes:
        count: how many readings.
        hours: the starts of their UTC hours, in order; empty where there were none.
        newest: when the newest of them was, 0 where there were none.
    """

    count: int
    hours: tuple[int, ...]
    newest: float


def hide(connection: Connection, stretch: Stretch, at: float) -> Moved:
    """Hide the readings of a stretch and log it; within a transaction.

    Args:
        connection: the record.
        stretch: where and when.
        at: now, UTC epoch seconds.
    """
    moved = _move(connection, stretch, "readings", "hidden_readings")
    connection.execute(
        "INSERT INTO hidings (at_ms, place_id, from_ms, to_ms) VALUES (:at, :place, :from, :to)",
        _bounds(stretch) | {"at": to_ms(at)},
    )
    return moved


def unhide(connection: Connection, stretch: Stretch, at: float) -> Moved:
    """Put the hidden readings of a stretch back and log it; within a transaction.

    Of a hiding that reaches beyond the stretch the rest goes on as a hiding of its own, where it
    still hides anything.

    Args:
        connection: the record.
        stretch: where and when.
        at: now, UTC epoch seconds.
    """
    moved = _move(connection, stretch, "hidden_readings", "readings")
    bounds = _bounds(stretch)
    connection.execute(
        f"""
        INSERT INTO hidings (at_ms, place_id, from_ms, to_ms)
        SELECT * FROM (
            SELECT at_ms, place_id, from_ms AS rest_from, :from AS rest_to
            FROM hidings WHERE {_STILL_HIDES} AND from_ms < :from
            UNION ALL
            SELECT at_ms, place_id, :to, to_ms FROM hidings WHERE {_STILL_HIDES} AND to_ms > :to
        )
        WHERE EXISTS (
            SELECT 1 FROM hidden_readings WHERE place_id = :place
            AND reading_id >= rest_from << {PLACE_BITS} AND reading_id < rest_to << {PLACE_BITS}
        )
        """,
        bounds,
    )
    connection.execute(
        f"UPDATE hidings SET undone_at_ms = :at WHERE {_STILL_HIDES}", bounds | {"at": to_ms(at)}
    )
    return moved


def stretches(
    connection: Connection, place_id: int, start: float, end: float
) -> tuple[Stretch, ...]:
    """The stretches of a place that are hidden and reach into [start, end)."""
    rows = connection.execute(
        f"SELECT from_ms, to_ms FROM hidings WHERE {_STILL_HIDES} ORDER BY from_ms, to_ms",
        _bounds(Stretch(place_id, start, end)),
    )
    return tuple(Stretch(place_id, from_ms(first), from_ms(beyond)) for first, beyond in rows)


def _move(connection: Connection, stretch: Stretch, source: str, target: str) -> Moved:
    bounds = _bounds(stretch)
    hours = [
        hour * HOUR_S
        for (hour,) in connection.execute(
            f"SELECT DISTINCT at_ms / :hour FROM {source} WHERE {_IN_SPAN} ORDER BY 1",
            bounds | {"hour": HOUR_S * MS_PER_S},
        )
    ]
    newest_ms = connection.execute(f"SELECT max(at_ms) FROM {source} WHERE {_IN_SPAN}", bounds).get
    connection.execute(
        f"""
        INSERT INTO {target} (reading_id, value)
        SELECT reading_id, value FROM {source} WHERE {_IN_SPAN} ON CONFLICT DO NOTHING
        """,
        bounds,
    )
    connection.execute(f"DELETE FROM {source} WHERE {_IN_SPAN}", bounds)
    return Moved(connection.changes(), tuple(hours), from_ms(newest_ms or 0))


def _bounds(stretch: Stretch) -> dict[str, int]:
    start_ms, end_ms = to_ms(stretch.start), to_ms(stretch.end)
    return {
        "place": stretch.place_id,
        "from": start_ms,
        "to": end_ms,
        "first": first_id(start_ms),
        "beyond": first_id(end_ms),
    }
