"""What stands in for a record that there is no room to open."""

from pathlib import Path

from genmon_gui.db import schema, wal
from genmon_gui.db.connection import Connection, open_reading, told_to_people


def open_as_it_stands(path: Path) -> Connection:
    """The record itself, for reading alone; where nothing waits in its -wal file no file is made.

    Only for who holds the recorder's lock: another one's writing would not be seen.

    Raises:
        GenmonError: there is none, or it cannot be read either.
    """
    is_all_there = wal.size(path) == 0
    with told_to_people(path):
        return open_reading(path, "mode=ro&immutable=1" if is_all_there else "mode=ro")


def open_blank(path: Path) -> Connection:
    """A record without anything, in memory."""
    with told_to_people(path):
        connection = Connection(":memory:")
        schema.migrate(connection)
    return connection


def seal(connection: Connection) -> None:
    """Let a connection take nothing from now on: what is to be recorded waits for the record."""
    connection.pragma("query_only", True)  # noqa: FBT003 - as the pragma wants it
