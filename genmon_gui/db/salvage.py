"""Reading what is left of a damaged record, around the pages that cannot be read."""

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from genmon_gui.db.connection import Connection, uri_of
from genmon_gui.db.scale import MOST_PLACES, MS_PER_S, first_id

CHUNK_ROWS = 10_000
# A page of readings seldom spans less; narrower gaps are not searched.
NARROWEST_MS = 60 * MS_PER_S
# So many gaps are searched: a minute of work for a record of which nothing can be read.
MOST_TRIES = 20_000

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A table, and the whole-number column by which its rows lie in order.

    Attributes:
        table: its name.
        key: the column.
        columns: what is read, the key first.
        narrowest: gaps between keys below this are not searched.
        is_unique: no two rows have the same key.
    """

    table: str
    key: str
    columns: str
    narrowest: int = 1
    is_unique: bool = True


READINGS = Source("readings", "reading_id", "reading_id, value", first_id(NARROWEST_MS))
FAULTS = Source("faults", "at_ms", "at_ms, place_id, kind, rejected", NARROWEST_MS, is_unique=False)
PLACES = Source("places", "place_id", "place_id, name")
# What is small, in the order in which one row may refer to another, and how a row is put back.
SMALL = (
    (PLACES, "INSERT INTO places VALUES (?, ?)"),
    (
        Source("fittings", "place_id", "place_id, since_ms, rom_id", is_unique=False),
        "INSERT INTO fittings VALUES (?, ?, ?)",
    ),
    (
        Source("hidden_readings", "reading_id", "reading_id, value"),
        "INSERT INTO hidden_readings (reading_id, value) VALUES (?, ?)",
    ),
    (
        Source("hidings", "hiding_id", "hiding_id, at_ms, place_id, from_ms, to_ms, undone_at_ms"),
        "INSERT INTO hidings VALUES (?, ?, ?, ?, ?, ?)",
    ),
    (
        Source(
            "transitions",
            "transition_id",
            "transition_id, at_ms, rule_key, kind, value, limit_value",
        ),
        "INSERT INTO transitions VALUES (?, ?, ?, ?, ?, ?)",
    ),
    (
        Source(
            "alerts",
            "alert_id",
            "alert_id, transition_id, at_ms, message_id, subject, body, short_text, kind",
        ),
        "INSERT INTO alerts VALUES (?1, (SELECT transition_id FROM transitions"
        " WHERE transition_id = ?2), ?3, ?4, ?5, ?6, ?7, ?8)",
    ),
    (
        Source(
            "outbox",
            "outbox_id",
            "outbox_id, alert_id, transport, recipient, state, attempts, finished_at_ms,"
            " last_answer, is_unclear, story_id",
        ),
        # What a lost story told goes out by itself again.
        "INSERT INTO outbox SELECT ?1, ?2, ?3, ?4, iif(?5 = 'bundled' AND alert_id IS NULL,"
        " 'waiting', ?5), ?6, ?7, ?8, ?9, alert_id"
        " FROM (SELECT 1) LEFT JOIN alerts ON alert_id = ?10",
    ),
    (
        Source("events", "event_id", "event_id, at_ms, until_ms, kind, detail, place_id"),
        "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)",
    ),
)
_ALL = (-(1 << 62), 1 << 62)


@contextmanager
def opened_damaged(path: Path) -> Iterator[tuple[Connection, ...]]:
    """All views of a damaged record, the best first, none of which changes it.

    With its -wal file it may hold more, without it other pages may be whole.
    """
    wal = Path(f"{path}-wal")
    has_wal = wal.exists() and wal.stat().st_size > 0
    with ExitStack() as stack:
        options = ("mode=ro",) * has_wal + ("mode=ro&immutable=1",)
        yield tuple(stack.enter_context(closing(_open(uri_of(path, each)))) for each in options)


def readable(
    connection: Connection, source: Source, low: int, high: int
) -> Iterator[tuple[Row, ...]]:
    """The rows whose keys lie in [low, high] that can be read, newest first, as good as all.

    From both ends of a gap rows are read up to the damage; what is between is cut in halves, and
    each half is a gap in turn.

    Yields:
        Some rows, or none where a try was in vain, so that each step is short. A row may come
        twice.
    """
    gaps = deque([(low, high)])
    tries = 0
    while gaps and tries < MOST_TRIES:
        low, high = gaps.popleft()
        tries += 1
        top = yield from _scan(connection, source, low, high, downwards=True)
        if top is None:
            continue
        bottom = yield from _scan(connection, source, low, top, downwards=False)
        if bottom is not None and top - bottom > source.narrowest:
            middle = (bottom + top) // 2
            gaps += [(middle + 1, top), (bottom, middle)]


def place_names(views: tuple[Connection, ...]) -> dict[int, str]:
    """The places of a damaged record by their numbers, as far as they can be read."""
    found: dict[int, str] = {}
    for view in views:
        for rows in readable(view, PLACES, 1, MOST_PLACES):
            found.update((number, name) for number, name in rows if isinstance(name, str))
    return found


def bring_back_small(connection: Connection, views: tuple[Connection, ...]) -> None:
    """Copy into a blank record all but readings and faults; within a transaction."""
    for source, insert in SMALL:
        for view in views:
            for rows in readable(view, source, *_ALL):
                put_back(connection, insert, rows)


def put_back(connection: Connection, insert: str, rows: Iterable[Row]) -> None:
    """Write rows, without those that are there already or make no sense."""
    for row in rows:
        with suppress(apsw.ConstraintError):
            connection.execute(insert, row)


def _scan(
    connection: Connection, source: Source, low: int, high: int, *, downwards: bool
) -> Generator[tuple[Row, ...], None, int | None]:
    """Read from one end up to the damage.

    Returns:
        The key from which on nothing could be read, None when all was.
    """
    while low <= high:
        rows, is_hurt = _chunk(connection, source, low, high, downwards=downwards)
        yield tuple(rows)
        if rows and downwards:
            high = min(rows[-1][0] - source.is_unique, high - 1)
        elif rows:
            low = max(rows[-1][0] + source.is_unique, low + 1)
        if is_hurt:
            return high if downwards else low
        if len(rows) < CHUNK_ROWS:
            return None
    return None


def _chunk(
    connection: Connection, source: Source, low: int, high: int, *, downwards: bool
) -> tuple[list[Row], bool]:
    """Some rows from one end, and whether damage kept the others from being read."""
    rows: list[Row] = []
    query = (
        f"SELECT {source.columns} FROM {source.table} "  # noqa: S608 - our own names
        f"WHERE {source.key} BETWEEN ? AND ? "
        f"ORDER BY {source.key} {'DESC' if downwards else 'ASC'} LIMIT {CHUNK_ROWS}"
    )
    try:
        rows.extend(connection.execute(query, (low, high)))
    except apsw.Error:
        # Broken schemas hide tables, cards give no sector back: all of it means not readable.
        return rows, True
    return rows, False


def _open(uri: str) -> Connection:
    connection = Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    # The second lets a file be read that is shorter than its header says.
    for pragma in ("cell_size_check", "writable_schema"):
        with suppress(apsw.Error):
            connection.pragma(pragma, True)  # noqa: FBT003 - as the pragma wants it
    return connection
