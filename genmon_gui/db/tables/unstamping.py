"""Taking back the times of what was noted by a clock that was wrong."""

from typing import NamedTuple

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MS_PER_S, first_id, to_ms
from genmon_gui.db.tables import meta

# What bears a time: the table, its column, and what tells that this is not reckoned from an assumed
# start, which moves it anyway.
_TIMES = (
    ("fittings", "since_ms", "boot_id IS NULL"),
    ("transitions", "at_ms", "boot_id IS NULL"),
    ("alerts", "at_ms", "boot_id IS NULL"),
    ("outbox", "finished_at_ms", "TRUE"),
    ("events", "at_ms", "boot_id IS NULL"),
    ("events", "until_ms", "until_boot_id IS NULL"),
)

_HOURS = """
SELECT DISTINCT at_ms / :hour FROM readings
WHERE reading_id >= :first AND reading_id < :beyond ORDER BY 1
"""
_LET_WAIT = """
INSERT INTO waiting_looks (boot_id, since_boot_ms, place_id, value, kind, rejected)
SELECT :boot, at_ms - :start, place_id, value, kind, rejected FROM (
    SELECT at_ms, place_id, value, NULL AS kind, NULL AS rejected FROM readings
    WHERE reading_id >= :first AND reading_id < :beyond
    UNION ALL
    SELECT at_ms, place_id, NULL, kind, rejected FROM faults
    WHERE at_ms >= :since AND at_ms < :until
) ORDER BY at_ms
"""


class WrongTime(NamedTuple):
    """A time of a boot during which the clock was wrong.

    Attributes:
        boot_id: which boot.
        started_at: its start as the clock told it, UTC epoch seconds.
        since: what was noted since then goes by that clock, as it showed.
        until: what it showed at the end of that time.
        by_s: how much later than noted all that was; less than nothing where it was earlier.
    """

    boot_id: int
    started_at: float
    since: float
    until: float
    by_s: float


def take_back(connection: Connection, wrong: WrongTime) -> tuple[int, ...]:
    """Let the readings and faults of a wrong time wait for the right one; within a transaction.

    They wait as if their time had not been known, all at once: the right time may overlap with the
    wrong one.

    Returns:
        The starts of the UTC hours in which there were readings.
    """
    bounds = _bounds(wrong)
    rows = connection.execute(_HOURS, bounds | {"hour": HOUR_S * MS_PER_S})
    hours = tuple(hour * HOUR_S for (hour,) in rows)
    boot = {"boot": wrong.boot_id, "start": to_ms(wrong.started_at)}
    connection.execute(_LET_WAIT, bounds | boot)
    connection.execute(
        "DELETE FROM readings WHERE reading_id >= :first AND reading_id < :beyond", bounds
    )
    connection.execute("DELETE FROM faults WHERE at_ms >= :since AND at_ms < :until", bounds)
    # A -wal file that goes back behind the newest reading is then not taken for an older state.
    meta.put(connection, meta.TAKEN_BACK, str(int(meta.get(connection, meta.TAKEN_BACK) or 0) + 1))
    return hours


def move_rest(connection: Connection, wrong: WrongTime) -> None:
    """Put all else that was noted in a wrong time to the right one; within a transaction."""
    for table, column, is_known in _TIMES:
        # A probe may have been fitted at that very moment.
        connection.execute(
            f"UPDATE OR REPLACE {table} SET {column} = {column} + :by "  # noqa: S608 - our own names
            f"WHERE {column} >= :since AND {column} < :until AND {is_known}",
            _bounds(wrong) | {"by": round(wrong.by_s * MS_PER_S)},
        )
    connection.execute("UPDATE events SET until_ms = at_ms WHERE until_ms < at_ms")


def _bounds(wrong: WrongTime) -> dict[str, int]:
    since_ms, until_ms = to_ms(wrong.since), to_ms(wrong.until)
    return {
        "since": since_ms,
        "until": until_ms,
        "first": first_id(since_ms),
        "beyond": first_id(until_ms),
    }
