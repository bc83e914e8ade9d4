"""How the rows of each table look, which tells what a page holds when nothing else is left."""

from collections.abc import Mapping
from types import NoneType
from typing import NamedTuple

from genmon_gui.db.connection import Connection
from genmon_gui.db.damaged.pages import Row

_TYPES: dict[str, tuple[type, ...]] = {"INTEGER": (int,), "TEXT": (str,), "ANY": (int, str)}


class RowShape(NamedTuple):
    """The rows of a table as they are stored.

    Attributes:
        table: its name.
        columns: their names, those that are made from others left out.
        types: what each may be.
        has_rowids: whether the first of them is the rowid.
        parents: the tables whose rows some of the columns may name, by column.
    """

    table: str
    columns: tuple[str, ...]
    types: tuple[tuple[type, ...], ...]
    has_rowids: bool
    parents: Mapping[str, str]

    def fits(self, row: Row) -> bool:
        """Whether a row may be one of the table's."""
        return len(row) == len(self.types) and all(map(isinstance, row, self.types))

    @property
    def insert(self) -> str:
        """The statement that puts such a row into the table.

        What it may name but need not, it does not name where that is lost.
        """
        names = ", ".join(self.columns)
        values = ", ".join(
            self._value(number, column) for number, column in enumerate(self.columns)
        )
        return f"INSERT INTO {self.table} ({names}) VALUES ({values})"  # noqa: S608 - our own names

    def _value(self, number: int, column: str) -> str:
        mark = f"?{number + 1}"
        if column in self.parents and NoneType in self.types[number]:
            return f"(SELECT rowid FROM {self.parents[column]} WHERE rowid = {mark})"  # noqa: S608
        return mark


def shapes(connection: Connection) -> dict[str, RowShape]:
    """The shapes of all tables of a record by their names."""
    tables = connection.execute(
        "SELECT name, NOT wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite_%'"
    )
    return {
        str(name): _shape(connection, str(name), has_rowids=bool(rowids)) for name, rowids in tables
    }


def _shape(connection: Connection, table: str, *, has_rowids: bool) -> RowShape:
    columns = connection.execute(
        'SELECT name, type, "notnull" OR pk FROM pragma_table_xinfo(?) WHERE NOT hidden', (table,)
    ).fetchall()
    parents = connection.execute(
        'SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)
    ).fetchall()
    return RowShape(
        table,
        tuple(str(name) for name, _, _ in columns),
        tuple(_types(str(kind), is_needed=bool(needed)) for _, kind, needed in columns),
        has_rowids,
        {str(column): str(parent) for column, parent in parents},
    )


def _types(kind: str, *, is_needed: bool) -> tuple[type, ...]:
    return _TYPES[kind] if is_needed else (*_TYPES[kind], NoneType)
