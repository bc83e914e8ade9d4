"""Brings a log into the record, a chunk a transaction, each with the extremes it touches."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from itertools import islice
from operator import itemgetter
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import HOUR_S, day_bounds, days
from genmon_gui.db import extremes, places, readings
from genmon_gui.db.connection import Connection
from genmon_gui.db.extremes import Table
from genmon_gui.db.scale import MS_PER_S, from_ms, reading_id
from genmon_gui.services.log import Log
from genmon_gui.services.log_rows import NamedRow, RowReader
from genmon_gui.services.progress import Progress, unseen
from genmon_gui.services.record_zone import ensure_zone, zone_of
from genmon_gui.services.rejection import Rejection
from genmon_gui.services.understanding import Understanding

# Large enough that a commit costs little, small enough that a kiosk's round need not wait long.
CHUNK_ROWS = 50_000

_HOUR_MS = HOUR_S * MS_PER_S


@dataclass(slots=True)
class Rejected:
    """How many rows, or cells of them, gave no reading for one reason.

    Attributes:
        count: how many.
        first_row: the first of them as a spreadsheet numbers rows: a header is row 1.
    """

    count: int
    first_row: int


@dataclass(slots=True)
class Tally:
    """What has been taken in so far; only what is safely in the record counts.

    Attributes:
        rows: all that should have been readings, `readings + duplicates + rejected`: a row with
            three columns of temperatures counts three.
        readings: those that are new in the record.
        duplicates: those whose place already had a reading at that time.
        rejections: those that are no readings, by reason.
        first_at: the earliest reading among the rows, new or not; None without any.
        last_at: the latest.
        places: their places, in the order in which they came.
    """

    rows: int = 0
    readings: int = 0
    duplicates: int = 0
    rejections: dict[Rejection, Rejected] = field(default_factory=dict)
    first_at: float | None = None
    last_at: float | None = None
    places: dict[str, None] = field(default_factory=dict)

    @property
    def rejected(self) -> int:
        """How many rows gave no reading."""
        return sum(rejected.count for rejected in self.rejections.values())


@dataclass(slots=True)
class _Chunk:
    """A run of rows, read but not yet stored.

    Attributes:
        rows: in order of time, of equal times the first in the log first.
        places: of these rows, in the order in which they came.
        rejections: the other rows' reasons and numbers.
    """

    rows: list[NamedRow] = field(default_factory=list)
    places: tuple[str, ...] = ()
    rejections: list[tuple[Rejection, int]] = field(default_factory=list)


def take_in(
    log: Log,
    understood: Understanding,
    connection: Connection,
    zone: ZoneInfo,
    tally: Tally,
    progress: Progress = unseen,
    chunk_rows: int = CHUNK_ROWS,
) -> None:
    """Bring a log into the record; what is there already stays as it is.

    An interruption leaves the chunks that were stored, and their extremes, whole.

    Args:
        log: the log.
        understood: how it is read.
        connection: the record, open for writing.
        zone: whose days a record without a zone of its own shall keep.
        tally: is kept up as chunks are stored.
        progress: told the share of the log that is stored.
        chunk_rows: how many rows a transaction takes.

    Raises:
        GenmonError: the log cannot be read to its end.
    """
    if zone_of(connection) is None:
        ensure_zone(connection, zone)
    for chunk in _chunks(log, understood, chunk_rows):
        new = _store(connection, chunk)
        _count(tally, chunk, new)
        progress(log.share_read())


def _chunks(log: Log, understood: Understanding, chunk_rows: int) -> Iterator[_Chunk]:
    reader = RowReader(log, understood)
    numbered = ((number, row) for number, row in enumerate(log.rows(), log.first_row) if row)
    at_once = max(1, chunk_rows // reader.cells_a_row)
    while True:
        chunk = _Chunk()
        reader.read(islice(numbered, at_once), chunk.rows, chunk.rejections)
        if not chunk.rows and not chunk.rejections:
            return
        chunk.places = tuple(dict.fromkeys(name for _, name, _ in chunk.rows))
        # In order of time they fall on neighbouring pages.
        chunk.rows.sort(key=itemgetter(0))
        yield chunk


def _store(connection: Connection, chunk: _Chunk) -> int:
    """Store a chunk and give how many of its rows were new."""
    with connection:
        ids = {name: places.ensure(connection, name) for name in chunk.places}
        new = readings.add_many(
            connection, ((reading_id(at, ids[name]), value) for at, name, value in chunk.rows)
        )
        if new:
            _rebuild_touched(connection, chunk)
    return new


def _rebuild_touched(connection: Connection, chunk: _Chunk) -> None:
    hours = [hour * HOUR_S for hour in sorted({at_ms // _HOUR_MS for at_ms, _, _ in chunk.rows})]
    # The zone is asked for anew: a kiosk may have changed it since the last chunk.
    zone = zone_of(connection) or UTC
    newest = hours[-1]
    extremes.open_up(connection, Table.HOURLY, newest, newest + HOUR_S)
    extremes.open_up(connection, Table.DAILY, *day_bounds(from_ms(chunk.rows[-1][0]), zone))
    extremes.rebuild(connection, Table.HOURLY, _days_of(hours, UTC))
    extremes.rebuild(connection, Table.DAILY, _days_of(hours, zone))


def _days_of(hours: list[int], zone: tzinfo) -> Iterator[tuple[int, int]]:
    """The days that hold these hours, each once."""
    end = 0
    for hour in hours:
        for day in days(max(hour, end), hour + HOUR_S, zone):
            yield day
            end = day[1]


def _count(tally: Tally, chunk: _Chunk, new: int) -> None:
    tally.rows += len(chunk.rows) + len(chunk.rejections)
    tally.readings += new
    tally.duplicates += len(chunk.rows) - new
    for reason, number in chunk.rejections:
        tally.rejections.setdefault(reason, Rejected(0, number)).count += 1
    if chunk.rows:
        first, last = from_ms(chunk.rows[0][0]), from_ms(chunk.rows[-1][0])
        tally.first_at = first if tally.first_at is None else min(first, tally.first_at)
        tally.last_at = last if tally.last_at is None else max(last, tally.last_at)
        tally.places.update(dict.fromkeys(chunk.places))
