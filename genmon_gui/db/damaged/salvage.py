"""Finding what is left of a damaged record: the rows of every page that is whole.

SQLite goes from a table's root down to its rows, and finds none below a page that is destroyed, nor
anything at all without the first page. Here every page is looked at by itself: its rows tell by
their shape whose they are.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from genmon_gui.db.beside import wal_of
from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.damaged_file import DamagedFile
from genmon_gui.db.damaged.pages import Row, first_row, has_rowids, rows_of
from genmon_gui.db.damaged.row_shapes import RowShape, shapes

READINGS, FAULTS = "readings", "faults"
# What is small, in the order in which one row may refer to another.
SMALL = (
    *("boots", "places", "fittings", "hidden_readings", "hidings"),
    *("transitions", "alerts", "outbox", "events", "waiting_looks"),
)
# So many pages are looked at in one step, and so many are read in one.
_LOOKED_AT = 512
_READ = 12


class Remains:
    """What is left of a damaged record; it is empty until it was looked through."""

    def __init__(self, file: DamagedFile, known: dict[str, RowShape]) -> None:
        self._file = file
        self._shapes = {table: known[table] for table in (*SMALL, READINGS, FAULTS)}
        # The first number of a page's rows, and the page's own.
        self._pages: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)

    def look_through(self) -> Iterator[None]:
        """Find out whose each page is; yields after each small step."""
        for looked_at, number in enumerate(self._file.numbers, 1):
            # The first page holds nothing but what the tables are.
            if number > 1:
                self._look_at(number)
            if looked_at % _LOOKED_AT == 0:
                yield

    def rows(self, table: str) -> Iterator[tuple[Row, ...]]:
        """The rows of a table, those of some pages at a time, the newest pages first."""
        pages = sorted(self._pages[table], reverse=True)
        for begin in range(0, len(pages), _READ):
            yield tuple(
                row
                for _, number in pages[begin : begin + _READ]
                for row in self._rows_of(number, self._shapes[table])
            )

    def place_names(self) -> dict[int, str]:
        """The places by their numbers."""
        return {number: name for rows in self.rows("places") for number, name in rows}

    def bring_back_small(self, connection: Connection) -> None:
        """Copy into a blank record all but readings and faults; within a transaction."""
        for table in SMALL:
            for rows in self.rows(table):
                put_back(connection, self._shapes[table], rows)

    def _look_at(self, number: int) -> None:
        with suppress(ValueError):
            page = self._file.page(number)
            row = first_row(page, self._file.page)
            for shape in self._shapes.values():
                if shape.has_rowids == has_rowids(page) and shape.fits(row):
                    self._pages[shape.table].append((row[0], number))
                    return

    def _rows_of(self, number: int, shape: RowShape) -> tuple[Row, ...]:
        with suppress(ValueError):
            rows = rows_of(self._file.page(number), self._file.page)
            if all(map(shape.fits, rows)):
                return rows
        return ()


@contextmanager
def opened_remains(path: Path, connection: Connection) -> Iterator[Remains]:
    """A damaged record with its -wal file, of which nothing is changed.

    Args:
        path: the damaged record.
        connection: another one with the same tables.
    """
    with DamagedFile(path, wal_of(path)) as file:
        yield Remains(file, shapes(connection))


@contextmanager
def opened_wal_alone(wal: Path, connection: Connection) -> Iterator[Remains]:
    """A -wal file whose record is gone, of which nothing is changed.

    Args:
        wal: the -wal file.
        connection: a record with the same tables.
    """
    with DamagedFile(None, wal) as file:
        yield Remains(file, shapes(connection))


def put_back(connection: Connection, shape: RowShape, rows: Iterable[Row]) -> None:
    """Write rows, without those that are there already or make no sense."""
    insert = shape.insert
    for row in rows:
        with suppress(apsw.ConstraintError):
            connection.execute(insert, row)
