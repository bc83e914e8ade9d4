"""Brings a log into the record, a chunk a transaction, each with the extremes it touches."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from zoneinfo import ZoneInfo

from genmon_gui.core.calendar import HOUR_S
from genmon_gui.core.reading import Fault, FaultKind
from genmon_gui.db.connection import Connection
from genmon_gui.db.scale import MS_PER_S, first_id, from_ms, from_units, reading_id
from genmon_gui.db.tables import faults, places, readings
from genmon_gui.services.history.record_zone import ensure_zone, zone_of
from genmon_gui.services.imports.doubtful import fault_of, judge_doubtful
from genmon_gui.services.imports.log import Log
from genmon_gui.services.imports.log_rows import Doubtful, NamedFault, RowReader, RowsTaken
from genmon_gui.services.imports.rejection import Rejection
from genmon_gui.services.imports.tally import Tally
from genmon_gui.services.imports.understanding import Understanding
from genmon_gui.services.progress import Progress, unseen
from genmon_gui.services.record.rebuilding import rebuild_touched

# Large enough that a commit costs little, small enough that a kiosk's round need not wait long.
CHUNK_ROWS = 50_000

_HOUR_MS = HOUR_S * MS_PER_S


@dataclass(slots=True)
class _Chunk(RowsTaken):
    """A run of rows, read but not yet stored.

    Attributes:
        places: of the readings, in the order in which they came.
        contradictions: the numbers of the rows where the record has another value.
    """

    places: tuple[str, ...] = ()
    contradictions: list[int] = field(default_factory=list)

    def in_order(self) -> None:
        """Note the places and sort the rows: in order of time they fall on neighbouring pages."""
        self.places = tuple(dict.fromkeys((*self.places, *map(itemgetter(1), self.rows))))
        self.rows.sort(key=itemgetter(0))

    def note_contradictions(self, found: set[int]) -> None:
        """Keep as faults the rows, counted from 0, where the record has another value."""
        for index in sorted(found):
            at_ms, place, value, number = self.rows[index]
            fault = Fault(from_ms(at_ms), FaultKind.CONTRADICTED, from_units(value))
            self.contradictions.append(number)
            self.faults.append(NamedFault(place, fault))

    def hours(self) -> Iterator[int]:
        """The UTC hours that hold readings, by their starts."""
        index = 0
        while index < len(self.rows):
            hour = self.rows[index][0] // _HOUR_MS
            yield hour * HOUR_S
            index = bisect_left(self.rows, (hour + 1) * _HOUR_MS, index, key=itemgetter(0))


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
    held: list[Doubtful] = []
    for chunk in _chunks(log, understood, chunk_rows):
        new, held = _store(connection, chunk, held)
        tally.count(len(chunk.rows), new, chunk.rejections, chunk.contradictions)
        if chunk.rows:
            span = from_ms(chunk.rows[0][0]), from_ms(chunk.rows[-1][0])
            tally.note_readings(span, chunk.places)
        progress(log.share_read())


def _chunks(log: Log, understood: Understanding, chunk_rows: int) -> Iterator[_Chunk]:
    reader = RowReader(log, understood)
    # An empty row is none.
    numbered = filter(itemgetter(1), enumerate(log.rows(), log.first_row))
    at_once = max(1, chunk_rows // reader.cells_a_row)
    while True:
        chunk = _Chunk()
        reader.read(islice(numbered, at_once), chunk)
        chunk.in_order()
        is_empty = not (chunk.rows or chunk.doubtful or chunk.rejections)
        # The one that is empty settles what was doubtful in the last.
        yield chunk
        if is_empty:
            return


def _store(
    connection: Connection, chunk: _Chunk, held: list[Doubtful]
) -> tuple[int, list[Doubtful]]:
    """Store a chunk, and what was held back before it.

    Returns:
        How many rows were new, and the doubtful ones that wait for the next chunk.
    """
    with connection:
        held = _settle(connection, chunk, held)
        # A place's number is the lowest part of its readings' numbers.
        ids = {name: reading_id(0, places.ensure(connection, name)) for name in chunk.places}
        rows = [(first_id(at_ms) + ids[name], value) for at_ms, name, value, _ in chunk.rows]
        new = readings.add_many(connection, rows)
        if new:
            rebuild_touched(connection, tuple(chunk.hours()), from_ms(chunk.rows[-1][0]))
        if new < len(rows):
            chunk.note_contradictions(readings.contradicted(connection, rows))
        _store_faults(connection, chunk.faults)
    return new, held


def _store_faults(connection: Connection, named_faults: list[NamedFault]) -> None:
    names = dict.fromkeys(named.place for named in named_faults)
    ids = {name: places.ensure(connection, name) for name in names}
    faults.add(connection, ((ids[named.place], named.fault) for named in named_faults))


def _settle(connection: Connection, chunk: _Chunk, held: list[Doubtful]) -> list[Doubtful]:
    """Move doubtful rows to the others or to the rejected; give those that wait for more rows."""
    if not held and not chunk.doubtful:
        return []
    verdict = judge_doubtful(connection, (*held, *chunk.doubtful), chunk.rows)
    chunk.rows += [doubtful.row for doubtful in verdict.believed]
    for doubtful in verdict.rejected:
        chunk.rejections.append((Rejection.POWER_ON_VALUE, doubtful.row[-1]))
        chunk.faults.append(fault_of(doubtful))
    chunk.in_order()
    ids = {name: places.find(connection, name) for name in chunk.places}
    doubted = [(each.row[0], ids[each.row[1]]) for each in verdict.believed]
    faults.believe(connection, [(at_ms, place_id) for at_ms, place_id in doubted if place_id])
    return verdict.waiting
