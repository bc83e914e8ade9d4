"""Places, and which probe sits where."""

import apsw

from genmon_gui.core.errors import GenmonError
from genmon_gui.core.language import say
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MOST_PLACES, to_ms


class TooManyPlacesError(GenmonError):
    """The record has as many places as it can hold; those that it has can be recorded into."""


def numbered(connection: Connection) -> tuple[tuple[int, str], ...]:
    """All places with their numbers, in the order in which they were first seen."""
    return tuple(connection.execute("SELECT place_id, name FROM places ORDER BY place_id"))


def names(connection: Connection) -> tuple[str, ...]:
    """All places, in the order in which they were first seen."""
    return tuple(name for _, name in numbered(connection))


def find(connection: Connection, name: str) -> int | None:
    """The number of a place, or None where there is no such place."""
    place_id: int | None = connection.execute(
        "SELECT place_id FROM places WHERE name = ?", (name,)
    ).get
    return place_id


def ensure(connection: Connection, name: str) -> int:
    """The number of a place, which is made where there is none.

    Raises:
        TooManyPlacesError: the record has as many places as it can hold.
    """
    known = find(connection, name)
    if known is not None:
        return known
    try:
        connection.execute("INSERT INTO places (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
    except apsw.ConstraintError as error:
        raise TooManyPlacesError(
            say(
                "no room for another place, {place}: a record holds {most}",
                place=name,
                most=MOST_PLACES,
            ),
            say("use another database for it"),
        ) from error
    place_id: int = connection.execute("SELECT place_id FROM places WHERE name = ?", (name,)).get
    return place_id


def fit(
    connection: Connection, rom_id: str, name: str, at: float, boot_id: int | None = None
) -> int:
    """Note that a probe sits at a place, also anew, and give the place's number.

    Args:
        connection: the record.
        rom_id: the probe.
        name: the place.
        at: when it was first seen there, UTC epoch seconds.
        boot_id: the boot by whose assumed start `at` is reckoned, None where that is known.

    Raises:
        TooManyPlacesError: it is a new place, and the record has as many as it can hold.
    """
    place_id = ensure(connection, name)
    if of_probe(connection, rom_id) != name:
        connection.execute(
            "INSERT OR REPLACE INTO fittings VALUES (?, ?, ?, ?)",
            (place_id, to_ms(at), boot_id, rom_id),
        )
    return place_id


def of_probe(connection: Connection, rom_id: str) -> str | None:
    """The place where a probe sits, None where it never sat or another one has come since."""
    found = connection.execute(
        "SELECT place_id, name FROM fittings JOIN places USING (place_id) "
        "WHERE rom_id = ? ORDER BY since_ms DESC LIMIT 1",
        (rom_id,),
    ).fetchone()
    if found is None:
        return None
    place_id, name = found
    return name if _probe_at(connection, place_id) == rom_id else None


def rename(connection: Connection, old: str, new: str) -> None:
    """Let a place bear another name, which no other place may have."""
    connection.execute("UPDATE places SET name = ? WHERE name = ?", (new, old))


def _probe_at(connection: Connection, place_id: int) -> str | None:
    """The probe that came to a place last."""
    rom_id: str | None = connection.execute(
        "SELECT rom_id FROM fittings WHERE place_id = ? ORDER BY since_ms DESC LIMIT 1", (place_id,)
    ).get
    return rom_id
