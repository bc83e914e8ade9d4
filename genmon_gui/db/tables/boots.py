"""When each boot of the machine began: known, or assumed until it is."""

from typing import NamedTuple

from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import from_ms, to_ms

# What bears an assumed time: the table, its column, and the column that then names the boot.
_ASSUMED = (
    ("fittings", "since_ms", "boot_id"),
    ("transitions", "at_ms", "boot_id"),
    ("alerts", "at_ms", "boot_id"),
    ("events", "at_ms", "boot_id"),
    ("events", "until_ms", "until_boot_id"),
)


class Boot(NamedTuple):
    """One boot.

    Attributes:
        boot_id: its number in the record.
        name: the system's name of it.
        assumed_at: where its start was put before it was known, UTC epoch seconds.
        started_at: when it was, None while nobody knows.
        unsure_since: since when rows go by what only a battery's clock has told, UTC epoch seconds;
            None where that is known for certain, or not at all.
    """

    boot_id: int
    name: str
    assumed_at: float
    started_at: float | None
    unsure_since: float | None = None


def number_of(name: str) -> int:
    """A boot's number: the first 52 bits of its name, which is a UUID.

    A number that follows from the name stays right when a damaged record's rows come into another.
    """
    return int(name.replace("-", "")[:13], 16)


def ensure(connection: Connection, name: str, assumed_at: float) -> Boot:
    """What is known of a boot, which is noted where it is new; within a transaction."""
    boot_id = number_of(name)
    connection.execute(
        "INSERT INTO boots VALUES (?, ?, ?, NULL, NULL) ON CONFLICT DO NOTHING",
        (boot_id, name, to_ms(assumed_at)),
    )
    found = connection.execute("SELECT * FROM boots WHERE boot_id = ?", (boot_id,)).get
    return _boot(*found)


def note_start(connection: Connection, boot_id: int, started_at: float) -> None:
    """Note when a boot began, and move what was noted at assumed times; within a transaction."""
    connection.execute(
        "UPDATE boots SET started_ms = ? WHERE boot_id = ?", (to_ms(started_at), boot_id)
    )
    for table, column, boot in _ASSUMED:
        # A probe may have been fitted at that very moment by another boot's reckoning.
        connection.execute(
            f"""
            UPDATE OR REPLACE {table} SET {boot} = NULL, {column} = {column} +
                (SELECT started_ms - assumed_ms FROM boots WHERE boot_id = :boot)
            WHERE {boot} = :boot
            """,  # noqa: S608 - our own names
            {"boot": boot_id},
        )
    # What was noted is in order, whatever the clock says of it.
    connection.execute("UPDATE events SET until_ms = at_ms WHERE until_ms < at_ms")


def note_unsure(connection: Connection, boot_id: int, since: float | None) -> None:
    """Note since when rows go by what only a battery's clock has told; None for certainty."""
    since_ms = None if since is None else to_ms(since)
    connection.execute(
        "UPDATE boots SET unsure_since_ms = ? WHERE boot_id = ?", (since_ms, boot_id)
    )


def unknown(connection: Connection) -> tuple[Boot, ...]:
    """The boots of which nobody knows when they were, in no order."""
    found = connection.execute("SELECT * FROM boots WHERE started_ms IS NULL")
    return tuple(_boot(*row) for row in found)


def _boot(
    boot_id: int, name: str, assumed_ms: int, started_ms: int | None, unsure_ms: int | None
) -> Boot:
    started_at = None if started_ms is None else from_ms(started_ms)
    unsure_since = None if unsure_ms is None else from_ms(unsure_ms)
    return Boot(boot_id, name, from_ms(assumed_ms), started_at, unsure_since)
