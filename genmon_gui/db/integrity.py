"""Whether a record is whole: SQLite's own view, and its extremes against its readings."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw

from genmon_gui.core.calendar import iso_utc
from genmon_gui.core.errors import DamagedError
from genmon_gui.core.extremes import Extremes
from genmon_gui.core.language import say
from genmon_gui.db.connection import Connection, open_reader, told_to_people
from genmon_gui.db.scale import from_ms
from genmon_gui.db.tables import extremes
from genmon_gui.db.tables.extremes import Table

# So many readings are read in one step of `reading_through`.
STEP_ROWS = 50_000
_SMALLER = (
    *("faults", "waiting_looks", "settled_hourly", "settled_daily"),
    *("transitions", "alerts", "outbox"),
)


def damage(connection: Connection) -> tuple[str, ...]:
    """What SQLite finds wrong with the file itself, in its words."""
    try:
        found = [str(text) for (text,) in connection.execute("PRAGMA integrity_check")]
        found += [
            f"a row of {table} names a row of {parent} that is not there"
            for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check")
        ]
        # A part of a reading's number refers to its place, which no foreign key can say.
        found += [
            f"a row of {table} names a row of places that is not there"
            for table in ("readings", "hidden_readings")
            for _ in connection.execute(
                f"SELECT DISTINCT place_id FROM {table} "  # noqa: S608 - ours
                "WHERE place_id NOT IN (SELECT place_id FROM places)"
            )
        ]
    except (apsw.CorruptError, apsw.NotADBError, apsw.IOError) as error:
        return (str(error),)
    return tuple(text for text in found if text != "ok")


def is_sound(connection: Connection) -> bool:
    """Whether every page is what it must be; quicker than `damage`, and knows less."""
    try:
        found: str = connection.execute("PRAGMA quick_check(1)").get
    except (apsw.CorruptError, apsw.NotADBError):
        return False
    return found == "ok"


def checking_through(path: Path) -> Iterator[None]:
    """Let SQLite look at every page of a record, a table at a time.

    By a connection of its own: what another has in memory says nothing of what is on the disk.

    Args:
        path: the record, which may be in use.

    Yields:
        After each table.

    Raises:
        DamagedError: a page is not what it must be.
        GenmonError: the record cannot be opened.
    """
    with closing(open_reader(path)) as fresh, told_to_people(path):
        tables = fresh.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for (table,) in tables:
            found = fresh.execute(f"PRAGMA quick_check({table})").get
            if found != "ok":
                raise DamagedError(
                    f"{path}: {found}", say("run genmon-gui check on it and restore a snapshot")
                )
            yield


def reading_through(connection: Connection) -> Iterator[None]:
    """Read every page of the tables once, in small steps; what is damaged raises.

    Yields:
        After each step.
    """
    for table in _SMALLER:
        connection.execute(f"SELECT count(*) FROM {table}").get  # noqa: B018, S608 - ours
        yield
    newest: int | None = -1
    while newest is not None:
        newest = connection.execute(
            "SELECT max(reading_id) FROM"
            " (SELECT reading_id FROM readings WHERE reading_id > ? ORDER BY reading_id LIMIT ?)",
            (newest, STEP_ROWS),
        ).get
        yield


def count_readings(connection: Connection) -> int:
    """How many readings are shown, counted one by one."""
    # count(*) would be a single step of SQLite's, however many there are, and not be interrupted.
    number: int = connection.execute("SELECT count(at_ms) FROM readings").get
    return number


def count_kept(connection: Connection) -> int:
    """How many readings there are, shown or hidden; never fewer than there were."""
    number: int = connection.execute(
        "SELECT (SELECT count(at_ms) FROM readings) + (SELECT count(at_ms) FROM hidden_readings)"
    ).get
    return number


def shown_though_hidden(connection: Connection) -> Iterator[tuple[int, float]]:
    """The readings that are both, each with its place's number and its moment."""
    for place_id, at_ms in connection.execute(
        "SELECT place_id, at_ms FROM hidden_readings "
        "WHERE reading_id IN (SELECT reading_id FROM readings) ORDER BY reading_id"
    ):
        yield place_id, from_ms(at_ms)


def span(connection: Connection) -> tuple[float, float] | None:
    """From the first moment of any reading or row of extremes to just after the last."""
    moments = [
        connection.execute(f"SELECT {which}({column}) FROM {table}").get  # noqa: S608 - ours
        for table, column in (
            ("readings", "reading_id >> 8"),
            ("hourly", "start_ms"),
            ("daily", "start_ms"),
        )
        for which in ("min", "max")
    ]
    known = [moment for moment in moments if moment is not None]
    return (from_ms(min(known)), from_ms(max(known) + 1)) if known else None


def wrong_rows(
    connection: Connection, table: Table, start: float, end: float
) -> Iterator[tuple[int, float, str]]:
    """The rows of an interval that are not what the readings say.

    Args:
        connection: the record.
        table: which rows.
        start: of an interval as `extremes.rebuild` takes it.
        end: of the same.

    Yields:
        The place's number, the row's start, and what is wrong with it.
    """
    computed = {row[:2]: row[2] for row in extremes.computed(connection, table, start, end)}
    stored: dict[tuple[int, float], Extremes] = {}
    for place_id, row_start, row in extremes.stored(connection, table, start, end):
        if (place_id, row_start) in stored:
            yield place_id, row_start, "is there twice"
        stored[place_id, row_start] = row
    for key in sorted(computed.keys() | stored.keys()):
        if key not in stored:
            yield *key, "is missing"
        elif key not in computed:
            yield *key, "has no readings"
        elif computed[key] != stored[key]:
            yield *key, "is not what its readings say"


def row_name(table: Table, place: str, start: float) -> str:
    """A row of extremes as people are told of it."""
    return f"the {table} row of {place} from {iso_utc(start)}"
